/** The sides of a cell that can carry a line, in the words of the API. */
export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'DiagonalDown',
  'DiagonalUp',
] as const;

/** A side of a cell. */
export type Side = (typeof SIDES)[number];

/** A line at one side of a cell. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** How a cell looks. Flat, so that a property can be read and changed over many cells by its name. */
export interface CellLook {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  /** `#RRGGBB`. */
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  /** `#RRGGBB`, or null for no fill. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly orientation: number;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly EdgeTop: BorderLine | null;
  readonly EdgeBottom: BorderLine | null;
  readonly EdgeLeft: BorderLine | null;
  readonly EdgeRight: BorderLine | null;
  readonly DiagonalDown: BorderLine | null;
  readonly DiagonalUp: BorderLine | null;
}

/** A cell that nobody formatted, as a new workbook of today's Excel has it. */
export const PLAIN_LOOK: CellLook = Object.freeze({
  numberFormat: 'General',
  fontName: 'Aptos Narrow',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  shrink: false,
  orientation: 0,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
  EdgeTop: null,
  EdgeBottom: null,
  EdgeLeft: null,
  EdgeRight: null,
  DiagonalDown: null,
  DiagonalUp: null,
});
