import type {
  ColumnMeaning,
  ColumnReading,
  RecordReading,
  TableReading,
  WorkbookReading,
} from '../../reading/reading';
import { columnKey } from './columnKey';

/** Why a column was taken for what it was; keyed like `columns`. */
export interface InspectedWhy {
  readonly heading: string;
  readonly confidence: number;
  readonly reason: string;
}

/** One table as `inspect --json` prints it: rows from 1, columns by letter (or row, sideways). */
export interface InspectedTable {
  readonly sheet: string;
  readonly kind: string;
  readonly orientation: string;
  /** First and last heading row; the label column's number (A is 1) for sideways tables. */
  readonly header: readonly [number, number] | number | null;
  readonly body: readonly [number, number];
  readonly columns: Readonly<Record<string, string>>;
  readonly school: string | null;
  readonly skip: readonly number[];
  readonly setAside: readonly { readonly row: number; readonly reason: string }[];
  readonly confidence: number;
  readonly reason: string;
  readonly why: Readonly<Record<string, InspectedWhy>>;
}

/** One record as `inspect --json` prints it. */
export interface InspectedRecord {
  readonly sheet: string;
  readonly row: number;
  readonly school: string | null;
  readonly fields: Readonly<Record<string, string>>;
}

/** Everything that `inspect --json` prints. */
export interface Inspection {
  readonly schools: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly tables: readonly InspectedTable[];
  readonly not_tables: readonly { readonly sheet: string; readonly why: string }[];
  readonly records: readonly InspectedRecord[];
}

/** A column's meaning in one word: a field, `item:…`, `matrix:…` or `unmapped`. */
export function meaningWord(meaning: ColumnMeaning): string {
  switch (meaning.type) {
    case 'field':
      return meaning.field;
    case 'item':
      return `item:${meaning.dimension}`;
    case 'school':
      return `matrix:${meaning.school}`;
    case 'unmapped':
      return 'unmapped';
  }
}

function headerOf(table: TableReading): InspectedTable['header'] {
  if (table.header === null) return null;
  const [first, last] = table.header;
  return table.orientation === 'rows' ? [first + 1, last + 1] : first + 1;
}

function inspectedTable(table: TableReading): InspectedTable {
  const key = (column: ColumnReading) => columnKey(table, column);
  return {
    sheet: table.sheet,
    kind: table.kind,
    orientation: table.orientation,
    header: headerOf(table),
    body: [table.body[0] + 1, table.body[1] + 1],
    columns: Object.fromEntries(table.columns.map((c) => [key(c), meaningWord(c.meaning)])),
    school: table.school,
    skip: table.skipped.map(({ row }) => row + 1),
    setAside: table.setAside.map(({ row, reason }) => ({ row: row + 1, reason })),
    confidence: table.confidence,
    reason: table.reason,
    why: Object.fromEntries(
      table.columns.map((c) => [
        key(c),
        { heading: c.heading, confidence: c.confidence, reason: c.reason },
      ])
    ),
  };
}

function inspectedRecord(sheet: string, record: RecordReading): InspectedRecord {
  return { sheet, row: record.row + 1, school: record.school, fields: { ...record.fields } };
}

/** A reading in the shape that `inspect --json` prints and that benchmarks score. */
export function inspectionOf(reading: WorkbookReading): Inspection {
  const tables = reading.sheets.flatMap((sheet) => sheet.tables);
  return {
    schools: reading.schools.map(({ name, aliases }) => ({ name, aliases })),
    tables: tables.map(inspectedTable),
    not_tables: reading.sheets.flatMap(({ sheet, notTables }) =>
      notTables === null ? [] : [{ sheet, why: notTables }]
    ),
    records: tables.flatMap((table) =>
      table.records.map((record) => inspectedRecord(table.sheet, record))
    ),
  };
}
