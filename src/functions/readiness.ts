import { bandOf, shownScore } from '../readiness/bands';
import { DIMENSION_IDS, READINESS_DIMENSIONS } from '../readiness/dimensions';
import { readinessRow } from '../sheets/readiness/columns';
import { numberIn } from './arguments/scalars';
import { leftOutWords, scoreBySchool } from './bySchool';
import { cannotUse, gives, isMissing, toCell, type Outcome } from './outcome';
import { noTotal, scoreAnswers } from './scoring';
import { rectangle } from './spill';

/* Excel's generator of function metadata reads this file: plain types only, and top-level functions. */

/**
 * How ready a school's culture is for new CPD, from 0 to 100: the mean of eight conditions, but never more than 20 above the weakest.
 *
 * @customfunction READINESS
 * @helpurl https://localhost:3000/help/readiness.html
 * @param answers The answers, a row a person and a column a question: 1 to 5, or in words.
 * @param [questions] What each column asks: a condition such as trust, with R after it where agreeing is bad news. Leave out for the survey that Trellis makes.
 * @param [staff] How many people were asked: people, not full-time equivalents.
 * @param [settings] The trust's Settings table.
 * @returns The score as a whole number.
 * @remarks Answers are numbers from 1 (strongly disagree) to 5 (strongly agree), or words such as Agree; each row is one person. Leave headings in or out. With fewer than five replies, or too few about any of the eight conditions, the cell shows #N/A, which is not a score of 0 and which charts leave out; point at the cell to read why.
 *
 * Where everybody gave the lowest answer to a condition, the total is in words: under 25.
 *
 * An answer a counts 25 × (a − 1), from 0 to 100, or 25 × (5 − a) where agreeing is bad news. A person counts in a condition with at least two answers about it. A condition is the mean of its people; readiness is the smaller of the mean of the eight and the weakest plus 20, rounded at the very end.
 * @example
 * =CPD.READINESS(B2:Y7)
 * 74
 */
export function readiness(
  answers: unknown[][],
  questions?: unknown[][],
  staff?: unknown,
  settings?: unknown[][]
): number | string {
  const scored = scoreAnswers({ call: 'CPD.READINESS', answers, questions, staff, settings });
  if (!scored.ok) return toCell(scored);
  const { shown, shownWords } = scored.value.school;
  if (shownWords === '') return toCell(noTotal(scored.value));
  return shown ?? shownWords;
}

/**
 * The eight conditions of a school one by one: name, score from 0 to 100, and how many people it comes from.
 *
 * @customfunction PROFILE
 * @helpurl https://localhost:3000/help/profile.html
 * @param answers The answers, a row a person and a column a question: 1 to 5, or in words.
 * @param [questions] What each column asks: a condition such as trust, with R after it where agreeing is bad news. Leave out for the survey that Trellis makes.
 * @param [settings] The trust's Settings table.
 * @returns Eight rows: condition, score, replies.
 * @remarks Always eight rows, in the order of the survey. A condition that fewer than five people answered says "not shown"; one that the questions hardly ask about says "not asked".
 *
 * A condition is the mean of the people with at least two answers about it, each answer from 0 to 100, turned round where agreeing is bad news; rounded at the very end. Where everybody gave one and the same answer at an end of the scale, the figure is in words: under 5 or over 95.
 * @example
 * =CPD.PROFILE(B2:Y7)
 * Working together | 75 | 6
 * A say in school decisions | 58 | 5
 * Honesty and trust | 79 | 6
 * Shared purpose | 81 | 6
 * Calm, and help with behaviour | 75 | 6
 * A say in my own development | 75 | 6
 * Getting better at the job | 72 | 6
 * Belonging | 81 | 6
 */
export function profile(
  answers: unknown[][],
  questions?: unknown[][],
  settings?: unknown[][]
): unknown[][] {
  const scored = toCell(scoreAnswers({ call: 'CPD.PROFILE', answers, questions, settings }));
  return rectangle(
    DIMENSION_IDS.map((id) => {
      const { shown, suppressed, n } = scored.school.dimensions[id];
      const instead = suppressed || scored.responses === 0 ? 'not shown' : 'not asked';
      const value = shown === '' ? instead : /^\d+$/.test(shown) ? Number(shown) : shown;
      return [READINESS_DIMENSIONS[id], value, n];
    })
  );
}

/**
 * The Readiness sheet in one formula: a row a school, in alphabetical order and never ranked.
 *
 * @customfunction BYSCHOOL
 * @helpurl https://localhost:3000/help/byschool.html
 * @param schools The school of each person, in rows that match the answers.
 * @param answers The answers, a row a person and a column a question: 1 to 5, or in words.
 * @param [questions] What each column asks: a condition such as trust, with R after it where agreeing is bad news. Leave out for the survey that Trellis makes.
 * @param [staffTable] Two columns: school, and how many people were asked.
 * @param [settings] The trust's Settings table.
 * @returns A row a school.
 * @remarks The columns are School, Replies, the eight conditions, Readiness, What it means, Staff would most like to change, Ask next. Nothing is shown for fewer than five people. Answers that can't be used are left out and counted in a last row.
 * @example
 * =CPD.BYSCHOOL(A2:A7, B2:Y7, , AA2:AB3)
 * Ash Primary School | 6 of 10 | 75 | 58 | 79 | 81 | 75 | 75 | 72 | 81 | 74 | Start small: Try it with volunteers and look again at half term. …
 */
