import type { Block } from '../../grid/workbook';

/** Excel's last row and column, counted from 0. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

function column(letters: string): number {
  let sum = 0;
  for (const letter of letters.toUpperCase()) sum = sum * 26 + letter.charCodeAt(0) - 64;
  return sum - 1;
}

/** Whether all corners lie on a sheet and in the right order. */
export function isOnSheet({ top, left, bottom, right }: Block): boolean {
  return (
    [top, left, bottom, right].every(Number.isInteger) &&
    top >= 0 &&
    left >= 0 &&
    top <= bottom &&
    left <= right &&
    bottom <= LAST_ROW &&
    right <= LAST_COLUMN
  );
}

/** The block of a range such as `B2:D9`, or undefined where it is no range on a sheet. */
export function parseRange(range: string): Block | undefined {
  const [, fromLetters = '', fromRow = '', toLetters, toRow] = REFERENCE.exec(range.trim()) ?? [];
  if (fromLetters === '') return undefined;
  const block = {
    top: Number(fromRow) - 1,
    left: column(fromLetters),
    bottom: Number(toRow ?? fromRow) - 1,
    right: column(toLetters ?? fromLetters),
  };
  return isOnSheet(block) ? block : undefined;
}
