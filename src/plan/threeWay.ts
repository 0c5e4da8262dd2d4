/**
 * What became of one box since both sides last saw the same text: nobody changed it, one side did,
 * both made the same change, or each made its own.
 */
export type BoxChange = 'unchanged' | 'theirs' | 'ours' | 'same change' | 'both';

/** The three texts of a box: what both sides started from, and what each has now. */
export interface BoxTexts {
  readonly base: string;
  readonly theirs: string;
  readonly ours: string;
}

/** White space differs between programs that save the same sheet, so it is no change. */
const evened = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Compares a box three ways. Texts that differ in white space only count as the same; an empty text
 * against a base with words is a change like any other (somebody took the words out).
 */
export function compareBox({ base, theirs, ours }: BoxTexts): BoxChange {
  const [start, one, other] = [evened(base), evened(theirs), evened(ours)];
  if (one === start && other === start) return 'unchanged';
  if (other === start) return 'theirs';
  if (one === start) return 'ours';
  return one === other ? 'same change' : 'both';
}
