import { distance } from 'fastest-levenshtein';
import { SCHOOL_NAME_SAME, SCHOOL_PHASES, SCHOOL_TYPE_WORDS } from '../../vocabulary/schoolWords';
import { remembered } from '../headings/remembered';

/** A school's name taken apart. */
export interface SchoolNameWords {
  /** All words, evened out: `st marys cofe primary school`. */
  readonly all: readonly string[];
  /** The words that make the name this school's: `st marys`. */
  readonly core: readonly string[];
  /** Infant, junior, primary ...: what tells two schools of one name apart. */
  readonly phases: ReadonlySet<string>;
}

/** What people put behind a school's name on sheets and in titles. */
const TRAILING =
  /\s*[-–—:|]\s*(?:cpd|cpl|pdl|autumn|spring|summer|aut|spr|sum|term|plan|calendar|20\d\d|\d\d[-/]\d\d|ht ?\d|draft|final|copy|updated|v\d)\b.*$/i;
const SMALL: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'in', 'at', 'on']);
const TYPE_LIST = [...SCHOOL_TYPE_WORDS].filter((word) => word.length >= 6);

function isTypeWord(word: string): boolean {
  if (SCHOOL_TYPE_WORDS.has(word)) return true;
  if (word.length < 5) return false;
  return TYPE_LIST.some(
    (type) =>
      Math.abs(type.length - word.length) <= 1 && type[0] === word[0] && distance(type, word) <= 1
  );
}

/** The word of the list of types that a misspelt one stands for, or the word itself. */
function typeWord(word: string): string {
  if (SCHOOL_TYPE_WORDS.has(word)) return word;
  return TYPE_LIST.find((type) => distance(type, word) <= 1) ?? word;
}

function evenName(text: string): string {
  return text
    .replace(TRAILING, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bc\.? ?of ?e\b\.?|\bchurch of england\b|\bc\/e\b|\bc\.e\.?(?=\s|$)/g, ' cofe ')
    .replace(/\bsixth form\b/g, ' sixth ')
    .replace(/\ball[- ]through\b/g, ' through ')
    .replace(/['’‘`´]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function takeApart(text: string): SchoolNameWords {
  const all = evenName(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => SCHOOL_NAME_SAME[word] ?? word);
  const start = all.findIndex((word) => !SMALL.has(word));
  const bare = all.filter((word, nth) => !SMALL.has(word) && (nth === start || !isTypeWord(word)));
  const core = bare.length > 0 ? bare : all.filter((word) => !SMALL.has(word));
  const phases = new Set(
    all
      .filter((word) => !core.includes(word))
      .flatMap((word) => SCHOOL_PHASES[typeWord(word)] ?? [])
  );
  return { all, core, phases };
}

/** A school's name taken apart into its own words and the words for its type. */
export const schoolNameWords: (text: string) => SchoolNameWords = remembered(takeApart);

/** True unless both names say a phase and none of them is the same. */
export function phasesAgree(a: SchoolNameWords, b: SchoolNameWords): boolean {
  if (a.phases.size === 0 || b.phases.size === 0) return true;
  return [...a.phases].some((phase) => b.phases.has(phase));
}
