import type { SurveyReading, SurveyTable } from '../../../src/plan/survey';
import { DIMENSION_IDS } from '../../../src/readiness/dimensions';
import { DEFAULT_PARAMETERS } from '../../../src/readiness/parameters';
import { scoreTrust } from '../../../src/readiness/scoreTrust';
import { seededNumbers } from '../seededNumbers';

/** A survey of so many people, 24 statements each, spread over so many schools; now and then a blank. */
export function generatedSurvey(people: number, schools: number): SurveyReading {
  const next = seededNumbers(7);
  const replies = Array.from({ length: people }, (_, person) => ({
    school: `School ${person % schools}`,
    answers: Array.from({ length: 24 }, () => {
      const drawn = Math.floor(next() * 51);
      return drawn === 50 ? null : 1 + (drawn % 5);
    }),
  }));
  const table: SurveyTable = {
    file: 'survey.xlsx',
    sheet: 'Answers',
    statements: Array.from({ length: 24 }, (_, at) => ({
      heading: `Statement ${at}`,
      dimension: DIMENSION_IDS[Math.floor(at / 3)] ?? null,
      reversed: at % 3 === 2,
    })),
    scale: { lowest: 1, highest: 5 },
    replies,
    month: '2026-01',
    doubts: [],
    place: null,
  };
  return { tables: [table], summaries: [], staff: [], leftOut: [], notes: [] };
}

/** Scores every school, as `trellis readiness` does once the answers are read. */
export async function scoreSurvey(surveys: SurveyReading): Promise<unknown> {
  return scoreTrust(surveys, DEFAULT_PARAMETERS, '2026-02-01');
}

/** Adds the same numbers up in a plain loop. */
export async function sumSurvey({ tables }: SurveyReading): Promise<number> {
  let sum = 0;
  for (const { replies } of tables)
    for (const { answers } of replies) for (const answer of answers) sum += answer ?? 0;
  return sum;
}
