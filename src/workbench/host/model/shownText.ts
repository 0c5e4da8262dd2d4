import { format, isDateFormat } from 'numfmt';
import type { DateSystem } from '../../../grid/workbook';
import type { Cell } from './sheet';

/** Enough `#` for a number that Excel cannot show, such as a negative date. */
const HASHES = '##########';

/** Days between where the two date systems count from. */
const DAYS_TO_1904 = 1462;

/** What a cell shows, as its number format has it (widths are not considered). */
export function shownText(
  cell: Pick<Cell, 'value' | 'style'>,
  dateSystem: DateSystem = 1900
): string {
  const { value, style } = cell;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (style.numberFormat === '@') return String(value);
  const fromLater = dateSystem === 1904 && typeof value === 'number';
  const shown = fromLater && isDateFormat(style.numberFormat) ? value + DAYS_TO_1904 : value;
  try {
    return format(style.numberFormat, shown, {
      locale: 'en-GB',
      overflow: HASHES,
      dateErrorThrows: false,
      ...(dateSystem === 1904 ? { dateSpanLarge: false } : {}),
    });
  } catch {
    return String(value);
  }
}
