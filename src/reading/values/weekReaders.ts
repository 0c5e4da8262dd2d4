import { REPEATED_TIMES, VAGUE_TIMES, WEEKDAY } from '../../vocabulary/timeWords';
import {
  A_HALF,
  MONTH,
  ORDINAL,
  TERM,
  WEEK_WORD,
  dayMonth,
  half,
  half2,
  inYear,
  monthOf,
  termOf,
  whole,
  type TimeReader,
} from './timeParts';

/** Words that put off or repeat, and weeks: `w/c 4 Nov`, `Spring 2 wk 3`, `T4W3`. */
export const WEEK_READERS: readonly TimeReader[] = [
  {
    kind: 'vague',
    pattern: whole(VAGUE_TIMES.join('|')),
    read: () => null,
  },
  {
    kind: 'term',
    pattern: whole(String.raw`(?:${REPEATED_TIMES.join('|')})(?: throughout(?: the year)?)?`),
    read: () => null,
  },
  {
    kind: 'vague',
    pattern: whole(
      String.raw`(?:every|each|all) (?:other )?${WEEKDAY}.{0,20}|(?:mon|tues|wednes|thurs|fri)days`
    ),
    read: () => null,
  },
  {
    kind: 'week',
    pattern: whole(
      String.raw`(?:w ?\/ ?[cb]|wc|wb|wk ?comm?\.?|w\/comm?\.?|week comm?\.?|week commencing|week beginning|week beg\.?|week of|week starting|wk beg\.?|wk)\.?:? ?(?:${WEEKDAY} )?(?:the )?(\d{1,2})${ORDINAL}[ \-./]*(${MONTH})\.?,?(?:[ \-./]*'?(\d{4}|\d{2}))?`
    ),
    read: ([day, month, year]) =>
      dayMonth(day, monthOf(month), { weekCommencing: true, ...inYear(year) }),
  },
  {
    kind: 'week',
    pattern: whole(
      String.raw`(?:w ?\/ ?[cb]|wc|wb|wk ?comm?\.?|week comm?\.?|week commencing|week beginning|week of)\.?:? ?(?:${WEEKDAY} )?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?`
    ),
    read: ([day, month, year]) =>
      dayMonth(day, Number(month), { weekCommencing: true, ...inYear(year) }),
  },
  {
    kind: 'week',
    pattern: whole(String.raw`${A_HALF},? ?[-–,]? ?${WEEK_WORD} ?(\d{1,2})(?: ?[-–&/] ?\d{1,2})?`),
    read: ([term, mark, week]) => ({
      halves: [half2(term, mark), half2(term, mark)],
      week: Number(week),
    }),
  },
  {
    kind: 'week',
    pattern: whole(String.raw`(?:ht|half[ -]?term) ?([1-6]),? ?[-–,]? ?${WEEK_WORD} ?(\d{1,2})`),
    read: ([number, week]) => ({
      halves: [half(Number(number)), half(Number(number))],
      week: Number(week),
    }),
  },
  {
    kind: 'week',
    pattern: whole(String.raw`t(?:erm)? ?([1-6]),? ?[-–,]? ?${WEEK_WORD} ?(\d{1,2})`),
    read: ([number, week]) => ({
      halves: [half(Number(number)), half(Number(number))],
      week: Number(week),
    }),
  },
  {
    kind: 'week',
    pattern: whole(
      String.raw`(${TERM})(?: ?term)?,? ?[-–,]? ?${WEEK_WORD} ?(\d{1,2})(?: ?[-–&/] ?\d{1,2})?`
    ),
    read: ([term, week]) => ({
      halves: [half(termOf(term)), half(termOf(term) + 1)],
      week: Number(week),
    }),
  },
  {
    kind: 'week',
    pattern: whole(
      String.raw`(?:w\/?k\.?|wks|weeks?) ?(\d{1,2})(?: ?(?:[-–&/]|to|and) ?(?:w\/?k\.?|wks|weeks?)? ?\d{1,2})?(?: (?:of|in) (${TERM})(?: term)?)?|(?:wk|week) [ab]`
    ),
    read: ([week, term]) =>
      week === undefined
        ? null
        : {
            week: Number(week),
            ...(term === undefined ? {} : { halves: [half(termOf(term)), half(termOf(term) + 1)] }),
          },
  },
];
