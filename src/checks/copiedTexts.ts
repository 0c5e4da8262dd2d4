import { stemmer } from 'stemmer';

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

/** Texts whose shared words are this part of all their words count as nearly the same; convention. */
const LIKENESS = 0.85;
/** Texts of fewer words need to be the same. */
const FEWEST_WORDS = 6;
const SMALL_WORDS = new Set(
  'a an and the of to in on for with by at is are be will we our it as or'.split(' ')
);
const WORD = /\p{L}+/gu;

/** The stemmed words of a text, without small words, numbers and the names given. */
function wordsOf(text: string, names: ReadonlySet<string>): readonly string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  const kept = words.filter((word) => !SMALL_WORDS.has(word) && !names.has(word));
  return [...new Set(kept.map(stemmer))].sort();
}

/** True where two wordings share enough of their words; gives up as soon as they can't. */
function areAlike({ words, all }: Wording, other: Wording): boolean {
  const [few, many] = [words.length, other.words.length].sort((one, two) => one - two) as [
    number,
    number,
  ];
  if (few < FEWEST_WORDS || few < LIKENESS * many) return false;
  const needed = (LIKENESS / (1 + LIKENESS)) * (few + many);
  let left = other.words.length - Math.ceil(needed);
  for (const word of other.words) {
    if (!all.has(word) && --left < 0) return false;
  }
  return true;
}

interface Wording {
  readonly words: readonly string[];
  readonly all: ReadonlySet<string>;
  readonly texts: SchoolText[];
}

/** Texts with the same words stand together; what is left to compare is each wording once. */
function wordingsOf(texts: readonly SchoolText[]): readonly Wording[] {
  const names = new Set(texts.flatMap(({ school }) => school.toLowerCase().match(WORD) ?? []));
  const byKey = new Map<string, Wording>();
  const seen = new Map<string, Wording>();
  for (const each of texts) {
    let wording = seen.get(each.text);
    if (!wording) {
      const words = wordsOf(each.text, names);
      if (words.length === 0) continue;
      const key = words.join(' ');
      wording = byKey.get(key) ?? { words, all: new Set(words), texts: [] };
      byKey.set(key, wording);
      seen.set(each.text, wording);
    }
    wording.texts.push(each);
  }
  return [...byKey.values()];
}

/**
 * The words of a wording by which a near copy must be found: two texts that are alike share at least
 * one of their rarest words, so that only few texts are ever compared.
 */
function telling(words: readonly string[], often: ReadonlyMap<string, number>): readonly string[] {
  const rarestFirst = [...words].sort(
    (one, other) => (often.get(one) ?? 0) - (often.get(other) ?? 0) || (one < other ? -1 : 1)
  );
  return rarestFirst.slice(0, words.length - Math.ceil(LIKENESS * words.length) + 1);
}

function countWords(wordings: readonly Wording[]): ReadonlyMap<string, number> {
  const often = new Map<string, number>();
  for (const { words } of wordings) {
    for (const word of words) often.set(word, (often.get(word) ?? 0) + 1);
  }
  return often;
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The first wording met that is nearly the same, looked for by telling words only. */
function firstAlike(
  wording: Wording,
  own: readonly string[],
  byWord: ReadonlyMap<string, readonly Wording[]>
): Wording | undefined {
  for (const word of own) {
    const alike = byWord.get(word)?.find((other) => areAlike(wording, other));
    if (alike) return alike;
  }
  return undefined;
}

/**
 * Texts that stand nearly word for word in several schools, most schools first. Exact: every pair that
 * is alike is found, since only pairs without a telling word in common are passed over.
 */
export function copiedTexts(
  texts: readonly SchoolText[],
  fewestSchools: number
): readonly CopiedTexts[] {
  const wordings = wordingsOf(texts);
  const often = countWords(wordings);
  const byWord = new Map<string, Wording[]>();
  const leader = new Map<Wording, Wording>();
  const leaderOf = (wording: Wording): Wording => leader.get(wording) ?? wording;
  for (const wording of wordings) {
    const own = telling(wording.words, often);
    const alike = firstAlike(wording, own, byWord);
    if (alike) leader.set(wording, leaderOf(alike));
    for (const word of own) addTo(byWord, word, wording);
  }
  const groups = new Map<Wording, SchoolText[]>();
  for (const wording of wordings) {
    const first = leaderOf(wording);
    for (const each of wording.texts) addTo(groups, first, each);
  }
  return [...groups.values()]
    .map((group) => ({ texts: group, schools: [...new Set(group.map(({ school }) => school))] }))
    .filter(({ schools }) => schools.length >= fewestSchools)
    .sort((one, other) => other.schools.length - one.schools.length);
}
