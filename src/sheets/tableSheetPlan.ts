import type { CellContent, CellStyle } from './declaration';

/** One column of a built table, declared once: what it is called, what fills it, how it looks. */
export interface ColumnPlan<Item> {
  readonly heading: string;
  readonly style: CellStyle;
  /** Least and most characters of its width. */
  readonly width: { readonly least: number; readonly most: number };
  /** `people` type here, so the column stays when it is empty; `trellis` fills it or leaves it out. */
  readonly filledBy: 'trellis' | 'people';
  /** True for a column of the closed group. */
  readonly grouped: boolean;
  /** A kind sentence for the person who fills the box, or ''. */
  readonly prompt: string;
  /** The defined name of its drop-down, or null. */
  readonly choices: string | null;
  readonly cell: (item: Item) => CellContent;
}

/** A sheet with a title, a sentence and one table. */
export interface TableSheetPlan<Item> {
  readonly id: string;
  readonly name: string;
  readonly lead: string;
  readonly tableName: string;
  readonly columns: readonly ColumnPlan<Item>[];
  readonly items: readonly Item[];
  readonly tabColour: string | null;
  /** Columns that stay in sight when scrolling sideways. */
  readonly frozenColumns: number;
  /** Lines of text that every row has room for: more where people type, since rows don't grow. */
  readonly leastLines: number;
  /** Looks that depend on what stands in a row; the formula is for the first body row. */
  readonly looks: readonly RowLook[];
}

/** A tint for rows or one column of them, by a formula over the columns' headings. */
export interface RowLook {
  /** The heading of the one column to tint, or null for the whole row. */
  readonly column: string | null;
  /** The formula, given a way to name a column's cell in the first body row. */
  readonly when: (cell: (heading: string) => string) => string;
  readonly fill: string;
}

/** The row of the table's headings, counted from 0: a title, a sentence and a space stand above. */
export const HEADING_ROW = 3;
