import { SCHOOL_TYPE_WORDS } from '../../vocabulary/schoolWords';
import { schoolNameWords } from './schoolNameWords';

const CODE = /^(?:[A-Z][A-Za-z]?[A-Z]{1,4}\d?|St ?[A-Z]{1,3}|[A-Z]\.(?:[A-Z]\.){1,4})$/;

/** True for a text that can only be a school's initials or code: `SMP`, `StB`, `St JB`. */
export function isCode(text: string): boolean {
  return CODE.test(text.trim());
}

const lettersOf = (code: string): string => code.toLowerCase().replace(/[^a-z]/g, '');

/** The letters in order, each the first of a word, all words of the name's own used. */
function isInitials(letters: string, words: readonly string[], core: ReadonlySet<string>): boolean {
  const reach = (at: number, word: number): boolean => {
    if (word === words.length) return at === letters.length;
    const current = words[word] ?? '';
    if (current[0] === letters[at] && reach(at + 1, word + 1)) return true;
    if (current === 'st' && letters.startsWith('st', at) && reach(at + 2, word + 1)) return true;
    return !core.has(current) && reach(at, word + 1);
  };
  return reach(0, 0);
}

/** The letters in order, starting words or going on inside them, from the first word on. */
function isContraction(letters: string, words: readonly string[]): boolean {
  const joined = words.join(' ');
  if (joined[0] !== letters[0]) return false;
  let at = 0;
  let initials = 0;
  for (const letter of letters) {
    const next = joined.indexOf(letter, at);
    if (next < 0) return false;
    if (next === 0 || joined[next - 1] === ' ') initials++;
    at = next + 1;
  }
  return initials >= 2 || words.length === 1;
}

/** How well a code stands for a school's name: 0.88 for its initials, 0.5 for letters of it, else 0. */
export function codeLikeness(code: string, name: string): number {
  const letters = lettersOf(code);
  const { all, core } = schoolNameWords(name);
  if (letters.length < 2 || all.length === 0) return 0;
  const words = all.flatMap((word) => (word === 'cofe' ? ['c', 'of', 'e'] : [word]));
  if (isInitials(letters, words, new Set(core))) return 0.88;
  const types = words.filter((word) => SCHOOL_TYPE_WORDS.has(word)).length;
  return letters.length >= 3 && types < words.length && isContraction(letters, words) ? 0.5 : 0;
}
