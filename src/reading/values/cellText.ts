import { format } from 'numfmt';
import type { CellValue, DateSystem } from '../../grid/workbook';
import { formatKind } from './formatKinds';
import { isoOfSerial, timeOfSerial } from './serialDate';

const ODD_BLANK = /[\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/;
const BLANKS = /[\s\p{Cc}\u200b-\u200f\u2060\ufeff]+/gu;
/** Excel itself keeps 15 significant digits. */
const DIGITS = 15;

const SPACE = 0x20;
const DELETE = 0x7f;
const NO_BREAK_SPACE = 0xa0;
const OGHAM_SPACE = 0x1680;

/** True for a control character or a blank other than the plain space. */
function isOdd(code: number): boolean {
  if (code < SPACE) return true;
  if (code < DELETE) return false;
  return (
    code <= NO_BREAK_SPACE || (code >= OGHAM_SPACE && ODD_BLANK.test(String.fromCharCode(code)))
  );
}

/**
 * True where nothing must be evened out. A loop, since this is asked of every cell of a workbook and
 * a pattern takes several times as long.
 */
function isEven(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE ? before === SPACE : isOdd(code)) return false;
    before = code;
  }
  return before !== SPACE;
}

/** Text with outer blanks gone and every run of blanks and line breaks as one space. */
export function evenText(text: string): string {
  return isEven(text) ? text : text.replace(BLANKS, ' ').trim();
}

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
