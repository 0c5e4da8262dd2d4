import { distance } from 'fastest-levenshtein';
import { phasesAgree, schoolNameWords, type SchoolNameWords } from './schoolNameWords';

/** How much two wordings are one school's name, 0 to 1, and in what way. */
export interface NameLikeness {
  readonly score: number;
  readonly reason: string;
}

const NO: NameLikeness = { score: 0, reason: '' };

/** Words that many schools share: alone they name none of them. */
const SHARED_WORDS: ReadonlySet<string> = new Set([
  'st',
  'sts',
  'sir',
  'our',
  'lady',
  'holy',
  'all',
  'blessed',
  'king',
  'queen',
  'bishop',
  'park',
  'hill',
  'lane',
  'ln',
  'rd',
  'ave',
  'green',
  'grove',
  'view',
  'church',
  'north',
  'south',
  'east',
  'west',
  'upper',
  'lower',
  'new',
  'old',
  'great',
  'little',
  'vale',
  'wood',
  'field',
  'house',
  'bank',
  'mt',
  'pt',
  'way',
  'end',
  'cross',
  'bridge',
  'mill',
  'star',
]);
/** Words that may stand beside a school's name without making it another's. */
const BESIDE =
  /^(?:cpd|cpl|pdl|plan|plans|calendar|autumn|spring|summer|aut|spr|sum|term|year|20\d\d|\d+|final|draft|copy|new|old|ks\d|site|campus|only|staff|team|data|survey|responses|sheet|form|tab|updated|version|v\d|head|teacher|class|reception|nursery|both|sites|lead|school|improvement|pdp|sip|sdp|budget|spend|log|matrix)$/;
const LONG_WORD = 8;
const CHECKED_WORD = 6;

const sameFirstLetter = (a: string, b: string): boolean =>
  a[0] === b[0] || (/[ck]/.test(a[0] ?? '') && /[ck]/.test(b[0] ?? ''));

/** True where a word is the other but for a slip of the keyboard; short words must be the same. */
function nearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter >= 3 && (a === `${b}s` || b === `${a}s`)) return true;
  if (
    shorter < CHECKED_WORD - 1 ||
    Math.max(a.length, b.length) < CHECKED_WORD ||
    !sameFirstLetter(a, b)
  )
    return false;
  return distance(a, b) <= (shorter >= LONG_WORD ? 2 : 1);
}

function sameCore(a: readonly string[], b: readonly string[]): NameLikeness {
  const joinedA = a.join('');
  const joinedB = b.join('');
  if (a.join(' ') === b.join(' '))
    return { score: 0.95, reason: 'the same name without the words for its type' };
  if (joinedA === joinedB) return { score: 0.88, reason: 'the same name but for spaces' };
  if (a.length === b.length && a.every((word, nth) => nearlySame(word, b[nth] ?? '')))
    return { score: 0.82, reason: 'the same name but for the spelling' };
  if (
    joinedA.length >= LONG_WORD &&
    joinedB.length >= LONG_WORD &&
    a.length !== b.length &&
    distance(joinedA, joinedB) <= 1
  )
    return { score: 0.8, reason: 'the same name but for spaces and spelling' };
  return NO;
}

/** `view` for `v`, `catherines` for `caths`, `nicholas` for `nicks`. */
function shortens(short: string, full: string): boolean {
  if (nearlySame(short, full)) return true;
  const stem = short.length > 3 ? short.replace(/s$/, '') : short;
  if (full.startsWith(stem)) return stem.length === 1 || stem.length >= 3;
  return (
    stem.length >= 4 &&
    stem.length <= 5 &&
    full.length >= stem.length + 3 &&
    full.slice(0, 3) === stem.slice(0, 3)
  );
}

const isTelling = (word: string): boolean => word.length >= 3 && !SHARED_WORDS.has(word);

function beginning(short: readonly string[], full: readonly string[]): NameLikeness {
  const first = short[0] ?? '';
  if (!nearlySame(first, full[0] ?? '')) return NO;
  if (!short.every((word, nth) => (nth === 0 ? true : shortens(word, full[nth] ?? '')))) return NO;
  if (!isTelling(first) && short.length < 2) return NO;
  return { score: short.length === full.length ? 0.76 : 0.74, reason: 'a shortening of the name' };
}

function someOfIt(short: readonly string[], full: readonly string[]): NameLikeness {
  const rest = short.filter((word) => !full.some((other) => nearlySame(word, other)));
  if (rest.length > 0 || !short.some(isTelling)) return NO;
  return { score: 0.68, reason: 'some of the words of the name' };
}

function moreThanIt(text: readonly string[], core: readonly string[]): NameLikeness {
  const start = text.findIndex((_, at) =>
    core.every((word, nth) => nearlySame(word, text[at + nth] ?? ''))
  );
  if (start < 0 || !core.some(isTelling)) return NO;
  const rest = [...text.slice(0, start), ...text.slice(start + core.length)];
  const foreign = rest.filter((word) => !BESIDE.test(word)).length;
  if (foreign === 0) return { score: 0.86, reason: 'the name with words beside it' };
  if (foreign > 3 || (core.length === 1 && foreign > 1)) return NO;
  return { score: 0.55, reason: 'the name among other words' };
}

function compare(text: SchoolNameWords, name: SchoolNameWords): NameLikeness {
  if (text.all.join(' ') === name.all.join(' ')) return { score: 1, reason: 'the same name' };
  if (text.core.length === 0 || name.core.length === 0 || !phasesAgree(text, name)) return NO;
  const same = sameCore(text.core, name.core);
  if (same.score > 0) return same;
  if (text.core.length <= name.core.length) {
    const shorter = beginning(text.core, name.core);
    return shorter.score > 0 ? shorter : someOfIt(text.core, name.core);
  }
  return moreThanIt(text.core, name.core);
}

/** How much a text is the name of a school, given one wording of that name. */
export function nameLikeness(text: string, name: string): NameLikeness {
  return compare(schoolNameWords(text), schoolNameWords(name));
}
