import type { DateSystem } from '../../grid/workbook';

const DAY = 86_400_000;
/** Days between the two systems: 1 January 1904 is serial 1462 in the 1900 system. */
const DAYS_TO_1904 = 1462;
const FIRST_DAY_1900 = Date.UTC(1899, 11, 30);
/** Excel counts a 29 February 1900 that never was; serials before it are a day further on. */
const AFTER_LEAP_BUG = 60;
/** 31 December 9999, the last date that Excel has. */
const LAST_SERIAL = 2_958_465;
/** A second is about 1.2e-5; anything nearer to midnight is rounding. */
const ROUNDING = 1e-7;

/** A plan has few different days and many cells. */
const isoByDay = new Map<number, string>();
const MOST_REMEMBERED = 5000;

/** The date of a serial number as `YYYY-MM-DD`, or null outside Excel's dates. Times are dropped. */
export function isoOfSerial(serial: number, dateSystem: DateSystem): string | null {
  const whole = Math.floor(serial + ROUNDING) + (dateSystem === 1904 ? DAYS_TO_1904 : 0);
  if (!(whole >= 1 && whole <= LAST_SERIAL)) return null;
  const known = isoByDay.get(whole);
  if (known !== undefined) return known;
  const day = whole < AFTER_LEAP_BUG ? whole + 1 : whole;
  const iso = new Date(FIRST_DAY_1900 + day * DAY).toISOString().slice(0, 10);
  if (isoByDay.size >= MOST_REMEMBERED) isoByDay.clear();
  isoByDay.set(whole, iso);
  return iso;
}

/** The 1900-system serial number of a date `YYYY-MM-DD`. */
export function serialOfIso(iso: string): number {
  const days = Math.round((Date.parse(`${iso}T00:00:00Z`) - FIRST_DAY_1900) / DAY);
  return days <= AFTER_LEAP_BUG ? days - 1 : days;
}

/** The time of day of a serial number's fraction as `HH:MM`. */
export function timeOfSerial(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 24 * 60) % (24 * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
