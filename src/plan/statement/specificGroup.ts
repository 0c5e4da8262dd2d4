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
  /'re\b|\b(?:primarily|cog sci|recruitment and retention|talk for writing|means of participation|ict (?:unreliable|kit|equipment|suite|infrastructure|technician|support|network)|it (?:unreliable|kit|equipment|suite|technician)|(?:to|and|will|must|we|they|then|please) send\b(?! (?:pupils?|children|learners|needs|provision|support))|send (?:a|an|the|to|it|them|out|certificates?|home|forms?|back|in|off|letters?|emails?|names|reports?|info\w*|us|their)\b|in reading this|reading (?:chapter|the (?:book|policy|guidance|handbook|chapter))|read chapter|english schools|secondary (?:data|use|impact)|primary (?:reason|aim|focus|concern|goal)|science of learning|cognitive science|learning science|behaviour science|state of the art|art of|sense of humour|music to|drama (?:triangle|queen)|re-?writing (?:the|our) (?:policy|plan)|writing (?:up|it up|reports?|policies|the policy|our policy)|reading (?:lists? for staff|group for staff)|history of|geography of|the language of|language of (?:learning|behaviour)|shared language|common language|npq senco|writing (?:a|an|their|our|up) (?:own )?plans?|in writing to)\b/g;

/** The pupil groups, years, phases and subjects that narrow a text. */
export function specificGroup(text: string): Finding {
  const even = evenText(text).replace(NOT_A_GROUP, blank);
  return found([...spansOf(YEARS, even), ...spansOf(GROUPS, even)]);
}

/** A class or group by its own name: `in the Oak and Ash classes`. */
const NAMED_CLASSES =
  /\b(?:in|of|from) (?:the |our )?(?!(?:some|many|most|all|every|each|other|lots|several|any)\b)(?:[\w&-]+ ){1,4}?(?:class|classes|group|groups|pathway|base|provision|set|sets|house|form|band)\b/g;
const PUPIL_GROUPS = anyOf([...GROUP_WORDS, ...PHASE_WORDS, ...NAMED_ELSEWHERE], 'g');

/** The pupil groups, years and phases that a text names; a subject alone is no group of pupils. */
export function namedPupils(text: string): Finding {
  const even = evenText(text).replace(NOT_A_GROUP, blank);
  return found([
    ...spansOf(YEARS, even),
    ...spansOf(PUPIL_GROUPS, even),
    ...spansOf(NAMED_CLASSES, even),
  ]);
}
