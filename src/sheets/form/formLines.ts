import type { CellContent, CellStyle, SheetPart } from '../declaration';
import { MAX_ROW_HEIGHT } from '../limits';
import { linesFor } from '../measures';
import { COLOURS, STYLES } from '../styles';

/** The columns of a page, counted from 0: a hidden one for keys, the label, the box. */
export const FORM_COLUMNS = { key: 0, label: 1, box: 2 } as const;
/** Their widths in characters: together as wide as A4 upright. */
const WIDTHS = { key: 8, label: 34, box: 70 } as const;
const WHOLE = WIDTHS.label + WIDTHS.box;
/** Characters of a column that text does not reach. */
const WRAP_SLACK = 2;
/** Points of one line of text at 10 points, and what a row has around its lines. */
const LINE = 13;
const AROUND = 5;

const LABEL: CellStyle = { ...STYLES.label, vertical: 'center', bottomBorder: COLOURS.line };
const KEY: CellStyle = { ...STYLES.source, wrap: false };

/** One line of a page that is read from top to bottom. */
export interface FormLine {
  readonly cells: readonly { readonly column: number; content: CellContent; style: CellStyle }[];
  /** Points. */
  readonly height: number;
  readonly box: BoxLook | null;
}

/** How a box behaves: what it asks, its drop-down, and whether it holds a date. */
export interface BoxLook {
  readonly prompt: string;
  readonly title: string;
  readonly choices: string | null;
  readonly date: boolean;
}

const heightOf = (lines: number, fontSize = 10): number =>
  Math.min(MAX_ROW_HEIGHT, Math.ceil((lines * LINE * fontSize) / 10 + AROUND));

/** A hidden key beside a line. */
export const keyCell = (key: string): FormLine['cells'][number] => ({
  column: FORM_COLUMNS.key,
  content: key,
  style: KEY,
});

/** A text over the whole width. */
export function textLine(text: string, style: CellStyle): FormLine {
  return {
    cells: [{ column: FORM_COLUMNS.label, content: text, style }],
    height: heightOf(linesFor(text, (WHOLE * 10) / style.fontSize), style.fontSize) + 2,
    box: null,
  };
}

/** Nothing, so many points high. */
export const spaceLine = (height: number): FormLine => ({ cells: [], height, box: null });

/** A title over the whole width, with a line or a ground of its own. */
export function titleLine(
  text: string,
  style: CellStyle,
  { height, key }: { readonly height: number; readonly key?: string }
): FormLine {
  return {
    cells: [
      ...(key === undefined ? [] : [keyCell(key)]),
      { column: FORM_COLUMNS.label, content: text, style },
      { column: FORM_COLUMNS.box, content: null, style },
    ],
    height,
    box: null,
  };
}

/** A label and the text beside it, which nobody is asked to change. */
export function pairLine(label: string, text: string): FormLine {
  const lines = Math.max(linesFor(label, WIDTHS.label - WRAP_SLACK), linesFor(text, WIDTHS.box));
  return {
    cells: [
      { column: FORM_COLUMNS.label, content: label, style: STYLES.label },
      { column: FORM_COLUMNS.box, content: text, style: STYLES.plain },
    ],
    height: heightOf(lines) + 4,
    box: null,
  };
}

/** A box with its label and its hidden key. */
export interface FormBoxLine extends BoxLook {
  readonly key: string;
  readonly label: string;
  readonly content: CellContent;
  /** Lines that the empty box has room for. */
  readonly lines: number;
}

/** A label beside a box to write in. */
export function boxLine({ key, label, content, lines, ...box }: FormBoxLine): FormLine {
  const text = typeof content === 'string' ? content : '';
  const most = Math.max(
    text === '' ? lines : 1,
    linesFor(label, WIDTHS.label - WRAP_SLACK),
    linesFor(text, WIDTHS.box - WRAP_SLACK)
  );
  return {
    cells: [
      keyCell(key),
      { column: FORM_COLUMNS.label, content: label, style: LABEL },
      { column: FORM_COLUMNS.box, content, style: box.date ? STYLES.date : STYLES.text },
    ],
    height: heightOf(most),
    box,
  };
}

/** The columns of a page of lines. */
export const formColumns = [WIDTHS.key, WIDTHS.label, WIDTHS.box].map((width, column) => ({
  width,
  outlineLevel: 0,
  hidden: column === FORM_COLUMNS.key,
}));

/** Whole lines of text run over the label and the box. */
function spread({ cells }: FormLine, row: number): readonly SheetPart[] {
  return cells.length === 1
    ? [{ type: 'merge', range: { top: row, bottom: row, left: 1, right: FORM_COLUMNS.box } }]
    : [];
}

/** Lines from top to bottom as parts of a sheet, the first in row 0. */
export function lineParts(lines: readonly FormLine[]): readonly SheetPart[] {
  return [
    ...lines.flatMap(({ cells }, row) =>
      cells.map(({ column, content, style }): SheetPart => ({
        type: 'cells',
        row,
        column,
        cells: [[content]],
        style,
      }))
    ),
    ...lines.flatMap(spread),
  ];
}
