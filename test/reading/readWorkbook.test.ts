import { accountForLines } from '../../src/reading/accounting';
import { readWorkbook } from '../../src/reading/readWorkbook';
import type { TableReading } from '../../src/reading/reading';
import { sheetOf, workbookOf, type SheetDetails } from './sheetOf';
import type { CellValue } from '../../src/grid/workbook';

const tablesOf = (
  rows: readonly (readonly CellValue[])[],
  details: SheetDetails = {}
): readonly TableReading[] =>
  readWorkbook(workbookOf(sheetOf(rows, details))).sheets.flatMap(({ tables }) => tables);

const onlyTable = (
  rows: readonly (readonly CellValue[])[],
  details: SheetDetails = {}
): TableReading => {
  const [table, ...others] = tablesOf(rows, details);
  if (!table || others.length > 0)
    throw new Error(`expected one table, found ${String(others.length + (table ? 1 : 0))}`);
  return table;
};

const fieldsOf = (table: TableReading): Readonly<Record<number, string>> =>
  Object.fromEntries(
    table.columns.map(({ index, meaning }) => [
      index,
      meaning.type === 'field' ? meaning.field : meaning.type,
    ])
  );

const PLAN = [
  ['Date', 'Session', 'Audience', 'Led by', 'Hours'],
  ['12/9/25', 'Reading aloud with Year 5', 'All teachers', 'Jo Marsh', 1],
  ['3/10/25', 'Times tables: which ones stick?', 'KS2 team', 'Priya Nair', 1.5],
  ['7/11/25', 'Moderation', 'Y2 and Y6', 'Jo Marsh', 2],
];

describe('Finding tables', () => {
  it('reads a plain table with one heading row', () => {
    const table = onlyTable(PLAN);
    expect(table).toMatchObject({
      kind: 'plan',
      orientation: 'rows',
      header: [0, 0],
      body: [1, 3],
    });
    expect(fieldsOf(table)).toEqual({
      0: 'date',
      1: 'approach',
      2: 'audience',
      3: 'lead',
      4: 'hours',
    });
    expect(table.records[0]?.fields).toEqual({
      date: '2025-09-12',
      approach: 'Reading aloud with Year 5',
      audience: 'All teachers',
      lead: 'Jo Marsh',
      hours: '1',
    });
  });

  it('finds a table that starts lower down and further right, under a title', () => {
    const rows = [
      ['', '', ''],
      ['', '', 'CPD plan 2025-26'],
      [],
      ...PLAN.map((row) => ['', '', ...row]),
    ];
    expect(onlyTable(rows)).toMatchObject({
      header: [3, 3],
      body: [4, 6],
      span: [2, 6],
      title: 'CPD plan 2025-26',
    });
  });

  it('parts two tables that stand below each other', () => {
    const other = [
      ['Course', 'Provider', 'Name', 'School', 'Cost'],
      ['NPQSL', 'Hub', 'Dee Sandhu', 'Foxglove Academy', '£95'],
      ['First aid', 'Red Crest', 'Jan Tolley', 'Lower Mill Primary', '£180'],
    ];
    const tables = tablesOf([...PLAN, [], [], ['External courses'], ...other]);
    expect(tables.map(({ header, body, kind }) => ({ header, body, kind }))).toEqual([
      { header: [0, 0], body: [1, 3], kind: 'plan' },
      { header: [7, 7], body: [8, 9], kind: 'log' },
    ]);
  });

  it('parts two tables that stand beside each other with an empty column between', () => {
    const beside = [
      ['Name', 'Role', 'School', 'Training'],
      ['Ann Reed', 'TA', 'Holme Lane Primary', 'Prevent'],
      ['Ben Okoro', 'Teacher', 'Holme Lane Primary', 'First aid'],
      ['Cy Bell', 'HLTA', 'Holme Lane Primary', 'Prevent'],
    ];
    const tables = tablesOf(PLAN.map((row, at) => [...row, '', ...(beside[at] ?? [])]));
    expect(tables.map(({ span }) => span)).toEqual([
      [0, 4],
      [6, 9],
    ]);
  });

  it('leaves a margin note beside a table out of it', () => {
    const rows = PLAN.map((row, at) => [
      ...row,
      '',
      at === 2 ? 'Jan INSET moved - tell kitchen' : '',
    ]);
    expect(onlyTable(rows).span).toEqual([0, 4]);
  });

  it('joins a row of merged group headings to the row of headings under it', () => {
    const rows = [
      ['When', 'Planning', '', 'Impact', ''],
      ['', 'Focus', 'Who for', 'What changed', 'RAG'],
      ['12/9/25', 'Entry routine', 'All teachers', 'Late starts down from 9 mins to 3', 'G'],
      ['7/10/25', 'Guided practice', 'Teachers', 'Not seen in books', 'R'],
    ];
    const merges = [
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 0, right: 4 },
      { top: 0, left: 0, bottom: 1, right: 0 },
    ];
    const table = onlyTable(rows, { merges });
    expect(table).toMatchObject({ header: [0, 1], body: [2, 3] });
    expect(fieldsOf(table)).toEqual({
      0: 'date',
      1: 'approach',
      2: 'audience',
      3: 'impact',
      4: 'status',
    });
  });

  it('finds no table on a page of guidance, on a cover or on a blank form', () => {
    const guidance = [
      ['How to use this'],
      [],
      ['Please fill in one row for each session that you lead this year.'],
      ['Send it back by half term.'],
    ];
    const cover = [
      ['Owner', 'Judith Farrow'],
      ['Version', 'v4'],
      ['Return to', 'the office'],
      ['Schools', 'All five'],
    ];
    const blank = [
      ['School:'],
      ['Our problem:'],
      ['Which pupils?'],
      ['How do we know?'],
      ['What we will do'],
      ['Who leads?'],
      ['Review date'],
    ];
    for (const rows of [guidance, cover, blank]) expect(tablesOf(rows)).toEqual([]);
  });
});

