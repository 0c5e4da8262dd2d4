import type { HeadingTarget } from '../../vocabulary/headings';
import { NEUTRAL_WORDS } from '../../vocabulary/headingNoise';
import { exactKeys, phraseBank, type BankPhrase } from './phraseBank';
import type { HeadingWord } from './headingWords';

/** How well a heading fits a field: 0 to 1, with the vocabulary's words that spoke for it. */
export interface FieldFit {
  readonly target: HeadingTarget;
  readonly score: number;
  /** True where the heading is a phrase of the vocabulary, word for word. */
  readonly exact: boolean;
  readonly because: string;
}

const SMALL_WEIGHT = 0.1;
const NEUTRAL_WEIGHT = 0.15;
const UNKNOWN_WEIGHT = 0.5;
const ASIDE_FACTOR = 0.4;
const HEAD_BONUS = 0.1;
const PHRASE_SHARE = 0.75;
const AFTER_HEAD: ReadonlySet<string> = new Set([
  'of',
  'for',
  'to',
  'in',
  'on',
  'at',
  'from',
  'per',
  'with',
  'by',
  'against',
  'towards',
]);
const QUESTION_WORDS: ReadonlySet<string> = new Set([
  'what',
  'who',
  'how',
  'why',
  'when',
  'where',
  'which',
  'whom',
]);

function weightOf({ word, stem, small, aside }: HeadingWord): number {
  const known = phraseBank().weights.get(stem);
  const plain = small
    ? SMALL_WEIGHT
    : (known ?? (NEUTRAL_WORDS.has(word) ? NEUTRAL_WEIGHT : UNKNOWN_WEIGHT));
  const weight = NEUTRAL_WORDS.has(word) ? Math.min(plain, 0.3) : plain;
  return aside ? weight * ASIDE_FACTOR : weight;
}

/** The word that a noun phrase is about: the last before `of`, `for` ...; null for a question. */
function headStem(words: readonly HeadingWord[]): string | null {
  if (QUESTION_WORDS.has(words[0]?.word ?? '')) return null;
  const cut = words.findIndex(({ word, aside }, nth) => nth > 0 && (aside || AFTER_HEAD.has(word)));
  const before = (cut < 0 ? words : words.slice(0, cut)).filter(({ small }) => !small);
  return before.at(-1)?.stem ?? null;
}

const WORDS_OF_A_QUESTION = 3;

interface Weighed {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  readonly head: string | null;
}

function weigh(words: readonly HeadingWord[]): Weighed {
  const weights = new Map<string, number>();
  for (const word of words)
    weights.set(word.stem, Math.max(weights.get(word.stem) ?? 0, weightOf(word)));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return { weights, total, head: headStem(words) };
}

function phraseScore({ needed, small }: BankPhrase, { weights, total, head }: Weighed): number {
  let matched = 0;
  for (const stem of needed) {
    const weight = weights.get(stem);
    if (weight === undefined) return 0;
    matched += weight;
  }
  for (const stem of small) matched += weights.get(stem) ?? -SMALL_WEIGHT / 2;
  const bonus = head !== null && needed.includes(head) ? HEAD_BONUS : 0;
  return Math.min(1, Math.max(0, matched / total)) + bonus;
}

function bestPhrases(
  words: readonly HeadingWord[],
  weighed: Weighed
): Map<HeadingTarget, { score: number; phrase: string }> {
  const best = new Map<HeadingTarget, { score: number; phrase: string }>();
  for (const stem of new Set(words.map((word) => word.stem))) {
    for (const phrase of phraseBank().byStem.get(stem) ?? []) {
      const score = phraseScore(phrase, weighed);
      if (score > (best.get(phrase.target)?.score ?? 0))
        best.set(phrase.target, { score, phrase: phrase.phrase });
    }
  }
  return best;
}

function votesOf({ weights, total }: Weighed): ReadonlyMap<HeadingTarget, number> {
  const votes = new Map<HeadingTarget, number>();
  for (const [stem, weight] of weights) {
    for (const [target, share] of phraseBank().votes.get(stem) ?? []) {
      votes.set(target, (votes.get(target) ?? 0) + (weight * share) / total);
    }
  }
  return votes;
}

function exactFits(words: readonly HeadingWord[]): readonly FieldFit[] {
  const { exact } = phraseBank();
  const content = words.filter(({ small }) => !small);
  const asks = words.length > WORDS_OF_A_QUESTION && QUESTION_WORDS.has(content[0]?.word ?? '');
  const keys = exactKeys(words);
  // `Where are you up to?` is not `Where?`, although its other words are small.
  const found = (asks && content.length === 1 ? keys.slice(0, 2) : keys)
    .map((key) => exact.get(key))
    .find((meanings) => meanings !== undefined);
  if (!found) return [];
  return [...found].map(([target, score]) => ({
    target,
    score,
    exact: true,
    because: words.map(({ word }) => word).join(' '),
  }));
}

/** Every field that a heading's words speak for, best first; empty where no word is known. */
export function fieldFits(words: readonly HeadingWord[]): readonly FieldFit[] {
  if (words.length === 0) return [];
  const exact = exactFits(words);
  const without = words.filter(({ aside }) => !aside);
  const exactWithout =
    exact.length > 0 || without.length === words.length
      ? []
      : exactFits(without).map((fit) => ({ ...fit, score: fit.score * 0.9 }));
  const certain = exact.length > 0 ? exact : exactWithout;
  const weighed = weigh(words);
  const votes = votesOf(weighed);
  const partial = [...bestPhrases(words, weighed)].map(([target, { score, phrase }]): FieldFit => ({
    target,
    score: Math.min(0.9, PHRASE_SHARE * score + (1 - PHRASE_SHARE) * (votes.get(target) ?? 0)),
    exact: false,
    because: phrase,
  }));
  const voted = [...votes]
    .filter(([target]) => !partial.some((fit) => fit.target === target))
    .map(([target, vote]): FieldFit => ({ target, score: vote * 0.7, exact: false, because: '' }));
  const sure = new Set(certain.map(({ target }) => target));
  const rest = [...partial, ...voted]
    .filter(({ target }) => !sure.has(target))
    .map((fit) => (sure.size > 0 ? { ...fit, score: fit.score * 0.4 } : fit));
  return [...certain, ...rest].sort((a, b) => b.score - a.score);
}
