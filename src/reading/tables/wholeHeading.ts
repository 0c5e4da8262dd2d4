import type { SheetView } from '../sheet/sheetView';
import { weighHeadingRow, type Span } from './headingRow';
import type { HeadingSegment } from './headingSegments';
import { columnsWithin } from './lineKinds';

/** The heading rows of a table and the columns that they stand over. */
export interface Heading {
  readonly rows: Span;
  readonly span: Span;
  readonly score: number;
}

/** Headings merged over several columns, each of which has a heading of its own in words below. */
function groupsTheRowBelow(view: SheetView, row: number, span: Span): boolean {
  const groups = columnsWithin(view, row, span)
    .map((column) => view.mergeAt(row, column))
    .filter((merge) => merge !== null && merge.right > merge.left && merge.bottom === row);
  if (groups.length < 2) return false;
  const under = groups.flatMap((merge) =>
    merge ? Array.from({ length: merge.right - merge.left + 1 }, (_, nth) => merge.left + nth) : []
  );
  const worded = under.filter((column) => typeof view.value(row + 1, column) === 'string');
  return worded.length / under.length >= 0.7;
}

/** A row over a heading row that groups it: merged or spread headings, at least two of them. */
function groupRowAbove(view: SheetView, { row, span }: HeadingSegment): boolean {
  if (row === 0) return false;
  const above = columnsWithin(view, row - 1, span);
  if (above.length === 0) return false;
  const dropsIn = above.some((column) => (view.mergeAt(row - 1, column)?.bottom ?? row - 1) >= row);
  if (dropsIn) return true;
  const texts = above.map((column) => view.text(row - 1, column));
  if (above.length < 2 || texts.some((text) => text.length > 60)) return false;
  if (
    texts.some((text) => text.endsWith(':')) ||
    above.some((column) => typeof view.value(row - 1, column) === 'number')
  ) {
    return false;
  }
  const grouped = above.some((column) => {
    const merge = view.mergeAt(row - 1, column);
    return merge !== null && merge.right > merge.left;
  });
  const complements = columnsWithin(view, row, span).some(
    (column) => !view.isFilled(row - 1, column)
  );
  const fillsGaps = above.some((column) => !view.isFilled(row, column));
  return grouped || (complements && fillsGaps) || above.length >= 3;
}

/** True where the row under a heading row continues the headings: statements under codes, hints. */
function continuesBelow(view: SheetView, segment: HeadingSegment): boolean {
  const { row, span } = segment;
  if (groupsTheRowBelow(view, row, span)) return true;
  const below = weighHeadingRow(view, row + 1, span);
  if (below.score < 0.45) return false;
  const here = columnsWithin(view, row, span);
  const under = columnsWithin(view, row + 1, span);
  const merged = here.some((column) => {
    const merge = view.mergeAt(row, column);
    return merge !== null && (merge.right > merge.left || merge.bottom > merge.top);
  });
  const codes = here.filter((column) =>
    /^(q|item|s)?\.? ?\d{1,2}\b.{0,6}$/i.test(view.text(row, column))
  ).length;
  return (
    merged || codes >= 3 || (here.length < under.length && below.score > segment.evidence.score)
  );
}

/** The heading rows of a table, one or two, from the row that was found and its neighbours. */
export function wholeHeading(view: SheetView, segment: HeadingSegment): Heading {
  const { row, span, evidence } = segment;
  const score = evidence.score;
  if (continuesBelow(view, segment)) {
    const under = columnsWithin(view, row + 1, [span[0], view.columnCount]);
    return {
      rows: [row, row + 1],
      span: [span[0], Math.max(span[1], lastJoined(under, span[1]))],
      score,
    };
  }
  if (groupRowAbove(view, segment)) return { rows: [row - 1, row], span, score };
  return { rows: [row, row], span, score };
}

function lastJoined(columns: readonly number[], from: number): number {
  let last = from;
  for (const column of columns) if (column === last + 1) last = column;
  return last;
}
