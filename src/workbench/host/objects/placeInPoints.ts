import type { Block } from '../../../grid/workbook';
import type { Line, Sheet } from '../model/sheet';
import { columnPoints, STANDARD_HEIGHT } from './lineSizes';

/** A place on a sheet in points from its top left corner. */
export interface PlaceInPoints {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** What the lines from one to another (not counted) take; hidden ones take nothing. */
function extent(
  lines: ReadonlyMap<number, Line>,
  [from, to]: readonly [number, number],
  standard: number
): number {
  let sum = (to - from) * standard;
  for (const [index, { size, hidden }] of lines) {
    if (index >= from && index < to) sum += (hidden ? 0 : (size ?? standard)) - standard;
  }
  return sum;
}

/** Where a block of a sheet stands and how large it is. */
export function placeInPoints(sheet: Sheet, { top, left, bottom, right }: Block): PlaceInPoints {
  const column = columnPoints(sheet.standardWidth);
  return {
    top: extent(sheet.rows, [0, top], STANDARD_HEIGHT),
    left: extent(sheet.columns, [0, left], column),
    height: extent(sheet.rows, [top, bottom + 1], STANDARD_HEIGHT),
    width: extent(sheet.columns, [left, right + 1], column),
  };
}
