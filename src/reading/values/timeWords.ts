import { MONTHS, REPEATED_TIMES, TERMS, VAGUE_TIMES, WEEKDAY } from '../../vocabulary/timeWords';
import type { DateMeaning, DateWordsKind, ReadDate } from './dateReading';
import type { HalfTerm } from './schoolCalendar';

const LONGEST_TIME = 60;
const longestFirst = (words: Readonly<Record<string, unknown>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
const MONTH = longestFirst(MONTHS);
const TERM = longestFirst(TERMS);
const ORDINAL = '(?:st|nd|rd|th)?';
const YEARS = String.raw`(?:ay ?)?(20\d\d|\d\d) ?[-/–] ?(?:20)?(\d\d)`;
const WEEK_WORD = String.raw`(?:w\/?k\.?|wks|week|weeks|w)`;

interface Reader {
  readonly kind: DateWordsKind;
  readonly pattern: RegExp;
  readonly read: (parts: readonly (string | undefined)[]) => DateMeaning | null | 'no';
}

const half = (number: number): HalfTerm => Math.min(6, Math.max(1, number)) as HalfTerm;
const monthOf = (name: string | undefined): number => MONTHS[(name ?? '').toLowerCase()] ?? 1;
const termOf = (name: string | undefined): number => TERMS[(name ?? '').toLowerCase()] ?? 1;
const longYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : 2000 + Number(digits);
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'i');

/** `2025` and `26` of `2025-26` belong together; `12` and `14` of `12-14` do not. */
function academicYear(first: string | undefined, second: string | undefined): number | null {
  if (first === undefined || second === undefined) return null;
  const start = longYear(first);
  return (start + 1) % 100 === Number(second) && start >= 2015 && start < 2060 ? start : null;
}

const isDay = (day: number): boolean => day >= 1 && day <= 31;

const dayMonth = (
  day: string | undefined,
  month: number,
  more: DateMeaning = {}
): DateMeaning | 'no' =>
  isDay(Number(day)) && month >= 1 && month <= 12 ? { day: Number(day), month, ...more } : 'no';

const inYear = (digits: string | undefined): DateMeaning =>
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

function holiday(side: string | undefined, name: string | undefined): DateMeaning {
  const which = HOLIDAYS[(name ?? '').toLowerCase()] ?? 'summer';
  const when = /after|from|post|since/i.test(side ?? '')
    ? 'after'
    : /before|by|pre|until/i.test(side ?? '')
      ? 'before'
      : 'during';
  return { holiday: which, side: when };
}

function half2(term: string | undefined, which: string | undefined): HalfTerm {
  const second = /^(2|b|ii|2nd|second)$/i.test(which ?? '');
  return half(termOf(term) + (second ? 1 : 0));
}

const HALF_MARK = String.raw`(1|2|a|b|i|ii|1st|2nd|first|second)`;
const A_HALF = String.raw`(${TERM})\.?(?: ?term)? ?[-,.:]? ?\(?${HALF_MARK}\)?(?: ?(?:half|half[ -]?term|h\/t))?`;
const SCHOOL_YEAR = String.raw`(?: ?,? ?\(?(?:${YEARS}|'?(20\d\d|\d\d))\)?)?`;

