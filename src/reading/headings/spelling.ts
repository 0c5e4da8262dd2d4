import { distance } from 'fastest-levenshtein';
import { NEUTRAL_WORDS, ORDINARY_WORDS, SMALL_WORDS } from '../../vocabulary/headingNoise';
import { stemOf, type HeadingWord } from './headingWords';
import { phraseBank } from './phraseBank';
import { remembered } from './remembered';

/** Shorter words have too many neighbours. */
const SHORTEST_CHECKED = 5;
const LONG_WORD = 8;

let known: {
  readonly all: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** What a misspelt word can stand for, by its first letter: people rarely miss that. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
} | null = null;

function byFirstLetter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const letters = new Map<string, string[]>();
  for (const word of words) {
    const list = letters.get(word.charAt(0)) ?? [];
    letters.set(word.charAt(0), list);
    list.push(word);
  }
  return letters;
}

function knownWords(): NonNullable<typeof known> {
  if (known) return known;
  const { words } = phraseBank();
  const all = new Set([...words, ...ORDINARY_WORDS, ...NEUTRAL_WORDS, ...SMALL_WORDS]);
  known = {
    all,
    stems: new Set([...all].map(stemOf)),
    byLetter: byFirstLetter([...words].filter((word) => word.length >= SHORTEST_CHECKED)),
  };
  return known;
}

function nearest(word: string): string | null {
  const targets = knownWords().byLetter.get(word.charAt(0)) ?? [];
  const allowed = word.length >= LONG_WORD ? 2 : 1;
  let best: string | null = null;
  let least = allowed + 1;
  for (const target of targets) {
    if (Math.abs(target.length - word.length) > allowed) continue;
    const apart = distance(word, target);
    if (apart < least) [best, least] = [target, apart];
  }
  return best;
}

const nearestRemembered = remembered(nearest);

/** The word that was probably meant; the word itself where it is known or nothing is near. */
export function correctSpelling(written: HeadingWord): HeadingWord {
  const { word, stem } = written;
  if (word.length < SHORTEST_CHECKED || knownWords().all.has(word) || knownWords().stems.has(stem))
    return written;
  const meant = nearestRemembered(word);
  return meant === null ? written : { ...written, word: meant, stem: stemOf(meant) };
}
