/**
 * How English schools write time in their sheets: months, days, terms, half terms and vague words.
 * Convention; the school year and its six half terms are those of England.
 */

/** Month names and short forms, to the month's number. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1, jan: 1, february: 2, feb: 2, febuary: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6,
  july: 7, jul: 7, august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10, november: 11, nov: 11,
  december: 12, dec: 12,
};

/** The three terms by name and short form, to their first half term. */
export const TERMS: Readonly<Record<string, 1 | 3 | 5>> = {
  autumn: 1, aut: 1, autum: 1, au: 1, michaelmas: 1, spring: 3, spr: 3, sp: 3, lent: 3, hilary: 3, summer: 5, sum: 5,
  summ: 5, su: 5, trinity: 5,
};

/** Days of the week as typed. */
export const WEEKDAY = '(?:mon|tues?|weds?|wednes|thurs?|thu|thur|fri|satur|sat|sun)(?:day)?s?';

/** Words that put something off or spread it out; they say no date. */
export const VAGUE_TIMES: readonly string[] = [
  'tbc', 'tba', 'tbd', 'tbconfirmed', 'to be confirmed', 'to be arranged', 'to be decided', 'date tbc', 'ongoing', 'on going', 'on-going',
  'as needed', 'as required', 'when needed', 'asap', 'rolling', 'various', 'various dates', 'flexible', 'continuous', 'self-paced', 'self paced', 'in own time',
];

/** Words that repeat something through the year. */
export const REPEATED_TIMES: readonly string[] = [
  'termly', 'half termly', 'half-termly', 'weekly', 'fortnightly', 'monthly', 'annually', 'annual', 'yearly', 'daily', 'biannually', 'twice yearly',
  'twice a year', 'twice termly', 'twice a term', 'once a term', 'once a half term', 'once a year', 'each term', 'every term', 'each half term', 'every half term', 'each week', 'every week',
  'every fortnight', 'every month', 'each month', 'throughout', 'throughout the year', 'throughout year', 'all year', 'whole year', 'year round', 'all terms', 'full year', 'over the year', 'across the year', 'bi-weekly',
];
