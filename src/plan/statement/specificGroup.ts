import {
  GROUP_WORDS,
  NAMED_ELSEWHERE,
  PHASE_WORDS,
  SUBJECT_WORDS,
} from '../../vocabulary/pupilGroups';
import { anyOf } from '../wordPattern';
import { blank, evenText, found, spansOf, type Finding } from './statement';

/** Year groups by their shape: `Y4`, `Yr 7s`, `years 5 and 6`, `8B`, `Y4–6`, `R & Y1`. */
const YEARS =
  /\b(?:y(?:ea)?r?s?[ -]?(?:1[0-4]|[1-9])(?:s|'s)?\b|(?:yr|year|y) r\b|\br & y\d|year (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)s?\b|years (?:\d+|r)\b|(?:[7-9]|1[0-3])[a-f]\b)/g;
const GROUPS = anyOf([...GROUP_WORDS, ...PHASE_WORDS, ...SUBJECT_WORDS], 'g');

/** Words that mean something else than the group or subject that they name elsewhere. */
const NOT_A_GROUP =
  /\b(?:primarily|npq senco|writing (?:a|an|their|our|up) (?:own )?plans?|in writing to)\b/g;

/** The pupil groups, years, phases and subjects that narrow a text. */
export function specificGroup(text: string): Finding {
  const even = evenText(text).replace(NOT_A_GROUP, blank);
  return found([...spansOf(YEARS, even), ...spansOf(GROUPS, even)]);
}

const PUPIL_GROUPS = anyOf([...GROUP_WORDS, ...PHASE_WORDS, ...NAMED_ELSEWHERE], 'g');

/** The pupil groups, years and phases that a text names; a subject alone is no group of pupils. */
export function namedPupils(text: string): Finding {
  const even = evenText(text).replace(NOT_A_GROUP, blank);
  return found([...spansOf(YEARS, even), ...spansOf(PUPIL_GROUPS, even)]);
}
