import { isExists } from 'date-fns';
import { MONTHS, WEEKDAY } from '../../vocabulary/timeWords';
import { readTimeWords } from './timeWords';
import type { ReadDate } from './dateReading';

export type { DateMeaning, DateWordsKind, ReadDate } from './dateReading';

const LONGEST_DATE = 60;
const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const ORDINAL = '(?:st|nd|rd|th)?';
const TIME = String.raw`(?:[ ,T]*(?:at |@ ?)?\d{1,2}(?:[:.]\d\d){1,2}(?:\.\d+)?Z? ?(?:am|pm)?|[ ,]+\d{1,2} ?(?:am|pm))?`;
const OUTSIDE = [String.raw`^(?:${WEEKDAY}\.?,? +)?`, String.raw`${TIME}$`] as const;

const ISO = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})${TIME}$`, 'i');
const NUMERIC = new RegExp(
  String.raw`${OUTSIDE[0]}(\d{1,2})(\/|-|\.)(\d{1,2})\2(\d{2}|\d{4})${OUTSIDE[1]}`,
  'i'
);
const SPACED = new RegExp(
  String.raw`${OUTSIDE[0]}(\d{1,2}) ?/ ?(\d{1,2}) ?/ ?(\d{2}|\d{4})${OUTSIDE[1]}`,
  'i'
);
const DAY_FIRST = new RegExp(
  String.raw`${OUTSIDE[0]}(\d{1,2})${ORDINAL}(?: of)?[ \-./]*(${MONTH})\.?,?[ \-./]*'?(\d{4}|\d{2})${OUTSIDE[1]}`,
  'i'
);
const MONTH_FIRST = new RegExp(
  String.raw`${OUTSIDE[0]}(${MONTH})\.? +(\d{1,2})${ORDINAL},? +(\d{4})${OUTSIDE[1]}`,
  'i'
);
/** Two-digit years from here on are of the last century: dates of birth, old certificates. */
const LAST_CENTURY_FROM = 80;

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year >= LAST_CENTURY_FROM ? 1900 + year : 2000 + year;
}

function isoFrom(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || !isExists(year, month - 1, day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The date of a text that gives day, month and year in UK order, as `YYYY-MM-DD`; else null. */
export function fullDate(text: string): string | null {
  if (text.length > LONGEST_DATE || !/\d/.test(text)) return null;
  const iso = ISO.exec(text);
  if (iso) return isoFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric) return isoFrom(fullYear(numeric[4] ?? ''), Number(numeric[3]), Number(numeric[1]));
  const spaced = SPACED.exec(text);
  if (spaced) return isoFrom(fullYear(spaced[3] ?? ''), Number(spaced[2]), Number(spaced[1]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst)
    return isoFrom(
      fullYear(dayFirst[3] ?? ''),
      MONTHS[(dayFirst[2] ?? '').toLowerCase()] ?? 0,
      Number(dayFirst[1])
    );
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst)
    return isoFrom(
      fullYear(monthFirst[3] ?? ''),
      MONTHS[(monthFirst[1] ?? '').toLowerCase()] ?? 0,
      Number(monthFirst[2])
    );
  return null;
}

/**
 * Reads a date as people in English schools type it. A full date becomes `YYYY-MM-DD`; anything
 * less keeps its words, with what they mean where that is plain. Impossible dates are words.
 */
export function readDate(text: string, context: { readonly academicYear?: number } = {}): ReadDate {
  const even = text.replace(/\s+/g, ' ').trim();
  const iso = fullDate(even);
  return iso ? { type: 'date', iso } : readTimeWords(even, context.academicYear);
}
