import type { SheetView } from '../sheet/sheetView';
import type { Span } from './headingRow';

/** What one row between a table's headings and its end looks like, before its neighbours are asked. */
export type LineKind = 'blank' | 'repeated heading' | 'total' | 'lone' | 'line';

const TOTAL_WORDS =
  /^\W*(grand |sub[ -]?|overall |running |trust |school |section |term )?(total|totals|subtotal|average|averages|mean|sum|count|tally)\b/i;
const COUNT_WORDS =
  /^\W*(number|no\.?|count|total number) of \w+|^\W*how many\b|^\W*(so far|to date|year to date|(carried|brought) forward|[cb]\/f|overall)\W*$/i;
const TOTAL_AT_END = /\b(sub-?total|total|totals|average)\W*$/i;

/** The filled columns of a row inside a table. */
export function columnsWithin(
  view: SheetView,
  row: number,
  [first, last]: Span
): readonly number[] {
  const filled = view.filledColumns(row);
  const start = filled[0];
  const end = filled.at(-1);
  if (start === undefined || end === undefined) return filled;
  if (start >= first && end <= last) return filled;
  return filled.filter((column) => column >= first && column <= last);
}

function isFigure(view: SheetView, row: number, column: number): boolean {
  const value = view.value(row, column);
  if (typeof value === 'number') return true;
  if (typeof value === 'object') return value !== null;
  return (
    typeof value === 'string' && /^[£$€]?\s?-?[\d.,]+\s?(%|hrs?|hours?|k)?$/i.test(value.trim())
  );
}

function isTotal(view: SheetView, row: number, columns: readonly number[]): boolean {
  const wordAt = columns.find((column) => typeof view.value(row, column) === 'string');
  if (wordAt === undefined) return false;
  const word = view.text(row, wordAt);
  if (word.length > 60) return false;
  const others = columns.filter((column) => column !== wordAt);
  const figures = others.filter((column) => isFigure(view, row, column)).length;
  const mostlyFigures = others.length > 0 && figures / others.length >= 0.5;
  if (TOTAL_WORDS.test(word)) return others.length === 0 || mostlyFigures;
  return mostlyFigures && (TOTAL_AT_END.test(word) || COUNT_WORDS.test(word));
}

const MOST_CELLS_OF_A_SUM = 4;
const ROWS_SUMMED = 400;

/** True where a figure is the sum of the figures right above it, two or more of them. */
function isSumOfAbove(view: SheetView, row: number, column: number): boolean {
  const total = view.value(row, column);
  if (typeof total !== 'number' || total === 0) return false;
  let sum = 0;
  let parts = 0;
  for (let above = row - 1; above >= Math.max(0, row - ROWS_SUMMED); above--) {
    const part = view.value(above, column);
    if (typeof part !== 'number') continue;
    sum += part;
    parts++;
    if (parts >= 2 && Math.abs(sum - total) < 1e-6 * Math.max(1, Math.abs(total))) return true;
    if (sum > total) return false;
  }
  return false;
}

/** A thin row of words and figures, each of which adds up what is above, is a total by any name. */
function addsUp(view: SheetView, row: number, columns: readonly number[]): boolean {
  const figures = columns.filter((column) => typeof view.value(row, column) === 'number');
  if (
    figures.length === 0 ||
    columns.length > MOST_CELLS_OF_A_SUM ||
    figures.length < columns.length - 1
  )
    return false;
  return figures.every((column) => isSumOfAbove(view, row, column));
}

function repeats(view: SheetView, row: number, headings: ReadonlyMap<number, string>): boolean {
  if (headings.size === 0) return false;
  let same = 0;
  let filled = 0;
  for (const [column, heading] of headings) {
    if (!view.isFilled(row, column)) continue;
    filled++;
    if (view.text(row, column).toLowerCase() === heading) same++;
    else if (filled >= 2 && same === 0) return false;
  }
  return same >= 2 && same / headings.size >= 0.6;
}

/** What kind of line a row of a table is, by itself. */
export function lineKind(
  view: SheetView,
  row: number,
  table: { readonly span: Span; readonly headings: ReadonlyMap<number, string> }
): LineKind {
  const columns = columnsWithin(view, row, table.span);
  if (columns.length === 0) return 'blank';
  if (repeats(view, row, table.headings)) return 'repeated heading';
  if (isTotal(view, row, columns) || addsUp(view, row, columns)) return 'total';
  return columns.length === 1 ? 'lone' : 'line';
}
