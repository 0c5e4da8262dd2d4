/**
 * A workbook with everything that can be carried between a file and the workbench: plain data without
 * ids. Rows and columns count from 0; rules and page properties are in the words of Excel's API.
 */
import type { CellLook } from './cellLook';
import type { Block, CellValue, DateSystem } from './workbook';

/** A link of a cell. */
export interface WholeLink {
  /** A web or mail address. */
  readonly address?: string;
  /** A place in the workbook, such as `Sheet1!A5`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** A cell that says something. */
export interface WholeCell {
  readonly row: number;
  readonly column: number;
  /** Of a formula: what it last gave. */
  readonly value: CellValue;
  /** With its `=`, or null. */
  readonly formula: string | null;
  /** The block that a formula's results fill, itself at its top left; left out for its cell alone. */
  readonly fills?: Block;
  readonly look: CellLook;
  readonly link: WholeLink | null;
}

/** A row or column that is not as all others. */
export interface WholeLine {
  readonly index: number;
  /** A row's height in points, a column's width in characters; null for the standard. */
  readonly size: number | null;
  readonly hidden: boolean;
  /** Levels of grouping around it. */
  readonly level: number;
}

/** A native table. */
export interface WholeTable {
  readonly name: string;
  readonly block: Block;
  readonly columns: readonly string[];
  readonly style: string;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
}

/** A defined name. */
export interface WholeName {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  readonly comment: string;
}

/** What may be typed, and the words around it. */
export interface WholeValidation {
  readonly blocks: readonly Block[];
  /** Such as `{ list: { inCellDropDown: true, source: '=Names' } }`; null for any value. */
  readonly rule: Readonly<Record<string, unknown>> | null;
  readonly prompt: {
    readonly showPrompt: boolean;
    readonly title: string;
    readonly message: string;
  } | null;
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  } | null;
  readonly ignoreBlanks: boolean;
}

/** What a conditional format lays over cells. */
export interface WholeConditionalLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
}

/** A conditional format; those first in the list come first. */
export interface WholeConditionalFormat {
  readonly type: 'Custom' | 'CellValue' | 'ColorScale';
  readonly blocks: readonly Block[];
  readonly stopIfTrue: boolean;
  readonly formula: string;
  readonly rule: Readonly<Record<string, unknown>> | null;
  readonly criteria: Readonly<Record<string, unknown>> | null;
  readonly look: WholeConditionalLook;
}

/** A note on a cell. */
export interface WholeNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
}

/** A sheet with everything that is carried. */
export interface WholeSheet {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `#RRGGBB`, or ''. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly zoom: number;
  readonly cells: readonly WholeCell[];
  readonly rows: readonly WholeLine[];
  readonly columns: readonly WholeLine[];
  readonly merges: readonly Block[];
  readonly tables: readonly WholeTable[];
  readonly names: readonly WholeName[];
  readonly validations: readonly WholeValidation[];
  readonly conditionalFormats: readonly WholeConditionalFormat[];
  /** What a protected sheet allows, such as `{ allowSort: true }`; null where it is not protected. */
  readonly protection: Readonly<Record<string, boolean>> | null;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly notes: readonly WholeNote[];
  /** Page properties that are not as Excel starts: `Orientation`, `PrintTitleRows` … */
  readonly page: Readonly<Record<string, unknown>>;
}

/** A whole workbook. */
export interface WholeWorkbook {
  readonly dateSystem: DateSystem;
  readonly sheets: readonly WholeSheet[];
  readonly names: readonly WholeName[];
  readonly title: string;
  readonly protectedStructure: boolean;
  /** The place in `sheets` of the one that is in front. */
  readonly activeSheet: number;
}

/** Something of a file that is not carried, so that a person can be told. */
export interface NotCarried {
  readonly what:
    | 'charts'
    | 'pictures'
    | 'drawings'
    | 'pivot tables'
    | 'macros'
    | 'links to other workbooks'
    | 'threaded comments'
    | 'slicers'
    | 'conditional formats'
    | 'formatted parts of texts'
    | 'split panes'
    | 'custom XML';
  /** The sheet, or '' where the file does not say which. */
  readonly sheet: string;
  readonly count: number;
}
