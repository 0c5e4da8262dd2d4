import type {
  SheetDeclaration,
  SheetPart,
  WorkbookDeclaration,
} from '../../src/sheets/declaration';
import { checkDeclaration } from '../../src/sheets/checkDeclaration';
import {
  MAX_ALERT_TEXT,
  MAX_CELL_TEXT,
  MAX_COLUMNS,
  MAX_COLUMN_WIDTH,
  MAX_FOOTER,
  MAX_FORMULA,
  MAX_HEADING,
  MAX_LINE_BREAKS,
  MAX_LINKS,
  MAX_NAME,
  MAX_NOTE_TEXT,
  MAX_NUMBER_FORMAT,
  MAX_OUTLINE_LEVEL,
  MAX_PROMPT_TEXT,
  MAX_PROMPT_TITLE,
  MAX_PROPERTY,
  MAX_ROWS,
  MAX_ROW_HEIGHT,
  MAX_SHEET_NAME,
  MAX_FONT_SIZE,
  MAX_ZOOM,
  MIN_ZOOM,
} from '../../src/sheets/limits';
import { EVERYTHING, sheet, style, table, workbook } from '../xlsx/sampleDeclaration';

const letters = (count: number): string => 'a'.repeat(count);
const withPart = (part: SheetPart): WorkbookDeclaration => workbook([sheet({ parts: [part] })]);
const withSheet = (changes: Partial<SheetDeclaration>): WorkbookDeclaration =>
  workbook([sheet(changes)]);
const cells = (content: string | number, place = { row: 0, column: 0 }): WorkbookDeclaration =>
  withPart({ type: 'cells', ...place, cells: [[content]], style: style() });
const formula = (text: string): WorkbookDeclaration =>
  withPart({
    type: 'cells',
    row: 0,
    column: 0,
    cells: [[{ type: 'formula', formula: text, value: 1 }]],
    style: style(),
  });
const prompt = (title: string, text: string): WorkbookDeclaration =>
  withPart({
    type: 'validation',
    range: { top: 0, left: 0, bottom: 0, right: 0 },
    rule: { kind: 'any' },
    prompt: { title, text },
    alert: null,
  });
const alert = (title: string, text: string): WorkbookDeclaration =>
  withPart({
    type: 'validation',
    range: { top: 0, left: 0, bottom: 0, right: 0 },
    rule: { kind: 'date' },
    prompt: null,
    alert: { style: 'warning', title, text },
  });
const named = (name: string): WorkbookDeclaration =>
  workbook([sheet()], {
    names: [{ name, sheet: 'one', range: { top: 0, left: 0, bottom: 0, right: 0 } }],
  });
const column = (width: number, outlineLevel: number): WorkbookDeclaration =>
  withSheet({ columns: [{ width, outlineLevel, hidden: false }] });
const links = (count: number): WorkbookDeclaration =>
  withPart({
    type: 'cells',
    row: 0,
    column: 0,
    cells: Array.from({ length: count }, () => [
      { type: 'link', text: 'x', sheet: 'one', row: 0, column: 0 },
    ]),
    style: style(),
  });

