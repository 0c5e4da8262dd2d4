/** Values beyond a scale are slips of the finger where they are at most this share, or this many. */
const SHARE_OF_SLIPS = 0.02;
const FEW_SLIPS = 2;
/** A scale without a middle is told by all its numbers being used, in at least so many answers. */
const ENOUGH_TO_TELL = 100;
const SHARE_OF_TOP = 0.03;
const USUAL = [5, 7, 10] as const;

function countAbove(counts: ReadonlyMap<number, number>, highest: number): number {
  let above = 0;
  for (const [value, count] of counts) if (value > highest) above += count;
  return above;
}

function isFullyUsed(counts: ReadonlyMap<number, number>, highest: number, all: number): boolean {
  for (let value = 1; value <= highest; value++) if (!counts.has(value)) return false;
  return all >= ENOUGH_TO_TELL && (counts.get(highest) ?? 0) / all >= SHARE_OF_TOP;
}

/**
 * The highest number of a scale that begins with 1, from the numbers that people gave: 5 unless the
 * answers show 4, 6, 7 or 10. Single values beyond it are slips and belong to no scale. Convention.
 */
export function highestOfScale(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values)
    if (value >= 1 && value <= 10) counts.set(value, (counts.get(value) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const slips = Math.max(FEW_SLIPS, all * SHARE_OF_SLIPS);
  const fits = (highest: number) => countAbove(counts, highest) <= slips;
  const usual = USUAL.find(fits) ?? 10;
  const even = usual - 1;
  const nobodyAtTop = (counts.get(usual) ?? 0) === 0;
  return usual < 10 && nobodyAtTop && isFullyUsed(counts, even, all) ? even : usual;
}
