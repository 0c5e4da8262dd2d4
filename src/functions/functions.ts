import { bandOf } from '../readiness/bands';

/**
 * What a readiness score suggests doing next: Go deeper, Start small, Build together or Listen first.
 * @customfunction BAND
 * @param score A readiness score from 0 to 100, as shown.
 * @returns The band that the score falls in.
 */
export function band(score: number): string {
  if (!(score >= 0 && score <= 100)) {
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode.invalidValue,
      'Give a readiness score from 0 to 100.'
    );
  }
  return bandOf(Math.floor(score + 0.5));
}
