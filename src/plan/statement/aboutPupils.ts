import { ADULT_AFFAIRS, OUTCOME_WORDS } from '../../vocabulary/outcomeWords';
import { GROUP_WORDS } from '../../vocabulary/pupilGroups';
import { ADULT_WORDS, PUPIL_WORDS } from '../../vocabulary/pupilProblems';
import { anyOf } from '../wordPattern';
import {
  clausesOf,
  evenText,
  found,
  spansOf,
  type Clause,
  type Finding,
  type Span,
} from './statement';

/** Phases and courses stand for pupils only where something is said of them; these always do. */
const PHASES = new Set([
  'reception',
  'nursery',
  'eyfs',
  'sixth form',
  '6th form',
  'early years',
  'ks1',
  'ks2',
  'ks3',
  'ks4',
  'ks5',
  'gcse',
  'a level',
  'class',
  'classes',
  'readers',
]);
const WEAK_GROUPS =
  /^(?:english|secondary|primary|transition|small group|early readers|number|set|bottom set.*|arp|grammar stream)$/;
const AFTER = `(?!['’]?s? (?:${ADULT_AFFAIRS.map((word) => word.replace(/[*]/g, '\\w*')).join('|')})\\b)`;
const list = (words: readonly string[]): string => anyOf(words, '').source;
const PUPILS = new RegExp(
  `${list([...PUPIL_WORDS.filter((word) => !PHASES.has(word)), 'kids', 'youngsters', 'tutees', 'peers', 'classmates', 'starters', 'leavers', 'formers'])}${AFTER}`,
  'g'
);
const GROUPS = new RegExp(
  `${list(GROUP_WORDS.filter((word) => !WEAK_GROUPS.test(word)))}${AFTER}`,
  'g'
);
const OUTCOMES = new RegExp(
  `(?<!(?:approach|approaches|policy|training|cracked|return|lead|framework) (?:to|on|for|of)? ?)${list(OUTCOME_WORDS)}${AFTER}`,
  'g'
);
const PLURAL_YEARS =
  /\b(?:y(?:ea)?r?s? ?\d{1,2}|year (?:two|three|four|five|six|seven|eight|nine|ten|eleven))'?s\b/g;
const YEAR_DOING =
  /\b(?:y(?:ea)?rs? ?\d{1,2}|y\d{1,2}(?: girls| boys)?|reception|nursery|ks[1-5]|eyfs|(?:[7-9]|1[0-3])[a-f]|sixth form|a level|gcse)(?: \w+){0,2} (?:can't|can|cannot|don't|do not|won't|are|is|have|struggle|behind|below|to be able|at are|progress|arrive|write|read|writing behind)\b/g;
const OWN_WORDS =
  /\b(?:they|them) (?:can't|don't|do not|cannot|can|won't|get|read|write|learn|give up|freeze|see|say|think|know|wait|need|are)\b|\b(?:hand|handed) in\b/g;
const ADULTS = anyOf(
  [
    ...ADULT_WORDS.filter(
      (word) =>
        !['we', 'school', 'schools', 'trust', 'coach', 'families', 'parents', 'carers'].includes(
          word
        )
    ),
    'expects',
    'maps',
    'morale',
    'workload',
  ],
  ''
);
const OF_ADULTS =
  /\b(?:per|for|of|with|to|in|expects enough of|enough of|expect \w+ of) (?:the |their |our |each |every )?$/;

/** True where adults are who the clause is about, and the pupils only whom they do it to. */
function isOnlyDoneTo(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return ADULTS.test(before) && OF_ADULTS.test(before);
}

function spansIn({ text, start }: Clause): readonly Span[] {
  const people = [...spansOf(PUPILS, text), ...spansOf(GROUPS, text)].filter(
    (span) => !isOnlyDoneTo(text, span.start)
  );
  const outcomes = ADULTS.test(text) ? [] : spansOf(OUTCOMES, text);
  return [
    ...people,
    ...outcomes,
    ...spansOf(PLURAL_YEARS, text),
    ...spansOf(YEAR_DOING, text),
    ...spansOf(OWN_WORDS, text),
  ].map((span) => ({ start: start + span.start, end: start + span.end }));
}

/** Where a text is about pupils: who they are, what they do, or what they achieve. */
export function aboutPupils(text: string): Finding {
  return found(clausesOf(evenText(text)).flatMap(spansIn));
}
