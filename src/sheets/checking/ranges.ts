import { blockAddress } from '../../grid/address';
import type { DeclaredRange } from '../declaration';
import { MAX_COLUMNS, MAX_ROWS } from '../limits';
import type { Report } from './issue';

/** Whether a range lies on a sheet, its corners in order. */
export function isOnSheet({ top, left, bottom, right }: DeclaredRange): boolean {
  return (
    [top, left, bottom, right].every(Number.isInteger) &&
    top >= 0 &&
    left >= 0 &&
    top <= bottom &&
    left <= right &&
    bottom < MAX_ROWS &&
    right < MAX_COLUMNS
  );
}

/** Reports a range that is not on a sheet. */
export function checkRange(report: Report, place: string, range: DeclaredRange): void {
  if (isOnSheet(range)) return;
  const { top, left, bottom, right } = range;
  report({
    place,
    expected: `a range within ${MAX_ROWS} rows and ${MAX_COLUMNS} columns`,
    received: `rows ${top} to ${bottom}, columns ${left} to ${right} (from 0)`,
  });
}

/** A range and what stands there, for messages. */
export interface NamedRange {
  readonly what: string;
  readonly range: DeclaredRange;
}

/** Reports ranges that share a cell with an earlier one. Compares neighbours in row order only. */
export function checkApart(report: Report, place: string, ranges: readonly NamedRange[]): void {
  const sorted = [...ranges].sort((a, b) => a.range.top - b.range.top);
  let open: NamedRange[] = [];
  for (const next of sorted) {
    open = open.filter(({ range }) => range.bottom >= next.range.top);
    const other = open.find(
      ({ range }) => range.left <= next.range.right && range.right >= next.range.left
    );
    if (other) {
      report({
        place,
        expected: `${next.what} apart from ${other.what}`,
        received: `${blockAddress(next.range)} and ${blockAddress(other.range)}`,
      });
    }
    open.push(next);
  }
}
