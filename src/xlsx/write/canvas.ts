import type { Cell, CellStyle as HucreStyle, CellValue, WriteSheet } from 'hucre';
import type {
  CellContent,
  CellStyle,
  DeclaredRange,
  SheetId,
  TablePart,
} from '../../sheets/declaration';
import { cellAddress } from '../../grid/address';
import { drawStyle } from './cellStyle';
import { quotedSheet } from './reference';
import { looksLikeError, storedText } from './storedText';

/** What drawing needs to know of the whole workbook. */
export interface BookContext {
  /** The names of sheets by their ids. */
  readonly sheetNames: ReadonlyMap<SheetId, string>;
}

/** A sheet of hucre's while parts are drawn on it. */
export interface Canvas {
  readonly book: BookContext;
  readonly sheet: WriteSheet & {
    readonly rows: CellValue[][];
    readonly cells: Map<string, Partial<Cell>>;
  };
  /** The table whose cells go into `rows` under column styles, hucre's fast way; others go cell by cell. */
  readonly main: TablePart | undefined;
  /** Ranges with a declared validation; its prompt counts there, not the column's. */
  readonly validated: readonly DeclaredRange[];
  readonly styles: Map<CellStyle, HucreStyle>;
}

/** hucre's form of a style, the same object for the same declared style. */
export function styleOn({ styles }: Canvas, style: CellStyle): HucreStyle {
  const known = styles.get(style);
  if (known) return known;
  const drawn = drawStyle(style);
  styles.set(style, drawn);
  return drawn;
}

/** A cell of text; a text that reads like an error is one run of rich text, which is never an error. */
function drawText(text: string): Partial<Cell> {
  const value = storedText(text);
  return looksLikeError(value) ? { value, richText: [{ text: value }] } : { value };
}

function drawContent(content: CellContent, { sheetNames }: BookContext): Partial<Cell> {
  if (content === null) return { value: null };
  if (typeof content === 'string') return drawText(content);
  if (typeof content !== 'object') return { value: content };
  switch (content.type) {
    case 'source-link':
      return drawText(content.text);
    case 'link': {
      const sheet = quotedSheet(sheetNames.get(content.sheet) ?? '');
      const location = `${sheet}!${cellAddress(content.row, content.column)}`;
      return { ...drawText(content.text), hyperlink: { target: '', location } };
    }
    case 'formula': {
      const { formula, value } = content;
      const formulaResult = typeof value === 'string' ? storedText(value) : value;
      return { formula, formulaResult };
    }
  }
}

/** Adds to a cell; what was drawn there before stays where the addition says nothing. */
export function addToCell(
  { sheet }: Canvas,
  place: { readonly row: number; readonly column: number },
  addition: Partial<Cell>
): void {
  const key = `${place.row},${place.column}`;
  sheet.cells.set(key, { ...sheet.cells.get(key), ...addition });
}

/** Draws one cell. */
export function drawCell(
  canvas: Canvas,
  place: { readonly row: number; readonly column: number },
  { content, style }: { readonly content: CellContent; readonly style: CellStyle }
): void {
  const cell = drawContent(content, canvas.book);
  addToCell(canvas, place, { ...cell, style: styleOn(canvas, style) });
}
