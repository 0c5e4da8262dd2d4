import type { SurveySummary } from '../plan/survey';
import { bandOf, shownScore } from './bands';
import { DIMENSION_IDS, READINESS_DIMENSIONS, type ReadinessDimension } from './dimensions';
import type { ReadinessParameters } from './parameters';
import type { SchoolWarning } from './schoolWarnings';
import { totalOf, type DimensionScore, type SchoolReadiness } from './scoreSchool';

const AVERAGES: SchoolWarning = {
  code: 'averages',
  sentence: 'From averages in a summary, used as they stand: no margin can be given.',
};
const NOT_SAID: SchoolWarning = {
  code: 'replies not said',
  sentence: 'The summary does not say how many replied. Please check that it was five or more.',
};

function warningsFor(
  { replies }: SurveySummary,
  missing: readonly ReadinessDimension[],
  minimum: number
): readonly SchoolWarning[] {
  if (replies !== null && replies < minimum)
    return [
      {
        code: 'too few replies',
        sentence: `${replies === 1 ? '1 reply' : `${replies} replies`} so far; results appear at ${minimum}.`,
      },
    ];
  const names = missing.map((id) => `"${READINESS_DIMENSIONS[id]}"`).join(', ');
  const notAsked: SchoolWarning = {
    code: 'not asked',
    sentence: `The summary has nothing about ${names}, so there is no total and the profile stands alone.`,
  };
  return [
    AVERAGES,
    ...(replies === null ? [NOT_SAID] : []),
    ...(missing.length > 0 ? [notAsked] : []),
  ];
}

/** Scores a school from the averages of a summary; hidden where it says that too few replied. */
export function scoreSummary(
  summary: SurveySummary,
  staff: number | null,
  { minimumReplies, slack }: ReadinessParameters
): { readonly scored: SchoolReadiness; readonly warnings: readonly SchoolWarning[] } {
  const isHidden = summary.replies !== null && summary.replies < minimumReplies;
  const n = summary.replies ?? 0;
  const dimensions = Object.fromEntries(
    DIMENSION_IDS.map((id): [string, DimensionScore] => {
      const score = isHidden ? null : (summary.scores[id] ?? null);
      return [id, { score, n, suppressed: isHidden, margin: null }];
    })
  ) as Record<ReadinessDimension, DimensionScore>;
  const missing = DIMENSION_IDS.filter((id) => summary.scores[id] === undefined);
  const scores = Object.fromEntries(
    DIMENSION_IDS.map((id) => [id, dimensions[id].score])
  ) as Record<ReadinessDimension, number | null>;
  const total = totalOf(scores, slack);
  const shown = total === null ? null : shownScore(total.score);
  return {
    scored: {
      responses: n,
      staff,
      dimensions,
      base: total?.base ?? null,
      score: total?.score ?? null,
      shown,
      capped: total?.capped ?? false,
      limiting: total?.limiting ?? [],
      margin: null,
      shownMargin: null,
      band: bandOf(shown),
    },
    warnings: warningsFor(summary, missing, minimumReplies),
  };
}
