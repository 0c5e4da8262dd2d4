import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import {
  HEAVY,
  LAST_ROW,
  odsOf,
  oneSheet,
  text,
  workbookParts,
  worksheet,
  zipOf,
} from './hostileFiles';
import { firstSheet, problemOf, readable } from './reading';

interface Measure {
  readonly outcome: string;
  readonly sentence: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

const OUTCOMES: Readonly<Record<keyof typeof HEAVY, string>> = {
  'a million blank formatted rows': 'ok',
  'a million rows of three blank formatted cells': 'ok',
  'filled cells in the first and last rows of nineteen columns': 'ok',
  'filled cells in opposite corners': 'too-spread-out',
  'a sheet of 16,384 columns': 'ok',
  'three million filled cells': 'too-many-cells',
  'just under the limit of filled cells, all styled': 'ok',
  'columns described without end': 'damaged',
  'one sheet part listed by nine hundred sheets': 'damaged',
  'four million shared strings': 'too-much-text',
  'seven hundred thousand shared strings': 'ok',
  'one cell of 130 MB of text': 'damaged',
  'a hundred and eighty megabytes of elements that mean nothing': 'ok',
  'an element nested a million deep': 'too-tightly-packed',
  'four hundred megabytes in one part': 'too-tightly-packed',
  'four hundred megabytes that claim to be a thousand bytes': 'too-tightly-packed',
  'many parts of two megabytes each': 'too-large-inside',
  'an .ods with every cell of the sheet formatted': 'ok',
  'an .ods of a thousand long repeats': 'too-many-cells',
  'an .ods row repeated a million times': 'too-many-cells',
  'an .ods of two million elements': 'too-much-text',
};

/** Files that take long and are much like others: with HOSTILE=all only. */
const LONG: ReadonlySet<string> = new Set([
  'a million rows of three blank formatted cells',
  'a sheet of 16,384 columns',
  'three million filled cells',
  'seven hundred thousand shared strings',
  'four hundred megabytes in one part',
]);
const TRIED = Object.keys(HEAVY).filter((name) => process.env.HOSTILE === 'all' || !LONG.has(name));

/** What one hostile file may cost. */
const MOST_MILLISECONDS = 10_000;
const MOST_MEGABYTES = 1_000;

describe('a file that would cost much time or memory', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-hostile-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function measure(bytes: Uint8Array): Measure {
    const file = join(folder, 'hostile.xlsx');
    writeFileSync(file, bytes);
    const output = execFileSync(process.execPath, [join(__dirname, 'readInChild.cjs'), file]);
    return JSON.parse(String(output)) as Measure;
  }

  test.each(TRIED)('%s: read or refused within ten seconds and a gigabyte', (name) => {
    const { outcome, milliseconds, megabytes } = measure(HEAVY[name]?.() ?? new Uint8Array());
    expect(outcome).toBe(OUTCOMES[name]);
    expect(milliseconds).toBeLessThan(MOST_MILLISECONDS);
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  });
});

/** An OLE container with a stream of this name: its mark, then the name as its directory writes it. */
function oleWith(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => bytes.set([letter.charCodeAt(0)], 1024 + 2 * index));
  return bytes;
}

const plain = (): Uint8Array => oneSheet(`<row r="1">${text('A1', 'School')}</row>`);
const types = (more: Readonly<Record<string, string>>): Uint8Array =>
  zipOf({ '[Content_Types].xml': '<Types/>', ...more });

