import { evenText } from './evenText';
import { valueShape, type ValueShape } from './valueShape';
import { wordedLeaning, type Leaning } from './wordedLeaning';

/** What a column's values look like together. */
export interface ColumnProfile {
  /** Share of the filled values (0 to 1) that have each shape; absent shapes have none. */
  readonly shares: Readonly<Partial<Record<ValueShape, number>>>;
  /** How many different values there are. */
  readonly distinct: number;
  /** Mean length in characters of the filled values. */
  readonly meanLength: number;
  readonly filled: number;
  /** Share of the filled values that name a school, by the predicate given; 0 without one. */
  readonly schoolShare: number;
  /** Its most common values, at most three. */
  readonly mostCommon: readonly string[];
  /** Which of the fields that are filled with words the values are like; null where they are few or no words. */
  readonly leaning: Leaning | null;
}

/** Enough to know a column by; more would only cost time. */
const MOST_DISTINCT = 60;

const EMPTY: ColumnProfile = {
  shares: {},
  distinct: 0,
  meanLength: 0,
  filled: 0,
  schoolShare: 0,
  mostCommon: [],
  leaning: null,
};

/** Shapes of values that are words rather than marks, times, figures or names. */
const WORDED: ReadonlySet<ValueShape> = new Set([
  'short-text',
  'long-text',
  'staff-group',
  'format-word',
]);
const FEWEST_WORDED = 3;
const SHARE_WORDED = 0.5;
const MOST_WEIGHED = 30;
const MOST_COMMON = 3;

function countValues(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const written of texts) {
    const text = evenText(written);
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** Entries evenly spread over a list, at most so many. */
function spread<Entry>(entries: readonly Entry[], most: number): readonly Entry[] {
  if (entries.length <= most) return entries;
  const step = entries.length / most;
  return entries.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

function leaningOf(texts: readonly string[]): Leaning | null {
  const worded = texts.filter((text) => WORDED.has(valueShape(text)));
  if (worded.length < FEWEST_WORDED || worded.length / texts.length < SHARE_WORDED) return null;
  return wordedLeaning(spread(worded, MOST_WEIGHED));
}

/** Profiles a column by a sample of its distinct values, each counted as often as it stands there. */
export function profileColumn(
  texts: readonly string[],
  isSchool: (text: string) => boolean = () => false
): ColumnProfile {
  const counts = countValues(texts);
  const sample = spread([...counts], MOST_DISTINCT);
  const sampled = sample.reduce((sum, [, count]) => sum + count, 0);
  if (sampled === 0) return EMPTY;
  const shares: Partial<Record<ValueShape, number>> = {};
  let length = 0;
  let schools = 0;
  for (const [text, count] of sample) {
    const shape = valueShape(text);
    shares[shape] = (shares[shape] ?? 0) + count / sampled;
    length += (text.length * count) / sampled;
    if (isSchool(text)) schools += count / sampled;
  }
  const filled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    shares,
    distinct: counts.size,
    meanLength: length,
    filled,
    schoolShare: schools,
    mostCommon: [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_COMMON)
      .map(([text]) => text),
    leaning: leaningOf(sample.map(([text]) => text)),
  };
}
