import type { CellContent, DeclaredColumn } from './declaration';
import { MAX_ROW_HEIGHT } from './limits';
import { heightFor, linesFor, widthFor } from './measures';
import { HEADING_ROW, type ColumnPlan } from './tableSheetPlan';

const HEADING_ROOM_FOR_BUTTON = 3;
/** Characters that a line loses because it breaks at words. */
const WRAP_SLACK = 2;

/** Widths that fit the content and the heading's longest word, within each column's least and most. */
export function widthsOf<Item>(
  columns: readonly ColumnPlan<Item>[],
  longest: readonly number[]
): readonly DeclaredColumn[] {
  return columns.map(({ width, grouped, heading }, at) => {
    const longestWord =
      Math.max(...heading.split(' ').map((word) => word.length)) + HEADING_ROOM_FOR_BUTTON;
    const least = Math.max(width.least, longestWord);
    return {
      width: widthFor(longest[at] ?? 0, { least, most: Math.max(width.most, least) }),
      outlineLevel: grouped ? 1 : 0,
      hidden: grouped,
    };
  });
}

/** The height of the row of headings. */
export function headingHeight<Item>(
  columns: readonly ColumnPlan<Item>[],
  widths: readonly DeclaredColumn[]
): number {
  const lines = columns.map(({ heading }, at) =>
    linesFor(heading, (widths[at]?.width ?? 10) - HEADING_ROOM_FOR_BUTTON)
  );
  return heightFor(Math.max(...lines)) + 4;
}

function textOf(content: CellContent | undefined): string {
  if (typeof content === 'string') return content;
  return content !== null && typeof content === 'object' && content.type !== 'formula'
    ? content.text
    : '';
}

/** Heights of the body's rows, so that no host cuts what is wrapped; closed columns don't count. */
export function bodyHeights(
  rows: readonly (readonly CellContent[])[],
  widths: readonly DeclaredColumn[],
  leastLines: number
): readonly (readonly [number, number])[] {
  const open = widths.flatMap(({ width, hidden }, column) =>
    hidden ? [] : [{ column, room: width - WRAP_SLACK }]
  );
  return rows.map((row, at) => {
    let most = leastLines;
    for (const { column, room } of open) {
      const lines = linesFor(textOf(row[column]), room);
      if (lines > most) most = lines;
    }
    return [HEADING_ROW + 1 + at, Math.min(MAX_ROW_HEIGHT, heightFor(most))];
  });
}
