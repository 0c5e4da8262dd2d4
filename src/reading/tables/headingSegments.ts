import type { SheetView } from '../sheet/sheetView';
import { weighHeadingRow, HEADING_ROW_SCORE, type HeadingEvidence, type Span } from './headingRow';

/** A run of columns that carries one table's headings. */
export interface HeadingSegment {
  readonly row: number;
  readonly span: Span;
  readonly evidence: HeadingEvidence;
}

const ROWS_THAT_SHOW_A_GAP = 25;

/** True where a column stays empty beside the rows under a heading row. */
function isEmptyBelow(view: SheetView, row: number, column: number): boolean {
  const last = Math.min(view.rowCount - 1, row + ROWS_THAT_SHOW_A_GAP);
  for (let at = row; at <= last; at++) {
    const merge = view.mergeAt(at, column);
    if (view.isFilled(at, column)) return false;
    if (merge && merge.left < column && merge.right > column && at <= row) return false;
  }
  return true;
}

function splitAtEmptyColumns(view: SheetView, row: number): readonly Span[] {
  const spans: [number, number][] = [];
  for (const column of view.filledColumns(row)) {
    const last = spans.at(-1);
    if (!last) spans.push([column, column]);
    else if (gapIsEmpty(view, row, [last[1] + 1, column - 1])) spans.push([column, column]);
    else last[1] = column;
  }
  return spans;
}

function gapIsEmpty(view: SheetView, row: number, [first, last]: Span): boolean {
  for (let column = first; column <= last; column++) {
    if (isEmptyBelow(view, row, column)) return true;
  }
  return false;
}

/**
 * The heading rows' worth of a sheet row: each run of columns, parted by columns that stay empty
 * below, that reads like the headings of a table. A lone cell beside a table is a margin note.
 */
export function headingSegments(view: SheetView, row: number): readonly HeadingSegment[] {
  const filled = view.filledColumns(row);
  if (filled.length < 2 || !mayBeHeadings(view, row, filled)) return [];
  return splitAtEmptyColumns(view, row)
    .map((span) => ({ row, span, evidence: weighHeadingRow(view, row, span) }))
    .filter(({ evidence }) => evidence.score >= HEADING_ROW_SCORE);
}

/** A row that goes on like the row above, in fill and look, is no heading row. */
function goesOn(view: SheetView, row: number, filled: readonly number[]): boolean {
  const above = view.filledColumns(row - 1);
  if (row === 0 || above.length < Math.max(2, filled.length * 0.6)) return false;
  const first = filled[0] ?? 0;
  return (
    view.isBold(row, first) === view.isBold(row - 1, first) &&
    view.fill(row, first) === view.fill(row - 1, first)
  );
}

/** A cheap first look, so that ten thousand data rows cost next to nothing. */
function mayBeHeadings(view: SheetView, row: number, filled: readonly number[]): boolean {
  if (goesOn(view, row, filled)) return false;
  let numbers = 0;
  for (const column of filled) {
    const value = view.value(row, column);
    if (typeof value === 'boolean') return false;
    if (typeof value === 'number' && view.snapshot.numberFormats[row]?.[column] === undefined)
      numbers++;
  }
  return numbers <= filled.length / 3 || filled.length > 8;
}
