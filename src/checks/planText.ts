import { sameWords } from '../plan/sameWords';
import { anyOf } from '../plan/wordPattern';
import { findPupilProblem } from '../plan/pupilProblem';
import { PLACEHOLDERS, VAGUE_DATES } from '../vocabulary/planWords';
import { STATUTORY_WORDS } from '../vocabulary/statutory';
import type { How } from '../plan/trustPlan';

const HELD_PLACES = new Set(PLACEHOLDERS.map((words) => words.toLowerCase()));
const VAGUE = new Set(VAGUE_DATES.map(sameWords));
const STATUTORY = anyOf(STATUTORY_WORDS);
const FEWEST_WORDS = 3;

/** True for an empty box, or one with `TBC`, `as above` and the like in it. */
export function isUnanswered(text: string): boolean {
  return text.trim() === '' || HELD_PLACES.has(text.trim().toLowerCase().replace(/\.$/, ''));
}

/** True where a problem box has too few words to say anything: unanswered, or under three words. */
export function saysTooLittle(text: string): boolean {
  return isUnanswered(text) || text.trim().split(/\s+/).length < FEWEST_WORDS;
}

/** True where no day to look again is given, or only `ongoing` and the like. */
export function isVagueDate(text: string): boolean {
  return isUnanswered(text) || VAGUE.has(sameWords(text));
}

/** True where a text in a problem box names a pupil problem. */
export function namesProblem(text: string): boolean {
  return findPupilProblem(text, 'problem').length > 0;
}

/** True where a how is what the law or safety asks for: nobody is asked why. */
export function isRoutine({ name, whatWeWillDo, hardHere }: How): boolean {
  return STATUTORY.test(name) || STATUTORY.test(whatWeWillDo) || STATUTORY.test(hardHere);
}
