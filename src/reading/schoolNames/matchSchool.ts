import type { School } from '../../plan/school';
import { fitNames, type NameFit } from './compareNames';
import { parseSchoolName, type SchoolName } from './schoolName';

/** A school that a text was taken for. */
export interface SchoolMatch {
  /** The canonical name. */
  readonly school: string;
  readonly confidence: number;
  readonly reason: string;
}

interface KnownSchool {
  readonly name: string;
  readonly spellings: readonly SchoolName[];
}

interface SchoolBook {
  readonly known: readonly KnownSchool[];
  readonly answers: Map<string, SchoolMatch | null>;
}

/** Two schools that fit this nearly alike cannot be told apart. */
const TOO_CLOSE = 0.04;
const LONGEST_NAME = 90;
const MOST_REMEMBERED = 20_000;

const books = new WeakMap<readonly School[], SchoolBook>();

function bookOf(schools: readonly School[]): SchoolBook {
  const open = books.get(schools);
  if (open) return open;
  const known = schools.map(({ name, aliases }) => ({
    name,
    spellings: [name, ...aliases].map(parseSchoolName),
  }));
  const book: SchoolBook = { known, answers: new Map() };
  books.set(schools, book);
  return book;
}

/** The bare letters of a text that could be initials: `SMP`, `St B`, `StB`; '' for words. */
function initialLetters(text: string): string {
  const bare = text.replace(/[.\s]/g, '');
  if (!/^[A-Za-z]{2,7}$/.test(bare)) return '';
  const capitals = bare.replace(/[^A-Z]/g, '').length;
  return capitals >= 2 && capitals >= bare.length / 2 ? bare.toLowerCase() : '';
}

function bestFit(name: SchoolName, { spellings }: KnownSchool, letters: string): NameFit {
  return spellings
    .map((spelling, at) => {
      const fit = fitNames(name, spelling, letters);
      return at === 0 || fit.confidence === 1 ? fit : { ...fit, confidence: fit.confidence - 0.01 };
    })
    .reduce((best, fit) => (fit.confidence > best.confidence ? fit : best));
}

function findMatch(text: string, book: SchoolBook): SchoolMatch | null {
  const name = parseSchoolName(text);
  const letters = initialLetters(text);
  let best: SchoolMatch | null = null;
  let second = 0;
  for (const school of book.known) {
    const fit = bestFit(name, school, letters);
    if (fit.confidence === 0) continue;
    if (!best || fit.confidence > best.confidence) {
      second = best?.confidence ?? 0;
      best = { school: school.name, ...fit };
    } else second = Math.max(second, fit.confidence);
  }
  if (!best) return null;
  return best.confidence < 1 && best.confidence - second < TOO_CLOSE ? null : best;
}

/** The one school that a text names, or null where it names none or could name two. */
export function matchSchool(text: string, schools: readonly School[]): SchoolMatch | null {
  if (text === '' || text.length > LONGEST_NAME) return null;
  const book = bookOf(schools);
  const before = book.answers.get(text);
  if (before !== undefined) return before;
  const now = findMatch(text, book);
  if (book.answers.size > MOST_REMEMBERED) book.answers.clear();
  book.answers.set(text, now);
  return now;
}
