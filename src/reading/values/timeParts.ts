import { MONTHS, TERMS } from '../../vocabulary/timeWords';
import type { DateMeaning, DateWordsKind } from './dateReading';
import type { HalfTerm } from './schoolCalendar';

const longestFirst = (words: Readonly<Record<string, unknown>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
/** Any month name, as a piece of a pattern. */
export const MONTH = longestFirst(MONTHS);
/** Any name of a term, as a piece of a pattern. */
export const TERM = longestFirst(TERMS);
/** `st`, `nd`, `rd`, `th` or nothing. */
export const ORDINAL = '(?:st|nd|rd|th)?';
/** `2025-26` in its spellings; two parts. */
export const YEARS = String.raw`(?:ay ?)?(20\d\d|\d\d) ?[-/–] ?(?:20)?(\d\d)`;
/** `wk`, `week`, `W`. */
export const WEEK_WORD = String.raw`(?:w\/?k\.?|wks|week|weeks|w)`;

/** One way of writing a time in words: its pattern, and what the parts of a match mean. */
export interface TimeReader {
  readonly kind: DateWordsKind;
  readonly pattern: RegExp;
  readonly read: (parts: readonly (string | undefined)[]) => DateMeaning | null | 'no';
}

/** A number as a half term, 1 to 6. */
export const half = (number: number): HalfTerm => Math.min(6, Math.max(1, number)) as HalfTerm;
/** The number of a month name. */
export const monthOf = (name: string | undefined): number =>
  MONTHS[(name ?? '').toLowerCase()] ?? 1;
/** The first half term of a term. */
export const termOf = (name: string | undefined): number => TERMS[(name ?? '').toLowerCase()] ?? 1;
/** `25` is 2025. */
export const longYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : 2000 + Number(digits);
/** A pattern that the whole text must fit, whatever its capitals. */
export const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'i');

/** `2025` and `26` of `2025-26` belong together; `12` and `14` of `12-14` do not. */
export function academicYear(first: string | undefined, second: string | undefined): number | null {
  if (first === undefined || second === undefined) return null;
  const start = longYear(first);
  return (start + 1) % 100 === Number(second) && start >= 2015 && start < 2060 ? start : null;
}

const isDay = (day: number): boolean => day >= 1 && day <= 31;

/** Day and month where there is such a day; else `no`. */
export const dayMonth = (
  day: string | undefined,
  month: number,
  more: DateMeaning = {}
): DateMeaning | 'no' =>
  isDay(Number(day)) && month >= 1 && month <= 12 ? { day: Number(day), month, ...more } : 'no';

/** The calendar year where one is written. */
export const inYear = (digits: string | undefined): DateMeaning =>
  digits === undefined ? {} : { year: longYear(digits) };

const HOLIDAYS: Readonly<Record<string, DateMeaning['holiday']>> = {
  xmas: 'christmas',
  christmas: 'christmas',
  easter: 'easter',
  october: 'october',
  oct: 'october',
  february: 'february',
  feb: 'february',
  may: 'may',
  whitsun: 'may',
  whit: 'may',
  summer: 'summer',
};

/** Before, after or in a holiday. */
export function holiday(side: string | undefined, name: string | undefined): DateMeaning {
  const which = HOLIDAYS[(name ?? '').toLowerCase()] ?? 'summer';
  const when = /after|from|post|since/i.test(side ?? '')
    ? 'after'
    : /before|by|pre|until/i.test(side ?? '')
      ? 'before'
      : 'during';
  return { holiday: which, side: when };
}

/** The half term that a term and its mark name: `Autumn` and `b` are 2. */
export function half2(term: string | undefined, which: string | undefined): HalfTerm {
  const second = /^(2|b|ii|2nd|second)$/i.test(which ?? '');
  return half(termOf(term) + (second ? 1 : 0));
}

const HALF_MARK = String.raw`(1|2|a|b|i|ii|1st|2nd|first|second)`;
/** `Aut 1` in its spellings; two parts. */
export const A_HALF = String.raw`(${TERM})\.?(?: ?term)? ?[-,.:]? ?\(?${HALF_MARK}\)?(?: ?(?:half|half[ -]?term|h\/t))?`;
/** A school year or calendar year behind a term, or nothing; three parts. */
export const SCHOOL_YEAR = String.raw`(?: ?,? ?\(?(?:${YEARS}|'?(20\d\d|\d\d))\)?)?`;

/** A time of day behind a date. */
export const TIME_TAIL = String.raw`(?:at |@ ?)?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?(?: ?[-–] ?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?)?`;
