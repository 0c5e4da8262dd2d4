import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readXlsx } from 'hucre';
import { odsOf, oneSheet, text, workbookParts, worksheet, zipOf } from './hostileFiles';
import { firstSheet, readable } from './reading';

const cell = (reference: string, value: string | number, style = 0): string =>
  `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
const row = (cells: string): string => `<row r="1">${cells}</row>`;

/** A styles part with these number formats (from id 200 on), fonts and fills, and cell styles. */
function styles({
  formats = [] as string[],
  fonts = '',
  fills = '',
  cells = '',
  extra = '',
}): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`
  );
  return `<styleSheet><numFmts>${codes.join('')}</numFmts><fonts><font/>${fonts}</fonts><fills><fill/><fill/>${fills}</fills><cellXfs><xf/>${cells}</cellXfs>${extra}</styleSheet>`;
}

const withStyles = (cells: string, part: string): Uint8Array =>
  oneSheet(row(cells), { more: { 'xl/styles.xml': part } });

describe('values', () => {
  test('are as stored: text, numbers, truth, errors, nothing', async () => {
    const { values } = await firstSheet(
      oneSheet(
        row(
          `${text('A1', 'a')}<c r="B1"><v>1.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="F1" t="b"><v>0</v></c>`
        )
      )
    );
    expect(values).toEqual([['a', 1.5, true, { error: '#N/A' }, null, false]]);
  });

  test('an error as text stays text', async () => {
    expect((await firstSheet(oneSheet(row(text('A1', '#N/A'))))).values).toEqual([['#N/A']]);
  });

  test('of formulas are the ones last calculated, errors too', async () => {
    const { values } = await firstSheet(
      oneSheet(
        row(
          '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><f>1</f></c><c r="F1" t="b"><f>TRUE()</f><v>1</v></c>'
        )
      )
    );
    expect(values).toEqual([[2, 'a', { error: '#DIV/0!' }, null, null, true]]);
  });

  test('rich text, escapes and spaces come as plain text', async () => {
    const strings =
      '<sst><si><r><rPr><b/></rPr><t>Year </t></r><r><t xml:space="preserve"> 7</t></r><rPh><t>no</t></rPh></si><si><t>_x0009_a_x005F_x000B_</t></si></sst>';
    const { values } = await firstSheet(
      oneSheet(row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'), {
        more: { 'xl/sharedStrings.xml': strings },
      })
    );
    expect(values).toEqual([['Year  7', '\ta_x000B_']]);
  });

  test('end with the last filled cell of a row and the last filled row', async () => {
    const { values, fills, numberFormats } = await firstSheet(
      oneSheet(
        `<row r="1">${cell('A1', 1)}<c r="B1" s="1"/><c r="Z1" s="1"/></row><row r="2"><c r="A2" s="1"/></row><row r="3"><c r="B3" s="1"/><c r="C3"><v>2</v></c></row><row r="90"><c r="A90" s="1"/></row>`,
        {
          more: {
            'xl/styles.xml': styles({
              fills:
                '<fill><patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill></fill>',
              cells: '<xf fillId="2" numFmtId="9"/>',
            }),
          },
        }
      )
    );
    expect(values).toEqual([[1], [], [null, null, 2]]);
    expect(fills[1]?.[0]).toBe('00B050');
    expect(fills[0]?.[25]).toBeUndefined();
    expect(fills[89]).toBeUndefined();
    expect(numberFormats[2]?.[1]).toBe('0%');
  });
});

describe('dates', () => {
  const dated = styles({
    formats: ['dd/mm/yyyy', '[h]:mm'],
    cells: '<xf numFmtId="200"/><xf numFmtId="201"/><xf numFmtId="14"/>',
  });

  test('are serial numbers exactly as written, with their format', async () => {
    const { values, numberFormats } = await firstSheet(
      withStyles(
        cell('A1', '45000.3333333333', 1) +
          cell('B1', '60', 1) +
          cell('C1', '0.25', 2) +
          cell('D1', '45000', 3),
        dated
      )
    );
    expect(values).toEqual([[45000.3333333333, 60, 0.25, 45000]]);
    expect(numberFormats[0]).toEqual(['dd/mm/yyyy', 'dd/mm/yyyy', '[h]:mm', 'dd/mm/yyyy']);
  });

  test('any number under any date format comes back to the last bit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 2_958_465, noNaN: true }), async (serial) => {
        const { values } = await firstSheet(withStyles(cell('A1', String(serial), 1), dated));
        expect(values).toEqual([[serial]]);
      }),
      { numRuns: 60 }
    );
  });

  test('of a 1904 workbook stay in its own count, which the workbook tells', async () => {
    const parts = workbookParts([worksheet(row(cell('A1', 43538, 1)))], {
      properties: '<workbookPr date1904="1"/>',
      more: { 'xl/styles.xml': dated },
    });
    const workbook = await readable(zipOf(parts));
    expect(workbook.dateSystem).toBe(1904);
    expect(workbook.sheets[0]?.values).toEqual([[43538]]);
  });
});

