import type { SurveyReading, SurveyTable } from '../../src/plan/survey';
import { DIMENSION_IDS } from '../../src/readiness/dimensions';
import type { Answers, SurveyQuestion } from '../../src/readiness/person';

/** Our own survey's 24 questions in the order of its codes. */
const REVERSED = new Set([2, 5, 8, 14, 17, 23]);
export const QUESTIONS: readonly SurveyQuestion[] = DIMENSION_IDS.flatMap((dimension, nth) =>
  [0, 1, 2].map((item) => ({ dimension, reversed: REVERSED.has(nth * 3 + item) }))
);

/** A survey of several schools as it is read: answers by school, and staff numbers where given. */
export function surveyOf(
  schools: Readonly<Record<string, readonly Answers[]>>,
  staff: Readonly<Record<string, number>> = {},
  questions: readonly SurveyQuestion[] = QUESTIONS
): SurveyReading {
  const table: SurveyTable = {
    file: 'Survey.xlsx',
    sheet: 'Answers',
    statements: questions.map((question, at) => ({ ...question, heading: `Statement ${at}` })),
    scale: { lowest: 1, highest: 5 },
    replies: Object.entries(schools).flatMap(([school, people]) =>
      people.map((answers) => ({ school, answers }))
    ),
    month: null,
    doubts: [],
    place: null,
  };
  return {
    tables: [table],
    summaries: [],
    staff: Object.entries(staff).map(([school, number]) => ({ school, staff: number })),
    leftOut: [],
    notes: [],
  };
}

/** One person who answers every question so that it counts the same: `level` 1 to 5 after turning round. */
export function person(
  level: number,
  changes: Readonly<Record<number, number | null>> = {}
): Answers {
  return QUESTIONS.map(({ reversed }, at) => {
    const change = changes[at];
    const own = change === undefined ? level : change;
    if (own === null) return null;
    return reversed ? 6 - own : own;
  });
}
