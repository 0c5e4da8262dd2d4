import type { School } from '../../plan/school';
import { codeLikeness, isCode } from './initials';
import { nameLikeness } from './nameLikeness';
import { schoolNameWords } from './schoolNameWords';

/** A school that a text was taken for. */
export interface SchoolMatch {
  /** The canonical name. */
  readonly school: string;
  readonly confidence: number;
  readonly reason: string;
}

/** What became of a text among schools: one is meant, several could be, or none is. */
export type SchoolAnswer =
  | { readonly type: 'one'; readonly match: SchoolMatch }
  | { readonly type: 'several'; readonly schools: readonly string[]; readonly reason: string }
  | { readonly type: 'none' };

const LEAST_CONFIDENCE = 0.45;
/** Two schools this near to each other cannot be told apart. */
const CLEAR_LEAD = 0.06;
const LONGEST_NAME = 120;
const MOST_REMEMBERED = 20_000;

function likeness(text: string, { name, aliases }: School): SchoolMatch {
  let best: SchoolMatch = { school: name, confidence: 0, reason: '' };
  [name, ...aliases].forEach((wording, nth) => {
    const { score, reason } = nameLikeness(text, wording);
    if (score > best.confidence)
      best = {
        school: name,
        confidence: score,
        reason: nth === 0 ? reason : `${reason} (“${wording}”)`,
      };
  });
  if (best.confidence >= 0.9 || !isCode(text)) return best;
  const code = codeLikeness(text, name);
  return code > best.confidence
    ? { school: name, confidence: code, reason: 'the initials of the name' }
    : best;
}

function answer(text: string, schools: readonly School[]): SchoolAnswer {
  const ranked = schools
    .map((school) => likeness(text, school))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence);
  const [first, second] = ranked;
  if (!first) return { type: 'none' };
  if (second && first.confidence - second.confidence < CLEAR_LEAD && first.confidence < 1) {
    const near = ranked
      .filter(({ confidence }) => first.confidence - confidence < CLEAR_LEAD)
      .map(({ school }) => school);
    return { type: 'several', schools: near, reason: `it could be ${near.join(' or ')}` };
  }
  return { type: 'one', match: first };
}

/** What a list of schools is asked with: answers so far, and how its names' words begin. */
interface Asked {
  readonly answers: Map<string, SchoolAnswer>;
  readonly beginnings: ReadonlySet<string>;
}

const byList = new WeakMap<readonly School[], Asked>();
/** A name with more words beside it than this is a sentence. */
const MOST_WORDS = 14;

/** The first two letters, with `c` and `k` alike: words that differ here are never one name. */
const beginningOf = (word: string): string => word.slice(0, 2).replace(/k/g, 'c');

function askedOf(schools: readonly School[]): Asked {
  const known = byList.get(schools);
  if (known && known.answers.size < MOST_REMEMBERED) return known;
  const words = schools.flatMap(({ name, aliases }) =>
    [name, ...aliases].flatMap((wording) => schoolNameWords(wording).core)
  );
  const asked: Asked = { answers: new Map(), beginnings: new Set(words.map(beginningOf)) };
  byList.set(schools, asked);
  return asked;
}

/** A quick look, so that prose in long sheets costs next to nothing. */
function couldMatch(text: string, { beginnings }: Asked): boolean {
  const { all, core } = schoolNameWords(text);
  if (all.length === 0 || all.length > MOST_WORDS) return false;
  return isCode(text) || core.some((word) => beginnings.has(beginningOf(word)));
}

/** Whether a text names one school of a list, could name several, or names none. */
export function askForSchool(text: string, schools: readonly School[]): SchoolAnswer {
  const asked = askedOf(schools);
  const known = asked.answers.get(text);
  if (known) return known;
  const trimmed = text.trim();
  const possible = text.length <= LONGEST_NAME && couldMatch(trimmed, asked);
  const found: SchoolAnswer = possible ? answer(trimmed, schools) : { type: 'none' };
  asked.answers.set(text, found);
  return found;
}

/**
 * The one school of a list that a text names, whatever its spelling; null where it names none or
 * could name two. Infant, junior and primary schools of one name are never taken for each other.
 */
export function matchSchool(text: string, schools: readonly School[]): SchoolMatch | null {
  const found = askForSchool(text, schools);
  return found.type === 'one' ? found.match : null;
}
