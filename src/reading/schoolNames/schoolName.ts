import { distance } from 'fastest-levenshtein';
import { SCHOOL_STAGES, SCHOOL_TYPES } from '../../vocabulary/schoolNameWords';

/** A school's name taken apart, so that spellings can be compared. */
export interface SchoolName {
  /** All words in lower case, without brackets, accents, apostrophes and `the`. */
  readonly words: readonly string[];
  /** The words that tell this school from others: `harbour view`, `st nicholas`. */
  readonly core: readonly string[];
  /** The stages that the name gives: infant, junior, primary … */
  readonly stages: ReadonlySet<string>;
  /** The core without spaces, for misspellings and split words. */
  readonly joined: string;
  /** True where the name begins with `The`, which initials may count: `TOS`. */
  readonly hasThe: boolean;
}

const SMALL: ReadonlySet<string> = new Set(['the', 'of', 'and', 'at', 'for', 'in']);
const LONG_ENOUGH_TO_MISSPELL = 5;

/** A stage or type word, also with a letter wrong: `primry`. */
function plainWord(word: string): string {
  if (word.length < LONG_ENOUGH_TO_MISSPELL || word in SCHOOL_STAGES || SCHOOL_TYPES.has(word))
    return word;
  for (const known of [
    'primary',
    'infant',
    'infants',
    'junior',
    'academy',
    'school',
    'nursery',
    'college',
  ]) {
    if (
      Math.abs(known.length - word.length) <= 1 &&
      word.startsWith(known.slice(0, 2)) &&
      distance(word, known) === 1
    )
      return known;
  }
  return word;
}

/** Evens out a name's spelling: case, accents, apostrophes, `Saint`, `C of E`, `&`, brackets. */
export function evenName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/['’‘`´]/g, '')
    .replace(/&/g, ' and ')
    .replace(/\bc\.? ?(?:of|\/) ?e\.?(?=\W|$)|\bc\.e\.?(?=\W|$)|\bchurch of england\b/g, ' cofe ')
    .replace(/\br\.c\.?(?=\W|$)/g, ' rc ')
    .replace(/\ball[- ]through\b/g, ' allthrough ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(saint|sts|ss)\b(?= [a-z])/g, 'st')
    .trim();
}

/** Takes a name apart into the words that tell schools apart and those that say what kind it is. */
export function parseSchoolName(text: string): SchoolName {
  const even = evenName(text);
  const words = even
    .split(' ')
    .filter((word) => word !== '' && word !== 'the')
    .map(plainWord);
  const stages = new Set(
    words.flatMap((word, at) => (at > 0 || words.length === 1 ? (SCHOOL_STAGES[word] ?? []) : []))
  );
  const isCore = (word: string, at: number): boolean =>
    !SMALL.has(word) && !(at > 0 && (word in SCHOOL_STAGES || SCHOOL_TYPES.has(word)));
  const core = words.filter(isCore);
  return { words, core, stages, joined: core.join(''), hasThe: even.startsWith('the ') };
}
