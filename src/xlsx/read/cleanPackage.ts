import {
  MAX_CELLS,
  MAX_DESCRIBED_COLUMNS,
  MAX_PIECE_BYTES,
  MAX_TREE_ELEMENTS,
  SLIM_ABOVE,
} from '../fileLimits';
import { packZip, type PackedPart } from '../zip/pack';
import { Refusal, type PackageSheet, type XlsxPackage } from './package';
import { slimSheet } from './slimSheet';
import { numberedStyles } from './styles';
import { surveySheet } from './surveySheet';
import { inUtf8, xmlText } from './xmlText';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const encode = (xml: string): Uint8Array => new TextEncoder().encode(xml);

const stored = (name: string, packed: Uint8Array): PackedPart => ({
  name,
  method: 0,
  packed,
  crc: 0,
  size: packed.length,
});

function relationshipsXml(entries: readonly (readonly [string, string])[]): Uint8Array {
  const elements = entries.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`
  );
  return encode(`<Relationships>${elements.join('')}</Relationships>`);
}

/** The sheet's part as hucre may have it: in UTF-8, and without blank rows where it is large. */
export function sheetPart(sheet: PackageSheet): {
  readonly part: Uint8Array;
  readonly cells: number;
} {
  const part = inUtf8(sheet.part);
  const survey = surveySheet(part);
  if (survey.describedColumns > MAX_DESCRIBED_COLUMNS || survey.longestPiece > MAX_PIECE_BYTES)
    throw new Refusal({ code: 'damaged' });
  if (survey.cells <= SLIM_ABOVE && survey.rows <= SLIM_ABOVE) return { part, cells: survey.cells };
  const slim = encode(slimSheet(xmlText(part)));
  return { part: slim, cells: surveySheet(slim).cells };
}

function sheetParts(sheets: readonly PackageSheet[]): PackedPart[] {
  let cells = 0;
  return sheets.map((sheet, index) => {
    const { part, cells: more } = sheetPart(sheet);
    cells += more;
    if (cells > MAX_CELLS)
      throw new Refusal({ code: 'too-many-cells', sheet: sheet.name, cells, limit: MAX_CELLS });
    return stored(`xl/sheet${index}.xml`, part);
  });
}

function stringsPart(strings: Uint8Array): PackedPart {
  const part = inUtf8(strings);
  let elements = 0;
  for (let at = part.indexOf(0x3c); at >= 0; at = part.indexOf(0x3c, at + 1)) {
    if (part[at + 1] !== 0x2f) elements++;
  }
  if (elements > MAX_TREE_ELEMENTS)
    throw new Refusal({ code: 'too-much-text', limit: MAX_TREE_ELEMENTS / 2 });
  return stored('xl/strings.xml', part);
}

/**
 * A package for hucre that holds the cells and their texts and nothing else: sheets are called by
 * their number, styles by theirs, and nothing is packed, as it has just been unpacked and counted.
 */
export function cleanPackage({ sheets, sharedStrings, styles }: XlsxPackage): Uint8Array {
  const strings = sharedStrings ? [stringsPart(sharedStrings)] : [];
  const listed = sheets.map(
    (_, index) => `<sheet name="${index}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
  );
  return packZip([
    stored('[Content_Types].xml', encode('<Types/>')),
    stored('_rels/.rels', relationshipsXml([['officeDocument', 'xl/workbook.xml']])),
    stored('xl/workbook.xml', encode(`<workbook><sheets>${listed.join('')}</sheets></workbook>`)),
    stored(
      'xl/_rels/workbook.xml.rels',
      relationshipsXml([
        ...sheets.map((_, index) => ['worksheet', `sheet${index}.xml`] as const),
        ['styles', 'styles.xml'],
        ...strings.map(() => ['sharedStrings', 'strings.xml'] as const),
      ])
    ),
    stored('xl/styles.xml', encode(numberedStyles(styles.length))),
    ...strings,
    ...sheetParts(sheets),
  ]);
}
