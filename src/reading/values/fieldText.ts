import type { Field } from '../../vocabulary/fields';
import { evenText } from './evenText';
import { moneyText } from './readMoney';
import { fullDate } from './readDate';

/** What people type where there is nothing to say. */
const NOTHING = /^(?:n ?[/.\\]? ?a\.?|not applicable|[-–—‒―_.]+|#n\/a|null)$/i;
const DATED: ReadonlySet<Field> = new Set(['date', 'end', 'review', 'term', 'status']);
/** `5.1.26` is a date in a date's place and the number of a paragraph elsewhere. */
const PLAINLY_DATE = /\d[/-]\d{1,2}[/-]\d|[a-z]{3}/i;

/** The longest way to type a whole date: `Wednesday the 24th of September 2025`, with room to spare. */
const LONGEST_DATE = 40;
const LONGEST_NOTHING = 16;
const HAS_DIGIT = /\d/;

function otherText(field: Field, text: string): string {
  if (text.length > LONGEST_DATE || !HAS_DIGIT.test(text)) return text;
  if (!DATED.has(field) && !PLAINLY_DATE.test(text)) return text;
  return fullDate(text) ?? text;
}

/**
 * A record's value for a field from a cell's text: dates `YYYY-MM-DD` where typed in full, money
 * without currency signs and separators, '' for `n/a`, a dash or blank; all else as typed.
 */
export function fieldText(field: Field, text: string): string {
  const even = evenText(text);
  if (even === '' || (even.length <= LONGEST_NOTHING && NOTHING.test(even))) return '';
  return field === 'cost' ? moneyText(even) : otherText(field, even);
}
