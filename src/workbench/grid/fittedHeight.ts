import { holds } from '../host/model/blocks';
import type { Cell, Sheet } from '../host/model/sheet';
import { PIXELS_PER_POINT } from './look';

/** Height of a line of text as a multiple of its font's size, and the least height of a row. */
const LINE = 1.36;
const LEAST_PIXELS = 20;

/** The mean width of a letter as a multiple of the font's size. A convention that errs to more lines. */
const LETTER = 0.52;

/** The most that Excel fits a row to, in points. */
const MOST_POINTS = 409;

/** How many lines a text takes in a column of a width, words kept whole. */
function linesOf(text: string, letters: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(1, letters))), 0);
}

function cellPixels({ value, style }: Cell, columnPixels: number): number {
  const font = style.fontSize * PIXELS_PER_POINT;
  const isWrapped = style.wrap && typeof value === 'string' && columnPixels < Infinity;
  const lines = isWrapped ? linesOf(value, columnPixels / (font * LETTER)) : 1;
  return lines * font * LINE + (lines > 1 ? 4 : 0);
}

/**
 * The height in pixels of a row that has none of its own: Excel fits it to its tallest cell. Cells
 * merged along the row count with one line of their font; those merged down do not count.
 */
export function fittedHeight(
  sheet: Sheet,
  row: number,
  columnPixels: (column: number) => number
): number {
  let pixels = LEAST_PIXELS;
  for (const [column, cell] of sheet.cells.get(row) ?? []) {
    if (cell.value === null) continue;
    const merge = sheet.merges.find((block) => holds(block, row, column));
    if (merge && merge.top !== merge.bottom) continue;
    pixels = Math.max(pixels, cellPixels(cell, merge ? Infinity : columnPixels(column)));
  }
  return Math.round(Math.min(pixels, MOST_POINTS * PIXELS_PER_POINT));
}