/** Each limit: a declaration that reaches it exactly when given its value. */
const LIMITS: readonly (readonly [string, number, (value: number) => WorkbookDeclaration])[] = [
  ['characters of a sheet name', MAX_SHEET_NAME, (n) => withSheet({ name: letters(n) })],
  ['characters in a cell', MAX_CELL_TEXT, (n) => cells(letters(n))],
  ['line breaks in a cell', MAX_LINE_BREAKS, (n) => cells('\n'.repeat(n))],
  ['characters of a formula', MAX_FORMULA, (n) => formula(letters(n))],
  ['rows', MAX_ROWS, (n) => cells('x', { row: n - 1, column: 0 })],
  ['columns', MAX_COLUMNS, (n) => cells('x', { row: 0, column: n - 1 })],
  ['characters of a heading', MAX_HEADING, (n) => withPart(table([letters(n)], [['x']]))],
  ['characters of a prompt’s title', MAX_PROMPT_TITLE, (n) => prompt(letters(n), 'x')],
  ['characters of a prompt', MAX_PROMPT_TEXT, (n) => prompt('x', letters(n))],
  [
    'characters of a column’s prompt',
    MAX_PROMPT_TEXT,
    (n) =>
      withPart(
        table(['A'], [['x']], { columns: [{ heading: 'A', style: style(), prompt: letters(n) }] })
      ),
  ],
  ['characters of an alert’s title', MAX_PROMPT_TITLE, (n) => alert(letters(n), 'x')],
  ['characters of an alert', MAX_ALERT_TEXT, (n) => alert('x', letters(n))],
  ['characters of a name', MAX_NAME, (n) => named(letters(n))],
  [
    'characters of a table’s name',
    MAX_NAME,
    (n) => withPart(table(['A'], [['x']], { name: letters(n) })),
  ],
  [
    'characters of a note',
    MAX_NOTE_TEXT,
    (n) => withPart({ type: 'note', row: 0, column: 0, text: letters(n) }),
  ],
  ['a column’s width', MAX_COLUMN_WIDTH, (n) => column(n, 0)],
  ['levels of grouping', MAX_OUTLINE_LEVEL, (n) => column(10, n)],
  ['a row’s height', MAX_ROW_HEIGHT, (n) => withSheet({ rowHeights: new Map([[0, n]]) })],
  ['zoom', MAX_ZOOM, (n) => withSheet({ zoom: n })],
  [
    'font size',
    MAX_FONT_SIZE,
    (n) => withPart({ type: 'cells', row: 0, column: 0, cells: [], style: style({ fontSize: n }) }),
  ],
  [
    'characters of a number format',
    MAX_NUMBER_FORMAT,
    (n) =>
      withPart({
        type: 'cells',
        row: 0,
        column: 0,
        cells: [],
        style: style({ numberFormat: letters(n) }),
      }),
  ],
  [
    'characters of a footer',
    MAX_FOOTER,
    (n) => withSheet({ print: { ...sheet().print, footer: letters(n) } }),
  ],
  ['characters of the title', MAX_PROPERTY, (n) => workbook([sheet()], { title: letters(n) })],
  ['links on a sheet', MAX_LINKS, links],
];

describe('a limit of Excel', () => {
  test.each(LIMITS)('%s: %d is accepted', (_, limit, declare) => {
    expect(checkDeclaration(declare(limit))).toEqual([]);
  });

  test.each(LIMITS)('%s: one more than %d is an issue', (_, limit, declare) => {
    expect(checkDeclaration(declare(limit + 1)).length).toBeGreaterThan(0);
  });

  test('of zoom has a lower end too', () => {
    expect(checkDeclaration(withSheet({ zoom: MIN_ZOOM }))).toEqual([]);
    expect(checkDeclaration(withSheet({ zoom: MIN_ZOOM - 1 }))).toHaveLength(1);
  });
});

describe('a name', () => {
  test.each([
    'A:B',
    'A\\B',
    'A/B',
    'A?',
    'A*',
    '[A',
    'A]',
    "'A",
    "A'",
    '',
    'History',
    'history',
    'a\u0001',
  ])('that no sheet may have, %j, is an issue', (name) => {
    expect(checkDeclaration(withSheet({ name }))).toHaveLength(1);
  });

  test.each(["St Mary's", 'CPD 25-26', 'A & B', 'Été', '学校'])(
    'of a sheet, %j, is accepted',
    (name) => {
      expect(checkDeclaration(withSheet({ name }))).toEqual([]);
    }
  );

  test.each(['A1', 'XFD12', 'R1C1', 'R', 'c', 'R2', '1st', 'a b', 'a-b', ''])(
    'that nothing may be defined as, %j, is an issue',
    (name) => {
      expect(checkDeclaration(named(name)).length).toBeGreaterThan(0);
      expect(checkDeclaration(withPart(table(['A'], [['x']], { name }))).length).toBeGreaterThan(0);
    }
  );

  test.each(['Whys', '_list', 'a.b', 'Schools2026', 'Élèves'])(
    'of a range, %j, is accepted',
    (name) => {
      expect(checkDeclaration(named(name))).toEqual([]);
    }
  );
});

