import type { Span } from './headingRow';
import type { SkippedLine } from '../reading';

/** A table with a record a row, as it lies on the sheet. */
export interface RowsLayout {
  readonly type: 'rows';
  /** First and last heading row, or null where there is none. */
  readonly header: Span | null;
  readonly body: Span;
  readonly span: Span;
  readonly skipped: readonly SkippedLine[];
  /** Rows that give a value to the rows below them: a term, a school, a group. */
  readonly subHeadings: readonly SubHeading[];
  readonly title: string;
  /** 0 to 1: how plainly the sheet says that this is a table. */
  readonly confidence: number;
}

/** A sub-heading row with its words. */
export interface SubHeading {
  readonly row: number;
  readonly text: string;
}

/** A label of a form or of a sideways table, with the cells that hold what was filled in. */
export interface LabelLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Value cells by record: one list for a form, one a column for a sideways table. */
  readonly cells: readonly (readonly CellPlace[])[];
}

/** Where a cell is, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A form (one record) or a sideways table (a record a column). */
export interface SidewaysLayout {
  readonly type: 'columns' | 'form';
  readonly labelColumn: number;
  readonly body: Span;
  readonly span: Span;
  readonly labels: readonly LabelLine[];
  /** The columns that hold records; the label column's right neighbour for a form. */
  readonly valueColumns: readonly number[];
  readonly skipped: readonly SkippedLine[];
  readonly title: string;
  readonly confidence: number;
}

/** Any table as it lies on the sheet, before anybody asks what it means. */
export type TableLayout = RowsLayout | SidewaysLayout;
