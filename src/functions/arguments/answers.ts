import type { AnswerScale, Answers, SurveyQuestion } from '../../readiness/person';
import { areWords, placeNumbers, placeWords } from '../../reading/survey/answerScale';
import { cellAnswer, LEFT_OUT, type CellAnswer } from '../../reading/survey/cellAnswer';
import type { CellValue } from '../../grid/workbook';
import { cannotUse, gives, type Outcome } from '../outcome';
import {
  cellsOf,
  isBlankOrZero,
  isErrorCell,
  quoted,
  usedPart,
  usedRows,
  type Cells,
} from './cells';
import { fitsQuestions, OUR_QUESTIONS, questionsIn, questionsInHeadings } from './questions';

/** The scale of numbers that functions take; other scales are read from sheets, or come in words. */
const FROM_ONE_TO_FIVE = { lowest: 1, highest: 5 } as const;

/** An answer that can't be used, where it stands in its range (from 1), and why. */
export interface BadAnswer {
  readonly row: number;
  readonly column: number;
  readonly cell: unknown;
  readonly reason: string;
}

/** Answers on one scale, a row a person, with what each column asks. */
export interface AnswerRange {
  readonly questions: readonly SurveyQuestion[];
  readonly scale: AnswerScale;
  readonly people: readonly Answers[];
  /** The row of the range that each person stands in, counted from 0. */
  readonly rows: readonly number[];
  readonly bad: readonly BadAnswer[];
}

/** Answers and questions as a formula gives them, with the function's name for messages. */
export interface AnswerArguments {
  readonly call: string;
  readonly answers: unknown;
  readonly questions: unknown;
}

const HEADINGS_SHARE = 0.5;

function answerIn(cell: unknown): CellAnswer {
  if (isErrorCell(cell)) return cellAnswer({ error: '' });
  const value = cell === undefined || cell === 0 ? null : (cell as CellValue);
  return cellAnswer(value);
}

/** True where most filled cells of a row are words that are no answers: headings. */
function isHeadings(row: readonly unknown[]): boolean {
  const filled = row.filter((cell) => !isBlankOrZero(cell));
  const words = filled.filter((cell) => {
    const answer = typeof cell === 'string' ? answerIn(cell) : null;
    return answer?.type === 'left out' && answer.reason === LEFT_OUT.words && !isErrorCell(cell);
  });
  return filled.length > 0 && words.length / filled.length >= HEADINGS_SHARE;
}

interface Body {
  readonly cells: Cells;
  readonly first: number;
  /** Columns of the range, and of its used part. */
  readonly own: number;
  readonly width: number;
  readonly headings: readonly unknown[] | null;
}

function bodyOf(answers: unknown): Body {
  const all = cellsOf(answers);
  const used = usedPart(all, isBlankOrZero);
  const cells = all.slice(0, used.rows);
  const top = cells.findIndex((row) => row.some((cell) => !isBlankOrZero(cell)));
  const heading = top < 0 ? undefined : cells[top];
  const headings = heading && isHeadings(heading) ? heading : null;
  const own = cells[0]?.length ?? 0;
  // A last question that nobody answered is still a column of our survey.
  const width = own === OUR_QUESTIONS.length ? own : used.columns;
  return { cells, first: headings ? top + 1 : 0, own, width, headings };
}

function questionsFor({ call, questions }: AnswerArguments, { own, width, headings }: Body) {
  const given = usedRows(questions);
  if (given.length > 0) {
    return questionsIn(
      call,
      given,
      [own, width].find((many) => fitsQuestions(given, many)) ?? width
    );
  }
  const read = headings ? questionsInHeadings(headings.slice(0, width)) : null;
  if (read) return gives(read);
  return headings
    ? cannotUse(
        `${call} can't tell from the headings what each column asks. Give the questions as the next argument: a condition such as trust for each column, with R after it where agreeing is bad news.`
      )
    : questionsIn(call, [], width);
}

/** Whole rows of 1 to 5 are used as they came; nothing of them is copied. */
function isPlain(row: readonly unknown[], width: number): row is readonly number[] {
  if (row.length !== width) return false;
  for (let at = 0; at < width; at++) {
    const cell = row[at];
    if (cell !== 1 && cell !== 2 && cell !== 3 && cell !== 4 && cell !== 5) return false;
  }
  return true;
}

function allPlain({ cells, first, width }: Body): boolean {
  for (let row = first; row < cells.length; row++)
    if (!isPlain(cells[row] ?? [], width)) return false;
  return true;
}

const isEmpty = (row: readonly unknown[]): boolean => row.every(isBlankOrZero);

/** Answers cell by cell, each on the scale, left blank, or counted as one that can't be used. */
function placed({ cells, first, width }: Body) {
  const rows: number[] = [];
  const read: (readonly CellAnswer[])[] = [];
  for (let row = first; row < cells.length; row++) {
    const line = cells[row] ?? [];
    if (isEmpty(line)) continue;
    rows.push(row);
    read.push(Array.from({ length: width }, (_, at) => answerIn(line[at])));
  }
  const scale = areWords(read)
    ? placeWords(width, read)
    : placeNumbers({ ...FROM_ONE_TO_FIVE, turned: false });
  const bad: BadAnswer[] = [];
  const people = read.map((own, person) =>
    own.map((answer, column) => {
      const place = scale.place(answer, column);
      const row = rows[person] ?? 0;
      if (typeof place === 'string')
        bad.push({ row: row + 1, column: column + 1, cell: cells[row]?.[column], reason: place });
      return typeof place === 'number' ? place : null;
    })
  );
  return { people, rows, bad, scale: { lowest: scale.lowest, highest: scale.highest } };
}

/** The answers of a range with their questions; answers that can't be used are told apart. */
export function answersIn(given: AnswerArguments): Outcome<AnswerRange> {
  const body = bodyOf(given.answers);
  if (body.cells.length === 0)
    return gives({
      questions: OUR_QUESTIONS,
      scale: FROM_ONE_TO_FIVE,
      people: [],
      rows: [],
      bad: [],
    });
  const questions = questionsFor(given, body);
  if (!questions.ok) return questions;
  const width = questions.value.length;
  const sized = { ...body, width };
  if (allPlain(sized)) {
    const people = (
      body.first === 0 ? body.cells : body.cells.slice(body.first)
    ) as readonly Answers[];
    const rows = people.map((_, at) => body.first + at);
    return gives({ questions: questions.value, scale: FROM_ONE_TO_FIVE, people, rows, bad: [] });
  }
  return gives({ questions: questions.value, ...placed(sized) });
}

/** Marks that say that a statement is not for somebody: a blank, and no mistake. */
const isMistake = ({ reason }: BadAnswer): boolean => reason !== LEFT_OUT.notApplicable;

/** Answers as `answersIn` reads them, refused at the first that can't be used, with its place. */
export function soundAnswers(given: AnswerArguments): Outcome<AnswerRange> {
  const range = answersIn(given);
  const bad = range.ok ? range.value.bad.find(isMistake) : undefined;
  if (!bad) return range;
  return cannotUse(
    `${given.call} needs answers from 1 to 5, or in words such as "Agree"; row ${bad.row}, column ${bad.column} holds ${quoted(bad.cell)}. Put that right, or leave the cell empty.`
  );
}
