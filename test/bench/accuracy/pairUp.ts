/** Which of two lists go together: the index in the first, to the index in the second. */
export type Pairs = ReadonlyMap<number, number>;

/** How well two things go together; null where they cannot. */
export type Fit<One, Other> = (one: One, other: Other) => number | null;

/** Pairs two lists one to one, the best fit first; equal fits go by their order. */
export function pairUp<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  fit: Fit<One, Other>
): Pairs {
  const candidates = ones.flatMap((one, i) =>
    others.flatMap((other, j) => {
      const goodness = fit(one, other);
      return goodness === null ? [] : [{ goodness, i, j }];
    })
  );
  candidates.sort((a, b) => b.goodness - a.goodness || a.i - b.i || a.j - b.j);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (pairs.has(i) || taken.has(j)) continue;
    pairs.set(i, j);
    taken.add(j);
  }
  return pairs;
}
