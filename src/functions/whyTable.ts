import { sameWords } from '../plan/sameWords';
import { isBlank, quoted, usedRows } from './arguments/cells';
import { cannotUse, gives, isMissing, type Outcome } from './outcome';

const NAME_HEADINGS: ReadonlySet<string> = new Set(['why', 'name', 'short name']);
const WORDS_HEADINGS: ReadonlySet<string> = new Set([
  'what pupils find hard',
  'pupil problem',
  'problem',
]);
const MOST_NAMED = 5;

const text = (cell: unknown): string => (isBlank(cell) ? '' : String(cell).trim());

/** The columns of names and of words, and the first row below the headings. */
function layoutOf(rows: readonly (readonly unknown[])[]) {
  const headings = (rows[0] ?? []).map((cell) => text(cell).toLowerCase());
  const name = headings.findIndex((heading) => NAME_HEADINGS.has(heading));
  const words = headings.findIndex((heading) => WORDS_HEADINGS.has(heading));
  return name >= 0 && words >= 0 ? { name, words, first: 1 } : { name: 0, words: 1, first: 0 };
}

/** What a Why table says under a name, however its capitals and spaces are; refused where it is not there. */
export function findWhy(name: string, whyTable: unknown): Outcome<string> {
  if (name === '') return gives('');
  const rows = usedRows(whyTable);
  if (rows.length === 0 || (rows[0]?.length ?? 0) < 2)
    return cannotUse(
      'CPD.WHY needs a table with at least two columns: the short name of each why, and what pupils find hard.'
    );
  const { name: at, words, first } = layoutOf(rows);
  const body = rows.slice(first);
  const wanted = sameWords(name);
  const found = body.find((row) => sameWords(text(row[at])) === wanted);
  if (found) return gives(text(found[words]));
  const names = body.map((row) => text(row[at])).filter((each) => each !== '');
  const some = names.slice(0, MOST_NAMED).map(quoted).join(', ');
  return isMissing(
    `The table has no why called ${quoted(name)}. ${names.length === 0 ? 'It names none yet.' : `It has ${some}${names.length > MOST_NAMED ? ' and more' : ''}.`}`
  );
}
