import { sameWords } from '../plan/sameWords';
import { anyOf } from '../plan/wordPattern';
import { findPupilProblem } from '../plan/pupilProblem';
import { PLACEHOLDERS, VAGUE_DATES } from '../vocabulary/planWords';
import { remember } from '../plan/remember';
import { programmeFinder } from '../plan/statement/namedProgramme';
import type { Finding } from '../plan/statement/statement';
import type { How } from '../plan/trustPlan';
import type { TrustSettings } from '../plan/trustSettings';

const HELD_PLACES = new Set(PLACEHOLDERS.map((words) => words.toLowerCase()));
const VAGUE = new Set(VAGUE_DATES.map(sameWords));
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

/** How the words of a plan are read under a trust's settings. */
export interface PlanWords {
  /** Where a text names a programme or technique, by the built-in list and the trust's own. */
  readonly namedProgramme: (text: string) => Finding;
  /** True where a text has words of what the law or safety asks for. */
  readonly isStatutory: (text: string) => boolean;
  /** True where a text rests on an idea that has been questioned. */
  readonly isQuestioned: (text: string) => boolean;
}

/** The reader of words for a trust's settings; it remembers what it has read. */
export function planWords({
  statutory,
  questioned,
  programmes,
  notProgrammes,
}: Pick<TrustSettings, 'statutory' | 'questioned' | 'programmes' | 'notProgrammes'>): PlanWords {
  const law = anyOf(statutory);
  const doubted = anyOf(questioned);
  return {
    namedProgramme: remember(programmeFinder({ added: programmes, left: notProgrammes })),
    isStatutory: (text) => law.test(text),
    isQuestioned: (text) => doubted.test(text),
  };
}

const STATUTORY_CHOICE = 'statutory or routine';

/** True where a how is what the law or safety asks for, by its words or by a person's choice. */
export function isRoutine(how: How, { isStatutory }: PlanWords): boolean {
  const { name, whatWeWillDo, hardHere, helpsWith } = how;
  return (
    helpsWith.toLowerCase() === STATUTORY_CHOICE || [name, whatWeWillDo, hardHere].some(isStatutory)
  );
}
