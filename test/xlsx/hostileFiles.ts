import { deflateRawSync } from 'node:zlib';
import { zipSync, type Zippable } from 'fflate';
import { packZip } from '../../src/xlsx/zip/pack';

/** Builders of workbooks by hand, down to broken and hostile ones. */

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Parts of an .xlsx by name: text, or bytes as they are. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Above this the platform's own compression packs, as fflate would take minutes in tests. */
const LARGE = 1_000_000;

/** A zip of the parts: made by fflate, or by zlib and our own packer where it is large. */
export function zipOf(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(
    ([name, part]) => [name, typeof part === 'string' ? Buffer.from(part) : part] as const
  );
  if (entries.every(([, bytes]) => bytes.length < LARGE)) {
    const small: Zippable = {};
    for (const [name, bytes] of entries) small[name] = new Uint8Array(bytes);
    return zipSync(small);
  }
  return packZip(
    entries.map(([name, bytes]) => ({
      name,
      method: 8,
      packed: deflateRawSync(bytes, { level: 1 }),
      crc: 0,
      size: bytes.length,
    }))
  );
}

/** A worksheet part with this inside its sheetData. */
export function worksheet(rows: string, { before = '', after = '' } = {}): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** The parts of a workbook of these worksheets, called Sheet1 and so on; `more` replaces and adds. */
export function workbookParts(
  worksheets: readonly (string | Uint8Array)[],
  { more = {}, properties = '' }: { readonly more?: Parts; readonly properties?: string } = {}
): Parts {
  const numbers = worksheets.map((_, index) => index + 1);
  const listed = numbers.map((n) => `<sheet name="Sheet${n}" sheetId="${n}" r:id="rId${n}"/>`);
  const pointed = numbers.map(
    (n) =>
      `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`
  );
  const sheets = numbers.map((n) => [`xl/worksheets/sheet${n}.xml`, worksheets[n - 1] ?? '']);
  const extra = ['styles', 'sharedStrings'].map(
    (type) => `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="${type}.xml"/>`
  );
  return {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${DECLARATION}<Relationships><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${DECLARATION}<Relationships>${pointed.join('')}${extra.join('')}</Relationships>`,
    ...Object.fromEntries(sheets),
    ...more,
  };
}

/** A workbook of one worksheet. */
export function oneSheet(
  rows: string,
  options: { readonly more?: Parts; readonly before?: string; readonly after?: string } = {}
): Uint8Array {
  return zipOf(workbookParts([worksheet(rows, options)], { more: options.more ?? {} }));
}

/** A cell of text. */
export const text = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** Repeats a row's XML for rows from 1 to `count`. */
export function rows(count: number, row: (number: number) => string): string {
  const parts: string[] = [];
  for (let number = 1; number <= count; number++) parts.push(row(number));
  return parts.join('');
}

/** A million rows is Excel's last. */
export const LAST_ROW = 1_048_576;

/** A small generator of numbers that look random and are the same every time. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff);
}

/** Changes the unpacked sizes that a zip's directory and headers claim. */
export function withClaimedSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    const mark = view.getUint32(at, true);
    const [length, claim, start] =
      mark === 0x04034b50 ? [at + 26, at + 22, at + 30] : [at + 28, at + 24, at + 46];
    if (mark !== 0x04034b50 && mark !== 0x02014b50) continue;
    const found = new TextDecoder().decode(
      copy.subarray(start, start + view.getUint16(length, true))
    );
    if (found === name) view.setUint32(claim, size, true);
  }
  return copy;
}

const STYLES = `<styleSheet><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFEE00"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="2"/></cellXfs></styleSheet>`;
const styled = { more: { 'xl/styles.xml': STYLES } };

/** Files that would take much time or memory if read without care; built when asked for. */
export const HEAVY: Readonly<Record<string, () => Uint8Array>> = {
  'a million blank formatted rows': () =>
    oneSheet(
      `<row r="1">${text('A1', 'School')}</row>` +
        rows(
          LAST_ROW - 1,
          (n) => `<row r="${n + 1}" s="1" customFormat="1" ht="15" customHeight="1" hidden="1"/>`
        ),
      styled
    ),
  'a million rows of three blank formatted cells': () =>
    oneSheet(
      `<row r="1">${text('A1', 'School')}</row>` +
        rows(
          LAST_ROW - 1,
          (n) =>
            `<row r="${n + 1}"><c r="A${n + 1}" s="1"/><c r="B${n + 1}" s="1"/><c r="C${n + 1}" s="1"/></row>`
        ),
      styled
    ),
  'filled cells in the first and last rows of nineteen columns': () =>
    oneSheet(
      `<row r="1">${text('A1', 'School')}</row><row r="${LAST_ROW}">${text(`S${LAST_ROW}`, 'End')}</row>`
    ),
  'filled cells in opposite corners': () =>
    oneSheet(
      `<row r="1">${text('A1', 'School')}</row><row r="${LAST_ROW}">${text(`XFD${LAST_ROW}`, 'End')}</row>`
    ),
  'a sheet of 16,384 columns': () => {
    const next = sequence(11);
    return oneSheet(
      rows(60, (n) => `<row r="${n}">${rows(16_384, () => `<c s="1"><v>${next()}</v></c>`)}</row>`),
      styled
    );
  },
  'three million filled cells': () =>
    oneSheet(rows(300_000, (n) => `<row r="${n}">${`<c><v>${n}</v></c>`.repeat(10)}</row>`)),
  'just under the limit of filled cells, all styled': () =>
    oneSheet(
      rows(149_000, (n) => `<row r="${n}">${`<c s="1"><v>${n}</v></c>`.repeat(10)}</row>`),
      styled
    ),
  'columns described without end': () => {
    const next = sequence(5);
    return oneSheet('', {
      before: `<cols>${rows(100_000, () => `<col min="1" max="16384" width="${next() % 99_999}"/>`)}</cols>`,
    });
  },
  'one sheet part listed by nine hundred sheets': () => {
    const sheet = worksheet(rows(1_000, (n) => `<row r="${n}"><c r="A${n}"><v>${n}</v></c></row>`));
    const listed = rows(900, (n) => `<sheet name="S${n}" sheetId="${n}" r:id="rId1"/>`);
    const parts = workbookParts([sheet]);
    const book = String(parts['xl/workbook.xml']).replace(/<sheet .*\/>/, listed);
    return zipOf({ ...parts, 'xl/workbook.xml': book });
  },
  'four million shared strings': () => {
    const next = sequence(3);
    const strings = rows(4_000_000, () => `<si><t>${(next() % 1_679_616).toString(36)}</t></si>`);
    return oneSheet('', { more: { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` } });
  },
  'seven hundred thousand shared strings': () => {
    const next = sequence(3);
    const strings = rows(700_000, () => `<si><t>${(next() % 1_679_616).toString(36)}</t></si>`);
    return oneSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      more: { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` },
    });
  },
  'one cell of 130 MB of text': () => {
    const next = sequence(9);
    // Longer than the window in which packing looks for repeats.
    const chunk = Buffer.from(Uint8Array.from({ length: 96_000 }, () => next() >> 16));
    return oneSheet(`<row r="1">${text('A1', chunk.toString('base64').repeat(1000))}</row>`);
  },
  'a hundred and eighty megabytes of elements that mean nothing': () => {
    const next = sequence(13);
    const chunk = rows(20_000, () => `<junk a="${next()}" b="${next()}"/>`);
    return oneSheet('', { after: chunk.repeat(260) });
  },
  'an element nested a million deep': () =>
    zipOf(workbookParts([worksheet('')], { more: { 'xl/styles.xml': '<a>'.repeat(900_000) } })),
  'four hundred megabytes in one part': () =>
    zipOf(workbookParts([new Uint8Array(400 * 1024 * 1024)])),
  'four hundred megabytes that claim to be a thousand bytes': () =>
    withClaimedSize(
      zipOf(
        workbookParts([worksheet('')], {
          more: { 'xl/media/image1.png': new Uint8Array(400 * 1024 * 1024) },
        })
      ),
      'xl/media/image1.png',
      1000
    ),
  'many parts of two megabytes each': () =>
    zipOf(
      workbookParts([worksheet('')], {
        more: Object.fromEntries(
          Array.from({ length: 150 }, (_, n) => [
            `xl/media/image${n}.png`,
            new Uint8Array(2 * 1024 * 1024),
          ])
        ),
      })
    ),
  'an .ods with every cell of the sheet formatted': () =>
    odsOf(
      `<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row>`
    ),
  'an .ods of a thousand long repeats': () =>
    odsOf(
      `<table:table-row>${'<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>'.repeat(1000)}</table:table-row>`
    ),
  'an .ods row repeated a million times': () =>
    odsOf(
      `<table:table-row table:number-rows-repeated="1048576">${'<table:table-cell table:style-name="ce1" office:value-type="string"><text:p>same</text:p></table:table-cell>'.repeat(12)}</table:table-row>`
    ),
  'an .ods of two million elements': () =>
    odsOf(
      rows(
        700_000,
        (n) =>
          `<table:table-row><table:table-cell office:value-type="string"><text:p>${n}</text:p></table:table-cell></table:table-row>`
      )
    ),
};

/** An .ods whose only sheet, Sheet1, holds these rows. */
export function odsOf(
  tableRows: string,
  styles = '<style:style style:name="ce1" style:family="table-cell"><style:table-cell-properties fo:background-color="#ffee00"/></style:style>'
): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `${DECLARATION}<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Sheet1">${tableRows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
}
