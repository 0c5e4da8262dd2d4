/** Errors of the Excel host carry a sentence for people; anything else gets the given one. */
export function sentenceOf(error: unknown, instead: string): string {
  return error instanceof Error && error.name === 'OfficeFailure' ? error.message : instead;
}
