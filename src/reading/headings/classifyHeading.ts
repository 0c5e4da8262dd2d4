import type { Field, SurveyDimension } from '../../vocabulary/fields';

/** What a heading by itself can mean. */
export type HeadingMeaning =
  | { readonly type: 'field'; readonly field: Field }
  | { readonly type: 'item'; readonly dimension: SurveyDimension }
  | { readonly type: 'unmapped' };

/** One reading of a heading, with how sure it is (0 to 1) and why. */
export interface HeadingGuess {
  readonly meaning: HeadingMeaning;
  readonly confidence: number;
  readonly reason: string;
}

/** Every plausible reading of a heading, best first; never empty. */
export function classifyHeading(heading: string): readonly HeadingGuess[] {
  return [{ meaning: { type: 'unmapped' }, confidence: 0.2, reason: `“${heading}” is no heading that we know` }];
}
