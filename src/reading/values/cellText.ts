import { format } from 'numfmt';
import type { CellValue, DateSystem } from '../../grid/workbook';
import { evenText } from './evenText';
import { formatKind } from './formatKinds';
import { isoOfSerial, timeOfSerial } from './serialDate';

/** Excel itself keeps 15 significant digits. */
const DIGITS = 15;

/** A number as a person would type it, without the noise of binary fractions. */
export function plainNumber(value: number): string {
  const written = String(value);
  if (written.length <= DIGITS || !Number.isFinite(value)) return written;
  return String(Number(value.toPrecision(DIGITS)));
}

function shown(value: number, numberFormat: string): string {
  try {
    return evenText(format(numberFormat, value));
  } catch {
    return plainNumber(value);
  }
}

function numberText(value: number, numberFormat: string, dateSystem: DateSystem): string {
  switch (formatKind(numberFormat)) {
    case 'plain':
      return plainNumber(value);
    case 'percent':
    case 'elapsed':
      return shown(value, numberFormat);
    case 'time':
      return value >= 0 ? timeOfSerial(value) : plainNumber(value);
    case 'date':
      if (value > 0 && value < 1 && dateSystem === 1900) return timeOfSerial(value);
      return isoOfSerial(value, dateSystem) ?? plainNumber(value);
  }
}

/**
 * A cell's text as a person reads it: a date `YYYY-MM-DD` however it is shown (a time with it is
 * dropped), a time alone `HH:MM`, per cent as shown, other numbers plain, text with spaces evened
 * out, '' for an empty or error cell.
 */
export function cellText(
  value: CellValue,
  numberFormat: string | undefined,
  dateSystem: DateSystem
): string {
  if (typeof value === 'string') return evenText(value);
  if (typeof value === 'number') {
    return numberFormat === undefined
      ? plainNumber(value)
      : numberText(value, numberFormat, dateSystem);
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return '';
}
