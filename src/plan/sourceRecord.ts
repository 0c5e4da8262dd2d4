import type { Field } from '../vocabulary/fields';
import type { School } from './school';

/**
 * What the plan is made from: tables with their records, as a careful person read them.
 * The plan names its own input, so that it depends on no reader. Rows and columns count from 0.
 */
export interface SourceTrust {
  readonly schools: readonly School[];
  readonly tables: readonly SourceTable[];
  readonly unreadSheets: readonly UnreadSheet[];
}

/** A sheet on which nothing was read, and why. */
export interface UnreadSheet {
  readonly file: string;
  readonly sheet: string;
  readonly reason: string;
}

/** The kinds of table that the plan tells apart. */
export type SourceKind =
  'plan' | 'priorities' | 'survey' | 'survey_summary' | 'matrix' | 'log' | 'budget' | 'other';

/** A column (or a label row of a sideways table or form) with what it was taken for. */
export interface SourceColumn {
  readonly index: number;
  readonly heading: string;
  readonly meaning: 'field' | 'item' | 'school' | 'unmapped';
  /** The field where `meaning` is `field`, else null. */
  readonly field: Field | null;
}

/** A line that is no record, or that nobody could place, and why. */
export interface SourceLine {
  readonly row: number;
  readonly reason: string;
}

/** What one record says; `carried` holds the columns that no field fits, by the column's index. */
export interface SourceRecord {
  readonly row: number;
  /** The column of a sideways record or of a matrix cell, else null. */
  readonly column: number | null;
  readonly school: string | null;
  readonly everySchool: boolean;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly carried: Readonly<Record<number, string>>;
}

/** One table of one sheet of one file. */
export interface SourceTable {
  readonly file: string;
  readonly sheet: string;
  readonly title: string;
  readonly kind: SourceKind;
  readonly orientation: 'rows' | 'columns' | 'form';
  /** First calendar year of the academic year that the file is about, or null. */
  readonly academicYear: number | null;
  /** First and last body row; for sideways tables the first and last label row. */
  readonly body: readonly [number, number];
  readonly firstColumn: number;
  readonly columns: readonly SourceColumn[];
  readonly skipped: readonly SourceLine[];
  readonly setAside: readonly SourceLine[];
  readonly records: readonly SourceRecord[];
}