const READERS: readonly Reader[] = [
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
  {
    kind: 'half-term',
    pattern: whole(String.raw`${A_HALF}${SCHOOL_YEAR}`),
    read: ([term, mark, first, second]) => {
      const year = academicYear(first, second);
      return {
        halves: [half2(term, mark), half2(term, mark)],
        ...(year === null ? {} : { academicYear: year }),
      };
    },
  },
  {
    kind: 'half-term',
    pattern: whole(String.raw`${A_HALF} ?(?:[-–&/+,]|to|and|until|onwards) ?(?:${A_HALF}|(1|2))`),
    read: ([term, mark, lastTerm, lastMark, sameTerm]) => ({
      halves: [
        half2(term, mark),
        lastTerm === undefined ? half2(term, sameTerm) : half2(lastTerm, lastMark),
      ],
    }),
  },
  {
    kind: 'half-term',
    pattern: whole(
      String.raw`(?:ht|half[ -]?term) ?([1-6])(?: ?(?:[-–&/+,]|to|and) ?(?:ht|half[ -]?term)? ?([1-6]))?${SCHOOL_YEAR}`
    ),
    read: ([first, last]) => ({ halves: [half(Number(first)), half(Number(last ?? first))] }),
  },
  {
    kind: 'half-term',
    pattern: whole(String.raw`a ?([12])`),
    read: ([mark]) => ({ halves: [half(Number(mark)), half(Number(mark))] }),
  },
  {
    kind: 'half-term',
    pattern: whole(
      String.raw`(first|1st|second|2nd|last) half (?:of (?:the )?)?(?:term|(${TERM})(?: term)?)|half[ -]?term(?:ly)?`
    ),
    read: ([which, term]) =>
      term === undefined
        ? null
        : {
            halves: [
              half2(term, /^(first|1st)$/i.test(which ?? '') ? '1' : '2'),
              half2(term, /^(first|1st)$/i.test(which ?? '') ? '1' : '2'),
            ],
          },
  },
  {
    kind: 'term',
    pattern: whole(
      String.raw`(?:early|mid|late|end of|start of|beginning of|during|by|by end of|by the end of|from|in)?[ -]?(?:the )?(${TERM})\.?(?: ?term)?(?: ?onwards)?${SCHOOL_YEAR}`
    ),
    read: ([term, first, second, single]) => {
      const year = academicYear(first, second);
      return {
        halves: [half(termOf(term)), half(termOf(term) + 1)],
        ...(year === null ? {} : { academicYear: year }),
        ...inYear(single),
      };
    },
  },
  {
    kind: 'term',
    pattern: whole(
      String.raw`(${TERM})\.?(?: ?term)? ?(?:[-–&/+,]|to|and|then) ?(?:(?:${TERM})\.? ?(?:[-–&/+,]|and) ?)?(${TERM})\.?(?: ?terms?)?${SCHOOL_YEAR}`
    ),
    read: ([first, last]) => ({ halves: [half(termOf(first)), half(termOf(last) + 1)] }),
  },
  {
    kind: 'term',
    pattern: whole(String.raw`(?:t|term) ?([1-6])(?: ?(?:[-–&/+,]|to|and) ?(?:t|term)? ?([1-6]))?`),
    read: ([first, last]) => ({ halves: [half(Number(first)), half(Number(last ?? first))] }),
  },
  {
    kind: 'day-month',
    pattern: whole(
      String.raw`(?:${WEEKDAY}\.?,? +)?(?:from |by |on |before |starts? )?(?:the )?(\d{1,2})${ORDINAL}(?: of)?[ \-./]*(${MONTH})\.?(?:,? ?${TIME_TAIL()})?`
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

function TIME_TAIL(): string {
  return String.raw`(?:at |@ ?)?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?(?: ?[-–] ?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?)?`;
}

/** Only texts with a digit or one of these beginnings can be about time; the rest is quickly let go. */
const HINT = new RegExp(
  String.raw`\d|\b${WEEKDAY}\b|\b(?:${MONTH}|${TERM})|term|week|\bwk\b|month|year|${'xmas|christmas|easter|whit'}|day|tb[cad]\b|ongoing|on.going|asap|needed|required|various|rolling|annual|daily|throughout|flexible|confirmed|arranged|decided|continuous|paced|own time`,
  'i'
);

/** Reads words about time that are no full date; `other` where they are not about time at all. */
export function readTimeWords(words: string, context?: number): ReadDate {
  const none: ReadDate = { type: 'words', kind: 'other', words, means: null };
  if (words === '' || words.length > LONGEST_TIME || !HINT.test(words)) return none;
  for (const { kind, pattern, read } of READERS) {
    const parts = pattern.exec(words);
    if (!parts) continue;
    const means = read(parts.slice(1));
    if (means === 'no') continue;
    const withYear =
      means && context !== undefined && means.year === undefined
        ? { academicYear: context, ...means }
        : means;
    return { type: 'words', kind, words, means: withYear };
  }
  return none;
}
