/** Errors whose message is a sentence for people. */
const SAID_IN_WORDS: ReadonlySet<string> = new Set(['OfficeFailure', 'ReadinessUnclear']);

/** Some errors carry a sentence for people; anything else gets the given one. */
export function sentenceOf(error: unknown, instead: string): string {
  return error instanceof Error && SAID_IN_WORDS.has(error.name) ? error.message : instead;
}
