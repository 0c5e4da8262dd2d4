import {
  ADULT_WORDS,
  AIM_OPENINGS,
  AIM_WORDS,
  DIFFICULTIES,
  GETTING_WORDS,
  NEGATIVE_SIGHTS,
  NO_PROBLEM,
  PUPIL_WORDS,
  REMEDIES,
  TURNS_TO_THE_PROBLEM,
  WANTING_WORDS,
} from '../vocabulary/pupilProblems';
import { anyOf } from './wordPattern';

/** The words of a text that name a pupil problem, as typed. */
export interface PupilProblem {
  readonly words: string;
}

const YEAR_GROUP = String.raw`(?:y(?:ea)?r?s? ?\d{1,2}\b(?: ?[-–/&] ?\d{1,2})?|uks2|lks2)`;
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
const SENTENCE_END = /(?<=[.!?;])\s+|[\n•]+|\s+(?:[-–—]+|->|→|=>)\s*/;
/** Characters below which no text names a problem. */
export const SHORTEST_PROBLEM = 8;

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
  const plain = sentence.replace(DENIED, ' ');
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

function namesTrouble(sentence: string): boolean {
  if (sentence.includes('?')) return false;
  const now = saidOfNow(sentence);
  if (now === '') return false;
  const actors = actorsOf(now);
  if (actors.length === 0) return false;
  for (const match of now.matchAll(TROUBLE)) {
    if (!isAboutPupils(actors, match.index)) continue;
    const rest = now.slice(match.index + match[0].length);
    if (!wantsRemedy(match[0], rest)) return true;
  }
  return false;
}

/**
 * The words of a text in which somebody named a pupil problem: pupils, and something that is not
 * working for them now. Gives null for a bare topic, an aim or target, a missing remedy or
 * training, what adults do, a question, and a saying that there is no problem. Rather misses one than
 * makes one up.
 *
 * @example
 * // Said of pupils, and of now.
 * namesPupilProblem("Y8 pupils can't explain their reasoning") //=> { words: "Y8 pupils can't …" }
 * // An aim.
 * namesPupilProblem('All pupils to make good progress') //=> null
 */
export function namesPupilProblem(text: string): PupilProblem | null {
  if (text.length < SHORTEST_PROBLEM) return null;
  const even = text.toLowerCase().replace(/[’‘]/g, "'");
  if (!PUPILS.test(even)) return null;
  return even.split(SENTENCE_END).some(namesTrouble) ? { words: text } : null;
}
