import type { CellValue, DateSystem } from '../../grid/workbook';
import type { CellContent } from '../declaration';

const DAYS_FROM_1904 = 1462;

/** A date's number format, which is what tells a date from a number. */
const isDateFormat = (format: string): boolean =>
  /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));

/** What stands in a cell as it is drawn again: errors as the text that Excel shows, dates from 1900 on. */
export function contentOf(
  value: CellValue | undefined,
  format: string,
  dateSystem: DateSystem
): CellContent {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object') return value.error;
  const moved = dateSystem === 1904 && typeof value === 'number' && isDateFormat(format);
  return moved ? value + DAYS_FROM_1904 : value;
}