describe('Rows that are no records', () => {
  it('skips totals, spacers, repeated headings and sub-headings, and says which is which', () => {
    const rows = [
      PLAN[0] ?? [],
      ['AUTUMN TERM'],
      ...PLAN.slice(1, 3),
      ['SPRING TERM'],
      ...PLAN.slice(0, 1),
      ...PLAN.slice(3),
      [],
      ['TOTAL', '', '', '', 4.5],
    ];
    const table = onlyTable(rows);
    expect(table.skipped).toEqual([
      { row: 1, reason: 'sub-heading' },
      { row: 4, reason: 'sub-heading' },
      { row: 5, reason: 'repeated heading' },
      { row: 7, reason: 'spacer' },
      { row: 8, reason: 'total' },
    ]);
    expect(table.records.map(({ fields }) => fields.term)).toEqual([
      'AUTUMN TERM',
      'AUTUMN TERM',
      'SPRING TERM',
    ]);
    expect(accountForLines(table)).toEqual({ read: 8, placed: 3, skipped: 5, setAside: 0 });
  });

  it('takes the same headings after a blank row and a title for another table', () => {
    const tables = tablesOf([['Autumn 1'], ...PLAN, [], ['Autumn 2'], ...PLAN]);
    expect(tables.map(({ header, body }) => ({ header, body }))).toEqual([
      { header: [1, 1], body: [2, 4] },
      { header: [7, 7], body: [8, 10] },
    ]);
  });

  it('gives the school of a sub-heading to the rows below it', () => {
    const rows = [
      PLAN[0] ?? [],
      ['FERNCLIFFE PRIMARY SCHOOL'],
      ...PLAN.slice(1, 3),
      ['KILN HILL JUNIOR SCHOOL'],
      ...PLAN.slice(3),
    ];
    expect(onlyTable(rows).records.map(({ school }) => school?.toUpperCase())).toEqual([
      'FERNCLIFFE PRIMARY SCHOOL',
      'FERNCLIFFE PRIMARY SCHOOL',
      'KILN HILL JUNIOR SCHOOL',
    ]);
  });

  it('leaves a note under the last record out of the table', () => {
    expect(onlyTable([...PLAN, [], ['Signed off by governors 25/9/25']]).body).toEqual([1, 3]);
  });
});

describe('Cells that say what the cell above says', () => {
  it('fills down merged cells and ditto marks, and a school that is typed once per block', () => {
    const rows = [
      ['School', 'Priority', 'Session', 'Audience', 'Date'],
      ['Rook Lane Academy', 'Reading', 'Fluency', 'all staff', '12/9/25'],
      ['', '', 'Fluency again', '"', '19/9/25'],
      ['', '', 'Fluency, last', 'as above', '26/9/25'],
      ['Millpond Primary', 'Maths', 'Fractions', 'TAs', '3/10/25'],
    ];
    const table = onlyTable(rows, { merges: [{ top: 1, left: 1, bottom: 3, right: 1 }] });
    expect(
      table.records.map(({ school, fields }) => [school, fields.priority, fields.audience])
    ).toEqual([
      ['Rook Lane Academy', 'Reading', 'all staff'],
      ['Rook Lane Academy', 'Reading', 'all staff'],
      ['Rook Lane Academy', 'Reading', 'all staff'],
      ['Millpond Primary', 'Maths', 'TAs'],
    ]);
  });
});

