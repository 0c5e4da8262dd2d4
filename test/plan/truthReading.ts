import { readFileSync, readdirSync } from 'node:fs';
import { columnIndex } from '../../src/grid/address';
import type {
  ColumnMeaning,
  ColumnReading,
  RecordReading,
  TableKind,
  TableReading,
  TrustReading,
} from '../../src/reading/reading';
import { FIELD_IDS, SURVEY_DIMENSIONS, type Field } from '../../src/vocabulary/fields';

/** Workbooks' readings as a careful person wrote them down; absent in a fresh copy of the repository. */
const CORPUS = '../shared/corpus';

interface TruthTable {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly orientation: 'rows' | 'columns' | 'form';
  readonly header: readonly [number, number] | number | null;
  readonly body: readonly [number, number];
  readonly columns: Readonly<Record<string, string>>;
  readonly school: string | null;
  readonly skip?: readonly number[];
}

interface TruthRecord {
  readonly sheet: string;
  readonly row: number;
  readonly school: string | null;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
}

interface Truth {
  readonly schools: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly tables: readonly TruthTable[];
  readonly not_tables: readonly { readonly sheet: string; readonly why: string }[];
  readonly records: readonly TruthRecord[];
}

/** The names of the workbooks with their truth beside them, or none, said loudly. */
export function truthNames(): readonly string[] {
  try {
    return readdirSync(CORPUS).flatMap((file) =>
      file.endsWith('.truth.json') ? [file.slice(0, -'.truth.json'.length)] : []
    );
  } catch {
    console.warn('No corpus beside the repository: the tests that need it did not run.');
    return [];
  }
}

function meaningOf(meaning: string): ColumnMeaning {
  const [type, of = ''] = meaning.split(':');
  if (type === 'item')
    return { type, dimension: SURVEY_DIMENSIONS.find((dimension) => dimension === of) ?? 'other' };
  if (type === 'matrix') return { type: 'school', school: of };
  const field = FIELD_IDS.find((id) => id === type);
  return field ? { type: 'field', field } : { type: 'unmapped' };
}

function columnOf([key, meaning]: readonly [string, string]): ColumnReading {
  const index = /^\d+$/.test(key) ? Number(key) - 1 : columnIndex(key);
  return {
    index,
    heading: `${meaning} (${key})`,
    meaning: meaningOf(meaning),
    confidence: 1,
    reason: 'as written down',
  };
}

function recordsOf(
  table: TruthTable,
  { records }: Truth,
  columns: readonly ColumnReading[]
): readonly RecordReading[] {
  const inside = records.filter(
    ({ sheet, row }) => sheet === table.sheet && row >= table.body[0] && row <= table.body[1]
  );
  const schools = columns.flatMap(({ meaning, index }) =>
    meaning.type === 'school' ? [{ school: meaning.school, index }] : []
  );
  return inside.map(({ row, school, fields }, nth) => ({
    row: row - 1,
    column:
      table.orientation === 'columns'
        ? nth + 1
        : (schools.find((each) => each.school === school)?.index ?? null),
    school,
    everySchool: school === null,
    fields,
    carried: {},
  }));
}

function tableOf(table: TruthTable, truth: Truth): TableReading {
  const columns = Object.entries(table.columns).map(columnOf);
  const header =
    typeof table.header === 'number' ? ([table.header, table.header] as const) : table.header;
  return {
    sheet: table.sheet,
    kind: table.kind,
    orientation: table.orientation,
    school: table.school,
    title: '',
    header: header && [header[0] - 1, header[1] - 1],
    body: [table.body[0] - 1, table.body[1] - 1],
    span: [0, 20],
    columns,
    skipped: (table.skip ?? []).map((row) => ({ row: row - 1, reason: 'no record' })),
    setAside: [],
    records: recordsOf(table, truth, columns),
    confidence: 1,
    reason: 'as written down',
  };
}

/** One workbook's truth in the shape of a reading; long tables hold the records written down only. */
export function truthReading(name: string): TrustReading {
  const truth = JSON.parse(readFileSync(`${CORPUS}/${name}.truth.json`, 'utf8')) as Truth;
  const names = [...new Set([...truth.tables, ...truth.not_tables].map(({ sheet }) => sheet))];
  const sheets = names.map((sheet) => ({
    sheet,
    tables: truth.tables
      .filter((table) => table.sheet === sheet)
      .map((table) => tableOf(table, truth)),
    notTables: truth.not_tables.find((each) => each.sheet === sheet)?.why ?? null,
  }));
  return {
    schools: truth.schools,
    workbooks: [{ file: `${name}.xlsx`, schools: truth.schools, sheets, academicYear: 2025 }],
  };
}
