import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeWorkbookFile } from '../../../src/xlsx/writeWorkbookFile';
import { EVERYTHING, sheet, table, UNTRUSTED, workbook } from '../sampleDeclaration';
import { lintFile } from './lintFile';

let sound: Uint8Array;
beforeAll(async () => {
  sound = await writeWorkbookFile(EVERYTHING);
});

/** The sound file with a change to one part; fails where the change finds nothing to change. */
function mutated(part: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(sound);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to change in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

function without(part: string): Uint8Array {
  const parts = Object.entries(unzipSync(sound));
  return zipSync(Object.fromEntries(parts.filter(([name]) => name !== part)));
}

describe('the checker of files', () => {
  test('finds nothing in a file of every kind of part', () => {
    expect(lintFile(sound)).toEqual([]);
  });

  test('finds nothing in a file of untrusted text everywhere', async () => {
    const headings = UNTRUSTED.map((text, index) => `${text} ${index}`);
    const parts = [table(headings, [headings, headings])];
    expect(lintFile(await writeWorkbookFile(workbook([sheet({ parts })])))).toEqual([]);
  });

  test('finds nothing in an empty sheet', async () => {
    expect(lintFile(await writeWorkbookFile(workbook([sheet()])))).toEqual([]);
  });

  const SHEET = 'xl/worksheets/sheet1.xml';
  const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';
  const TABLE = 'xl/tables/table1.xml';
  const BOOK = 'xl/workbook.xml';
  const TYPES = '[Content_Types].xml';

  test.each<[string, string, string | RegExp, string, RegExp]>([
    [
      'a part without a content type',
      TYPES,
      /<Override PartName="\/xl\/styles.xml"[^>]*>/,
      '',
      /styles.xml has no content type/,
    ],
    [
      'a content type without a part',
      TYPES,
      '</Types>',
      '<Override PartName="/xl/gone.xml" ContentType="x"/></Types>',
      /gone.xml, which is not there/,
    ],
    ['a relationship id twice', RELS, /Id="rId2"/, 'Id="rId1"', /relationship rId1 twice/],
    [
      'a relationship to nowhere',
      RELS,
      'tables/table1.xml',
      'tables/table9.xml',
      /table9.xml, which is not there/,
    ],
    [
      'an id without a relationship',
      SHEET,
      '<tablePart r:id="rId',
      '<tablePart r:id="rId9',
      /uses rId9\d, which it has not/,
    ],
    [
      'elements out of order',
      SHEET,
      /(<mergeCells.*<\/mergeCells>)(.*?)(<dataValidations)/s,
      '$2$1$3',
      /comes too late in <worksheet>/,
    ],
    [
      'an element that does not belong',
      SHEET,
      '<sheetData>',
      '<sheetDate/><sheetData>',
      /<sheetDate> does not belong/,
    ],
    ['an element twice', SHEET, /(<pageMargins[^>]*>)/, '$1$1', /<pageMargins> twice/],
    [
      'a wrong count of merges',
      SHEET,
      '<mergeCells count="1"',
      '<mergeCells count="2"',
      /<mergeCells> says 2, has 1/,
    ],
    [
      'a wrong count of styles',
      'xl/styles.xml',
      /<cellXfs count="\d+"/,
      '<cellXfs count="99"',
      /<cellXfs> says 99/,
    ],
    [
      'a wrong count of looks',
      'xl/styles.xml',
      '<dxfs count="1"',
      '<dxfs count="3"',
      /<dxfs> says 3/,
    ],
    [
      'a wrong count of tables',
      SHEET,
      '<tableParts count="2"',
      '<tableParts count="1"',
      /<tableParts> says 1/,
    ],
    [
      'a wrong count of strings',
      'xl/sharedStrings.xml',
      /uniqueCount="\d+"/,
      'uniqueCount="3"',
      /shared strings say 3/,
    ],
    [
      'a string that is not there',
      SHEET,
      /t="s"([^>]*)><v>0</,
      't="s"$1><v>999<',
      /uses a string that is not there/,
    ],
    [
      'a style that is not there',
      SHEET,
      /(<c r="A1"[^>]*) s="\d+"/,
      '$1 s="999"',
      /A1 uses style 999/,
    ],
    [
      'a font that is not there',
      'xl/styles.xml',
      /fontId="1" fillId/,
      'fontId="99" fillId',
      /fontId 99 is not there/,
    ],
    ['a look that is not there', SHEET, 'dxfId="0"', 'dxfId="5"', /uses look 5/],
    [
      'a sheet name that is too long',
      BOOK,
      'name="Lists"',
      `name="${'L'.repeat(32)}"`,
      /at most 31 characters/,
    ],
    ['a sheet name with a colon', BOOK, 'name="Lists"', 'name="Lists:"', /none of/],
    [
      'two sheets of one name',
      BOOK,
      'name="Lists"',
      'name="ST MARY&apos;S &amp; CO HOW"',
      /two sheets/,
    ],
    ['two sheets of one id', BOOK, 'sheetId="2"', 'sheetId="1"', /two sheets of id 1/],
    [
      'only hidden sheets',
      BOOK,
      '<sheet name="St',
      '<sheet state="hidden" name="St',
      /no sheet is visible/,
    ],
    ['rows out of order', SHEET, '<row r="3"', '<row r="1"', /row 1 comes after row 1/],
    ['a cell in the wrong row', SHEET, '<c r="B4"', '<c r="B5"', /B5 in row 4 is out of place/],
    [
      'merges that overlap',
      SHEET,
      '<mergeCells count="1">',
      '<mergeCells count="2"><mergeCell ref="B1:C1"/>',
      /merges .* overlap/,
    ],
    [
      'a merge that is no range',
      SHEET,
      /mergeCell ref="[^"]*"/,
      'mergeCell ref="A0:B1"',
      /merge A0:B1 is no range/,
    ],
    [
      'a merge in a table',
      SHEET,
      /mergeCell ref="[^"]*"/,
      'mergeCell ref="A3:B3"',
      /merge A3:B3 in table/,
    ],
    [
      'a validation of no range',
      SHEET,
      /sqref="C4:C6"([^>]*type)?/,
      'sqref="C6:C4"$1',
      /validation of C6:C4, no range/,
    ],
    [
      'a list that is too long',
      SHEET,
      '<formula1>Whys</formula1>',
      `<formula1>"${'a,'.repeat(130)}"</formula1>`,
      /its formula is too long/,
    ],
    ['a list without its formula', SHEET, '<formula1>Whys</formula1>', '', /has no formula/],
    [
      'a prompt’s title that is too long',
      SHEET,
      'promptTitle="School"',
      `promptTitle="${'S'.repeat(33)}"`,
      /its promptTitle is too long/,
    ],
    [
      'a prompt that is too long',
      SHEET,
      'prompt="Which school?"',
      `prompt="${'S'.repeat(256)}"`,
      /its prompt is too long/,
    ],
    ['two rules of one priority', SHEET, 'priority="2"', 'priority="1"', /two rules of priority 1/],
    [
      'a rule without its formula',
      SHEET,
      /<formula>.*?<\/formula>/,
      '',
      /a rule without its formula/,
    ],
    [
      'a link to a sheet that is not there',
      SHEET,
      /location="&apos;Lists/,
      'location="&apos;Gone',
      /which is not there/,
    ],
    [
      'a link without quotes around spaces',
      SHEET,
      /location="&apos;Lists&apos;!/,
      'location="My Lists!',
      /which is not there/,
    ],
    [
      'a name that looks like a cell',
      BOOK,
      'name="Whys"',
      'name="AB12"',
      /does not look like a cell/,
    ],
    ['two names that differ in capitals', BOOK, 'name="Schools"', 'name="WHYS"', /two names whys/],
    ['a name on a sheet that is not there', BOOK, "'Lists'!$A$1", "'Gone'!$A$1", /points at Gone/],
    [
      'a name that forgets to quote its sheet',
      BOOK,
      "'St Mary''s &amp; co how'!$3:$3",
      'St Mary!$3:$3',
      /points at Mary/,
    ],
    [
      'a table’s name like a name’s',
      TABLE,
      /displayName="HowTable"/,
      'displayName="Whys"',
      /a table and a name whys/,
    ],
    [
      'two tables of one name',
      'xl/tables/table2.xml',
      'displayName="Below"',
      'displayName="HOWTABLE"',
      /two tables howtable/,
    ],
    ['two tables of one id', 'xl/tables/table2.xml', 'id="2"', 'id="1"', /two tables of id 1/],
    ['two columns of one name', TABLE, 'name="Starts"', 'name="SCHOOL"', /two columns school/],
    [
      'a column called otherwise than its heading',
      TABLE,
      'name="Starts"',
      'name="Begins"',
      /column Begins over B3 Starts/,
    ],
    [
      'a heading that is a number',
      SHEET,
      /<c r="B3"([^>]*) t="s"([^>]*)><v>\d+<\/v>/,
      '<c r="B3"$1$2><v>7</v>',
      /column Starts over B3 undefined/,
    ],
    [
      'a table of more columns than its range',
      TABLE,
      'ref="A3:E6" totals',
      'ref="A3:D6" totals',
      /5 columns over 4/,
    ],
    [
      'tables that overlap',
      'xl/tables/table2.xml',
      /ref="A9:A11"/g,
      'ref="A5:A7"',
      /tables .* overlap/,
    ],
    [
      'a filter over another range',
      TABLE,
      '<autoFilter ref="A3:E6"',
      '<autoFilter ref="A4:E6"',
      /is not its table's range/,
    ],
    [
      'two notes on a cell',
      'xl/comments1.xml',
      /(<comment .*<\/comment>)/s,
      '$1$1',
      /two notes on A3/,
    ],
  ])('finds %s', (_, part, from, to, fault) => {
    const faults = lintFile(mutated(part, from, to));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join('\n')).toMatch(fault);
  });

  test.each(['xl/styles.xml', TABLE, 'xl/drawings/vmlDrawing1.vml', 'xl/worksheets/sheet2.xml'])(
    'finds that %s is gone',
    (part) => {
      expect(lintFile(without(part)).length).toBeGreaterThan(0);
    }
  );

  test('does not take malformed XML for a file', () => {
    expect(() => lintFile(mutated(SHEET, '</sheetData>', ''))).toThrow();
  });
});