describe('a declaration', () => {
  test('of everything at once has no issue', () => {
    expect(checkDeclaration(EVERYTHING)).toEqual([]);
  });

  const two = (changes: Partial<SheetDeclaration>): WorkbookDeclaration =>
    workbook([sheet(), sheet({ id: 'two', name: 'Two', ...changes })]);
  const block = { top: 0, left: 0, bottom: 1, right: 1 };

  test.each([
    ['without a visible sheet', withSheet({ visibility: 'hidden' })],
    ['with two sheets of one name but for capitals', two({ name: 'ONE' })],
    ['with two sheets of one id', two({ id: 'one' })],
    [
      'with a table called like another',
      workbook([
        sheet({ parts: [table(['A'], [['x']]), table(['A'], [['x']], { row: 5, name: 'PLAN' })] }),
      ]),
    ],
    [
      'with a table called like a name',
      { ...withPart(table(['A'], [['x']])), names: [{ name: 'plan', sheet: 'one', range: block }] },
    ],
    [
      'with a name on a sheet that is not there',
      workbook([sheet()], { names: [{ name: 'Whys', sheet: 'nowhere', range: block }] }),
    ],
    [
      'with a list that has no name',
      withPart({
        type: 'validation',
        range: block,
        rule: { kind: 'list', name: 'Whys' },
        prompt: null,
        alert: null,
      }),
    ],
    [
      'with a link to a sheet that is not there',
      withPart({
        type: 'cells',
        row: 0,
        column: 0,
        cells: [[{ type: 'link', text: 'x', sheet: 'nowhere', row: 0, column: 0 }]],
        style: style(),
      }),
    ],
    [
      'with headings that differ in capitals only',
      withPart(table(['School', 'SCHOOL'], [['x', 'y']])),
    ],
    ['with an empty heading', withPart(table([' '], [['x']]))],
    ['with a table without body rows', withPart(table(['A'], []))],
    ['with a row longer than its table', withPart(table(['A'], [['x', 'y']]))],
    [
      'with merges that share a cell',
      withSheet({
        parts: [
          { type: 'merge', range: block },
          { type: 'merge', range: { ...block, left: 1, right: 2 } },
        ],
      }),
    ],
    [
      'with a merge in a table',
      withSheet({ parts: [table(['A', 'B'], [['x', 'y']]), { type: 'merge', range: block }] }),
    ],
    [
      'with tables that share a cell',
      withSheet({ parts: [table(['A'], [['x']]), table(['A'], [['x']], { row: 1, name: 'Two' })] }),
    ],
    [
      'with a merge of one cell',
      withPart({ type: 'merge', range: { top: 0, left: 0, bottom: 0, right: 0 } }),
    ],
    [
      'with a range upside down',
      withPart({ type: 'merge', range: { top: 3, left: 0, bottom: 1, right: 1 } }),
    ],
    [
      'with two notes on a cell',
      withSheet({
        parts: [
          { type: 'note', row: 0, column: 0, text: 'a' },
          { type: 'note', row: 0, column: 0, text: 'b' },
        ],
      }),
    ],
    ['with a number that is none', cells(NaN)],
    ['with an infinite number', cells(Infinity)],
    ['with a formula that starts with =', formula('=1')],
    [
      'with a colour by name',
      withPart({ type: 'cells', row: 0, column: 0, cells: [], style: style({ fill: 'red' }) }),
    ],
    ['with a tab colour with a hash', withSheet({ tabColour: '#336699' })],
    [
      'with a scale that falls',
      withPart({
        type: 'conditional-format',
        range: block,
        rule: { kind: 'colour-scale', low: 'FFFFFF', high: '000000', from: 5, to: 1 },
      }),
    ],
    ['with title rows upside down', withSheet({ print: { ...sheet().print, titleRows: [3, 1] } })],
  ])('%s has an issue', (_, declaration) => {
    expect(checkDeclaration(declaration).length).toBeGreaterThan(0);
  });

  test('says where, what is possible and what was asked', () => {
    const [issue] = checkDeclaration(cells(letters(MAX_CELL_TEXT + 1), { row: 4, column: 1 }));
    expect(issue?.place).toBe('sheet One, cells, B5');
    expect(issue?.expected).toBe('at most 32767 characters');
    expect(issue?.received).toMatch(/^32768: "a{60}…"$/);
  });
});
