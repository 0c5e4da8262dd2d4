import type { IRange } from '@univerjs/core';
import type { Block } from '../../grid/workbook';

/** The grid's last row and column: it holds what is used, some room, and no more. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Where a mutation of the grid goes. */
export interface SheetPlace {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** A block in the grid's words, cut to the size of the grid's sheet. */
export function gridRange({ top, left, bottom, right }: Block, extent: Extent): IRange {
  return {
    startRow: top,
    startColumn: left,
    endRow: Math.min(bottom, extent.rows - 1),
    endColumn: Math.min(right, extent.columns - 1),
  };
}

/** A range of the grid as a block. */
export function blockOf({ startRow, startColumn, endRow, endColumn }: IRange): Block {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** Whether any of a block lies on the grid's sheet. */
export const isInExtent = ({ top, left }: Block, { rows, columns }: Extent): boolean =>
  top < rows && left < columns;

/** The corners of a range and nothing else, so that two can be compared as text. */
export function bareRange({ startRow, startColumn, endRow, endColumn }: IRange): IRange {
  return { startRow, startColumn, endRow, endColumn };
}
