/**
 * A workbook as data: what every host gives and everything to its right reads.
 * Rows and columns are counted from 0 here; people's row numbers (from 1) and letters come
 * from `address.ts` when something is shown or reported.
 */

/** A cell that holds an Excel error such as `#N/A`. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds, as stored: dates are serial numbers (see `DateSystem`), empty is null. */
export type CellValue = string | number | boolean | ErrorValue | null;

/** Where a workbook counts its dates from: 1900 (Windows) or 1904 (old Macs). */
export type DateSystem = 1900 | 1904;

/** An inclusive block of cells, counted from 0. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A native Excel table (ListObject) of a sheet. */
export interface NativeTable {
  readonly name: string;
  readonly block: Block;
}

/** One column of per-cell facts beside the values: absent rows and cells have nothing to say. */
export type Sparse<Fact> = readonly (readonly (Fact | undefined)[] | undefined)[];

/** One sheet as data. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Values, row by row; a row ends at its last filled cell, missing rows are empty arrays. */
  readonly values: readonly (readonly CellValue[])[];
  /** Excel number format codes where they are not General, in the shape of `values`. */
  readonly numberFormats: Sparse<string>;
  /** Fill colours as `RRGGBB` where a cell is filled, in the shape of `values`. */
  readonly fills: Sparse<string>;
  /** True where a cell's font is bold, in the shape of `values`. */
  readonly bold: Sparse<boolean>;
  readonly merges: readonly Block[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly NativeTable[];
}

/** A defined name of the workbook that stands for one block of one sheet. */
export interface DefinedName {
  readonly name: string;
  /** The sheet's name as it is now. */
  readonly sheet: string;
  readonly block: Block;
}

/** What a file holds that is never read: its macros, links to other files, and formulas but for what they showed. */
export type PassedOver = 'macros' | 'links' | 'formulas';

/** A whole workbook as data. */
export interface WorkbookSnapshot {
  /** File name without its folder, as shown to people and kept in *Source*. */
  readonly file: string;
  readonly dateSystem: DateSystem;
  readonly sheets: readonly SheetSnapshot[];
  /** Names for a single block; names for anything else, and of formats without names, are left out. */
  readonly names?: readonly DefinedName[];
  /** What was passed over in a file; left out where there was nothing, or where a host cannot tell. */
  readonly passedOver?: readonly PassedOver[];
}