describe('a file that is no workbook to read', () => {
  test.each([
    ['nothing at all', new Uint8Array(), 'plan.xlsx', 'empty'],
    ['random bytes', Uint8Array.from([1, 2, 3, 255, 0, 7, 9]), 'plan.xlsx', 'not-a-workbook'],
    ['a CSV', strToU8('School,Date\nA,B\n'), 'plan.csv', 'other-format'],
    ['a text file called .xlsx', strToU8('hello'), 'plan.xlsx', 'not-a-workbook'],
    ['an .xls', oleWith('Workbook'), 'plan.xls', 'other-format'],
    ['an .xls called .xlsx', oleWith('Workbook'), 'plan.xlsx', 'other-format'],
    ['a workbook with a password', oleWith('EncryptedPackage'), 'plan.xlsx', 'password'],
    ['an old Word document', oleWith('WordDocument'), 'plan.doc', 'other-format'],
    ['a Word document', types({ 'word/document.xml': '<a/>' }), 'plan.docx', 'other-format'],
    ['a presentation', types({ 'ppt/presentation.xml': '<a/>' }), 'plan.pptx', 'other-format'],
    ['an .xlsb', types({ 'xl/workbook.bin': 'x' }), 'plan.xlsb', 'other-format'],
    ['a zip folder', zipOf({ 'a.txt': 'a' }), 'plan.zip', 'other-format'],
    ['an empty zip', zipOf({}), 'plan.xlsx', 'other-format'],
    ['a PDF', strToU8('%PDF-1.7'), 'plan.pdf', 'other-format'],
    [
      'an OpenDocument text',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'plan.odt',
      'other-format',
    ],
    ['a zip cut short', plain().subarray(0, 400), 'plan.xlsx', 'cut-short'],
    ['a zip without its workbook', types({}), 'plan.xlsx', 'damaged'],
  ])('%s is refused with a kind sentence', async (_, bytes, name, code) => {
    const problem = await problemOf(bytes, name);
    expect(problem.code).toBe(code);
    expect(problem.sentence).toContain(name);
    expect(problem.sentence).toMatch(/\.$/);
  });

  test('an .xls is asked for as .xlsx, without guessing', async () => {
    const { sentence } = await problemOf(oleWith('Workbook'), 'plan.xls');
    expect(sentence).toBe(
      '“plan.xls” is an older Excel workbook (.xls). Please save this as .xlsx; we have not guessed.'
    );
  });

  test('a file cut anywhere is refused or read, and never throws', async () => {
    const whole = plain();
    for (let length = 0; length < whole.length; length += 7) {
      const problem = await problemOf(whole.subarray(0, length));
      expect(problem.sentence).not.toBe('');
    }
  });

  test('a file with any one byte changed is refused or read, and never throws', async () => {
    const whole = plain();
    for (let at = 0; at < whole.length; at += 5) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      await expect(
        import('../../src/xlsx/readWorkbookFile').then(({ readWorkbookFile }) =>
          readWorkbookFile(changed, 'a.xlsx')
        )
      ).resolves.toHaveProperty('ok');
    }
  });
});

const utf16 = (xml: string, order: 'little' | 'big'): Uint8Array => {
  const bytes = new Uint8Array(2 + 2 * xml.length);
  const view = new DataView(bytes.buffer);
  [...`\uFEFF${xml}`].forEach((letter, index) => {
    view.setUint16(2 * index, letter.charCodeAt(0), order === 'little');
  });
  return bytes;
};