describe('looks', () => {
  const fill = (colour: string, pattern = 'solid'): string =>
    `<fill><patternFill patternType="${pattern}">${colour}</patternFill></fill>`;

  test.each([
    ['plain red', '<fgColor rgb="FFFF0000"/>', 'FF0000'],
    ['red without alpha', '<fgColor rgb="FF0000"/>', 'FF0000'],
    ['white', '<fgColor rgb="FFFFFFFF"/>', undefined],
    ['the theme’s light colour', '<fgColor theme="0"/>', undefined],
    [
      'the theme’s light colour, 15% darker',
      '<fgColor theme="0" tint="-0.149998474074526"/>',
      'D9D9D9',
    ],
    ['accent 1, 60% lighter', '<fgColor theme="4" tint="0.599993896298105"/>', 'B4C6E7'],
    ['accent 6, 25% darker', '<fgColor theme="9" tint="-0.249977111117893"/>', '538135'],
    ['an indexed yellow', '<fgColor indexed="13"/>', 'FFFF00'],
    ['the system’s colour', '<fgColor indexed="64"/>', undefined],
    ['an unknown theme colour', '<fgColor theme="77"/>', undefined],
  ])('a fill of %s', async (_, colour, seen) => {
    const { fills } = await firstSheet(
      withStyles(cell('A1', 1, 1), styles({ fills: fill(colour), cells: '<xf fillId="2"/>' }))
    );
    const close = (hex: string | undefined): number[] | undefined =>
      hex?.match(/../g)?.map((pair) => parseInt(pair, 16));
    const got = close(fills[0]?.[0]);
    const wanted = close(seen);
    expect(got === undefined).toBe(wanted === undefined);
    // Excel rounds through integers on the way, so one step either way is the same colour.
    wanted?.forEach((channel, index) =>
      expect(Math.abs(channel - (got?.[index] ?? -9))).toBeLessThanOrEqual(1)
    );
  });

  test('no pattern is no fill, whatever colour it names', async () => {
    const { fills } = await firstSheet(
      withStyles(
        cell('A1', 1, 1),
        styles({ fills: fill('<fgColor rgb="FFFF0000"/>', 'none'), cells: '<xf fillId="2"/>' })
      )
    );
    expect(fills).toEqual([]);
  });

  test('bold is told where it is on, General is not told', async () => {
    const { bold, numberFormats } = await firstSheet(
      withStyles(
        cell('A1', 1, 1) + cell('B1', 1, 2) + cell('C1', 1, 0),
        styles({
          formats: ['General'],
          fonts: '<font><b/></font><font><b val="0"/></font>',
          cells: '<xf fontId="1" numFmtId="200"/><xf fontId="2"/>',
        })
      )
    );
    expect(bold).toEqual([[true]]);
    expect(numberFormats).toEqual([]);
  });

  test('a workbook without styles has none', async () => {
    const { bold, fills, numberFormats } = await firstSheet(oneSheet(row(cell('A1', 1, 7))));
    expect([bold, fills, numberFormats]).toEqual([[], [], []]);
  });
});

