import type { SurveyTable } from '../../plan/survey';

/** Values beyond a scale are slips of the finger where they are at most this share, or this many. */
const SHARE_OF_SLIPS = 0.02;
const FEW_SLIPS = 2;
/** A scale without a middle is told by all its numbers being used, in at least so many answers. */
const ENOUGH_TO_TELL = 100;
const SHARE_OF_TOP = 0.03;
const USUAL = [5, 7, 10] as const;
/**
 * Scales that begin with 0, told by nobody going beyond them. None ends in 5: beside a 5, a 0 stands
 * for no answer.
 */
const FROM_NOTHING = [3, 4, 6, 10] as const;

type Counts = ReadonlyMap<number, number>;

function countOutside(counts: Counts, [lowest, highest]: readonly [number, number]): number {
  let outside = 0;
  for (const [value, count] of counts) if (value < lowest || value > highest) outside += count;
  return outside;
}

function isFullyUsed(counts: Counts, highest: number, all: number): boolean {
  for (let value = 1; value <= highest; value++) if (!counts.has(value)) return false;
  return all >= ENOUGH_TO_TELL && (counts.get(highest) ?? 0) / all >= SHARE_OF_TOP;
}

function highestFromOne(counts: Counts, all: number, slips: number): number {
  const usual = USUAL.find((highest) => countOutside(counts, [0, highest]) <= slips) ?? 10;
  const even = usual - 1;
  const nobodyAtTop = (counts.get(usual) ?? 0) === 0;
  return usual < 10 && nobodyAtTop && isFullyUsed(counts, even, all) ? even : usual;
}

/**
 * The scale behind the numbers that people gave: 1 to 5 unless the answers show 4, 6, 7 or 10, or a
 * scale that begins with 0. Single values beyond it are slips and belong to no scale. Convention.
 */
export function scaleOfNumbers(values: readonly number[]): SurveyTable['scale'] {
  const counts = new Map<number, number>();
  for (const value of values)
    if (value >= 0 && value <= 10) counts.set(value, (counts.get(value) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const slips = Math.max(FEW_SLIPS, all * SHARE_OF_SLIPS);
  const fromNothing = FROM_NOTHING.find(
    (end) =>
      countOutside(counts, [0, end - 1]) > FEW_SLIPS && countOutside(counts, [0, end]) <= slips
  );
  const isBeyondSlips = (counts.get(0) ?? 0) > FEW_SLIPS && fromNothing !== undefined;
  if (isBeyondSlips && !counts.has(fromNothing + 1)) return { lowest: 0, highest: fromNothing };
  return { lowest: 1, highest: highestFromOne(counts, all, slips) };
}
