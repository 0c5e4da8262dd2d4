import { OUR_SURVEY } from '../../src/vocabulary/ourSurvey';

/** A range as Excel hands it over. */
export type Range = unknown[][];

/** Six people's answers, worked by hand: readiness 74, give or take 4 of 10 staff; `_` is a blank. */
const LINES = [
  '4 4 2 3 4 2 5 4 2 5 4 4 4 4 2 4 4 2 4 4 3 5 4 2',
  '5 4 1 4 4 2 4 4 2 4 4 5 5 4 1 3 4 3 5 4 4 4 5 1',
  '3 4 2 3 3 3 4 5 1 4 5 4 4 3 2 4 5 2 4 3 3 4 4 2',
  '4 3 3 4 3 _ 3 4 3 4 3 4 4 4 3 4 3 2 3 4 _ 4 3 3',
  '4 5 2 2 3 4 4 4 2 5 5 4 3 4 2 5 4 1 4 5 4 5 5 1',
  '4 4 2 4 _ _ 5 4 1 4 4 4 4 5 2 4 4 2 4 4 4 4 4 2',
];

/** The six people with blanks as a host gives them: null, 0 or ''. */
export function sixPeople(blank: unknown = null): Range {
  return LINES.map((line) => line.split(' ').map((word) => (word === '_' ? blank : Number(word))));
}

const WORDS = [
  'Strongly disagree',
  'Disagree',
  'Neither agree nor disagree',
  'Agree',
  'Strongly agree',
];

/** The six people in words, blanks as somebody who would rather not say. */
export function sixInWords(): Range {
  return sixPeople().map((row) =>
    row.map((answer) =>
      typeof answer === 'number' ? (WORDS[answer - 1] ?? '') : "Don't know / rather not say"
    )
  );
}

/** The statements of our survey in one row. */
export const STATEMENTS: Range = [OUR_SURVEY.map(({ text }) => text)];

/** Everybody as many times as asked. */
export const times = (rows: Range, count: number): Range =>
  Array.from({ length: count }, () => rows).flat();

/** The same rows with one cell changed; row and column from 0. */
export function withCell(rows: Range, row: number, column: number, cell: unknown): Range {
  return rows.map((line, at) =>
    at === row ? line.map((own, nth) => (nth === column ? cell : own)) : line
  );
}

/** A trust's settings with another minimum of replies. */
export const settings = (minimum: unknown): Range => [['Minimum of replies', minimum]];
