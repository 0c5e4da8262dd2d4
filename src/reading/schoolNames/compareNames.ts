import { distance } from 'fastest-levenshtein';
import { COMMON_PLACES, SCHOOL_STAGES, SCHOOL_TYPES } from '../../vocabulary/schoolNameWords';
import type { SchoolName } from './schoolName';

/** How well a text fits a school's name, 0 to 1, and why. */
export interface NameFit {
  readonly confidence: number;
  readonly reason: string;
}

const NO_FIT: NameFit = { confidence: 0, reason: '' };

function stagesConflict(a: SchoolName, b: SchoolName): boolean {
  if (a.stages.size === 0 || b.stages.size === 0) return false;
  return ![...a.stages].some((stage) => b.stages.has(stage));
}

/** `pt` for point, `ln` for lane: the first letter and a few of the others in their order. */
function isSqueezed(short: string, word: string): boolean {
  if (short.length > 4 || short[0] !== word[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at++;
  return at === short.length;
}

function isShortFor(short: string, word: string): boolean {
  if (short === word || word.startsWith(short)) return true;
  if (short.length >= 4 && word.startsWith(short.slice(0, 3))) return true;
  return isSqueezed(short, word);
}

function startsAlike(short: readonly string[], full: readonly string[]): boolean {
  return short.length <= full.length && short.every((word, at) => word === full[at]);
}

function endsOrSitsIn(short: readonly string[], full: readonly string[]): boolean {
  for (let from = 1; from + short.length <= full.length; from++) {
    if (short.every((word, at) => word === full[from + at])) return true;
  }
  return false;
}

function isShortened(short: SchoolName, full: SchoolName): boolean {
  if (short.core.length < 2 || short.core.length > full.words.length) return false;
  const first = short.core[0];
  return (
    first !== undefined &&
    isFullWord(first, full) &&
    short.core.every((word, at) => isShortFor(word, full.words[at] ?? ''))
  );
}

const isFullWord = (word: string, full: SchoolName): boolean => word === full.words[0];

/** Letters that may follow for a type that the known name leaves out: `HHS` for Harrowmere High. */
const TYPE_LETTERS = /^[spacijnf]{0,2}$/;

/** True where letters are the initials of a name's words: every core word, the others if they like. */
function areInitials(letters: string, school: SchoolName): boolean {
  const { words, core, hasThe } = school;
  if (
    hasThe &&
    letters.startsWith('t') &&
    areInitials(letters.slice(1), { ...school, hasThe: false })
  )
    return true;
  const follow = (at: number, word: number): boolean => {
    if (word === words.length) return TYPE_LETTERS.test(letters.slice(at));
    const name = words[word] ?? '';
    const optional = !core.includes(name);
    if (optional && follow(at, word + 1)) return true;
    const longest = name === 'st' ? 2 : word === words.length - 1 ? 3 : 2;
    for (let take = 1; take <= Math.min(longest, name.length); take++) {
      if (letters.slice(at, at + take) === name.slice(0, take) && follow(at + take, word + 1))
        return true;
    }
    return false;
  };
  return letters.length >= 2 && letters.length <= 7 && words.length >= 2 && follow(0, 0);
}

/** `NFA` for Norfell Academy, `TWP` for Tower Street Primary: first letters with others between them. */
function areSomeLetters(letters: string, { words }: SchoolName): boolean {
  if (letters.length < 3 || letters.length > 5 || letters[0] !== words[0]?.[0]) return false;
  let at = 0;
  for (const word of words) {
    if (letters[at] === word[0]) at++;
    for (const letter of word.slice(1)) {
      const startsNext = words.some((other) => other !== word && other[0] === letters[at]);
      if (!startsNext && letter === letters[at]) at++;
    }
  }
  return at === letters.length;
}

/** `Nursery`, `The High School`: only words of kinds, all of which a school's name has. */
function isItsKind(text: SchoolName, school: SchoolName): boolean {
  const telling = text.words.filter((word) => word !== 'school');
  const isKind = (word: string): boolean => word in SCHOOL_STAGES || SCHOOL_TYPES.has(word);
  return telling.length > 0 && telling.every((word) => isKind(word) && school.words.includes(word));
}

function isMisspelt(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5) return false;
  return distance(a, b) <= (shorter >= 9 ? 2 : 1);
}

/** The whole name somewhere in a longer text, such as a title. */
function standsIn(name: SchoolName, text: SchoolName): boolean {
  if (name.core.length === 0 || name.joined.length < 5) return false;
  for (let from = 0; from + name.core.length <= text.core.length; from++) {
    if (name.core.every((word, at) => word === text.core[from + at]))
      return name.core.length >= 2 || from === 0;
  }
  return false;
}

/** True where a part of a name says which school it is: not `Park` alone. */
function tells({ core, joined }: SchoolName): boolean {
  return joined.length >= 4 && !(core.length === 1 && COMMON_PLACES.has(joined));
}

/** Says how well a text names a school. Initials are compared with `letters`, the text's bare letters. */
export function fitNames(text: SchoolName, school: SchoolName, letters: string): NameFit {
  if (text.words.length === 0 || school.words.length === 0) return NO_FIT;
  if (text.words.join(' ') === school.words.join(' '))
    return { confidence: 1, reason: 'the same name' };
  if (letters !== '' && areInitials(letters, school))
    return { confidence: 0.8, reason: 'its initials' };
  if (text.core.length === 0 || stagesConflict(text, school)) return NO_FIT;
  if (text.joined === school.joined)
    return { confidence: 0.95, reason: 'the same name, written differently' };
  if (text.joined.length >= 3 && text.joined !== 'st' && startsAlike(text.core, school.core))
    return { confidence: 0.88, reason: 'the start of its name' };
  if (isMisspelt(text.joined, school.joined))
    return { confidence: 0.82, reason: 'its name with a letter or two wrong' };
  if (tells(text) && endsOrSitsIn(text.core, school.core))
    return { confidence: 0.8, reason: 'part of its name' };
  if (isShortened(text, school)) return { confidence: 0.76, reason: 'its name, shortened' };
  if (standsIn(school, text)) return { confidence: 0.72, reason: 'its name within a longer text' };
  if (isItsKind(text, school)) return { confidence: 0.7, reason: 'the only school of its kind' };
  if (letters !== '' && areSomeLetters(letters, school))
    return { confidence: 0.68, reason: 'letters of its name' };
  return NO_FIT;
}
