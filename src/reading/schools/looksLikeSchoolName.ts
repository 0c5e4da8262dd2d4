/** How much a text looks like the name of a school by its words alone, 0 to 1. */
export function looksLikeSchoolName(text: string): number {
  return /\b(school|academy|primary|infants?|juniors?|nursery|college|high)\b/i.test(text) ? 0.9 : 0;
}
