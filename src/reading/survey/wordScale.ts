import { ANSWER_FAMILIES, type AnswerFamily } from '../../vocabulary/answerWords';

/** Below so many answers, an answer that nobody gave says nothing about the scale. Convention. */
const ENOUGH_TO_TELL = 40;

/** A scale in words: each answer's place, 1 for the least. */
export interface WordScale {
  readonly family: string;
  readonly places: ReadonlyMap<string, number>;
  readonly points: number;
}

type Counts = ReadonlyMap<string, number>;

/** Milder wordings take the plain answer's place where that one was never given. */
function settle({ milder }: AnswerFamily, counts: Counts): (key: string) => string | null {
  return (key) => {
    const plain = milder[key];
    if (plain === undefined) return key;
    if (!counts.has(plain)) return plain;
    return key === 'unsure' ? null : key;
  };
}

function scaleThatFits(family: AnswerFamily, seen: ReadonlySet<string>, answers: number) {
  const covering = family.scales.filter((keys) => [...seen].every((key) => keys.includes(key)));
  const exact = covering.find((keys) => keys.length === seen.size);
  return (answers >= ENOUGH_TO_TELL ? exact : undefined) ?? covering[0] ?? family.scales[0] ?? [];
}

/**
 * The scale behind answers in words, from how often each key of each family was given; null where no
 * family fits. A shorter or longer scale than the usual one needs enough answers to show it.
 */
export function findWordScale(keys: readonly ReadonlyMap<string, string>[]): WordScale | null {
  const families = ANSWER_FAMILIES.map((family) => {
    const counts = new Map<string, number>();
    for (const words of keys) {
      const key = words.get(family.name);
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return { family, counts, answers: [...counts.values()].reduce((sum, count) => sum + count, 0) };
  });
  const best = families.reduce((most, each) => (each.answers > most.answers ? each : most));
  if (best.answers === 0) return null;
  const settled = settle(best.family, best.counts);
  const seen = new Set([...best.counts.keys()].flatMap((key) => settled(key) ?? []));
  const scale = scaleThatFits(best.family, seen, best.answers);
  const places = new Map<string, number>();
  for (const key of best.counts.keys()) {
    const place = scale.indexOf(settled(key) ?? '') + 1;
    if (place > 0) places.set(key, place);
  }
  return { family: best.family.name, places, points: scale.length };
}
