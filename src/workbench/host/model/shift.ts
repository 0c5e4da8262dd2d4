import type { Block } from '../../../grid/workbook';
import { COLUMNS, ROWS } from '../rules/limits';
import { holdsBlock, intersection } from './blocks';

/** Cells that come into or go out of a sheet, pushing or pulling what lies below or to the right. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  /** First row or column of what is inserted or deleted. */
  readonly at: number;
  /** How many are inserted; negative for deleted. */
  readonly count: number;
  /** The columns (or rows) that move: all of them for whole rows or columns. */
  readonly from: number;
  readonly to: number;
}

/** The shift of inserting a block (pushing down or right), or of deleting it. */
export function shiftOf(block: Block, axis: Shift['axis'], sign: 1 | -1): Shift {
  return axis === 'rows'
    ? {
        axis,
        at: block.top,
        count: sign * (block.bottom - block.top + 1),
        from: block.left,
        to: block.right,
      }
    : {
        axis,
        at: block.left,
        count: sign * (block.right - block.left + 1),
        from: block.top,
        to: block.bottom,
      };
}

/** Every cell that a shift can move. */
export function movedArea({ axis, at, from, to }: Shift): Block {
  return axis === 'rows'
    ? { top: at, left: from, bottom: ROWS - 1, right: to }
    : { top: from, left: at, bottom: to, right: COLUMNS - 1 };
}

/** The cells that a deleting shift takes away; null for an inserting one. */
export function removedArea({ axis, at, count, from, to }: Shift): Block | null {
  if (count > 0) return null;
  const end = at - count - 1;
  return axis === 'rows'
    ? { top: at, left: from, bottom: end, right: to }
    : { top: from, left: at, bottom: to, right: end };
}

/** A span after a shift on its axis; null where all of it was deleted. */
function movedSpan(first: number, last: number, { at, count }: Shift): [number, number] | null {
  if (count > 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  if (first >= at && last < end) return null;
  const pulled = (place: number): number => (place >= end ? place + count : place);
  return [
    first >= at && first < end ? at : pulled(first),
    last >= at && last < end ? at - 1 : pulled(last),
  ];
}

const endOf = (axis: Shift['axis']): number => (axis === 'rows' ? ROWS : COLUMNS) - 1;

/**
 * A block after a shift, as Excel moves references, tables, merges and rules: pushed or pulled when it
 * lies behind, longer or shorter when the shift falls inside, null when all of it is deleted. A block
 * that the shift touches only in part of its width stays as it is. Whole rows and columns stay whole.
 */
export function shiftBlock(block: Block, shift: Shift): Block | null {
  const across = shift.axis === 'rows' ? [block.left, block.right] : [block.top, block.bottom];
  const [low = 0, high = 0] = across;
  if (low < shift.from || high > shift.to) return block;
  const [first, last] =
    shift.axis === 'rows' ? [block.top, block.bottom] : [block.left, block.right];
  const end = endOf(shift.axis);
  if (first === 0 && last === end) return block;
  const moved = movedSpan(first, last, shift);
  if (!moved || moved[0] > end) return null;
  const [start, stop] = [moved[0], Math.min(moved[1], end)];
  return shift.axis === 'rows'
    ? { ...block, top: start, bottom: stop }
    : { ...block, left: start, right: stop };
}

/** Whether a shift would tear a block: move only part of it. */
export function tears(block: Block, shift: Shift): boolean {
  const area = movedArea(shift);
  const touched = intersection(block, area);
  if (!touched) return false;
  const [low, high] = shift.axis === 'rows' ? [block.left, block.right] : [block.top, block.bottom];
  return !(low >= shift.from && high <= shift.to) && !holdsBlock(area, block);
}
