import type { Block, CellValue } from '../../../grid/workbook';
import type { Style } from './style';

/** A link of a cell, as the API gives and takes it. */
export interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  /** Given with a new link only; afterwards it is the cell's text. */
  readonly textToDisplay?: string;
}

/** One cell. Cells are replaced, never changed, so that a copy of a row is a copy of its cells. */
export interface Cell {
  readonly value: CellValue;
  /** The formula with its `=`, or null. `value` is then what it last gave. */
  readonly formula: string | null;
  readonly style: Style;
  readonly link: Link | null;
}

/** What a whole row or column carries. */
export interface Line {
  /** Height in points or width in points; null for the sheet's standard. */
  size: number | null;
  hidden: boolean;
  /** Levels of grouping around it. */
  level: number;
  /** The look of cells that have none of their own; null for plain. */
  style: Style | null;
}

/** A column of a table. Its place is its place in the table's list. */
export interface TableColumn {
  readonly id: number;
  name: string;
}

/** A native table (ListObject). Its block holds the heading row, the body and a totals row. */
export interface Table {
  readonly id: string;
  name: string;
  block: Block;
  columns: TableColumn[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  sort: SortState | null;
  /** Filter criteria by column index. */
  filters: Map<number, unknown>;
}

/** The last sorting of a table or of a sheet's filtered range. */
export interface SortState {
  readonly fields: readonly unknown[];
  readonly matchCase: boolean;
  readonly method: string;
}

/** A defined name. */
export interface DefinedName {
  name: string;
  /** With its `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** A rule about what may be typed, and the words around it, over one or more blocks. */
export interface Validation {
  blocks: Block[];
  /** The API's rule object, such as `{ list: { inCellDropDown, source } }`; null for any value. */
  rule: Readonly<Record<string, unknown>> | null;
  prompt: { showPrompt: boolean; title: string; message: string } | null;
  errorAlert: { showAlert: boolean; style: string; title: string; message: string } | null;
  ignoreBlanks: boolean;
}

/** The look that a conditional format lays over cells; absent properties leave the cell's own. */
export interface ConditionalLook {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  numberFormat?: string;
  borders?: Record<string, { style: string; color: string }>;
}

/** A conditional format. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  blocks: Block[];
  stopIfTrue: boolean;
  /** Of a custom rule, with its `=`. */
  formula: string;
  /** Of a cell value rule: `{ formula1, formula2, operator }`. */
  rule: Readonly<Record<string, unknown>> | null;
  /** Of a colour scale. */
  criteria: Readonly<Record<string, unknown>> | null;
  look: ConditionalLook;
}

/** Protection of a sheet. */
export interface SheetProtection {
  readonly password: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A series of a chart: its cells as a formula, which follows them. */
export interface ChartSeries {
  name: string;
  /** With its `=`. */
  values: string;
  /** With its `=`, or '' where the points have no names. */
  categories: string;
  /** Everything set on it, by the API's name. */
  readonly settings: Map<string, unknown>;
}

/** A chart as declared: what the API was told, and drawn by nobody. */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  /** With its `=`. */
  source: string;
  seriesBy: string;
  /** In points from the sheet's top left corner. */
  place: { top: number; left: number; width: number; height: number };
  series: ChartSeries[];
  /** Everything set on the chart's parts, by path such as `Title/Text`. */
  readonly settings: Map<string, unknown>;
}

/** Results of one formula that fill a block, the formula's own cell at its top left. */
export interface Spill {
  readonly block: Block;
  /** What the formula gave, row by row, in the shape of the block. */
  readonly values: readonly (readonly CellValue[])[];
}

/** An old-style comment on a cell. */
export interface Note {
  row: number;
  column: number;
  text: string;
  author: string;
  visible: boolean;
}

/** A sheet. Rows and columns count from 0. */
export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `#RRGGBB`, or '' for none. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** In characters. */
  standardWidth: number;
  zoom: number;
  /** Cells by row, then column. A cell that says nothing is not held. */
  cells: Map<number, Map<number, Cell>>;
  rows: Map<number, Line>;
  columns: Map<number, Line>;
  merges: Block[];
  tables: Table[];
  names: DefinedName[];
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  protection: SheetProtection | null;
  freeze: { rows: number; columns: number } | null;
  notes: Note[];
  charts: Chart[];
  /** Where results of formulas fill more than their own cell; only who calculates knows. */
  spills: readonly Spill[];
  /** Page layout properties that were set, by the API's capitalised name; titles, area, footers too. */
  page: Map<string, unknown>;
  filter: { block: Block; criteria: Map<number, unknown> } | null;
  customProperties: Map<string, string>;
}