describe('Sheets that lie on their side', () => {
  const FORM = [
    ['School:', 'Holy Cross Primary School'],
    ['Our problem:', 'Children in Year 3 write as they speak: 34 of 57 had no secure sentence'],
    ['Which pupils?', 'Years 3 and 4'],
    ['How do we know?', 'Half-page piece in September'],
    ['What will we do?', 'Ten minutes of sentence practice a day'],
    ['Who leads?', 'Miriam Fofana'],
    ['Review date', '16/1/26'],
  ];

  it('reads a form as one record', () => {
    const table = onlyTable(FORM);
    expect(table).toMatchObject({ orientation: 'form', body: [0, 6] });
    expect(table.records).toHaveLength(1);
    expect(table.records[0]).toMatchObject({
      school: 'Holy Cross Primary School',
      fields: { pupils: 'Years 3 and 4', review: '2026-01-16' },
    });
  });

  it('reads a label with its answer below it', () => {
    const stacked = FORM.flatMap(([label = '', answer = '']) => [
      [label.toString()],
      [answer.toString()],
      [],
    ]);
    const table = onlyTable(stacked);
    expect(table.orientation).toBe('form');
    expect(table.records[0]?.fields.evidence).toBe('Half-page piece in September');
  });

  it('reads labels down the side with a school a column as a record a column', () => {
    const rows = FORM.map(([label = '', answer = ''], at) => [
      label,
      answer,
      at === 0 ? 'Slate Row Infant School' : `${answer} too`,
    ]);
    const table = onlyTable(rows);
    expect(table.orientation).toBe('columns');
    expect(table.records.map(({ school }) => school)).toEqual([
      'Holy Cross Primary School',
      'Slate Row Infant School',
    ]);
  });
});

describe('Schools across the top, or weeks', () => {
  it('reads a matrix as a record a mark', () => {
    const rows = [
      ['Programme', 'Provider', 'Tern Junior School', 'Marram Infant School', 'Estuary Academy'],
      ['WalkThrus', 'Trust', '✓', '', 'Y'],
      ['ELSA', 'EP service', '', '✓', ''],
    ];
    const table = onlyTable(rows);
    expect(table.kind).toBe('matrix');
    expect(
      table.records.map(({ school, fields }) => [school, fields.approach, fields.status])
    ).toEqual([
      ['Tern Junior School', 'WalkThrus', '✓'],
      ['Estuary Academy', 'WalkThrus', 'Y'],
      ['Marram Infant School', 'ELSA', '✓'],
    ]);
  });

  it('reads a wall planner as a record a filled cell, dated by its week', () => {
    const rows = [
      ['School', 'w/c 1 Sept', 'w/c 8 Sept', 'w/c 15 Sept', 'w/c 22 Sept', 'w/c 29 Sept'],
      ['Tern Junior School', 'INSET', '', 'Fluency project', '', 'Moderation'],
      ['Marram Infant School', 'INSET', 'Phonics keep-up', '', '', ''],
    ];
    const table = onlyTable(rows);
    expect(table.kind).toBe('plan');
    expect(table.records).toHaveLength(5);
    expect(table.records[1]).toMatchObject({
      school: 'Tern Junior School',
      fields: { approach: 'Fluency project', date: 'w/c 15 Sept' },
    });
  });

  it('carries along what else stands in a row of a wall planner', () => {
    const rows = [
      ['School', 'Venue', 'w/c 1 Sept', 'w/c 8 Sept', 'w/c 15 Sept', 'w/c 22 Sept', 'w/c 29 Sept'],
      ['Tern Junior School', 'Music room', 'INSET', '', 'Fluency project', '', 'Moderation'],
      ['Marram Infant School', 'The hall', 'INSET', 'Phonics keep-up', '', '', ''],
    ];
    const { records } = onlyTable(rows);
    expect(records.map(({ carried }) => carried[1])).toEqual([
      'Music room',
      'Music room',
      'Music room',
      'The hall',
      'The hall',
    ]);
  });
});
