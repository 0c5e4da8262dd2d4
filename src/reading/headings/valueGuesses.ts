import type { WordedField } from '../../vocabulary/valueExamples';
import type { ColumnProfile } from '../values/profileColumn';
import type { ValueShape } from '../values/valueShape';
import type { HeadingGuess } from './classifyHeading';
import { VALUES_ALONE } from './valueFits';

const MOST_OF_VALUES = 0.65;

/** Share of a column's values that have one of the shapes. */
export const shareOf = ({ shares }: ColumnProfile, shapes: readonly ValueShape[]): number =>
  shapes.reduce((sum, shape) => sum + (shares[shape] ?? 0), 0);

/** Below this leaning the words of a column do not speak alone. */
const SURE_OF_WORDS = 0.4;

/** The field whose examples a column's words are most like. */
function byWords({ leaning }: ColumnProfile): readonly HeadingGuess[] {
  if (!leaning) return [];
  const [field, share] = (Object.entries(leaning) as [WordedField, number][]).reduce(
    (best, next) => (next[1] > best[1] ? next : best)
  );
  return share < SURE_OF_WORDS
    ? []
    : [
        {
          meaning: { type: 'field', field },
          confidence: 0.3 + 0.35 * share,
          reason: 'what stands in it reads like it',
        },
      ];
}

/** What a column's values say by themselves, whatever its heading. */
export function fromValues(profile: ColumnProfile): readonly HeadingGuess[] {
  if (profile.filled < 2) return [];
  const bySchool: HeadingGuess[] =
    profile.schoolShare >= 0.6
      ? [
          {
            meaning: { type: 'field', field: 'school' },
            confidence: 0.75,
            reason: 'its values are names of schools',
          },
        ]
      : [];
  const byShape = VALUES_ALONE.filter(
    ({ shapes }) => shareOf(profile, shapes) >= MOST_OF_VALUES
  ).map(({ shapes, field, confidence, words }): HeadingGuess => ({
    meaning: { type: 'field', field },
    confidence: confidence * shareOf(profile, shapes),
    reason: `its values are ${words}`,
  }));
  const answers: HeadingGuess[] =
    shareOf(profile, ['likert']) >= MOST_OF_VALUES
      ? [
          {
            meaning: { type: 'item', dimension: 'other' },
            confidence: 0.55,
            reason: 'its values are answers to a survey statement',
          },
        ]
      : [];
  return [...bySchool, ...byShape, ...byWords(profile), ...answers];
}
