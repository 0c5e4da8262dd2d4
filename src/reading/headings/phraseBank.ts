import { AMBIGUOUS_HEADINGS, HEADING_PHRASES, type HeadingTarget } from '../../vocabulary/headings';
import { headingWords, type HeadingWord } from './headingWords';

/** A phrase of the vocabulary as stems. */
export interface BankPhrase {
  readonly target: HeadingTarget;
  readonly phrase: string;
  /** Stems that a heading must have. */
  readonly needed: readonly string[];
  /** Small words, which only help. */
  readonly small: readonly string[];
}

/** The whole vocabulary of headings, ready to search. */
export interface PhraseBank {
  /** Phrases by one of their needed stems, so that few are looked at. */
  readonly byStem: ReadonlyMap<string, readonly BankPhrase[]>;
  /** Meanings of exactly these words in any order, each with how often it is meant (0 to 1). */
  readonly exact: ReadonlyMap<string, ReadonlyMap<HeadingTarget, number>>;
  /** What a single stem speaks for: shares that add up to 1. */
  readonly votes: ReadonlyMap<string, ReadonlyMap<HeadingTarget, number>>;
  /** How much a stem says, 0 to 1: a word that leads to many fields says little. */
  readonly weights: ReadonlyMap<string, number>;
  /** Every word of the vocabulary as written, for the spelling check. */
  readonly words: ReadonlySet<string>;
}

const SURE_OF_EXACT = 0.95;

/** The key under which words stand whatever their order; small words left out where others remain. */
export function bagKey(words: readonly Pick<HeadingWord, 'stem' | 'small'>[]): string {
  const content = words.filter(({ small }) => !small);
  const kept = content.length > 0 ? content : words;
  return [...new Set(kept.map(({ stem }) => stem))].sort().join(' ');
}

/** The keys of a heading from the strictest on: as written, by its stems in order, in any order. */
export function exactKeys(words: readonly HeadingWord[]): readonly [string, string, string] {
  const written = words.map(({ word }) => word).join(' ');
  const stemmed = words.map(({ stem }) => stem).join(' ');
  return [`== ${written}`, `= ${stemmed}`, bagKey(words)];
}

function toBankPhrase(target: HeadingTarget, phrase: string): BankPhrase {
  const words = headingWords(phrase);
  const content = words.filter(({ small }) => !small);
  const needed = (content.length > 0 ? content : words).map(({ stem }) => stem);
  const small =
    content.length > 0 ? words.filter((word) => word.small).map(({ stem }) => stem) : [];
  return { target, phrase, needed: [...new Set(needed)], small: [...new Set(small)] };
}

function allPhrases(): readonly BankPhrase[] {
  return (Object.keys(HEADING_PHRASES) as HeadingTarget[]).flatMap((target) =>
    HEADING_PHRASES[target].map((phrase) => toBankPhrase(target, phrase))
  );
}

function countVotes(
  all: readonly BankPhrase[]
): ReadonlyMap<string, ReadonlyMap<HeadingTarget, number>> {
  const counts = new Map<string, Map<HeadingTarget, number>>();
  for (const { target, needed } of all) {
    for (const stem of needed) {
      const targets = counts.get(stem) ?? new Map<HeadingTarget, number>();
      targets.set(target, (targets.get(target) ?? 0) + 1 / needed.length);
      counts.set(stem, targets);
    }
  }
  for (const targets of counts.values()) {
    const sum = [...targets.values()].reduce((total, count) => total + count, 0);
    for (const [target, count] of targets) targets.set(target, count / sum);
  }
  return counts;
}

function weightOf(shares: ReadonlyMap<HeadingTarget, number>): number {
  const entropy = [...shares.values()].reduce((sum, share) => sum - share * Math.log2(share), 0);
  return 1 / (1 + 0.6 * entropy);
}

function exactMeanings(all: readonly BankPhrase[]): Map<string, Map<HeadingTarget, number>> {
  const exact = new Map<string, Map<HeadingTarget, number>>();
  const put = (key: string, target: HeadingTarget, sureness: number): void => {
    const targets = exact.get(key) ?? new Map<HeadingTarget, number>();
    const takenBefore = targets.size > 0 && !targets.has(target) ? 0.05 * targets.size : 0;
    targets.set(target, Math.max(targets.get(target) ?? 0, sureness - takenBefore));
    exact.set(key, targets);
  };
  for (const { target, phrase } of all) {
    const words = headingWords(phrase);
    const oneWord = words.length > 1 && words.filter(({ small }) => !small).length === 1;
    const keys = oneWord ? exactKeys(words).slice(0, 2) : exactKeys(words);
    keys.forEach((key, nth) =>
      put(key, target, SURE_OF_EXACT - (nth === 0 ? 0 : 0.05 + nth * 0.01))
    );
  }
  for (const [heading, meanings] of Object.entries(AMBIGUOUS_HEADINGS)) {
    const [written, stemmed] = exactKeys(headingWords(heading));
    const targets = new Map(Object.entries(meanings) as [HeadingTarget, number][]);
    exact.set(written, targets);
    if (!exact.has(stemmed)) exact.set(stemmed, targets);
  }
  return exact;
}

function build(): PhraseBank {
  const all = allPhrases();
  const votes = countVotes(all);
  const weights = new Map([...votes].map(([stem, shares]) => [stem, weightOf(shares)]));
  const byStem = new Map<string, BankPhrase[]>();
  for (const phrase of all) {
    const rarest = [...phrase.needed].sort(
      (a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)
    )[0];
    if (rarest === undefined) continue;
    byStem.set(rarest, [...(byStem.get(rarest) ?? []), phrase]);
  }
  const words = new Set(all.flatMap(({ phrase }) => headingWords(phrase).map(({ word }) => word)));
  return { byStem, exact: exactMeanings(all), votes, weights, words };
}

let bank: PhraseBank | null = null;

/** The vocabulary of headings, indexed once when first asked for. */
export function phraseBank(): PhraseBank {
  bank ??= build();
  return bank;
}
