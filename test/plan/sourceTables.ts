import fc from 'fast-check';
import type {
  SourceKind,
  SourceRecord,
  SourceTable,
  SourceTrust,
} from '../../src/plan/sourceRecord';
import { FIELD_IDS, type Field } from '../../src/vocabulary/fields';

const UNMAPPED_COLUMN = FIELD_IDS.length;

/** A record at a row, with what it says; everything else is empty. */
export function recordOf(
  row: number,
  fields: SourceRecord['fields'],
  more: Partial<SourceRecord> = {}
): SourceRecord {
  return {
    row,
    column: null,
    school: 'Oakfield School',
    everySchool: false,
    fields,
    carried: {},
    ...more,
  };
}

/** A plan with a column for every field and one that no field fits, starting in row 2. */
export function tableOf(
  records: readonly SourceRecord[],
  more: Partial<SourceTable> = {}
): SourceTable {
  const rows = records.map(({ row }) => row);
  return {
    file: 'cpd.xlsx',
    sheet: 'CPD',
    title: '',
    kind: 'plan',
    orientation: 'rows',
    academicYear: 2025,
    body: [1, Math.max(1, ...rows)],
    firstColumn: 0,
    columns: [
      ...FIELD_IDS.map((field, index) => ({
        index,
        heading: `Our ${field}`,
        meaning: 'field' as const,
        field,
      })),
      { index: UNMAPPED_COLUMN, heading: 'Room', meaning: 'unmapped', field: null },
    ],
    skipped: [],
    setAside: [],
    records,
    ...more,
  };
}

/** A table with only some columns, as a table without people has. */
export function withoutPeople(table: SourceTable): SourceTable {
  const people: readonly (Field | null)[] = ['person', 'respondent', 'role'];
  return {
    ...table,
    columns: table.columns.filter(({ field }) => field === null || !people.includes(field)),
  };
}

/** A trust of these tables. */
export function trustOf(...tables: readonly SourceTable[]): SourceTrust {
  const names = new Set(
    tables.flatMap(({ records }) => records.flatMap(({ school }) => school ?? []))
  );
  return {
    schools: Array.from(names, (name) => ({ name, aliases: [] })),
    tables,
    unreadSheets: [],
  };
}

const WORDS = fc.constantFrom(
  'Cold calling',
  'WalkThrus cluster 1',
  'WalkThrus cluster 2',
  'Safeguarding update',
  "Year 8 pupils can't explain their reasoning",
  'Reading',
  'Trust priority',
  '2025-09-01',
  '12 Nov',
  'Aut 1',
  '1.5',
  '£40',
  'All staff',
  '=SUM(A1)',
  'Pupils rush and leave out full stops'
);
const KINDS = fc.constantFrom<SourceKind>('plan', 'priorities', 'budget', 'other', 'log', 'survey');
const SCHOOLS = fc.constantFrom('Oakfield School', 'Brook Academy', null);

const arbitraryRecord = fc.record({
  school: SCHOOLS,
  everySchool: fc.boolean(),
  fields: fc.dictionary(
    fc.constantFrom(...FIELD_IDS.filter((field) => field !== 'school')),
    WORDS,
    { maxKeys: 8 }
  ),
  room: fc.option(WORDS),
});

/** Tables of any kind with any rows, some of them skipped. */
export const arbitraryTable = fc
  .record({
    kind: KINDS,
    records: fc.array(arbitraryRecord, { maxLength: 25 }),
    skips: fc.nat({ max: 4 }),
    people: fc.boolean(),
  })
  .map(({ kind, records, skips, people }) => {
    const lines = records.map(({ room, ...record }, at) =>
      recordOf(at + 1, record.fields, {
        ...record,
        carried: room === null ? {} : { [UNMAPPED_COLUMN]: room },
      })
    );
    const last = lines.length + skips;
    const skipped = Array.from({ length: skips }, (_, at) => ({
      row: lines.length + 1 + at,
      reason: 'total',
    }));
    const table = tableOf(lines, { kind, body: [1, Math.max(1, last)], skipped });
    return people ? table : withoutPeople(table);
  });
