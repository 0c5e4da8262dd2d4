import {
  AIM_OPENINGS,
  AIM_WORDS,
  ALL_WELL,
  NO_PROBLEM,
  TURNS_TO_THE_PROBLEM,
} from '../vocabulary/aims';
import {
  DIFFICULTIES,
  NEGATIVE_SIGHTS,
  PUPIL_DOINGS,
  PUPIL_TROUBLES,
  PUPIL_WORK,
  TROUBLE_IN_PROBLEMS,
} from '../vocabulary/difficulties';
import { ADULT_WORDS, NOT_PUPILS, PUPIL_WORDS } from '../vocabulary/pupils';
import { GETTING_WORDS, REMEDIES, WANTING_WORDS } from '../vocabulary/remedies';
import { aboutPupils } from './statement/aboutPupils';
import { missingRemedy } from './statement/missingRemedy';
import { statedEvidence } from './statement/statedEvidence';
import {
  blank,
  evenText,
  type Clause,
  type Span,
  type StatementColumn,
} from './statement/statement';
import { anyOf } from './wordPattern';

/** The words of a text that name a pupil problem, as typed. */
export interface PupilProblem {
  readonly words: string;
}

const YEAR_GROUP = String.raw`(?:(?:y(?:ea)?r?s? ?\d{1,2}'?s?\b(?: ?[-–/&] ?\d{1,2})?|uks2|lks2)(?! (?:teacher|staff|team|lead|ta)s?\b)|(?:[7-9]|1[0-3])[a-f]\b)`;
const PUPILS = new RegExp(`${anyOf(PUPIL_WORDS).source}|\\b${YEAR_GROUP}`);
const ACTORS = new RegExp(
  `(?<pupil>${anyOf([...PUPIL_WORDS, 'they', 'them']).source}|\\b${YEAR_GROUP})|(?<adult>${anyOf(ADULT_WORDS).source})`,
  'g'
);
const TROUBLE = anyOf([...DIFFICULTIES, ...NEGATIVE_SIGHTS], 'g');
const AIM_OPENING = new RegExp(`^\\W*(?:\\d+[.)]\\s*)?${anyOf(AIM_OPENINGS).source}`);
const AIM = anyOf(AIM_WORDS, '');
const TURN = anyOf(TURNS_TO_THE_PROBLEM, '');
const DENIED = anyOf(NO_PROBLEM, 'g');
const REMEDY = anyOf(REMEDIES, '');
const WANTING = anyOf(WANTING_WORDS, '');
const NEGATION = /^(?:\w+n't|\w+ not|never|rarely|not yet)$/;
const GETTING = anyOf(GETTING_WORDS, '');
const SENTENCE_END = /(?<=[.!?;])\s+|[\n•]+|\s+(?:[-–—]+|->|→|=>)\s*/g;
const TROUBLE_IN_COLUMN = anyOf([...DIFFICULTIES, ...NEGATIVE_SIGHTS, ...TROUBLE_IN_PROBLEMS], 'g');
const THEY = new RegExp(
  `\\b(?:they|them|others)\\b|^\\W*(?:some|many|most|a few) ${anyOf([...PUPIL_DOINGS, ...TROUBLE_IN_PROBLEMS, "can't", "don't", 'expect'], '').source}`
);
const NAMED = `(?:${anyOf([...PUPIL_WORDS.filter((word) => !['reception', 'nursery', 'class', 'eyfs', 'gcse'].includes(word)), 'they', 'kids'], '').source}|\\b${YEAR_GROUP}(?:'?s)?)`;
const WHICH = String.raw`(?:,? (?:who|that|which) [^,.;]{2,60})?(?: (?:in|at|with|from|on|of|across) (?:\w+[ ]?){1,4})?`;
const DOING = new RegExp(
  `${NAMED}${WHICH}(?: often| just| still| then| simply| mostly| only| usually| always| tend to| also)? ${anyOf(PUPIL_DOINGS, '').source}`
);
const THEY_DO =
  /\bthey (?!will|should|must|may|might|could|would|need|work|meet|run|lead|teach|plan)[a-z]+/;
const ADULT_FIRST = new RegExp(
  `^\\W*(?:the |our |some |many |most |new )?${
    anyOf(
      ADULT_WORDS.filter((word) => word !== 'we'),
      ''
    ).source
  }`
);
const ADULTS_OWN =
  /^\W*(?:the |our |some |many |most |too many )?(?:teachers?|staff|leaders?|adults?|tas?|governors?|parents?|schools?|parental|senior leaders|middle leaders)(?:'s?)? (?:expectations?|explanations?|questioning|subject knowledge|understanding|knowledge|planning|marking|use|assessment|confidence|feedback|expertise|engagement|involvement|support)\b[^.;]*$/;
const NOBODYS_JOB =
  /\b(?:no[- ]?one|nobody) (?:is |has |to )?(?:responsible|leads?|in charge|owns?|trained|oversees|coordinates|co-ordinates|lead on|holds)\b/;
const FINE = anyOf(ALL_WELL, '');
const WELL = anyOf(ALL_WELL, 'g');
const DENIED_AT_ALL = anyOf(NO_PROBLEM, '');
const WORK_TROUBLE = new RegExp(
  `${anyOf(PUPIL_WORK, '').source}[^.;?]{0,60}?${anyOf([...DIFFICULTIES, ...TROUBLE_IN_PROBLEMS], '').source}|${anyOf(PUPIL_TROUBLES, '').source}`
);
const COMPARED =
  /\d+ ?%?[^.;?]{0,30}(?:\bv\b|\bvs\b|versus|against|compared|\/ ?non|but \d+)[^.;?]{0,30}|\b(?:percentage points?|points?|pts?|months|grade|pp) (?:\w+ )?(?:lower|below|behind|less|difference|gap|fewer)\b|\b\d+[^.;?]{0,30} (?:difference|gap) between\b/;
/** Characters below which no text names a problem. */
export const SHORTEST_PROBLEM = 8;

const NO_PUPILS = anyOf(NOT_PUPILS, 'g');
const WILL_NOT = /\bwill not\b/g;
const TROUBLED = anyOf([...DIFFICULTIES, ...NEGATIVE_SIGHTS, ...TROUBLE_IN_PROBLEMS], '');

interface Actor {
  readonly at: number;
  readonly pupil: boolean;
}

function actorsOf(sentence: string): readonly Actor[] {
  return Array.from(sentence.matchAll(ACTORS), (match) => ({
    at: match.index,
    pupil: match.groups?.['pupil'] !== undefined,
  }));
}

/** True where the person named last before the trouble, or else first after it, is a pupil. */
function isAboutPupils(actors: readonly Actor[], at: number): boolean {
  const before = actors.findLast((actor) => actor.at < at);
  return (before ?? actors[0])?.pupil ?? false;
}

/** What the sentence says of now: nothing of an aim, unless it turns to what is not working. */
function saidOfNow(sentence: string): string {
  const plain = sentence.replace(DENIED, ' ').replace(WELL, ' ');
  const turn = plain.search(TURN);
  if (AIM_OPENING.test(plain)) return turn < 0 ? '' : plain.slice(turn);
  if (!AIM.test(plain)) return plain;
  const aim = plain.search(AIM);
  return turn > aim ? plain.slice(turn) : plain.slice(0, aim);
}

/** True where what pupils lack, or are not getting, is a remedy such as tutoring. */
function wantsRemedy(trouble: string, rest: string): boolean {
  const remedy = rest.search(REMEDY);
  if (remedy < 0) return false;
  const wanting = WANTING.test(trouble);
  return wanting || (NEGATION.test(trouble) && GETTING.test(rest.slice(0, remedy)));
}

/** A sentence as read where it stands: in a problem column its subject may have been named before. */
interface Reading {
  readonly clause: Clause;
  /** True where the text has named pupils before, so that what follows is said of them. */
  readonly saidOfPupils: boolean;
  readonly column: StatementColumn | null;
}

const ANYWHERE: readonly Span[] = [];

/** Where a sentence says that something is not working for pupils now. */
function troubleIn({ clause, saidOfPupils, column }: Reading): readonly Span[] {
  const { text, start } = clause;
  if (
    text.includes('?') ||
    NOBODYS_JOB.test(text) ||
    (ADULTS_OWN.test(text) && !/\bso (?:that )?\w+/.test(text))
  )
    return ANYWHERE;
  const now = saidOfNow(text);
  if (now === '') return ANYWHERE;
  const actors = actorsOf(now);
  if (actors.length === 0 && !saidOfPupils) return ANYWHERE;
  const offset = start + text.indexOf(now);
  const span = { start: Math.max(offset, start), end: start + text.length };
  for (const match of now.matchAll(column === null ? TROUBLE : TROUBLE_IN_COLUMN)) {
    if (actors.length > 0 && !isAboutPupils(actors, match.index)) continue;
    const rest = now.slice(match.index + match[0].length);
    if (!wantsRemedy(match[0], rest)) return [span];
  }
  return column === 'problem' && !FINE.test(text) && saysWhatPupilsDo(now) ? [span] : ANYWHERE;
}

/** In a problem column, what pupils are plainly said to do is what somebody finds not working. */
function saysWhatPupilsDo(now: string): boolean {
  return (DOING.test(now) || THEY_DO.test(now)) && !ADULT_FIRST.test(now);
}

/** The first word that stands for pupils, or -1. */
const firstPupil = (even: string): number => even.search(PUPILS);

/**
 * Where a text names a pupil problem: pupils, and something that is not working for them now. In a
 * problem or priority column `they` are pupils, and one sentence may carry on from the one before;
 * null stands for any other column, where Trellis rather misses one than makes one up.
 */
export function findPupilProblem(text: string, column: StatementColumn | null): readonly Span[] {
  if (text.length < SHORTEST_PROBLEM) return ANYWHERE;
  const even = evenText(text).replace(NO_PUPILS, blank).replace(WILL_NOT, "won't   ");
  const inColumn = column === 'problem' || column === 'priority';
  const said = saidIn(even, column);
  return said.length > 0 || column === null || !inColumn ? said : countedIn(text, even, column);
}

function saidIn(even: string, column: StatementColumn | null): readonly Span[] {
  const first = firstPupil(even);
  const inColumn = column === 'problem' || column === 'priority';
  const they = inColumn ? even.search(THEY) : -1;
  if (first < 0 && they < 0) return inColumn ? workIn(even) : ANYWHERE;
  const known = first < 0 ? they : first;
  const spans = sentencesOf(even).flatMap((clause) =>
    troubleIn({ clause, saidOfPupils: inColumn && known < clause.start, column })
  );
  return spans.length > 0 || !inColumn ? spans : comparedIn(even);
}

/**
 * In a problem column, figures about pupils say what somebody finds not working; among priorities
 * they do so only beside a word of trouble, since figures stand in targets too.
 */
function countedIn(text: string, even: string, column: 'problem' | 'priority'): readonly Span[] {
  const aims = AIM_OPENING.test(even) || AIM.test(even) || FINE.test(even);
  if (aims || DENIED_AT_ALL.test(even) || even.includes('?') || ADULT_FIRST.test(even))
    return ANYWHERE;
  if (!aboutPupils(text).holds || missingRemedy(text).holds) return ANYWHERE;
  const counted = statedEvidence(text).holds;
  const troubled = TROUBLED.test(even);
  const says =
    column === 'problem' ? counted || troubled : counted && (troubled || COMPARED.test(even));
  return says ? [{ start: 0, end: text.length }] : ANYWHERE;
}

function sentencesOf(even: string): readonly Clause[] {
  const sentences: Clause[] = [];
  let start = 0;
  for (const { 0: match, index } of even.matchAll(SENTENCE_END)) {
    sentences.push({ text: even.slice(start, index), start });
    start = index + match.length;
  }
  return [...sentences, { text: even.slice(start), start }];
}

/** Pupils' work and learning with something wrong, where no pupil is named. */
function workIn(even: string): readonly Span[] {
  const match = AIM_OPENING.test(even) ? null : WORK_TROUBLE.exec(even);
  return match === null ? ANYWHERE : [{ start: match.index, end: match.index + match[0].length }];
}

/** Two groups' figures side by side, which say that one is behind. */
function comparedIn(even: string): readonly Span[] {
  const plain = even.replace(DENIED, (denied) => ' '.repeat(denied.length));
  if (plain.length !== plain.replace(DENIED, '').length || DENIED_AT_ALL.test(even))
    return ANYWHERE;
  if (AIM_OPENING.test(even) || AIM.test(even) || FINE.test(even)) return ANYWHERE;
  const match = COMPARED.exec(plain);
  return match === null ? ANYWHERE : [{ start: match.index, end: match.index + match[0].length }];
}

/**
 * The words of a text in which somebody named a pupil problem. Gives null for a bare topic, an aim
 * or target, a missing remedy or training, what adults do, a question, and a saying that there is no
 * problem. Rather misses one than makes one up.
 *
 * @example
 * // Said of pupils, and of now.
 * namesPupilProblem("Y8 pupils can't explain their reasoning") //=> { words: "Y8 pupils can't …" }
 * // An aim.
 * namesPupilProblem('All pupils to make good progress') //=> null
 */
export function namesPupilProblem(text: string): PupilProblem | null {
  return findPupilProblem(text, null).length > 0 ? { words: text } : null;
}
