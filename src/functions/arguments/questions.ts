import type { SurveyQuestion } from '../../readiness/person';
import { DIMENSION_IDS, READINESS_DIMENSIONS } from '../../readiness/dimensions';
import { ourStatement } from '../../reading/survey/ourStatement';
import { OUR_SURVEY } from '../../vocabulary/ourSurvey';
import { cannotUse, gives, type Outcome } from '../outcome';
import { isBlank, quoted, type Cells } from './cells';

/** The questions of our own survey in the order of its codes, COL1 to REL3. */
export const OUR_QUESTIONS: readonly SurveyQuestion[] = OUR_SURVEY.map(
  ({ dimension, reversed }) => ({ dimension: dimension === 'other' ? null : dimension, reversed })
);

const NO_QUESTION: SurveyQuestion = { dimension: null, reversed: false };
/** Marks that a question asks the other way round, in a cell of its own or after its name. */
const TURNED = /^(?:r|rev|reversed?|turned round|yes|true|x|1)$/i;
const NOT_TURNED = /^(?:no|false|not reversed|0)$/i;
/** Where -1 stands for a question that asks the other way round, 1 stands for one that does not. */
const DIRECTION = /^[+-]?1$/;
const TURNED_AFTER = /[\s,(*-]+(?:r|rev|reversed?|turned round)\)?$/i;
const FEWEST_LETTERS = 2;

const BY_NAME: ReadonlyMap<string, SurveyQuestion['dimension']> = new Map(
  DIMENSION_IDS.flatMap((id) => [
    [id, id],
    [id.slice(0, 3), id],
    [READINESS_DIMENSIONS[id].toLowerCase(), id],
  ])
);

/** What one text says of a question, or null where it says nothing that we know. */
function questionIn(text: string): SurveyQuestion | null {
  const turned = TURNED_AFTER.test(text);
  const bare = text.replace(TURNED_AFTER, '').trim().toLowerCase();
  const named = BY_NAME.get(bare);
  if (named !== undefined) return { dimension: named, reversed: turned };
  if (bare === 'other') return NO_QUESTION;
  const ours = ourStatement(text);
  if (!ours) return null;
  return {
    dimension: ours.dimension === 'other' ? null : ours.dimension,
    reversed: turned || ours.reversed,
  };
}

const textOf = (cell: unknown): string => String(cell).trim();

function isMark(cell: unknown): boolean {
  const text = textOf(cell);
  return TURNED.test(text) || NOT_TURNED.test(text) || DIRECTION.test(text);
}

const hasDirections = (cells: Cells): boolean =>
  cells.some((row) => row.some((cell) => !isBlank(cell) && textOf(cell) === '-1'));

/** One question from the cells that stand together for it: its name, and perhaps a mark. */
function questionOf(
  cells: readonly unknown[],
  isTurned: (mark: string) => boolean
): SurveyQuestion | null {
  const filled = cells.filter((cell) => !isBlank(cell));
  const names = filled.filter((cell) => typeof cell === 'string' && !isMark(cell)) as string[];
  if (names.length === 0) return NO_QUESTION;
  const mark = filled.find(isMark);
  const found = names.map(questionIn).find((question) => question !== null) ?? null;
  if (!found || mark === undefined) return found;
  return { ...found, reversed: isTurned(textOf(mark)) };
}

/** The cells of each question, whichever way the range lies: a column a question, or a row. */
function perQuestion(cells: Cells, wanted: number): readonly (readonly unknown[])[] | null {
  const columns = Math.max(0, ...cells.map(({ length }) => length));
  if (columns === wanted)
    return Array.from({ length: wanted }, (_, at) => cells.map((row) => row[at]));
  const rows = cells.length === wanted + 1 ? cells.slice(1) : cells;
  return rows.length === wanted ? rows : null;
}

/** True where there is a question for each of so many columns of answers. */
export function fitsQuestions(cells: Cells, columns: number): boolean {
  return perQuestion(cells, columns) !== null;
}

/**
 * What each of `wanted` columns of answers asks. A question is named by its condition (`trust`,
 * `Honesty and trust`), or by code or words of our survey (`TRU3`); `R` after it or beside it turns it round, and
 * a blank is no question. Our own survey where nothing is given and there are 24 columns.
 */
export function questionsIn(
  call: string,
  cells: Cells,
  wanted: number
): Outcome<readonly SurveyQuestion[]> {
  if (cells.length === 0)
    return wanted === OUR_QUESTIONS.length
      ? gives(OUR_QUESTIONS)
      : cannotUse(
          `${call} needs ${OUR_QUESTIONS.length} columns of answers, or questions that say what each column asks; this range has ${wanted} columns. Give the questions as the next argument.`
        );
  const parted = perQuestion(cells, wanted);
  if (!parted)
    return cannotUse(
      `${call} needs a question for each of the ${wanted} columns of answers; the questions are ${cells.length} rows by ${cells[0]?.length ?? 0} columns.`
    );
  const directions = hasDirections(cells);
  const isTurned = (mark: string) => (directions ? mark === '-1' : TURNED.test(mark));
  const questions: SurveyQuestion[] = [];
  for (const [at, own] of parted.entries()) {
    const question = questionOf(own, isTurned);
    if (!question) {
      const first = own.find((cell) => !isBlank(cell));
      return cannotUse(
        `${call} can't tell what question ${at + 1} (${quoted(first)}) is about. Name one of ${DIMENSION_IDS.join(', ')}, with R after it where agreeing is bad news, or leave the cell blank.`
      );
    }
    questions.push(question);
  }
  return gives(questions);
}

/** Questions from headings over the answers; null where they don't say it for most columns. */
export function questionsInHeadings(
  headings: readonly unknown[]
): readonly SurveyQuestion[] | null {
  const questions = headings.map((heading) =>
    typeof heading === 'string' && heading.trim().length >= FEWEST_LETTERS
      ? questionIn(heading)
      : NO_QUESTION
  );
  const known = questions.filter((question) => question?.dimension).length;
  return known * 2 > headings.length ? questions.map((question) => question ?? NO_QUESTION) : null;
}
