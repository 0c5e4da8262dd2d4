import { counted } from './cliCounts';

/** A workbook without a survey. */
export function noSurvey(file: string): string {
  return `"${file}" holds no staff survey that Trellis can read: a row for each person, a column for each question. "trellis survey -o FILE" makes one to use.`;
}

/** A school that the workbook's survey does not have; `schools` are those that it has. */
export function noSuchSchool(school: string, schools: readonly string[]): string {
  return `There are no answers from "${school}". The survey has: ${schools.join(', ')}.`;
}

/** The first line of the summary. */
export function readinessTitle(file: string, schools: number): string {
  return `${file}: readiness of ${counted(schools, 'school')}, in alphabetical order`;
}

/** The line with a school's replies. */
export function repliesWords(responses: number | null, staff: number | null): string {
  if (responses === null) return 'replies not said';
  const replies = counted(responses, 'reply', 'replies');
  return staff === null ? replies : `${replies} of ${staff.toLocaleString('en-GB')} staff`;
}

/** The trust's figure in a sentence, or why there is none. */
export function trustLine(
  trust: { readonly shown: number; readonly schools: number } | null
): string {
  return trust === null
    ? 'There is no figure for the trust: it needs at least three schools with a total.'
    : `Across the trust: ${trust.shown}, the mean of ${counted(trust.schools, 'school')} with a total.`;
}

/** Headings and fixed words of the summary. */
export const READINESS_PARTS = {
  change: 'Staff would most like to change',
  ask: 'Ask next',
  readiness: 'Readiness',
  noTotal: 'no total',
  notShown: 'not shown',
  notAsked: 'not asked',
  notes: 'About this survey',
  leftOut: 'Left out',
} as const;

/** After the survey workbook was written. */
export function surveyReady(out: string): string {
  return `${out} is ready: an introduction, the 24 questions, a page to paste into Microsoft Forms, and a sheet for the answers.`;
}
