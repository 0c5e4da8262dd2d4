import type { DateMeaning, ReadDate } from './dateReading';
import {
  daysAfter,
  halfTermDates,
  isoDate,
  mondayOf,
  yearOfMonth,
  type DateRange,
} from './schoolCalendar';

const lastDayOf = (year: number, month: number): string =>
  daysAfter(isoDate(year, month + 1, 1), -1);

function calendarYear(means: DateMeaning, academicYear: number, month: number): number {
  return means.year ?? yearOfMonth(means.academicYear ?? academicYear, month);
}

function ofDays(means: DateMeaning, academicYear: number): DateRange | null {
  const { month, day } = means;
  if (month === undefined || day === undefined) return null;
  const year = calendarYear(means, academicYear, month);
  const from = isoDate(year, month, day);
  if (means.weekCommencing) return { from: mondayOf(from), to: daysAfter(mondayOf(from), 4) };
  if (means.lastDay === undefined) return { from, to: from };
  const lastMonth = means.lastMonth ?? month;
  const to = isoDate(calendarYear(means, academicYear, lastMonth), lastMonth, means.lastDay);
  return { from, to: to < from ? from : to };
}

function ofMonths(means: DateMeaning, academicYear: number): DateRange | null {
  const { month } = means;
  if (month === undefined) return null;
  const lastMonth = means.lastMonth ?? month;
  const lastYear = calendarYear(means, academicYear, lastMonth);
  const from = isoDate(
    means.lastMonth !== undefined && month > lastMonth
      ? lastYear - 1
      : calendarYear(means, academicYear, month),
    month,
    1
  );
  return { from, to: lastDayOf(lastYear, lastMonth) };
}

function ofHalves(means: DateMeaning, academicYear: number): DateRange | null {
  if (!means.halves) return null;
  const year = means.academicYear ?? academicYear;
  const [first, last] = means.halves;
  const { from } = halfTermDates(year, first);
  const { to } = halfTermDates(year, last);
  if (means.week === undefined) return { from, to: to < from ? from : to };
  const monday = daysAfter(mondayOf(from), 7 * (means.week - 1));
  return { from: monday, to: daysAfter(monday, 4) };
}

/** The days of a holiday of the school year, by the half terms around it. */
function holidayDates(which: NonNullable<DateMeaning['holiday']>, year: number): DateRange {
  switch (which) {
    case 'october':
      return {
        from: daysAfter(halfTermDates(year, 1).to, 1),
        to: daysAfter(halfTermDates(year, 2).from, -1),
      };
    case 'christmas':
      return {
        from: daysAfter(halfTermDates(year, 2).to, 1),
        to: daysAfter(halfTermDates(year, 3).from, -1),
      };
    case 'february':
      return {
        from: daysAfter(halfTermDates(year, 3).to, 1),
        to: daysAfter(halfTermDates(year, 4).from, -1),
      };
    case 'easter':
      return {
        from: daysAfter(halfTermDates(year, 4).to, 1),
        to: daysAfter(halfTermDates(year, 5).from, -1),
      };
    case 'may':
      return {
        from: daysAfter(halfTermDates(year, 5).to, 1),
        to: daysAfter(halfTermDates(year, 6).from, -1),
      };
    case 'summer':
      return { from: daysAfter(halfTermDates(year, 6).to, 1), to: isoDate(year + 1, 8, 31) };
  }
}

const WEEKS_AROUND = 14;

function ofHoliday(means: DateMeaning, academicYear: number): DateRange | null {
  if (!means.holiday) return null;
  const days = holidayDates(means.holiday, means.academicYear ?? academicYear);
  if (means.side === 'after')
    return { from: daysAfter(days.to, 1), to: daysAfter(days.to, WEEKS_AROUND) };
  if (means.side === 'before')
    return { from: daysAfter(days.from, -WEEKS_AROUND), to: daysAfter(days.from, -1) };
  return days;
}

/**
 * Typical first and last day of what a date says, for sorting only and never shown as fact; null
 * where its words give no time. The school year counts from its first calendar year (2025 for
 * 2025-26); half terms are typical ones, since trusts differ by days.
 */
export function interpretDate(read: ReadDate, academicYear: number): DateRange | null {
  if (read.type === 'date') return { from: read.iso, to: read.iso };
  const { means } = read;
  if (!means) return null;
  const range =
    ofDays(means, academicYear) ??
    ofMonths(means, academicYear) ??
    ofHalves(means, academicYear) ??
    ofHoliday(means, academicYear);
  if (range) return range;
  if (read.kind !== 'year' || means.academicYear === undefined) return null;
  return { from: isoDate(means.academicYear, 9, 1), to: isoDate(means.academicYear + 1, 8, 31) };
}

export type { DateRange };
