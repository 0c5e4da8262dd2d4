import { DIMENSION_IDS } from './dimensions';

/**
 * People's answers of one value, not the middle one, in the dimensions that each answered with nothing
 * else: what is needed to tell straight lines from the dimensions that may be shown, whichever those
 * turn out to be. Packed in numbers, since a trust has many; sets of dimensions are bits, the first of
 * the eight is 1.
 */
export interface AlikeRuns {
  /** For each run the dimensions that the person answered, and from bit 8 on those of the run. */
  readonly patterns: readonly number[];
  /** For each run its answers in each dimension, four bits each. */
  readonly counts: readonly number[];
  /** The dimensions in which the survey asks straight, and those in which it asks the other way round. */
  readonly straight: number;
  readonly reversed: number;
}

/** Fewer answers than this make no line. Convention. */
export const SHORTEST_LINE = 6;

/** The dimensions of a pattern, without those of its run. */
const EIGHT_BITS = 0xff;

/** More answers than this in one condition count as this many: a line is long enough by then. */
export const MOST_COUNTED = 15;

function isStraightLine(runs: AlikeRuns, at: number, shown: number): boolean {
  const pattern = runs.patterns[at] ?? 0;
  const alike = pattern >> 8;
  if ((pattern & EIGHT_BITS & shown & ~alike) !== 0) return false;
  const line = alike & shown;
  if ((runs.straight & line) === 0 || (runs.reversed & line) === 0) return false;
  let answers = 0;
  for (let dimension = 0; dimension < DIMENSION_IDS.length; dimension++)
    if ((line >> dimension) & 1)
      answers += ((runs.counts[at] ?? 0) >>> (4 * dimension)) & MOST_COUNTED;
  return answers >= SHORTEST_LINE;
}

/** How many runs make a straight line of the dimensions in `shown`, a set of bits. */
export function countStraightLines(runs: AlikeRuns, shown: number): number {
  let lines = 0;
  for (let at = 0; at < runs.patterns.length; at++) if (isStraightLine(runs, at, shown)) lines++;
  return lines;
}
