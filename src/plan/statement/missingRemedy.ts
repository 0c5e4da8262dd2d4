import { MISSING_REMEDIES, MISSING_WORDS, UNTRAINED } from '../../vocabulary/remedies';
import { PUPIL_WORDS } from '../../vocabulary/pupils';
import { anyOf } from '../wordPattern';
import { namedProgramme } from './namedProgramme';
import {
  clausesOf,
  blank,
  evenText,
  found,
  spansOf,
  type Clause,
  type Finding,
  type Span,
} from './statement';

const REMEDY = anyOf(MISSING_REMEDIES, 'g');
const MISSING = anyOf(
  MISSING_WORDS.filter((word) => word !== "n't"),
  'g'
);
const SHORT_NOT = /\b(?:\w+n't|(?:is|are|has|have|does|do|did|was|were|ca|wo)nt)\b/g;
const UNTRAINED_STAFF = anyOf(UNTRAINED, 'g');
const PUPILS = new RegExp(
  `${anyOf([...PUPIL_WORDS, 'they'], '').source}|\\by(?:ea)?r?s? ?\\d|\\b[7-9][a-f]\\b`
);
const PROBLEM_SAID = /\b(?:no|not an?|isn't an?) (?:problem|issue|concern|gap|weakness)\w*/g;
const NEED_OF_PUPILS = /\b(?:need|needs|more|get|gets|getting|given|receive|enough|access)\b/;
const DO_NOT_USE = /\b(?:without being|without help|without prompting)\b/g;

/** `every school has a different scheme`: a remedy, but not a shared one. */
const EACH_ITS_OWN =
  /\b(?:every|each|all|different) (?:\w+ )?(?:schools?|teachers?|departments?|depts?|classes|class|phases?|years?|academy|academies|staff|colleagues?|hubs?)(?: \w+){0,2}? (?:has|have|having|uses?|using|does?|doing|teach(?:es)?|marks?|plans?) (?:\w+ ){0,3}?(?:different(?:ly)?|their own|its own|own)\b/g;
/** A text of no more characters is read as one clause: `Need: Team Teach refresher`. */
const SHORT = 70;

/** How far apart, in characters, the missing and what is missing may stand. */
const NEAR = 60;

/** True where pupils are said to do or know something, rather than to be given it. */
function isPupilsDoing(text: string, { start: at }: Span, offset: number): boolean {
  const before = text.slice(0, at - offset);
  return PUPILS.test(before) && !NEED_OF_PUPILS.test(text);
}

/** `named` gives the programmes of the whole text; it is only asked where something is missing. */
function missingIn({ text, start }: Clause, named: () => readonly Span[]): readonly Span[] {
  const missing = [...spansOf(MISSING, text, start), ...spansOf(SHORT_NOT, text, start)].filter(
    (span) => !isPupilsDoing(text, span, start)
  );
  if (missing.length === 0) return [];
  const remedies = [
    ...spansOf(REMEDY, text, start),
    ...named().filter((span) => span.start >= start && span.end <= start + text.length),
  ];
  const pairs = missing.flatMap((lack) =>
    remedies
      .filter((remedy) => Math.abs(remedy.start - lack.end) <= NEAR && remedy.start !== lack.start)
      .map((remedy) => ({
        start: Math.min(lack.start, remedy.start),
        end: Math.max(lack.end, remedy.end),
      }))
  );
  return pairs.slice(0, 1);
}

/** Where a text says that a training, programme, policy, resource or the like is missing or patchy. */
export function missingRemedy(text: string): Finding {
  const even = evenText(text).replace(PROBLEM_SAID, blank).replace(DO_NOT_USE, blank);
  const named = () => namedProgramme(text).spans;
  const clauses = even.length <= SHORT ? [{ text: even, start: 0 }] : clausesOf(even);
  return found([
    ...spansOf(UNTRAINED_STAFF, even),
    ...spansOf(EACH_ITS_OWN, even),
    ...clauses.flatMap((clause) => missingIn(clause, named)),
  ]);
}
