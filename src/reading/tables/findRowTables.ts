import type { SheetView } from '../sheet/sheetView';
import { followBody, type Body } from './followBody';
import { weighHeadingRow, type Span } from './headingRow';
import { headingSegments, type HeadingSegment } from './headingSegments';
import type { RowsLayout } from './layout';
import { columnsWithin } from './lineKinds';
import { titleAbove } from './title';

/** A block of the sheet that is already explained, so that nothing reads it twice. */
export interface Claimed {
  readonly rows: Span;
  readonly span: Span;
}

interface Heading {
  readonly rows: Span;
  readonly span: Span;
  readonly score: number;
}

const overlaps = (a: Span, b: Span): boolean => a[0] <= b[1] && b[0] <= a[1];

/** True where a row and span touch something that is already explained. */
export function isClaimed(claimed: readonly Claimed[], rows: Span, span: Span): boolean {
  return claimed.some((block) => overlaps(block.rows, rows) && overlaps(block.span, span));
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

function headingOf(view: SheetView, segment: HeadingSegment): Heading {
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

function headingTexts(view: SheetView, { rows, span }: Heading): ReadonlyMap<number, string> {
  const row = rows[1];
  return new Map(
    columnsWithin(view, row, span).map((column) => [column, view.text(row, column).toLowerCase()])
  );
}

const sameTexts = (a: ReadonlyMap<number, string>, b: ReadonlyMap<number, string>): boolean => {
  const shared = [...a].filter(([column, text]) => b.get(column) === text).length;
  return shared >= 2 && shared / Math.max(a.size, b.size) >= 0.6;
};

/** The row at which another table's headings begin below this one, in the same columns. */
function limitBelow(view: SheetView, heading: Heading, all: readonly HeadingSegment[]): number {
  const mine = headingTexts(view, heading);
  for (const other of all) {
    if (other.row <= heading.rows[1] || !overlaps(other.span, heading.span)) continue;
    const theirs = headingTexts(view, { rows: [other.row, other.row], span: other.span, score: 0 });
    const again = sameTexts(mine, theirs);
    const apart = columnsWithin(view, other.row - 1, heading.span).length <= 1;
    if (again && !apart) continue;
    if (again || (other.evidence.likeness >= 0.55 && other.evidence.headings >= 2 && apart))
      return other.row;
  }
  return view.rowCount;
}

/** Takes in a neighbouring column that has no heading but is filled beside most records. */
function withUnheadedColumns(view: SheetView, span: Span, { body, skipped }: Body): Span {
  const skippedRows = new Set(skipped.map(({ row }) => row));
  const isUsed = (column: number): boolean => {
    if (column < 0) return false;
    let records = 0;
    let filled = 0;
    for (let row = body[0]; row <= Math.min(body[1], body[0] + 200); row++) {
      if (skippedRows.has(row)) continue;
      records++;
      if (view.isFilled(row, column) || (view.mergeAt(row, column)?.top ?? row) < row) filled++;
    }
    return records >= 2 && filled / records >= 0.5;
  };
  let [first, last] = span;
  while (isUsed(first - 1)) first--;
  while (isUsed(last + 1)) last++;
  return [first, last];
}

function layOut(view: SheetView, heading: Heading, limit: number): RowsLayout | null {
  const space = { firstRow: heading.rows[1] + 1, limit, headings: headingTexts(view, heading) };
  const narrow = followBody(view, { ...space, span: heading.span });
  if (!narrow) return null;
  const span = withUnheadedColumns(view, heading.span, narrow);
  const body =
    span[0] === heading.span[0] && span[1] === heading.span[1]
      ? narrow
      : followBody(view, { ...space, span });
  if (!body) return null;
  const confidence = Math.max(0.5, Math.min(0.99, heading.score));
  return {
    type: 'rows',
    header: heading.rows,
    span,
    ...body,
    title: titleAbove(view, heading.rows[0], span),
    confidence,
  };
}

/** Every table of a sheet that has headings above its records, from top to bottom, left to right. */
export function findRowTables(
  view: SheetView,
  alreadyClaimed: readonly Claimed[]
): readonly RowsLayout[] {
  const segments: HeadingSegment[] = [];
  for (let row = 0; row < view.rowCount; row++) segments.push(...headingSegments(view, row));
  const claimed: Claimed[] = [...alreadyClaimed];
  const tables: RowsLayout[] = [];
  for (const segment of segments) {
    if (isClaimed(claimed, [segment.row, segment.row], segment.span)) continue;
    const heading = headingOf(view, segment);
    const layout = layOut(
      view,
      heading,
      Math.min(limitBelow(view, heading, segments), nextClaim(claimed, heading))
    );
    if (!layout) continue;
    tables.push(layout);
    claimed.push({ rows: [heading.rows[0], layout.body[1]], span: layout.span });
  }
  return tables;
}

function nextClaim(claimed: readonly Claimed[], heading: Heading): number {
  const below = claimed.filter(
    (block) => block.rows[0] > heading.rows[1] && overlaps(block.span, heading.span)
  );
  return below.reduce((least, block) => Math.min(least, block.rows[0]), Infinity);
}