export function bySchool(
  schools: unknown[][],
  answers: unknown[][],
  questions?: unknown[][],
  staffTable?: unknown[][],
  settings?: unknown[][]
): unknown[][] {
  const given = { call: 'CPD.BYSCHOOL', schools, answers, questions, staffTable, settings };
  const trust = toCell(scoreBySchool(given));
  const rows = trust.schools.map((school) => readinessRow(school) as (string | number | null)[]);
  const left = leftOutWords(trust);
  return rectangle(left === '' ? rows : [...rows, ['Left out', left]]);
}

function bandIn(score: unknown): Outcome<string> {
  // A total in words, `under 25`, is in the lowest band; nobody's total is over 95 in words.
  if (typeof score === 'string' && /^under \d+$/.test(score.trim())) return gives(bandOf(0));
  const number = numberIn({ call: 'CPD.BAND', name: 'score', argument: score });
  if (!number.ok) return number;
  if (number.value === null) return gives(bandOf(null));
  return number.value >= 0 && number.value <= 100
    ? gives(bandOf(shownScore(number.value)))
    : cannotUse(`CPD.BAND needs a readiness score from 0 to 100; it holds ${number.value}.`);
}

/**
 * What a readiness score suggests doing next: Go deeper, Start small, Build together or Listen first. Never a grade.
 *
 * @customfunction BAND
 * @helpurl https://localhost:3000/help/band.html
 * @param score A readiness score from 0 to 100.
 * @returns The band in words.
 * @remarks The score is rounded to a whole number first, halves up. 80 to 100 is Go deeper, 60 to 79 Start small, 40 to 59 Build together, 0 to 39 Listen first. An empty cell gives "Not enough answers to show".
 * @example
 * =CPD.BAND(74)
 * Start small
 * @example
 * =CPD.BAND("")
 * Not enough answers to show
 */
export function band(score: unknown): string {
  return toCell(bandIn(score));
}

/**
 * What holds a school's readiness back: the weakest of the eight conditions, where the mean is more than 20 above it; otherwise nothing.
 *
 * @customfunction LIMITING
 * @helpurl https://localhost:3000/help/limiting.html
 * @param answers The answers, a row a person and a column a question: 1 to 5, or in words.
 * @param [questions] What each column asks: a condition such as trust, with R after it where agreeing is bad news. Leave out for the survey that Trellis makes.
 * @param [settings] The trust's Settings table.
 * @returns The condition's name, several with commas between them, or empty text.
 * @remarks Readiness = min(mean of the eight, weakest + 20). Where the second is smaller, the weakest limits it.
 * @example
 * =CPD.LIMITING(B2:Y7)
 * ""
 */
export function limiting(
  answers: unknown[][],
  questions?: unknown[][],
  settings?: unknown[][]
): string {
  const scored = scoreAnswers({ call: 'CPD.LIMITING', answers, questions, settings });
  if (!scored.ok) return toCell(scored);
  if (scored.value.school.shownWords === '') return toCell(noTotal(scored.value));
  return scored.value.school.limiting.map((id) => READINESS_DIMENSIONS[id]).join(', ');
}

/**
 * How far a readiness score could have been off by chance, had other people answered: give or take so many points.
 *
 * @customfunction MARGIN
 * @helpurl https://localhost:3000/help/margin.html
 * @param answers The answers, a row a person and a column a question: 1 to 5, or in words.
 * @param staff How many people were asked: people, not full-time equivalents.
 * @param [questions] What each column asks: a condition such as trust, with R after it where agreeing is bad news. Leave out for the survey that Trellis makes.
 * @param [settings] The trust's Settings table.
 * @returns Points as a whole number.
 * @remarks It is half of a 95 % interval by Student's t, smaller the more of the staff replied, and never shown under 3. It says nothing about those who chose not to answer.
 *
 * t × s ÷ √n × √(1 − n ÷ N): t is Student's t for 95 % with n − 1, s the standard deviation of the people's means, n the people who count, N the staff. Where a condition holds the score back, its own people are used.
 * @example
 * =CPD.MARGIN(B2:Y7, 10)
 * 4
 */
export function margin(
  answers: unknown[][],
  staff: unknown,
  questions?: unknown[][],
  settings?: unknown[][]
): number {
  const scored = scoreAnswers({ call: 'CPD.MARGIN', answers, questions, staff, settings });
  if (!scored.ok) return toCell(scored);
  if (scored.value.school.shownWords === '') return toCell(noTotal(scored.value));
  const shown = scored.value.school.margin;
  return shown ?? toCell(isMissing('There is no margin for a score that is shown in words.'));
}
