/** What is counted of one workbook, or of all together. */
export interface Counts {
  /** Tables in the truth, read, and read with the right sheet, kind and rows. */
  readonly tables: number;
  readonly tablesRead: number;
  readonly tablesRight: number;
  /** Tables with heading rows to find (or none), and those that were found. */
  readonly headers: number;
  readonly headersRight: number;
  /** Columns with a field of ours: in the truth, read, and right. */
  readonly columns: number;
  readonly columnsRead: number;
  readonly columnsRight: number;
  /** Columns that no field fits, and those that were carried along. */
  readonly unmapped: number;
  readonly unmappedKept: number;
  /** Records in the truth, and those found at their place. */
  readonly records: number;
  readonly recordsFound: number;
  /** Values in the truth's records, those in found records, and those that are right. */
  readonly fields: number;
  readonly fieldsInFound: number;
  readonly fieldsRight: number;
  /** Records read from rows that no careful person would take for one. */
  readonly wrongRows: number;
}

/** Nothing counted yet. */
export const NO_COUNTS: Counts = {
  tables: 0,
  tablesRead: 0,
  tablesRight: 0,
  headers: 0,
  headersRight: 0,
  columns: 0,
  columnsRead: 0,
  columnsRight: 0,
  unmapped: 0,
  unmappedKept: 0,
  records: 0,
  recordsFound: 0,
  fields: 0,
  fieldsInFound: 0,
  fieldsRight: 0,
  wrongRows: 0,
};

const COUNTED = Object.keys(NO_COUNTS) as readonly (keyof Counts)[];

/** Two counts together. */
export function addCounts(one: Counts, other: Counts): Counts {
  return COUNTED.reduce((sum, key) => ({ ...sum, [key]: one[key] + other[key] }), NO_COUNTS);
}

/** What the counts come to, each from 0 to 1. */
export interface Rates {
  readonly tables_precision: number;
  readonly tables_recall: number;
  readonly tables_f1: number;
  readonly header_exact: number;
  readonly columns_precision: number;
  readonly columns_recall: number;
  readonly columns_f1: number;
  readonly unmapped_kept: number;
  readonly record_recall: number;
  readonly field_accuracy: number;
  readonly field_accuracy_in_found: number;
}

/** A share; of nothing, everything is right. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** How much of what was read is right; where nothing was read, 1 only if there was nothing. */
function precision(right: number, read: number, wanted: number): number {
  if (read > 0) return right / read;
  return wanted > 0 ? 0 : 1;
}

function f1(one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}

/** What the counts come to. */
export function ratesOf(counts: Counts): Rates {
  const tables = {
    precision: precision(counts.tablesRight, counts.tablesRead, counts.tables),
    recall: share(counts.tablesRight, counts.tables),
  };
  const columns = {
    precision: precision(counts.columnsRight, counts.columnsRead, counts.columns),
    recall: share(counts.columnsRight, counts.columns),
  };
  return {
    tables_precision: tables.precision,
    tables_recall: tables.recall,
    tables_f1: f1(tables.precision, tables.recall),
    header_exact: share(counts.headersRight, counts.headers),
    columns_precision: columns.precision,
    columns_recall: columns.recall,
    columns_f1: f1(columns.precision, columns.recall),
    unmapped_kept: share(counts.unmappedKept, counts.unmapped),
    record_recall: share(counts.recordsFound, counts.records),
    field_accuracy: share(counts.fieldsRight, counts.fields),
    field_accuracy_in_found: share(counts.fieldsRight, counts.fieldsInFound),
  };
}
