import { ADULT_AFFAIRS, OUTCOME_WORDS } from '../../vocabulary/outcomeWords';
import { GROUP_WORDS } from '../../vocabulary/pupilGroups';
import { ADULT_WORDS, PUPIL_WORDS } from '../../vocabulary/pupils';
import { anyOf } from '../wordPattern';
import {
  blank,
  clausesOf,
  evenText,
  found,
  spansOf,
  type Clause,
  type Finding,
  type Span,
  type StatementColumn,
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
  `${list([...PUPIL_WORDS.filter((word) => !PHASES.has(word)), 'peers', 'classmates', 'starters', 'formers', 'fluent readers', 'more readers', 'confident readers', 'young readers', 'keen readers', 'confident writers', 'mathematicians', 'admissions'])}${AFTER}`,
  'g'
);
const GROUPS = new RegExp(
  `${list(GROUP_WORDS.filter((word) => !WEAK_GROUPS.test(word)))}${AFTER}`,
  'g'
);
const OUTCOMES = new RegExp(
  `(?<!(?:parental|parents?|staff|teacher|teachers|family|families|community|governors?|stakeholder|employee|workforce|leadership|colleagues) )(?<!(?:approach|approaches|policy|training|cracked|return|lead|framework|language|strategy|responsible|role|training|cpd|staff|teacher|recruitment and|recruit and|monitoring|analysis) (?:to|on|for|of|in)? ?)${list(OUTCOME_WORDS)}${AFTER}`,
  'g'
);
const PLURAL_YEARS =
  /\b(?:y(?:ea)?r?s? ?\d{1,2}|year (?:two|three|four|five|six|seven|eight|nine|ten|eleven))'?s\b/g;
const YEAR_DOING =
  /\b(?:y(?:ea)?rs? ?\d{1,2}|year (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)|y\d{1,2}(?: girls| boys)?|reception|nursery|ks[1-5]|(?:[7-9]|1[0-3])[a-f]|sixth form|a level|gcse)(?:'s)?(?: \w+){0,2} (?:can't|can|cannot|don't|do not|won't|are|is|have|struggle|behind|below|to be able|at are|progress|arrive|write|read|writing behind)\b/g;
const YEARS_WORK =
  /\b(?:y(?:ea)?r?s? ?\d{1,2}(?: ?[-–/&] ?\d{1,2})?|year (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)|reception|nursery|ks[1-5]|eyfs|gcse|a[- ]level|sixth form|post-16)(?:'s?)?(?: [\w&'-]+){0,2}? (?:recall|results?|outcomes?|paragraphs?|essays?|answers?|options|attainment|achievement|scores?|grades?|books|work|mocks?|dip|gap|progress|behaviour|attendance|punctuality|retention|uptake|coursework|practicals|vocabulary|stamina|fluency|writing|spelling|handwriting|combined|at (?:exp|exs|are|gds))\b(?! (?:scheme|curriculum|policy|lead|training|cpd|moderation|look|scrutiny|framework|unit|planning|approach|assessment|materials|group|teachers?|plan|strategy|resources?|fund))/g;
/** `ARE` is age-related expectations only in capitals, amid small letters. */
const AGE_RELATED = /\bARE\b/g;
const ALL_CAN =
  /\b(?:all|none|some|many|most|everyone|nobody) (?:can|to|could|cannot|can't) (?:access|read|write|spell|swim|count|reach|achieve|blend|attend|speak|join in|get at)\b/g;
/** `send` as what people do with a letter, not as special educational needs. */
const SENDING =
  /\b(?:(?:to|and|will|must|we|they|then|please|teachers|staff|leads?|heads?|schools|tutors|hods) send\b(?! (?:pupils?|children|learners|needs|provision|support|cohort|register|review|audit))|send (?:a|an|the|to|it|them|out|certificates?|home|forms?|back|in|off|letters?|emails?|weekly|staff|names|reports?|info\w*|copies|us|me|their|your|work|texts?|postcards?)\b)/g;
const ABSENCE_OF = /\babsence of (?:a|an|any|clear|agreed|shared|consistent|common|the)\b/g;
const OWN_WORDS =
  /\bthey (?:bail|fall|miss|lose|forget|guess|copy|come|leave|start|stop|struggle|find|feel|go|look|make|put|sit|speak|spend|use|still|only|just|often|rarely|never|haven't|aren't|didn't|couldn't|hadn't|were|had)\b|\b(?:they|them) (?:can't|don't|do not|cannot|can|won't|get|read|write|learn|give up|freeze|see|say|think|know|wait|need|are)\b|\b(?:hand|handed) in\b/g;
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
const ADULTS_FIRST = new RegExp(`${ADULTS.source}[^.;]* (?:they|them)\\b`);
const OF_ADULTS =
  /\b(?:per|for|(?<!(?:%|per cent|percent|number|most|many|some|half|third|quarter|proportion|group|groups|majority|all|handful|few|lot|lots) )of|with|to|in|expects enough of|enough of|expect \w+ of) (?:the |their |our |each |every )?$/;

/** True where adults are who the clause is about, and the pupils only whom they do it to. */
function isOnlyDoneTo(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return ADULTS.test(before) && OF_ADULTS.test(before);
}

function spansIn({ text, start }: Clause, column: StatementColumn): readonly Span[] {
  const people = [...spansOf(PUPILS, text), ...spansOf(GROUPS, text)].filter(
    (span) => !isOnlyDoneTo(text, span.start)
  );
  const outcomes = ADULTS.test(text) ? [] : spansOf(OUTCOMES, text);
  return [
    ...people,
    ...outcomes,
    ...spansOf(PLURAL_YEARS, text),
    ...spansOf(YEAR_DOING, text),
    ...spansOf(YEARS_WORK, text),
    ...(column === 'how' || ADULTS_FIRST.test(text) ? [] : spansOf(OWN_WORDS, text)),
    ...spansOf(ALL_CAN, text),
  ].map((span) => ({ start: start + span.start, end: start + span.end }));
}

const SMALL_LETTERS = /\p{Ll}{3}/u;

/** Where a text is about pupils: who they are, what they do, or what they achieve. */
export function aboutPupils(text: string, column: StatementColumn = 'problem'): Finding {
  const even = evenText(text).replace(SENDING, blank).replace(ABSENCE_OF, blank);
  return found([
    ...clausesOf(even).flatMap((clause) => spansIn(clause, column)),
    ...(SMALL_LETTERS.test(text) ? spansOf(AGE_RELATED, text) : []),
  ]);
}
