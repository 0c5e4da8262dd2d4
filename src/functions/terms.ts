import { termDatesIn, type TermDates } from '../plan/termDates';
import { academicYearOfDate, halfTermDates, type HalfTerm } from '../reading/values/schoolCalendar';
import { isoOfSerial } from '../reading/values/serialDate';
import { readDate } from '../reading/values/readDate';
import { cellsOf, isBlank, quoted, usedRows } from './arguments/cells';
import { textIn } from './arguments/scalars';
import { cannotUse, gives, type Outcome } from './outcome';

const HALF_TERMS: readonly HalfTerm[] = [1, 2, 3, 4, 5, 6];
const TERMS = ['Autumn', 'Spring', 'Summer'] as const;
/** Between half terms. */
const HOLIDAY = 'Holiday';

/** A cell's day as `YYYY-MM-DD`, whether it holds a date or its words; null where it holds none. */
function isoIn(cell: unknown): string | null {
  if (typeof cell === 'number') return isoOfSerial(cell, 1900);
  const read = typeof cell === 'string' ? readDate(cell) : null;
  return read?.type === 'date' ? read.iso : null;
}

function termInRow(row: readonly unknown[]): TermDates | null {
  const cells = row.filter((cell) => !isBlank(cell));
  for (const cell of cells) {
    const whole = typeof cell === 'string' ? termDatesIn(cell) : null;
    if (whole) return whole;
  }
  const days = cells.flatMap((cell) => isoIn(cell) ?? []);
  const [first, last] = days;
  const name = cells.find((cell) => typeof cell === 'string' && isoIn(cell) === null);
  if (first === undefined || last === undefined || last < first) return null;
  return { name: typeof name === 'string' ? name.trim() : '', first, last };
}

function ownTerms(argument: unknown): Outcome<readonly TermDates[]> {
  const rows = usedRows(argument);
  const terms = rows.flatMap((row) => termInRow(row) ?? []);
  return rows.length > 0 && terms.length === 0
    ? cannotUse(
        'CPD.TERM needs term dates as three columns, name, first day and last day, or as texts such as "Autumn 1: 1 Sep 2025 to 24 Oct 2025".'
      )
    : gives(terms);
}

function typicalTerm(iso: string): string {
  const year = academicYearOfDate(iso);
  const half = HALF_TERMS.find((each) => {
    const { from, to } = halfTermDates(year, each);
    return iso >= from && iso <= to;
  });
  if (half === undefined) return HOLIDAY;
  return `${TERMS[Math.floor((half - 1) / 2)] ?? ''} ${half % 2 === 1 ? 1 : 2}`;
}

/** The half term of a day by a trust's own dates or typical ones; `Holiday` between them. */
export function termOf(date: unknown, termDates: unknown): Outcome<string> {
  const own = ownTerms(termDates);
  if (!own.ok) return own;
  const [[cell] = []] = cellsOf(date);
  const text = textIn({ call: 'CPD.TERM', name: 'date', argument: date });
  if (!text.ok) return text;
  if (text.value === '' || cell === 0) return gives('');
  const iso = isoIn(cell);
  if (iso === null)
    return cannotUse(
      `CPD.TERM needs a date; it holds ${quoted(cell)}. CPD.DATE turns words into a date where they give one.`
    );
  if (own.value.length === 0) return gives(typicalTerm(iso));
  const term = own.value.find(({ first, last }) => iso >= first && iso <= last);
  return gives(term === undefined ? HOLIDAY : term.name);
}
