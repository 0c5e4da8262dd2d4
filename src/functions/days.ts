import { interpretDate } from '../reading/values/interpretDate';
import { readDate } from '../reading/values/readDate';
import type { DateWordsKind } from '../reading/values/dateReading';
import { isoOfSerial, serialOfIso } from '../reading/values/serialDate';
import { quoted } from './arguments/cells';
import { textIn } from './arguments/scalars';
import { cannotUse, gives, isMissing, type Outcome } from './outcome';

const SPAN = /^(?:20)?(\d\d)\s?[-–/]\s?(?:20)?(\d\d)$/;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

function firstYear(text: string): number | null {
  const [, first, second] = SPAN.exec(text) ?? [];
  if (first !== undefined && (Number(first) + 1) % 100 === Number(second))
    return FIRST_YEAR + Number(first);
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** An academic year as its first calendar year: 2025 for `2025-26` and for 2025; null where left out. */
export function yearIn(call: string, argument: unknown): Outcome<number | null> {
  const text = textIn({ call, name: 'academic year', argument });
  if (!text.ok) return text;
  if (text.value === '') return gives(null);
  const year = firstYear(text.value);
  return year === null
    ? cannotUse(
        `${call} needs the academic year as 2025-26 or 2025; it holds ${quoted(text.value)}.`
      )
    : gives(year);
}

/** Words that give one plain day once the year is known. */
const A_DAY: ReadonlySet<DateWordsKind> = new Set(['day-month']);
const NOT_A_DAY: Readonly<Record<DateWordsKind, string>> = {
  'day-month': 'a day',
  week: 'a week',
  'half-term': 'a half term',
  term: 'a term',
  month: 'a month',
  year: 'a year',
  vague: 'no time that is settled',
  other: 'no date that we can read',
};

/** The serial number of the day that a text or a number means; refused where it means no plain day. */
export function dayIn(typed: string | number, academicYear: number | null): Outcome<number> {
  if (typeof typed === 'number')
    return isoOfSerial(typed, 1900) === null
      ? cannotUse(`CPD.DATE can't use ${typed}: Excel has no such day.`)
      : gives(Math.floor(typed));
  const read = readDate(typed, {});
  if (read.type === 'date') return gives(serialOfIso(read.iso));
  const isDay = A_DAY.has(read.kind) || read.means?.weekCommencing === true;
  if (!isDay)
    return isMissing(
      `${quoted(typed)} says ${NOT_A_DAY[read.kind]}, so there is no one day to give. Keep the words, or type the day.`
    );
  const known = read.means?.year ?? read.means?.academicYear ?? academicYear;
  if (known === null)
    return isMissing(
      `${quoted(typed)} has no year. Give the school year, as in CPD.DATE(A2, "2025-26").`
    );
  const range = interpretDate(read, academicYear ?? known);
  return range
    ? gives(serialOfIso(range.from))
    : isMissing(`There is no day such as ${quoted(typed)}.`);
}
