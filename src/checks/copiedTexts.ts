import { stemmer } from 'stemmer';
import { remember } from '../plan/remember';
import { alikePairs, likeness } from './alikeSets';

/** A text with the name of the school whose it is. */
export interface SchoolText {
  readonly school: string;
  readonly text: string;
}

/** Texts that are nearly the same, from several schools. */
export interface CopiedTexts {
  readonly texts: readonly SchoolText[];
  readonly schools: readonly string[];
}

/** From when on texts count as copied. */
export interface CopyThresholds {
  /** Share of words in common, 0 to 1. */
  readonly copiedLikeness: number;
  readonly copiedSchools: number;
}

/** Texts of fewer words need to be the same; convention (domain research, R33). */
const FEWEST_WORDS = 6;
const SMALL_WORDS = new Set(
  'a an and the of to in on for with by at is are be will we our it as or'.split(' ')
);
const WORD = /\p{L}+/gu;

/** Gives the stemmed words of a text, without small words, numbers and the names given. */
function wordReader(names: ReadonlySet<string>): (text: string) => readonly string[] {
  const stem = remember(stemmer);
  return (text) => {
    const words = text.toLowerCase().match(WORD) ?? [];
    const kept = words.filter((word) => !SMALL_WORDS.has(word) && !names.has(word));
    return [...new Set(kept.map(stem))].sort();
  };
}

/**
 * How much two texts have in common, 0 to 1: shared words over all words, their endings and small words
 * left aside. Two texts without words have nothing in common, unless they are the same.
 */
export function textLikeness(one: string, other: string): number {
  if (one.trim() !== '' && one.trim() === other.trim()) return 1;
  const wordsOf = wordReader(new Set());
  return likeness(wordsOf(one), wordsOf(other));
}

interface Wording {
  readonly words: readonly string[];
  readonly texts: SchoolText[];
}

/** Texts with the same words stand together; what is left to compare is each wording once. */
function wordingsOf(texts: readonly SchoolText[]): readonly Wording[] {
  const names = new Set(texts.flatMap(({ school }) => school.toLowerCase().match(WORD) ?? []));
  const wordsOf = wordReader(names);
  const byKey = new Map<string, Wording>();
  const seen = new Map<string, Wording>();
  for (const each of texts) {
    let wording = seen.get(each.text);
    if (!wording) {
      const words = wordsOf(each.text);
      if (words.length === 0) continue;
      const key = words.join(' ');
      wording = byKey.get(key) ?? { words, texts: [] };
      byKey.set(key, wording);
      seen.set(each.text, wording);
    }
    wording.texts.push(each);
  }
  return [...byKey.values()];
}

/** Wordings joined where they are nearly the same as one met before; each group by its first. */
function groupsOf(wordings: readonly Wording[], likeness: number): readonly SchoolText[][] {
  const leader = wordings.map((_, at) => at);
  const leaderOf = (at: number): number => {
    let found = at;
    while (leader[found] !== found) found = leader[found] ?? found;
    leader[at] = found;
    return found;
  };
  const long = wordings.flatMap(({ words }, at) => (words.length < FEWEST_WORDS ? [] : [at]));
  const sets = long.map((at) => wordings[at]?.words ?? []);
  for (const [one, other] of alikePairs(sets, likeness)) {
    const [first, second] = [leaderOf(long[one] ?? 0), leaderOf(long[other] ?? 0)];
    leader[Math.max(first, second)] = Math.min(first, second);
  }
  const groups = new Map<number, SchoolText[]>();
  wordings.forEach(({ texts }, at) => {
    const first = leaderOf(at);
    const group = groups.get(first);
    if (group) group.push(...texts);
    else groups.set(first, [...texts]);
  });
  return [...groups.values()];
}

/** Texts that stand nearly word for word in several schools, most schools first. */
export function copiedTexts(
  texts: readonly SchoolText[],
  { copiedLikeness, copiedSchools }: CopyThresholds
): readonly CopiedTexts[] {
  return groupsOf(wordingsOf(texts), copiedLikeness)
    .map((group) => ({ texts: group, schools: [...new Set(group.map(({ school }) => school))] }))
    .filter(({ schools }) => schools.length >= copiedSchools)
    .sort((one, other) => other.schools.length - one.schools.length);
}
