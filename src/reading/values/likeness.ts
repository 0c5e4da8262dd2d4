/** Adds a little to every count, so that a word not seen yet rules nothing out. */
const SMOOTHING = 0.3;

/**
 * How much features are those of the examples of each class, against all examples together: above 0
 * speaks for it, below 0 against (naive Bayes, in natural logarithms). Features in no example say nothing.
 */
export type Likeness<Class> = (features: readonly string[]) => ReadonlyMap<Class, number>;

interface Counted<Class> {
  readonly byClass: ReadonlyMap<Class, ReadonlyMap<string, number>>;
  readonly totals: ReadonlyMap<Class, number>;
  readonly overall: ReadonlyMap<string, number>;
  readonly sum: number;
}

function count<Class>(
  examples: ReadonlyMap<Class, readonly string[]>,
  featuresOf: (text: string) => readonly string[]
): Counted<Class> {
  const byClass = new Map<Class, Map<string, number>>();
  const overall = new Map<string, number>();
  const totals = new Map<Class, number>();
  for (const [name, texts] of examples) {
    const counts = new Map<string, number>();
    const features = texts.flatMap(featuresOf);
    for (const feature of features) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
      overall.set(feature, (overall.get(feature) ?? 0) + 1);
    }
    byClass.set(name, counts);
    totals.set(name, features.length);
  }
  return { byClass, totals, overall, sum: [...totals.values()].reduce((all, one) => all + one, 0) };
}

/** Learns from examples of each class how to tell them apart by their features. */
export function learnLikeness<Class>(
  examples: ReadonlyMap<Class, readonly string[]>,
  featuresOf: (text: string) => readonly string[]
): Likeness<Class> {
  const counted = count(examples, featuresOf);
  const weights = new Map<string, ReadonlyMap<Class, number>>();
  const weigh = (feature: string, everywhere: number): ReadonlyMap<Class, number> => {
    const known = weights.get(feature);
    if (known) return known;
    const found = new Map(
      [...counted.byClass].map(([name, counts]) => {
        const total = (counted.totals.get(name) ?? 0) + SMOOTHING * counted.overall.size;
        const share = ((counts.get(feature) ?? 0) + SMOOTHING) / total;
        return [name, Math.log(share) - Math.log(everywhere / counted.sum)];
      })
    );
    weights.set(feature, found);
    return found;
  };
  return (features) => {
    const likeness = new Map<Class, number>();
    for (const feature of features) {
      const everywhere = counted.overall.get(feature);
      if (everywhere === undefined) continue;
      for (const [name, weight] of weigh(feature, everywhere))
        likeness.set(name, (likeness.get(name) ?? 0) + weight);
    }
    return likeness;
  };
}
