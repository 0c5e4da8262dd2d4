import { remember } from '../plan/remember';

/** Two sets by their places in a list, the earlier first. */
export type Pair = readonly [number, number];

/** Up to this many sets every pair is compared, so that a plan of ordinary size is exact. */
export const EXACT_UP_TO = 400;

/**
 * Rows and bands of the min-hash sketch (Broder, 1997; banding as in Leskovec, Rajaraman and Ullman,
 * "Mining of Massive Datasets", 3.4): sets that share 85 % of their words meet in at least one of 14
 * bands of 4 rows with a chance of 99.998 %, sets that share 30 % with one of 11 %.
 */
const ROWS = 4;
const BANDS = 14;
/**
 * Sets of one bucket are compared with this many of the bucket's earlier groups at most: many
 * alike fall into few groups, so that repetition without end stays cheap.
 */
const MOST_COMPARED = 24;

/** How much two sorted sets have in common: shared words over all words (Jaccard). */
export function likeness(one: readonly string[], other: readonly string[]): number {
  let shared = 0;
  for (let at = 0, next = 0; at < one.length && next < other.length;) {
    const [left = '', right = ''] = [one[at], other[next]];
    if (left === right) shared += 1;
    if (left <= right) at += 1;
    if (right <= left) next += 1;
  }
  return shared / Math.max(1, one.length + other.length - shared);
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** Mixes a word's hash with the number of a row, so that each row orders the words its own way. */
function mixed(hash: number, row: number): number {
  let mix = hash ^ Math.imul(row + 1, 0x9e3779b1);
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

const SKETCH = ROWS * BANDS;

/** A word's place in the order of every row; worked out once a word. */
function placesOf(word: string): Uint32Array {
  const hash = hashOf(word);
  return Uint32Array.from({ length: SKETCH }, (_, row) => mixed(hash, row));
}

/** The least place in each row over a set's words, folded to one number a band. */
function bandsOf(words: readonly Uint32Array[]): readonly number[] {
  const least = new Uint32Array(SKETCH).fill(0xffffffff);
  for (const places of words) {
    for (let row = 0; row < SKETCH; row += 1) {
      const place = places[row] ?? 0;
      if (place < (least[row] ?? 0)) least[row] = place;
    }
  }
  return Array.from({ length: BANDS }, (_, band) =>
    least
      .subarray(band * ROWS, (band + 1) * ROWS)
      .reduce((key, place) => (Math.imul(key, 31) ^ place) | 0, band)
  );
}

function everyPair(sets: readonly (readonly string[])[], least: number): readonly Pair[] {
  return sets.flatMap((one, at) =>
    sets.slice(at + 1).flatMap((other, next): Pair[] => {
      const few = Math.min(one.length, other.length);
      if (few < least * Math.max(one.length, other.length)) return [];
      return likeness(one, other) >= least ? [[at, at + 1 + next]] : [];
    })
  );
}

/** The earlier sets that a bucket keeps to be compared with: one of each group that was found. */
type Buckets = Map<number, number[]>;

function pairsByBands(sets: readonly (readonly string[])[], least: number): readonly Pair[] {
  const buckets: readonly Buckets[] = Array.from({ length: BANDS }, () => new Map());
  const places = remember(placesOf);
  const pairs: Pair[] = [];
  sets.forEach((set, at) => {
    const alike = new Set<number>();
    const unlike = new Set<number>();
    bandsOf(set.map(places)).forEach((key, band) => {
      const bucket = buckets[band]?.get(key);
      if (!bucket) {
        buckets[band]?.set(key, [at]);
        return;
      }
      const met = bucket.some((earlier) => {
        if (alike.has(earlier)) return true;
        if (unlike.has(earlier)) return false;
        const are = likeness(sets[earlier] ?? [], set) >= least;
        (are ? alike : unlike).add(earlier);
        return are;
      });
      if (!met && bucket.length < MOST_COMPARED) bucket.push(at);
    });
    for (const earlier of alike) pairs.push([earlier, at]);
  });
  return pairs;
}

/**
 * Pairs of sorted sets that have at least this share in common. Exact, every pair, up to 400 sets;
 * above, in near-linear time, enough pairs to join sets that are alike into groups: a set is paired
 * with one of each group met, and a pair at the very threshold may be missed by chance (see the
 * figures at the bands), the same ones every time.
 */
export function alikePairs(sets: readonly (readonly string[])[], least: number): readonly Pair[] {
  return sets.length <= EXACT_UP_TO ? everyPair(sets, least) : pairsByBands(sets, least);
}
