import { WEEKDAY } from '../../vocabulary/timeWords';
import {
  MONTH,
  ORDINAL,
  TIME_TAIL,
  YEARS,
  academicYear,
  dayMonth,
  holiday,
  inYear,
  monthOf,
  whole,
  type TimeReader,
} from './timeParts';

const isDay = (day: number): boolean => day >= 1 && day <= 31;

/** Days and months without a year, holidays and school years. */
export const DAY_READERS: readonly TimeReader[] = [
  {
    kind: 'day-month',
    pattern: whole(
      String.raw`(?:${WEEKDAY}\.?,? +)?(?:from |by |on |before |starts? )?(?:the )?(\d{1,2})${ORDINAL}(?: of)?[ \-./]*(${MONTH})\.?(?:,? ?${TIME_TAIL})?`
    ),
    read: ([day, month]) => dayMonth(day, monthOf(month)),
  },
  {
    kind: 'day-month',
    pattern: whole(
      String.raw`(?:${WEEKDAY}\.?,? +)?(\d{1,2})${ORDINAL} ?(?:[-–&/+,]|to|and) ?(?:${WEEKDAY}\.?,? +)?(\d{1,2})${ORDINAL} (${MONTH})\.?(?: '?(\d{4}|\d{2}))?`
    ),
    read: ([first, last, month, year]) =>
      dayMonth(first, monthOf(month), { lastDay: Number(last), ...inYear(year) }),
  },
  {
    kind: 'day-month',
    pattern: whole(
      String.raw`(\d{1,2})${ORDINAL} (${MONTH})\.? ?(?:[-–&/+,]|to|and) ?(\d{1,2})${ORDINAL} (${MONTH})\.?(?: '?(\d{4}|\d{2}))?`
    ),
    read: ([first, month, last, lastMonth, year]) =>
      dayMonth(first, monthOf(month), {
        lastDay: Number(last),
        lastMonth: monthOf(lastMonth),
        ...inYear(year),
      }),
  },
  {
    kind: 'day-month',
    pattern: whole(
      String.raw`(?:${WEEKDAY}\.?,? +)?(${MONTH})\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)`
    ),
    read: ([month, day]) => dayMonth(day, monthOf(month)),
  },
  {
    kind: 'day-month',
    pattern: whole(String.raw`(?:${WEEKDAY}\.?,? +)(\d{1,2})${ORDINAL}`),
    read: () => null,
  },
  {
    kind: 'day-month',
    pattern: whole(String.raw`(?:${WEEKDAY}\.?,? +)?(\d{1,2})[/.](\d{1,2})`),
    read: ([day, month]) =>
      Number(month) <= 12 && Number(month) >= 1 && isDay(Number(day))
        ? { day: Number(day), month: Number(month) }
        : 'no',
  },
  {
    kind: 'month',
    pattern: whole(
      String.raw`(?:early|mid|late|end of|end|start of|beginning of|by|by end of|by the end of|from|in|during|throughout|starts?|before|after)?[ -]*(${MONTH})\.?(?:[ \-./]*'?(\d{4}|\d{2}))?(?: onwards| inset(?: days?)?)?`
    ),
    read: ([month, year]) => ({ month: monthOf(month), ...inYear(year) }),
  },
  {
    kind: 'month',
    pattern: whole(
      String.raw`(${MONTH})\.?(?: '?(?:\d{4}|\d{2}))? ?(?:[-–&/+,]|to|and|until) ?(?:(?:${MONTH})\.? ?(?:[-–&/+,]|and) ?)*(${MONTH})\.?(?:[ -]*'?(\d{4}|\d{2}))?`
    ),
    read: ([first, last, year]) => ({
      month: monthOf(first),
      lastMonth: monthOf(last),
      ...inYear(year),
    }),
  },
  {
    kind: 'term',
    pattern: whole(
      String.raw`(before|by|after|post|pre|from|until|over|during|since)?[ -]?(?:the )?(xmas|christmas|easter|whitsun|whit|october|oct|february|feb|may|summer)(?: (?:half[ -]?term|holidays?|break|hols))?`
    ),
    read: ([side, name]) => holiday(side, name),
  },
  {
    kind: 'term',
    pattern: whole(
      String.raw`(?:by |before |at |by the |at the )?(?:the )?(?:end|start|beginning) of (?:the )?(?:(?:academic |school )?year|(?:half[ -]?)?term|each (?:half[ -]?)?term)|next term|this term|next half[ -]?term|next year|this year|year end|start of year`
    ),
    read: () => null,
  },
  {
    kind: 'year',
    pattern: whole(String.raw`(?:academic year |school year |year )?${YEARS}(?: academic year)?`),
    read: ([first, second]) => {
      const year = academicYear(first, second);
      return year === null ? 'no' : { academicYear: year };
    },
  },
  { kind: 'year', pattern: whole(String.raw`20[0-5]\d`), read: () => ({}) },
];
