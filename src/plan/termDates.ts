import { formatISO, isValid, parse } from 'date-fns';

/** A half term: its name, and its first and last day as `YYYY-MM-DD`. */
export interface TermDates {
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

const DAY_FORMATS = ['yyyy-MM-dd', 'd MMM yyyy', 'd MMMM yyyy', 'd/M/yyyy'];
const PARTS = /^(?:([^:]*):)?\s*(.+?)\s+(?:to|until|[-–—])\s+(.+)$/i;

function dayIn(words: string): string | null {
  const plain = words.trim().replace(/(\d)(?:st|nd|rd|th)\b/, '$1');
  for (const format of DAY_FORMATS) {
    const day = parse(plain, format, new Date(0));
    if (isValid(day)) return formatISO(day, { representation: 'date' });
  }
  return null;
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
