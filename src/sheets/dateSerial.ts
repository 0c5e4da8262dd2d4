const DAYS_TO_1970 = 25_569;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FIRST_YEAR = 1901;
const ZERO = 48;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The digits of a text from `from` to `to` as a number, or NaN. No text is cut, for speed. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Days from 1 January 1970 to the last day of the year before. */
function daysBefore(year: number): number {
  const past = year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return past * 365 + leaps - 719_162;
}

/**
 * The serial number of a whole date in Excel's 1900 system: `2025-09-01` is 45901. Gives null for
 * any other words, for days that no calendar has, and for years before 1901.
 */
export function dateSerial(text: string): number | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!(year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1)) return null;
  let days = daysBefore(year) + day - 1;
  for (let earlier = 1; earlier < month; earlier += 1) days += DAYS_IN_MONTH[earlier - 1] ?? 0;
  if (month > 2 && isLeap(year)) days += 1;
  const longest = (DAYS_IN_MONTH[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
  return day <= longest ? days + DAYS_TO_1970 : null;
}

const DAY_MS = 86_400_000;
const SERIAL_LIMIT = 73_050;

/** The day of a serial number in Excel's 1900 system as `YYYY-MM-DD`; null outside 1901 to 2099. */
export function dayOfSerial(serial: number): string | null {
  const first = dateSerial(`${FIRST_YEAR}-01-01`) ?? 0;
  if (!(serial >= first && serial < SERIAL_LIMIT)) return null;
  return new Date((Math.floor(serial) - DAYS_TO_1970) * DAY_MS).toISOString().slice(0, 10);
}
