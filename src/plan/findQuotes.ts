import type { Field } from '../vocabulary/fields';
import { looksLikeEmail } from './columnHeadings';
import type { WordReader } from './findHows';
import type { FoundWhys } from './findWhys';
import type { PlacedRecord } from './placeRecords';
import { sameWords } from './sameWords';
import { idGiver } from './stableId';
import type { Quote } from './trustPlan';
import { whoseName } from './whose';

/** Where people write down what they see without calling it a problem; aims and results are left out. */
const QUOTED_FIELDS: readonly Field[] = ['approach', 'why', 'evidence', 'notes'];

interface Found {
  readonly words: string;
  readonly heading: string;
  readonly column: number;
}

function wordsOf(
  { record, table }: PlacedRecord,
  { headingsOf, namesProblem }: WordReader
): readonly Found[] {
  const found: Found[] = [];
  const { fields, carried } = record;
  for (const field of QUOTED_FIELDS) {
    const words = fields[field];
    if (words === undefined || !namesProblem(words, 'any heading')) continue;
    const column = headingsOf(table).ofField(field);
    found.push({
      words,
      heading: column?.heading ?? '',
      column: column?.index ?? table.firstColumn,
    });
  }
  for (const { index, heading } of headingsOf(table).carriedColumns) {
    const words = carried[index];
    if (words === undefined || !namesProblem(words, 'any heading') || looksLikeEmail(words))
      continue;
    found.push({ words, heading, column: index });
  }
  return found;
}

const QUOTED_PLACES: ReadonlySet<string> = new Set([
  'session',
  'how',
  'why',
  'theme',
  'carried over',
]);

/**
 * Words from columns other than the problem that may name a pupil problem, once a school and
 * wording; what stands as a why already is left out.
 */
export function findQuotes(
  placed: readonly PlacedRecord[],
  whys: FoundWhys,
  reader: WordReader
): readonly Quote[] {
  const giveId = idGiver('T');
  const quotes = new Map<string, Quote>();
  for (const each of placed) {
    if (!QUOTED_PLACES.has(each.place)) continue;
    for (const { words, heading, column } of wordsOf(each, reader)) {
      if (whys.named(words)) continue;
      const key = `${whoseName(each.whose)}|${sameWords(words)}`;
      const seen = quotes.get(key);
      const { table, record, whose } = each;
      const sideways = table.orientation !== 'rows';
      const source = {
        file: table.file,
        sheet: table.sheet,
        row: sideways ? column : record.row,
        column: sideways ? (record.column ?? table.firstColumn) : column,
      };
      if (seen) quotes.set(key, { ...seen, rows: seen.rows + 1 });
      else quotes.set(key, { id: giveId(key), words, whose, heading, rows: 1, answer: '', source });
    }
  }
  return [...quotes.values()];
}
