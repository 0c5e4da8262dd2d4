import { inspectionOf } from '../../src/cli/show/inspectionJson';
import { inspectionText } from '../../src/cli/show/inspectionText';
import type { TableReading, WorkbookReading } from '../../src/reading/reading';
import { capturedTerminal } from './capturedTerminal';

const sure = { confidence: 0.9, reason: 'the heading says so' };

const table: TableReading = {
  ...sure,
  sheet: 'Autumn',
  kind: 'plan',
  orientation: 'rows',
  header: [3, 4],
  body: [5, 8],
  span: [0, 27],
  columns: [
    { ...sure, index: 0, heading: 'School', meaning: { type: 'field', field: 'school' } },
    {
      index: 1,
      heading: 'And so?',
      meaning: { type: 'unmapped' },
      confidence: 0.3,
      reason: 'no heading we know',
    },
    { ...sure, index: 26, heading: 'I am heard', meaning: { type: 'item', dimension: 'trust' } },
    { ...sure, index: 27, heading: 'SMP', meaning: { type: 'school', school: "St Mary's" } },
  ],
  school: null,
  skipped: [{ row: 6, reason: 'total' }],
  setAside: [{ row: 7, reason: 'two schools that we do not know' }],
  records: [
    {
      row: 5,
      column: null,
      school: "St Mary's",
      everySchool: false,
      fields: { school: "St Mary's", lead: '=A Khan' },
      carried: { 1: 'x' },
    },
    {
      row: 8,
      column: null,
      school: null,
      everySchool: true,
      fields: { lead: 'J Okafor' },
      carried: {},
    },
  ],
  title: 'Autumn CPD',
};

const form: TableReading = {
  ...table,
  sheet: 'Form',
  orientation: 'form',
  header: [1, 1],
  body: [2, 9],
  columns: [{ ...sure, index: 2, heading: 'Lead', meaning: { type: 'field', field: 'lead' } }],
  skipped: [],
  setAside: [],
  records: [],
};

const reading: WorkbookReading = {
  file: 'plan.xlsx',
  schools: [{ name: "St Mary's", aliases: ['SMP'] }],
  sheets: [
    { sheet: 'Autumn', tables: [table], notTables: null },
    { sheet: 'Form', tables: [form], notTables: null },
    { sheet: 'Notes', tables: [], notTables: 'free text only' },
  ],
  academicYear: 2025,
};

describe('inspect --json', () => {
  const inspection = inspectionOf(reading);

  it('counts rows from 1 and names columns by their letters', () => {
    expect(inspection.tables[0]).toMatchObject({
      sheet: 'Autumn',
      kind: 'plan',
      orientation: 'rows',
      header: [4, 5],
      body: [6, 9],
      columns: { A: 'school', B: 'unmapped', AA: 'item:trust', AB: "matrix:St Mary's" },
      school: null,
      skip: [7],
      setAside: [{ row: 8, reason: 'two schools that we do not know' }],
    });
  });

  it('names the lines of a form by their row, and its header by the column of its labels', () => {
    expect(inspection.tables[1]).toMatchObject({
      orientation: 'form',
      header: 2,
      body: [3, 10],
      columns: { '3': 'lead' },
    });
  });

  it('gives every record, with text that starts like a formula as it stands', () => {
    expect(inspection.records).toEqual([
      {
        sheet: 'Autumn',
        row: 6,
        school: "St Mary's",
        fields: { school: "St Mary's", lead: '=A Khan' },
      },
      { sheet: 'Autumn', row: 9, school: null, fields: { lead: 'J Okafor' } },
    ]);
  });

  it('says how sure each column is, and why, apart from what it is', () => {
    expect(inspection.tables[0]?.why).toMatchObject({
      B: { heading: 'And so?', confidence: 0.3, reason: 'no heading we know' },
    });
  });

  it('lists the schools, and the sheets that hold no table', () => {
    expect(inspection.schools).toEqual([{ name: "St Mary's", aliases: ['SMP'] }]);
    expect(inspection.not_tables).toEqual([{ sheet: 'Notes', why: 'free text only' }]);
  });
});

describe("inspect's summary", () => {
  const text = inspectionText(reading, capturedTerminal().colours);

  it('says what was found, where, and how its lines were used', () => {
    expect(text).toContain('plan.xlsx: 2 tables, 2 records and 1 school.');
    expect(text).toContain(
      'Autumn: a plan of activities, rows 6 to 9, headings in rows 4 to 5 (sure)'
    );
    expect(text).toContain('Form: a plan of activities, rows 3 to 10, labels in column B (sure)');
    expect(text).toContain('4 lines read = 2 placed + 1 skipped + 1 set aside (skipped: 1 total)');
    expect(text).toContain('row 8: two schools that we do not know');
  });

  it('puts what a person should check at the end, with its reason', () => {
    expect(text).toMatch(
      /Worth checking\n +Autumn, column B "And so\?" fits no field and is carried over: no heading we know\n$/
    );
  });

  it('names what was not read, and the other ways in which schools are written', () => {
    expect(text).toContain('Notes: free text only');
    expect(text).toContain("St Mary's (also written SMP)");
  });
});
