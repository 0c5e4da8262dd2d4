import type { SheetView } from '../sheet/sheetView';
import { followBody, type Body } from './followBody';
import type { Span } from './headingRow';
import { wholeHeading, type Heading } from './wholeHeading';
import { headingSegments, type HeadingSegment } from './headingSegments';
import type { RowsLayout } from './layout';
import { columnsWithin } from './lineKinds';
import { titleAbove } from './title';

/** A block of the sheet that is already explained, so that nothing reads it twice. */
export interface Claimed {
  readonly rows: Span;
  readonly span: Span;
}

/** Under a table, a row must be a little plainer than elsewhere to begin another one. */
const SCORE_OF_ANOTHER_TABLE = 0.6;

const overlaps = (a: Span, b: Span): boolean => a[0] <= b[1] && b[0] <= a[1];

/** True where a row and span touch something that is already explained. */
export function isClaimed(claimed: readonly Claimed[], rows: Span, span: Span): boolean {
  return claimed.some((block) => overlaps(block.rows, rows) && overlaps(block.span, span));
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

/** Headings of another table: they look it, or nearly all of them read like it. */
function beginsAnother({ score, headings, filled, setOff }: HeadingSegment['evidence']): boolean {
  return (
    score >= SCORE_OF_ANOTHER_TABLE && headings >= 2 && (setOff > 0 || headings / filled >= 0.75)
  );
}

const SUB_TOTAL = /^\W*sub[ -]?totals?\b/i;

/** A sub-total over the gap closes a part of a table, not the table. */
function isSubTotal(view: SheetView, row: number, span: Span): boolean {
  return columnsWithin(view, row, span).some((column) => SUB_TOTAL.test(view.text(row, column)));
}

/** True for a row with one cell that is merged across. */
function isBanner(view: SheetView, row: number, span: Span): boolean {
  const [column, ...others] = columnsWithin(view, row, span);
  if (column === undefined || others.length > 0) return false;
  const merge = view.mergeAt(row, column);
  return merge !== null && merge.right > merge.left;
}

/** True where the row over a repeated heading is a banner like those within the table above it. */
function isBannered(view: SheetView, heading: Heading, row: number): boolean {
  if (!isBanner(view, row - 1, heading.span)) return false;
  for (let above = heading.rows[1] + 1; above < row - 1; above++)
    if (isBanner(view, above, heading.span)) return true;
  return false;
}

/**
 * A blank row over a repeated heading, or over its title, parts two tables; without one, or where a
 * sub-total closes what is above, it is one table.
 */
function hasBlankAbove(view: SheetView, row: number, span: Span): boolean {
  for (let above = row - 1; above >= Math.max(0, row - 3); above--) {
    const filled = columnsWithin(view, above, span).length;
    if (filled === 0) return !isSubTotal(view, above - 1, span);
    if (filled > 1) return false;
  }
  return false;
}

/** The row at which another table's headings begin below this one, in the same columns. */
function limitBelow(view: SheetView, heading: Heading, all: readonly HeadingSegment[]): number {
  const mine = headingTexts(view, heading);
  for (const other of all) {
    if (other.row <= heading.rows[1] || !overlaps(other.span, heading.span)) continue;
    const theirs = headingTexts(view, { ...heading, rows: [other.row, other.row] });
    const again = sameTexts(mine, theirs);
    const apart = columnsWithin(view, other.row - 1, heading.span).length <= 1;
    if (
      again
        ? hasBlankAbove(view, other.row, heading.span) && !isBannered(view, heading, other.row)
        : apart && beginsAnother(other.evidence)
    )
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
    const heading = wholeHeading(view, segment);
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
