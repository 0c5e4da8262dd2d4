import type { Block, CellValue } from '../../src/grid/workbook';
import { readWorkbook } from '../../src/reading/readWorkbook';
import type { TableReading, WorkbookReading } from '../../src/reading/reading';
import { sheetOf, workbookOf, type SheetDetails } from './sheetOf';

type Rows = readonly (readonly CellValue[])[];

const readingOf = (rows: Rows, details: SheetDetails = {}): WorkbookReading =>
  readWorkbook(workbookOf(sheetOf(rows, details)));

const tablesOf = (rows: Rows, details: SheetDetails = {}): readonly TableReading[] =>
  readingOf(rows, details).sheets.flatMap(({ tables }) => tables);

const columnsOf = (table: TableReading | undefined): readonly string[] =>
  (table?.columns ?? []).map(({ meaning }) =>
    meaning.type === 'field'
      ? meaning.field
      : meaning.type === 'school'
        ? `marks of ${meaning.school}`
        : meaning.type
  );

/** Cells merged across a row, all counted from 0. */
const across = (row: number, left: number, right: number): Block => ({
  top: row,
  bottom: row,
  left,
  right,
});

const HEADINGS = ['Session', 'Aimed at', 'Led by', 'Hours'];
const SESSIONS: Rows = [
  ['Reading aloud', 'KS2 teachers', 'Jo Marsh', 1],
  ['Hinge questions', 'Maths dept', 'Priya Nair', 1.5],
];

describe('Parts of one table', () => {
  it('hold together under banners like the first, a blank row and the headings again', () => {
    const rows = [
      HEADINGS,
      ['Autumn term'],
      ...SESSIONS,
      [],
      ['Spring term'],
      HEADINGS,
      ...SESSIONS,
    ];
    const tables = tablesOf(rows, { merges: [across(1, 0, 3), across(5, 0, 3)] });
    expect(tables.map(({ header, body }) => ({ header, body }))).toEqual([
      { header: [0, 0], body: [1, 8] },
    ]);
    expect(tables[0]?.records).toHaveLength(4);
  });

  it('hold together where a sub-total closes the first', () => {
    const costs = ['Course', 'Provider', 'Cost £'];
    const rows = [
      costs,
      ['First aid', 'Red Elm First Aid', 95],
      ['Makaton', 'Signs Together', 60],
      ['Sub-total', '', 155],
      [],
      ['Ash Lane Primary School'],
      costs,
      ['Phonics', 'English Hub', 0],
      ['Sub-total', '', 0],
    ];
    expect(tablesOf(rows).map(({ body }) => body)).toEqual([[1, 8]]);
  });

  it('are two tables where a title stands over each', () =>
    expect(
      tablesOf([['Autumn 1'], HEADINGS, ...SESSIONS, [], ['Autumn 2'], HEADINGS, ...SESSIONS])
    ).toHaveLength(2));
});

describe('Columns that stay empty', () => {
  it('do not part a table whose banner is merged across them', () => {
    const rows = [
      ['Session', 'Aimed at', '', 'Led by', 'Hours'],
      ['Autumn term'],
      ['Reading aloud', 'KS2 teachers', '', 'Jo Marsh', 1],
      ['Hinge questions', 'Maths dept', '', 'Priya Nair', 1.5],
    ];
    const tables = tablesOf(rows, { merges: [across(1, 0, 4)] });
    expect(tables).toHaveLength(1);
    expect(tables[0]?.records[0]?.fields).toMatchObject({ lead: 'Jo Marsh', hours: '1' });
  });

  it('between the weeks of a wall planner are a holiday', () => {
    const weeks = ['2025-10-06', '2025-10-13', '', '2025-11-03', '2025-11-10'];
    const rows = [
      ['School', ...weeks],
      ['Ash Lane Primary School', 'INSET: phonics', '', '', 'Moderation', ''],
      ['Elm Hill Academy', '', 'Coaching', '', '', 'Coaching'],
    ];
    const [table, ...others] = tablesOf(rows);
    expect(others).toEqual([]);
    expect(table?.records).toHaveLength(4);
  });

  it('beside every heading of a second table do not take it apart', () => {
    const rows = [
      ['Week', '', 'Session', '', 'Led by', '', 'School'],
      ['Aut 1 wk 2', '', 'Using a visualiser', '', 'Jo Marsh', '', 'Ash Lane'],
      ['Aut 1 wk 4', '', 'Marking mocks', '', 'Priya Nair', '', 'Elm Hill'],
      ['Aut 2 wk 1', '', 'Talk in science', '', 'Sam Holt', '', 'Ash Lane'],
    ];
    const [table, ...others] = tablesOf(rows, { boldRows: [0] });
    expect(others).toEqual([]);
    expect(columnsOf(table)).toEqual(
      expect.arrayContaining(['term', 'approach', 'lead', 'school'])
    );
  });
});

