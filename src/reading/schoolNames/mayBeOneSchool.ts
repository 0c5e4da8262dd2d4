import { distance } from 'fastest-levenshtein';
import { parseSchoolName } from './schoolName';

/** Letters by which two names may differ and still be worth a question. Convention. */
const MOST_LETTERS_APART = 2;
const SHORTEST_WORD = 4;

/**
 * Whether two names that were read as two schools are alike enough to ask a person: they begin with
 * the same telling word, or are a letter or two apart. An infant and a junior school are two.
 */
export function mayBeOneSchool(one: string, other: string): boolean {
  const [a, b] = [parseSchoolName(one), parseSchoolName(other)];
  if (a.joined === '' || b.joined === '') return false;
  const saysStages = a.stages.size > 0 && b.stages.size > 0;
  if (saysStages && ![...a.stages].some((stage) => b.stages.has(stage))) return false;
  const isLong = Math.min(a.joined.length, b.joined.length) > SHORTEST_WORD;
  if (isLong && distance(a.joined, b.joined) <= MOST_LETTERS_APART) return true;
  const [first] = a.core;
  return first !== undefined && first.length >= SHORTEST_WORD && first === b.core[0];
}