describe('XML that is not what a workbook needs', () => {
  const BOMB =
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData/></worksheet>';

  test.each([
    ['in the sheet', { 'xl/worksheets/sheet1.xml': BOMB }],
    [
      'behind a comment',
      {
        'xl/worksheets/sheet1.xml': BOMB.replace(
          '<!DOCTYPE',
          `<!--${' '.repeat(5000)}--><!DOCTYPE`
        ),
      },
    ],
    [
      'behind a very long comment',
      {
        'xl/worksheets/sheet1.xml': BOMB.replace(
          '<!DOCTYPE',
          `<!--${' '.repeat(90_000)}--><!DOCTYPE`
        ),
      },
    ],
    ['in UTF-16, little end first', { 'xl/worksheets/sheet1.xml': utf16(BOMB, 'little') }],
    ['in UTF-16, big end first', { 'xl/worksheets/sheet1.xml': utf16(BOMB, 'big') }],
    ['in the styles', { 'xl/styles.xml': '<!DOCTYPE styleSheet><styleSheet/>' }],
    ['in the relationships', { '_rels/.rels': '<!DOCTYPE a><Relationships/>' }],
    ['in a part that is not read', { 'docProps/core.xml': BOMB }],
  ])('a document type %s is refused', async (_, more) => {
    const bytes = zipOf(workbookParts([worksheet('')], { more }));
    expect((await problemOf(bytes)).code).toBe('document-type');
  });

  test.each([
    ['an unclosed list of sheets', { 'xl/workbook.xml': '<workbook><sheets>' }],
    ['crossed tags', { 'xl/workbook.xml': '<workbook><sheets></workbook></sheets>' }],
    ['an entity of its own', { 'xl/workbook.xml': '<workbook>&own;</workbook>' }],
    ['styles that are not XML', { 'xl/styles.xml': 'PNG' }],
    [
      'an unclosed tag in the sheet',
      { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"' },
    ],
    ['an empty workbook part', { 'xl/workbook.xml': '' }],
  ])('%s is damage', async (_, more) => {
    const bytes = zipOf(workbookParts([worksheet('')], { more }));
    expect((await problemOf(bytes)).code).toBe('damaged');
  });
});

describe('cells in odd places', () => {
  test.each(['ZZZ99999999', 'A0', 'A1048577', 'XFE1', '1A', 'A-1', 'A1.5'])(
    'a cell called %s is damage, not a crash',
    async (reference) => {
      const problem = await problemOf(
        oneSheet(`<row r="1"><c r="${reference}"><v>1</v></c></row>`)
      );
      expect(problem.code).toBe('damaged');
    }
  );

  test('rows and cells out of order land where they say', async () => {
    const { values } = await firstSheet(
      oneSheet(
        '<row r="3"><c r="C3"><v>3</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>'
      )
    );
    expect(values).toEqual([[null, 2], [], [1, null, 3]]);
  });

  test('rows and cells without addresses follow each other', async () => {
    const { values } = await firstSheet(
      oneSheet('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')
    );
    expect(values).toEqual([[1, 2], [3]]);
  });

  test('a sheet whose size is claimed wrongly is read by its cells', async () => {
    const { values } = await firstSheet(
      oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>', {
        before: `<dimension ref="A1:XFD${LAST_ROW}"/>`,
      })
    );
    expect(values).toEqual([[1]]);
  });

  test('forty empty sheets are forty empty sheets', async () => {
    const { sheets } = await readable(
      zipOf(workbookParts(Array.from({ length: 40 }, () => worksheet(''))))
    );
    expect(sheets).toHaveLength(40);
    expect(sheets.every(({ values }) => values.length === 0)).toBe(true);
  });

  test('headings called __proto__ and constructor are headings like any other', async () => {
    const { values } = await firstSheet(
      oneSheet(`<row r="1">${text('A1', '__proto__')}${text('B1', 'constructor')}</row>`)
    );
    expect(values).toEqual([['__proto__', 'constructor']]);
  });

  test('part names with tricks in them are only names', async () => {
    const more = {
      '../../evil.xml': '<a/>',
      '/etc/passwd': 'x',
      'C:\\evil.xml': '<a/>',
      __proto__: 'x',
      ['a/'.repeat(3000)]: 'x',
    };
    const bytes = zipOf(
      workbookParts([worksheet(`<row r="1">${text('A1', 'fine')}</row>`)], { more })
    );
    expect((await firstSheet(bytes)).values).toEqual([['fine']]);
  });

  test('a workbook of more than a thousand sheets is refused with their number', async () => {
    const bytes = zipOf(workbookParts(Array.from({ length: 1001 }, () => worksheet(''))));
    const problem = await problemOf(bytes);
    expect(problem).toMatchObject({ code: 'too-many-sheets', sheets: 1001, limit: 1000 });
  });

  test('a zip of more than ten thousand parts is refused with their number', async () => {
    const more = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`a${n}`, '']));
    expect((await problemOf(zipOf(more))).code).toBe('too-many-parts');
  });

  test('an .ods without rows is an empty sheet', async () => {
    expect((await firstSheet(odsOf(''), 'plan.ods')).values).toEqual([]);
  });
});