describe('Sessions on their side', () => {
  it('are read though they say nothing of pupils', () => {
    const rows = [
      ['Date', '2025-10-08', '2026-01-14', '2026-04-22'],
      ['Session', 'Number talks', 'Using manipulatives', 'Year 6 to Year 7'],
      ['Audience', 'Anyone', 'KS2 teachers', 'Y6 and Y7 teachers'],
      ['Format', 'Online', 'Face to face', 'Face to face'],
      ['Duration (hours)', 1, 1.5, 2],
    ];
    const [table] = tablesOf(rows);
    expect(table?.orientation).toBe('columns');
    expect(table?.records.map(({ fields }) => fields.approach)).toEqual([
      'Number talks',
      'Using manipulatives',
      'Year 6 to Year 7',
    ]);
  });
});

describe('Whose a sheet is', () => {
  it('is nobody’s where schools stand down a column: the title is the trust’s', () => {
    const rows = [
      ['HOLLOW FEDERATION - CPD PLAN'],
      [],
      ['School', ...HEADINGS],
      ['Ash Lane', ...(SESSIONS[0] ?? [])],
      ['Elm Hill', ...(SESSIONS[1] ?? [])],
      ['St Bede’s', ...(SESSIONS[0] ?? [])],
    ];
    const { schools } = readingOf(rows);
    expect(schools.map(({ name }) => name).sort()).toEqual(['Ash Lane', 'Elm Hill', 'St Bede’s']);
  });

  it('is told by full names under a heading that says nothing of schools', () => {
    const rows = [
      ['Where?', ...HEADINGS],
      ['Ash Lane Primary School', ...(SESSIONS[0] ?? [])],
      ['Elm Hill Academy', ...(SESSIONS[1] ?? [])],
    ];
    expect(columnsOf(tablesOf(rows)[0])[0]).toBe('school');
  });

  it('is told by full names over the columns of a matrix, however much stands under them', () => {
    const rows = [
      ['Priority', 'Ash Lane Primary School', 'Elm Hill Academy', 'St Bede’s RC Primary School'],
      [
        'Fluent reading',
        'Partner reading in every class, with TAs trained to listen and to prompt',
        'Tutors read aloud three times a week and talk about the words',
        'Poetry by heart, performed to families every half term',
      ],
      [
        'Belonging',
        'Playground zones and training for the adults there',
        'A new tutor programme, written by tutors',
        'Home visits for every child who starts',
      ],
    ];
    const [table] = tablesOf(rows);
    expect(table?.kind).toBe('matrix');
    expect(table?.records).toHaveLength(6);
  });
});

describe('A matrix of stages', () => {
  it('keeps stages of several words as how far each school has got', () => {
    const schools = ['Ash Lane School', 'Elm Hill School', 'Oak Road School'];
    const rows = [
      ['Programme', ...schools],
      ['Coaching', 'Running well', 'Just started', 'Running well'],
      ['Lesson study', 'Just started', 'Running well', 'Running well'],
      ['Oracy project', 'Running well', 'Running well', 'Just started'],
    ];
    const records = tablesOf(rows)[0]?.records ?? [];
    expect(records).toHaveLength(9);
    expect(records[0]?.fields).toEqual({ approach: 'Coaching', status: 'Running well' });
  });
});
