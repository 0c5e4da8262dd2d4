import { distance } from 'fastest-levenshtein';
import { NEUTRAL_WORDS, ORDINARY_WORDS, SMALL_WORDS } from '../../vocabulary/headingNoise';
import { stemOf, type HeadingWord } from './headingWords';
import { phraseBank } from './phraseBank';

/** Shorter words have too many neighbours. */
const SHORTEST_CHECKED = 5;
const LONG_WORD = 8;

let known: {
  readonly all: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly targets: readonly string[];
} | null = null;

function knownWords(): NonNullable<typeof known> {
  if (known) return known;
  const { words } = phraseBank();
  const all = new Set([...words, ...ORDINARY_WORDS, ...NEUTRAL_WORDS, ...SMALL_WORDS]);
  known = {
    all,
    stems: new Set([...all].map(stemOf)),
    targets: [...words].filter((word) => word.length >= SHORTEST_CHECKED),
  };
  return known;
}

function nearest(word: string): string | null {
  const { targets } = knownWords();
  const allowed = word.length >= LONG_WORD ? 2 : 1;
  let best: string | null = null;
  let least = allowed + 1;
  for (const target of targets) {
    if (Math.abs(target.length - word.length) > allowed || target[0] !== word[0]) continue;
    const apart = distance(word, target);
    if (apart < least) [best, least] = [target, apart];
  }
  return best;
}

/** The word that was probably meant; the word itself where it is known or nothing is near. */
export function correctSpelling(written: HeadingWord): HeadingWord {
  const { word, stem } = written;
  if (word.length < SHORTEST_CHECKED || knownWords().all.has(word) || knownWords().stems.has(stem))
    return written;
  const meant = nearest(word);
  return meant === null ? written : { ...written, word: meant, stem: stemOf(meant) };
}
