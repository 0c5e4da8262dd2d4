import { columnIndex } from '../../../src/grid/address';
import type { Block } from '../../../src/grid/workbook';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/sheets/limits';

const RANGE = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/;

/** The block of a range; undefined where it is none on a sheet. */
export function blockOf(range: string): Block | undefined {
  const [, from = '', top = '', to, bottom] = RANGE.exec(range) ?? [];
  if (from === '') return undefined;
  const block = {
    top: Number(top) - 1,
    left: columnIndex(from),
    bottom: Number(bottom ?? top) - 1,
    right: columnIndex(to ?? from),
  };
  const isOnSheet =
    block.top <= block.bottom &&
    block.left <= block.right &&
    block.bottom < MAX_ROWS &&
    block.right < MAX_COLUMNS;
  return isOnSheet ? block : undefined;
}

/** Whether two blocks share a cell. */
export function overlap(a: Block, b: Block): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Pairs of ranges of a list that share a cell. */
export function overlapping(ranges: readonly string[]): string[] {
  const blocks = ranges.flatMap((range) => {
    const block = blockOf(range);
    return block ? [{ range, block }] : [];
  });
  return blocks.flatMap((a, index) =>
    blocks
      .slice(index + 1)
      .filter((b) => overlap(a.block, b.block))
      .map((b) => `${a.range} and ${b.range}`)
  );
}
