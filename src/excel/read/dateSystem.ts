import type { DateSystem, SheetSnapshot } from '../../grid/workbook';
import type { Follow } from '../../operations/ports';
import { send } from '../requests';
import type { SheetShape } from './shapes';

/** A format that shows a whole year; words in quotation marks and brackets are no part of it. */
const SHOWS_YEAR = /yyyy/i;
/** Days between where the two systems count from, and what a year has at most. */
const DAYS_TO_1904 = 1462;
const YEAR_DAYS = 366;
const DAYS_TO_1970 = 25_569;
const DAY_MS = 86_400_000;

interface DateCell {
  readonly shape: SheetShape;
  readonly row: number;
  readonly column: number;
  readonly serial: number;
}

function firstDate(
  shapes: readonly SheetShape[],
  sheets: readonly SheetSnapshot[]
): DateCell | null {
  for (const [at, sheet] of sheets.entries()) {
    const shape = shapes[at];
    if (!shape) continue;
    for (const [row, line] of sheet.values.entries()) {
      for (const [column, serial] of line.entries()) {
        const format = sheet.numberFormats[row]?.[column] ?? '';
        if (typeof serial === 'number' && serial > YEAR_DAYS && SHOWS_YEAR.test(format))
          return { shape, row, column, serial };
      }
    }
  }
  return null;
}

const yearOf = (serial: number): number =>
  new Date((Math.floor(serial) - DAYS_TO_1970) * DAY_MS).getUTCFullYear();

/**
 * Where the workbook counts its dates from. The API does not say, so one date cell's text is compared
 * with its number: the year that it shows tells. Without a date it does not matter, and it is 1900.
 */
export async function learnDateSystem(
  context: Excel.RequestContext,
  {
    shapes,
    sheets,
  }: { readonly shapes: readonly SheetShape[]; readonly sheets: readonly SheetSnapshot[] },
  follow: Follow
): Promise<DateSystem> {
  const date = firstDate(shapes, sheets);
  if (date === null) return 1900;
  const cell = date.shape.sheet.getRangeByIndexes(date.row, date.column, 1, 1);
  cell.load('text');
  await send(context, follow);
  const shown = String(cell.text[0]?.[0] ?? '');
  const later = String(yearOf(date.serial + DAYS_TO_1904));
  return shown.includes(later) && !shown.includes(String(yearOf(date.serial))) ? 1904 : 1900;
}
