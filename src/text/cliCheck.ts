/** The words of `trellis check` and `trellis classify statements`. */

/** A line of a list of statements that is none. */
export function lineIsNoStatement(line: number): string {
  return `Line ${line} is not a statement. Each line needs an "id", a "text", and a "column" of problem, priority, success or how, as JSON.`;
}

/** What stands where a plan leads to no question. */
export const NOTHING_TO_ASK = 'Nothing to ask about what was read here.';

/** The heading of the questions that are the trust's own. */
export const FOR_THE_TRUST = 'For the trust';

/** Where a question stands, after it: `(plan.xlsx › Sheet1 › A5)`. */
export function whereWords(place: string): string {
  return `(${place})`;
}
