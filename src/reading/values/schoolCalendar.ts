/**
 * The English school year: 1 September to 31 August, three terms, six half terms. Dates differ by
 * days between trusts, so these are typical ones, for sorting only. Convention: term dates that
 * local authorities in England publish.
 */

/** A half term by its number: 1 and 2 are Autumn, 3 and 4 Spring, 5 and 6 Summer. */
export type HalfTerm = 1 | 2 | 3 | 4 | 5 | 6;

/** An inclusive range of dates, `YYYY-MM-DD`. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;
const SUNDAY = 0;
const MONDAY = 1;
const FRIDAY = 5;

/** A date `YYYY-MM-DD` of a year, month (1 to 12) and day; days may run over. */
export function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** A date so many days later. */
export function daysAfter(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The day of the week of a date: 0 is Sunday. */
export function weekday(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

const onOrAfter = (iso: string, day: number): string =>
  daysAfter(iso, (day - weekday(iso) + 7) % 7);
const onOrBefore = (iso: string, day: number): string =>
  daysAfter(iso, -((weekday(iso) - day + 7) % 7));

/** The Monday of a date's week. */
export function mondayOf(iso: string): string {
  return weekday(iso) === SUNDAY ? daysAfter(iso, -6) : daysAfter(iso, MONDAY - weekday(iso));
}

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm of 1876). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return isoDate(year, Math.floor(f / 31), (f % 31) + 1);
}

/** The Monday on which the Easter break starts: the Monday before Easter, at the latest 7 April. */
function easterBreak(year: number): string {
  const before = daysAfter(easterSunday(year), -6);
  const latest = onOrBefore(isoDate(year, 4, 7), MONDAY);
  return before < latest ? before : latest;
}

/** Typical first and last day of a half term; `academicYear` is its first calendar year. */
export function halfTermDates(academicYear: number, half: HalfTerm): DateRange {
  const year = academicYear + 1;
  const october = onOrBefore(isoDate(academicYear, 10, 31), MONDAY);
  const february = onOrAfter(isoDate(year, 2, 15), MONDAY);
  const easter = easterBreak(year);
  const may = onOrBefore(isoDate(year, 5, 31), MONDAY);
  const ranges: Readonly<Record<HalfTerm, DateRange>> = {
    1: { from: isoDate(academicYear, 9, 1), to: daysAfter(october, -3) },
    2: { from: daysAfter(october, 7), to: onOrBefore(isoDate(academicYear, 12, 20), FRIDAY) },
    3: { from: onOrAfter(isoDate(year, 1, 3), MONDAY), to: daysAfter(february, -3) },
    4: { from: daysAfter(february, 7), to: daysAfter(easter, -3) },
    5: { from: daysAfter(easter, 14), to: daysAfter(may, -3) },
    6: { from: daysAfter(may, 7), to: onOrAfter(isoDate(year, 7, 17), FRIDAY) },
  };
  return ranges[half];
}

/** The calendar year of a month in an academic year: September to December fall in its first. */
export function yearOfMonth(academicYear: number, month: number): number {
  return month >= 9 ? academicYear : academicYear + 1;
}

/** The academic year that a date falls in. */
export function academicYearOfDate(iso: string): number {
  const year = Number(iso.slice(0, 4));
  return Number(iso.slice(5, 7)) >= 9 ? year : year - 1;
}
