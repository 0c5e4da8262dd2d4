/** A value as a truth file or a prediction gives it. */
export type JudgedValue = string | number | boolean | null | undefined;

/** What of a table is judged. Rows count from 1. */
export interface JudgedTable {
  readonly sheet: string;
  readonly kind: string;
  readonly orientation: string;
  /** First and last heading row; a single number (the label column) where the table is sideways. */
  readonly header: readonly [number, number] | number | null;
  readonly body: readonly [number, number];
  readonly columns: Readonly<Record<string, string>>;
}

/** What of a record is judged. */
export interface JudgedRecord {
  readonly sheet: string;
  readonly row: number;
  readonly school: string | null;
  readonly fields: Readonly<Record<string, JudgedValue>>;
}

/** What Trellis read from a workbook: `inspect --json`, or the part of it that is judged. */
export interface Prediction {
  readonly tables: readonly JudgedTable[];
  readonly records: readonly JudgedRecord[];
}

/** What a careful person read from a workbook: `NAME.truth.json`. */
export interface Truth {
  readonly schools: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  readonly tables: readonly (JudgedTable & { readonly skip?: readonly number[] })[];
  readonly not_tables?: readonly { readonly sheet: string }[];
  readonly records: readonly JudgedRecord[];
}

/** Where two sheets' names count as one: spaces around and capitals are evened out. */
export function sheetKey({ sheet }: { readonly sheet: string }): string {
  return sheet.trim().toLowerCase();
}
