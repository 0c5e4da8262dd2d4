import type { Block } from '../../../grid/workbook';
import { COLUMNS, ROWS } from '../rules/limits';

/** Every cell of a sheet. */
export const WHOLE_SHEET: Block = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

/** Rows of a block. */
export const height = ({ top, bottom }: Block): number => bottom - top + 1;

/** Columns of a block. */
export const width = ({ left, right }: Block): number => right - left + 1;

/** Whether a block spans all rows of a sheet: one or more whole columns. */
export const isWholeColumns = ({ top, bottom }: Block): boolean => top === 0 && bottom === ROWS - 1;

/** Whether a block spans all columns of a sheet: one or more whole rows. */
export const isWholeRows = ({ left, right }: Block): boolean => left === 0 && right === COLUMNS - 1;

/** Whether a cell lies in a block. */
export const holds = (block: Block, row: number, column: number): boolean =>
  row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;

/** Whether the first block holds all of the second. */
export const holdsBlock = (outer: Block, inner: Block): boolean =>
  holds(outer, inner.top, inner.left) && holds(outer, inner.bottom, inner.right);

/** Whether two blocks are the same. */
export const sameBlock = (first: Block, second: Block): boolean =>
  first.top === second.top &&
  first.left === second.left &&
  first.bottom === second.bottom &&
  first.right === second.right;

/** What two blocks share, or null. */
export function intersection(first: Block, second: Block): Block | null {
  const block = {
    top: Math.max(first.top, second.top),
    left: Math.max(first.left, second.left),
    bottom: Math.min(first.bottom, second.bottom),
    right: Math.min(first.right, second.right),
  };
  return block.top <= block.bottom && block.left <= block.right ? block : null;
}

/** The smallest block that holds both. */
export function bounding(first: Block, second: Block): Block {
  return {
    top: Math.min(first.top, second.top),
    left: Math.min(first.left, second.left),
    bottom: Math.max(first.bottom, second.bottom),
    right: Math.max(first.right, second.right),
  };
}

/** What is left of a block when another is cut out of it: up to four blocks. */
export function without(block: Block, hole: Block): Block[] {
  const cut = intersection(block, hole);
  if (!cut) return [block];
  const { top, left, bottom, right } = block;
  const pieces: Block[] = [
    { top, left, bottom: cut.top - 1, right },
    { top: cut.bottom + 1, left, bottom, right },
    { top: cut.top, left, bottom: cut.bottom, right: cut.left - 1 },
    { top: cut.top, left: cut.right + 1, bottom: cut.bottom, right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** Whether the corners lie on a sheet and in order. */
export const isOnSheet = ({ top, left, bottom, right }: Block): boolean =>
  top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < ROWS && right < COLUMNS;
