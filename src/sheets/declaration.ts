/**
 * What a built workbook looks like, declared once as plain data. Hosts draw it and decide nothing.
 * Rows and columns are counted from 0. A string is always text, whatever it starts with.
 */

/** A link to a cell of a sheet of the same declaration. */
export interface LinkContent {
  readonly type: 'link';
  readonly text: string;
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

/** A link to a cell of a source sheet, drawn only where that sheet is in the same workbook. */
export interface SourceLinkContent {
  readonly type: 'source-link';
  readonly text: string;
  readonly file: string;
  readonly sheet: string;
  /** The address on the source sheet: `A5`. */
  readonly address: string;
}

/** A formula with the value that it has at build time, so that files show it before calculating. */
export interface FormulaContent {
  readonly type: 'formula';
  /** Without the leading `=`; structured references in the long form. */
  readonly formula: string;
  readonly value: string | number | null;
}

/** What a declared cell holds. Dates are 1900-system serial numbers under a date style. */
export type CellContent =
  string | number | boolean | null | LinkContent | SourceLinkContent | FormulaContent;

/** The id of a declared sheet, stable across builds whatever the sheet is called. */
export type SheetId = string;

/** How text lies in a cell, and how it looks; every property has a value, so that hosts agree. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontSize: number;
  /** `RRGGBB`. */
  readonly colour: string;
  /** `RRGGBB`, or null for no fill. */
  readonly fill: string | null;
  readonly wrap: boolean;
  readonly horizontal: 'general' | 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  /** A thin line of this colour under the cell, or null. */
  readonly bottomBorder: string | null;
}

/** An inclusive range of a declared sheet, counted from 0. */
export interface DeclaredRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A block of cells in one style. */
export interface CellsPart {
  readonly type: 'cells';
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
  readonly style: CellStyle;
}

/**
 * What a column is when its table is built again: filled by Trellis, typed by people (and so kept),
 * the id of its row, or the place that the row came from.
 */
export type ColumnRole = 'trellis' | 'people' | 'id' | 'place';

/** One column of a declared table. */
export interface TableColumn {
  readonly heading: string;
  /** The style of the column's body cells; text columns carry the number format `@`. */
  readonly style: CellStyle;
  /** What the column is for, shown as an input prompt or note; '' for none. */
  readonly prompt: string;
  /** Who fills the column, for tables that are built again; Trellis where nothing is said. */
  readonly role?: ColumnRole;
}

/** A native Excel table: one heading row, then at least one body row. */
export interface TablePart {
  readonly type: 'table';
  /** The table's name in Excel: letters, digits and `_`, unique in the workbook. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumn[];
  /** Body rows by columns; at least one row (empty where there is nothing yet). */
  readonly rows: readonly (readonly CellContent[])[];
  readonly headingStyle: CellStyle;
  readonly filterButtons: boolean;
  readonly bandedRows: boolean;
  /** A built-in table style such as `TableStyleLight1`. */
  readonly tableStyle: string;
}

/** Cells shown as one. */
export interface MergePart {
  readonly type: 'merge';
  readonly range: DeclaredRange;
}

/** What may be typed into a range; it prompts and asks, and never blocks (`alert` is never `stop`). */
export interface ValidationPart {
  readonly type: 'validation';
  readonly range: DeclaredRange;
  readonly rule:
    | { readonly kind: 'list'; /** A defined name of the declaration. */ readonly name: string }
    | { readonly kind: 'date' }
    | { readonly kind: 'any' };
  readonly prompt: { readonly title: string; readonly text: string } | null;
  readonly alert: {
    readonly style: 'information' | 'warning';
    readonly title: string;
    readonly text: string;
  } | null;
}

/** A look that depends on what the cells hold. */
export interface ConditionalFormatPart {
  readonly type: 'conditional-format';
  readonly range: DeclaredRange;
  readonly rule:
    | {
        readonly kind: 'formula';
        /** For the range's first cell, without `=`. */ readonly formula: string;
        readonly fill: string | null;
        readonly colour: string | null;
        readonly bold: boolean;
      }
    | {
        readonly kind: 'colour-scale';
        readonly low: string;
        readonly high: string;
        readonly from: number;
        readonly to: number;
      };
}

/** A note (old-style comment) on a cell. */
export interface NotePart {
  readonly type: 'note';
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Everything that can stand on a declared sheet. */
export type SheetPart =
  CellsPart | TablePart | MergePart | ValidationPart | ConditionalFormatPart | NotePart;

/** A column's width in characters, and its place in a closed or open group. */
export interface DeclaredColumn {
  readonly width: number;
  /** 0 for no group, 1 for a column in the group. */
  readonly outlineLevel: number;
  readonly hidden: boolean;
}

/** How a sheet prints: always A4. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly fitToWidth: boolean;
  /** As high as one page, too; left out for as many pages as it takes. */
  readonly onOnePage?: boolean;
  /** First and last row repeated on every page, or null. */
  readonly titleRows: readonly [number, number] | null;
  readonly footer: string;
}

/** One sheet of the built workbook. */
export interface SheetDeclaration {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** `RRGGBB`, or null. */
  readonly tabColour: string | null;
  readonly showGridlines: boolean;
  readonly zoom: number;
  readonly columns: readonly DeclaredColumn[];
  /** Heights in points of the rows that need one. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly parts: readonly SheetPart[];
  readonly print: PrintSetup;
}

/** A defined name of the workbook. */
export interface DeclaredName {
  readonly name: string;
  readonly sheet: SheetId;
  readonly range: DeclaredRange;
}

/** The whole built workbook. */
export interface WorkbookDeclaration {
  readonly title: string;
  readonly sheets: readonly SheetDeclaration[];
  readonly names: readonly DeclaredName[];
}
