import type { ColumnProfile } from '../values/profileColumn';
import type { HeadingGuess } from './classifyHeading';

/** What heading, group heading and values together say a column means. */
export function combineGuesses(guesses: readonly HeadingGuess[], profile: ColumnProfile, groupHeading = ''): HeadingGuess {
  return guesses[0] ?? { meaning: { type: 'unmapped' }, confidence: 0.1, reason: `no heading ${groupHeading} ${profile.filled}` };
}