describe('sheets', () => {
  test('tell merges, hidden rows and columns where cells are, and tables', async () => {
    const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const sheet = worksheet(
      `<row r="1">${text('A1', 'School')}${text('B1', 'Why')}</row><row r="2" hidden="1">${text('A2', 'a')}</row><row r="9" hidden="1"/>`,
      {
        before:
          '<cols><col min="2" max="2" hidden="1"/><col min="3" max="16384" hidden="1"/></cols>',
        after: '<mergeCells><mergeCell ref="A3:B4"/><mergeCell ref="nonsense"/></mergeCells>',
      }
    );
    const parts = workbookParts([sheet], {
      more: {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${OFFICE}/table" Target="../tables/table1.xml"/></Relationships>`,
        'xl/tables/table1.xml':
          '<table name="t" displayName="Plan" ref="A1:B2"><tableColumns/></table>',
      },
    });
    const [snapshot] = (await readable(zipOf(parts))).sheets;
    expect(snapshot?.merges).toEqual([{ top: 2, left: 0, bottom: 3, right: 1 }]);
    expect([...(snapshot?.hiddenRows ?? [])]).toEqual([1]);
    expect([...(snapshot?.hiddenColumns ?? [])]).toEqual([1]);
    expect(snapshot?.tables).toEqual([
      { name: 'Plan', block: { top: 0, left: 0, bottom: 1, right: 1 } },
    ]);
  });

  test('keep names and visibility; chart sheets are left out', async () => {
    const parts = workbookParts([worksheet(''), worksheet(''), '<chartsheet/>', worksheet('')]);
    const book = String(parts['xl/workbook.xml'])
      .replace('name="Sheet1"', 'name="Plan &amp; &apos;more&apos;"')
      .replace('name="Sheet2"', 'name="Lists" state="veryHidden"')
      .replace('name="Sheet4"', 'name="Old" state="hidden"');
    const links = String(parts['xl/_rels/workbook.xml.rels']).replace(
      /worksheet" Target="worksheets\/sheet3/,
      'chartsheet" Target="worksheets/sheet3'
    );
    const { sheets } = await readable(
      zipOf({ ...parts, 'xl/workbook.xml': book, 'xl/_rels/workbook.xml.rels': links })
    );
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Plan & 'more'", 'visible'],
      ['Lists', 'veryHidden'],
      ['Old', 'hidden'],
    ]);
  });

  test('in UTF-16 read like any other', async () => {
    const xml = `\uFEFF${worksheet(row(text('A1', 'café')))}`;
    const bytes = new Uint8Array(
      Uint16Array.from([...xml].map((letter) => letter.charCodeAt(0))).buffer
    );
    expect((await firstSheet(zipOf(workbookParts([bytes])))).values).toEqual([['café']]);
  });

  test('of a workbook with macros read like any other', async () => {
    const more = { 'xl/vbaProject.bin': 'macros' };
    const bytes = zipOf(workbookParts([worksheet(row(text('A1', 'a')))], { more }));
    expect((await firstSheet(bytes, 'plan.xlsm')).values).toEqual([['a']]);
  });

  test('of prefixed XML, as some programs write it, read like any other', async () => {
    const sheet = worksheet(row(text('A1', 'a')))
      .replace(/<(\/?)(?!\?)/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    expect((await firstSheet(zipOf(workbookParts([sheet])))).values).toEqual([['a']]);
  });
});

describe('an .ods', () => {
  const value = (type: string, attributes: string, shown: string): string =>
    `<table:table-cell office:value-type="${type}" ${attributes}><text:p>${shown}</text:p></table:table-cell>`;

  test('gives text, numbers, truth, dates and times as an .xlsx would', async () => {
    const { values, numberFormats } = await firstSheet(
      odsOf(
        `<table:table-row>${value('string', '', 'a')}${value('float', 'office:value="1.5"', '1.5')}${value('boolean', 'office:boolean-value="true"', 'TRUE')}${value('date', 'office:date-value="2025-09-01"', '1 Sep')}${value('date', 'office:date-value="2025-09-01T12:00:00"', '1 Sep')}${value('time', 'office:time-value="PT06H00M00S"', '6:00')}</table:table-row>`
      ),
      'plan.ods'
    );
    expect(values).toEqual([['a', 1.5, true, 45901, 45901.5, 0.25]]);
    expect(numberFormats[0]?.[3]).toBe('dd/mm/yyyy');
  });

  test('reads rows inside heading rows and groups, and merges and fills', async () => {
    const { values, merges, fills } = await firstSheet(
      odsOf(
        `<table:table-header-rows><table:table-row><table:table-cell table:style-name="ce1" table:number-columns-spanned="2" table:number-rows-spanned="1" office:value-type="string"><text:p>Head</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row-group><table:table-row>${value('string', '', 'in a group')}</table:table-row></table:table-row-group><table:table-row table:number-rows-repeated="1048000"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row>`
      ),
      'plan.ods'
    );
    expect(values).toEqual([['Head'], ['in a group']]);
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(fills[0]?.[0]).toBe('FFEE00');
  });
});

const CORPUS = join(__dirname, '../../../shared/corpus');
const corpus = existsSync(CORPUS)
  ? readdirSync(CORPUS).filter((name) => name.endsWith('.xlsx'))
  : [];
if (corpus.length === 0)
  console.warn('NOT RUN: the corpus of workbooks is not beside the repository');

(corpus.length > 0 ? describe : describe.skip)('the corpus', () => {
  test.each(corpus.length > 0 ? corpus : ['none'])(
    '%s gives every value that hucre reads',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(join(CORPUS, name)));
      const ours = await readable(bytes, name);
      const theirs = await readXlsx(bytes);
      expect(ours.sheets.map((sheet) => sheet.name)).toEqual(
        theirs.sheets.map((sheet) => sheet.name)
      );
      theirs.sheets.forEach((sheet, index) => {
        sheet.rows.forEach((line, rowIndex) => {
          line.forEach((wanted, column) => {
            const got = ours.sheets[index]?.values[rowIndex]?.[column] ?? null;
            if (wanted instanceof Date) expect(typeof got).toBe('number');
            else if (got !== null && typeof got === 'object') expect(got.error).toBe(wanted);
            else expect(got).toBe(wanted === '' ? null : wanted);
          });
        });
      });
    }
  );
});
