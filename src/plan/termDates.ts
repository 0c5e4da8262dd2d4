import { isExists } from 'date-fns';
import { MONTHS } from '../vocabulary/timeWords';

/** A half term: its name, and its first and last day as `YYYY-MM-DD`. */
export interface TermDates {
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

const PARTS = /^(?:([^:]*):)?\s*(.+?)\s+(?:to|until|[-–—])\s+(.+)$/i;

function dayIn(words: string): string | null {
  const plain = words.trim().replace(/(\d)(?:st|nd|rd|th)\b/, '$1');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return wholeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day, month = '', year] =
    /^(\d{1,2})[/ ](\d{1,2}|[a-z]{3,9})[/ ](\d{4})$/i.exec(plain) ?? [];
  const number = /^\d/.test(month) ? Number(month) : (MONTHS[month.toLowerCase()] ?? 0);
  return wholeDay(Number(year), number, Number(day));
}

/** A day as `YYYY-MM-DD`, or null where no calendar has it. */
function wholeDay(year: number, month: number, day: number): string | null {
  if (!isExists(year, month - 1, day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * A half term as people write it: `Autumn 1: 1 Sep 2025 to 24 Oct 2025`. The name may be left out.
 * Null where there are no two days, the second not before the first.
 */
export function termDatesIn(words: string): TermDates | null {
  const [, name = '', from = '', to = ''] = PARTS.exec(words.trim()) ?? [];
  const first = dayIn(from);
  const last = dayIn(to);
  return first === null || last === null || last < first
    ? null
    : { name: name.trim(), first, last };
}
