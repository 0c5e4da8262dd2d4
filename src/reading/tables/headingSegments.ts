import { looksLikeHeading } from '../headings/looksLikeHeading';
import type { SheetView } from '../sheet/sheetView';
import { isTimelineLabel } from './timeline';
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
  let unbroken = true;
  for (let at = row; at <= last; at++) {
    const merge = view.mergeAt(at, column);
    if (view.isFilled(at, column)) return false;
    unbroken &&= view.filledColumns(at).length > 0;
    if (merge && merge.left < column && at === row) return false;
    // A banner merged across, with no blank row before it, holds both sides together.
    if (merge && merge.left < column && merge.right > column && unbroken) return false;
  }
  return true;
}

function splitAtEmptyColumns(view: SheetView, row: number): readonly Span[] {
  const spans: [number, number][] = [];
  for (const column of view.filledColumns(row)) {
    const last = spans.at(-1);
    if (!last) spans.push([column, column]);
    else if (isWeekOff(view, row, [last[1], column])) last[1] = column;
    else if (gapIsEmpty(view, row, [last[1] + 1, column - 1])) spans.push([column, column]);
    else last[1] = column;
  }
  return spans;
}

/** One empty column between the weeks or dates of a planner is a holiday. */
function isWeekOff(view: SheetView, row: number, [before, after]: Span): boolean {
  return (
    after - before === 2 &&
    isTimelineLabel(view.text(row, before)) &&
    isTimelineLabel(view.text(row, after))
  );
}

function gapIsEmpty(view: SheetView, row: number, [first, last]: Span): boolean {
  for (let column = first; column <= last; column++) {
    if (isEmptyBelow(view, row, column)) return true;
  }
  return false;
}

const ROWS_COMPARED = 3;
const SHARE_FILLED = 0.6;
const SURE_OF_ROW = 0.6;

/** True where the rows below fill just the columns that this row fills. */
function isFilledBelow(view: SheetView, row: number, columns: readonly number[]): boolean {
  let filled = 0;
  for (let below = row + 1; below <= row + ROWS_COMPARED; below++) {
    filled += columns.filter((column) => view.isFilled(below, column)).length;
    if (view.filledColumns(below).some((column) => !columns.includes(column))) return false;
  }
  return filled / (ROWS_COMPARED * columns.length) >= SHARE_FILLED;
}

/** A heading row whose every column has empty ones beside it, as under a table of more columns. */
function scattered(view: SheetView, row: number): readonly HeadingSegment[] {
  const filled = view.filledColumns(row);
  const first = filled[0];
  const last = filled.at(-1);
  if (first === undefined || last === undefined || filled.length < 3) return [];
  const span: Span = [first, last];
  const evidence = weighHeadingRow(view, row, span);
  const isPlain = evidence.score >= SURE_OF_ROW && evidence.headings >= 2 && evidence.setOff > 0;
  return isPlain && isFilledBelow(view, row, filled) ? [{ row, span, evidence }] : [];
}

/** Takes in a heading that stands alone left of the others, one empty column away, with values under it. */
function withLoneFirst(view: SheetView, row: number, spans: readonly Span[]): readonly Span[] {
  const [lone, next, ...more] = spans;
  if (!lone || !next || lone[0] !== lone[1] || next[0] - lone[1] !== 2) return spans;
  const isHeading = looksLikeHeading(view.text(row, lone[0])) >= 0.5;
  const below = [row + 1, row + 2].every((at) => view.isFilled(at, lone[0]));
  return isHeading && below ? [[lone[0], next[1]], ...more] : spans;
}

/**
 * The heading rows' worth of a sheet row: each run of columns, parted by columns that stay empty
 * below, that reads like the headings of a table. A lone cell beside a table is a margin note.
 */
export function headingSegments(view: SheetView, row: number): readonly HeadingSegment[] {
  const filled = view.filledColumns(row);
  if (filled.length < 2 || !mayBeHeadings(view, row, filled)) return [];
  const spans = withLoneFirst(view, row, splitAtEmptyColumns(view, row));
  const segments = spans
    .map((span) => ({ row, span, evidence: weighHeadingRow(view, row, span) }))
    .filter(({ evidence }) => evidence.score >= HEADING_ROW_SCORE);
  const hasLone = spans.some(([first, last]) => first === last);
  const whole = segments.length < spans.length && hasLone ? scattered(view, row) : [];
  return whole.length > 0 ? whole : segments;
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
