import type { School } from '../plan/school';
import type { Field, SurveyDimension } from '../vocabulary/fields';

/** What kind of table a person would say this is; `FORMAT.md`-style ids used across the project. */
export type TableKind =
  'plan' | 'priorities' | 'survey' | 'survey_summary' | 'matrix' | 'log' | 'budget' | 'other';

/** Whether a record is a row, a column (a form turned on its side) or the whole sheet. */
export type Orientation = 'rows' | 'columns' | 'form';

/** What a column was taken for: a field, a survey item, a school's marks, or carried along whole. */
export type ColumnMeaning =
  | { readonly type: 'field'; readonly field: Field }
  | { readonly type: 'item'; readonly dimension: SurveyDimension }
  | { readonly type: 'school'; readonly school: string }
  | { readonly type: 'unmapped' };

/** A decision with how sure it is (0 to 1) and why, in plain words for the person who checks it. */
export interface Sureness {
  readonly confidence: number;
  readonly reason: string;
}

/** One column of a table (or one label row of a sideways table or form). */
export interface ColumnReading extends Sureness {
  /** The column counted from 0; for sideways tables and forms the row counted from 0. */
  readonly index: number;
  /** The heading as typed, spaces evened out; group heading and heading joined by ` › `. */
  readonly heading: string;
  readonly meaning: ColumnMeaning;
}

/** A line inside a table's body that is no record, and why. */
export interface SkippedLine {
  /** The row counted from 0. */
  readonly row: number;
  readonly reason: SkipReason;
}

/** Why a line of a table is no record. */
export type SkipReason =
  'sub-heading' | 'total' | 'spacer' | 'repeated heading' | 'banner' | 'no record';

/** A line that might be a record but that nobody could place; shown on *Not used, and why*. */
export interface SetAsideLine {
  readonly row: number;
  readonly reason: string;
}

/** What one record says, field by field, as text (dates `YYYY-MM-DD` where the cell gives one whole). */
export interface RecordReading {
  /** The row counted from 0 (for a sideways table the first label row). */
  readonly row: number;
  /** The column counted from 0 of a sideways record or a matrix cell, else null. */
  readonly column: number | null;
  /** The school's canonical name, or null for all schools, the trust, or unknown. */
  readonly school: string | null;
  /** True where the sheet says all schools, or the whole trust. */
  readonly everySchool: boolean;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  /** Values of columns that no field fits, by the column's index; carried over, never lost. */
  readonly carried: Readonly<Record<number, string>>;
}

/** One table found on a sheet. All rows and columns are counted from 0. */
export interface TableReading extends Sureness {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly orientation: Orientation;
  /** First and last heading row; null where there is none. Sideways: the label column twice. */
  readonly header: readonly [number, number] | null;
  /** First and last body row; sideways: first and last label row. */
  readonly body: readonly [number, number];
  /** First and last column of the table. */
  readonly span: readonly [number, number];
  readonly columns: readonly ColumnReading[];
  /** The school that the whole table belongs to, where no column says it. */
  readonly school: string | null;
  readonly skipped: readonly SkippedLine[];
  readonly setAside: readonly SetAsideLine[];
  readonly records: readonly RecordReading[];
  /** The title or caption found above the table, or ''. */
  readonly title: string;
}

/** A sheet with everything found on it. */
export interface SheetReading {
  readonly sheet: string;
  readonly tables: readonly TableReading[];
  /** Why nothing on the sheet was read as a table; null where something was. */
  readonly notTables: string | null;
  /** Tables that a person left out; they are read but used for nothing. */
  readonly leftOut?: readonly TableReading[];
}

/** A workbook as a careful person would read it. */
export interface WorkbookReading {
  readonly file: string;
  readonly schools: readonly School[];
  readonly sheets: readonly SheetReading[];
  /** First calendar year of the academic year that the workbook is about (2025 for 2025-26), or null. */
  readonly academicYear: number | null;
}

/** Several workbooks read as one trust, with one list of schools. */
export interface TrustReading {
  readonly schools: readonly School[];
  readonly workbooks: readonly WorkbookReading[];
}
