import { bandOf, shownScore, type Band } from './bands';
import { DIMENSION_IDS, type ReadinessDimension } from './dimensions';
import type { ReadinessParameters } from './parameters';
import type { AnswerScale, Answers, SurveyQuestion } from './person';
import { marginOfMean, mean } from './statistics';
import { tallySurveys, type SchoolTally } from './tally';

/** One dimension of one school. */
export interface DimensionScore {
  /** 0 to 100, unrounded; null where too few people answered. */
  readonly score: number | null;
  /** People with enough answers to count here. */
  readonly n: number;
  readonly suppressed: boolean;
  /** Half a 95 % interval, unrounded; null where it cannot be given. */
  readonly margin: number | null;
}

/** How ready one school's culture is. */
export interface SchoolReadiness {
  readonly responses: number;
  /** How many were asked, by headcount; null where nobody said. */
  readonly staff: number | null;
  readonly dimensions: Readonly<Record<ReadinessDimension, DimensionScore>>;
  /** Mean of the eight, unrounded; null where any is missing. */
  readonly base: number | null;
  /** The base, but never more than 20 above the weakest dimension; unrounded. */
  readonly score: number | null;
  /** The score as people see it, a whole number. */
  readonly shown: number | null;
  readonly capped: boolean;
  /** The weakest dimensions, named only where they hold the score back. */
  readonly limiting: readonly ReadinessDimension[];
  /** Half a 95 % interval of the score, unrounded; null where it cannot be given. */
  readonly margin: number | null;
  readonly shownMargin: number | null;
  readonly band: Band;
}

/** A school's answers as they are scored. */
export interface SchoolSurvey {
  readonly questions: readonly SurveyQuestion[];
  readonly scale: AnswerScale;
  readonly people: readonly Answers[];
  /** How many were asked; at least as many as answered, or null. */
  readonly staff: number | null;
}

function scoreDimension(
  scores: readonly number[],
  school: { readonly staff: number | null; readonly parameters: ReadinessParameters }
): DimensionScore {
  if (scores.length < school.parameters.minimumReplies)
    return { score: null, n: scores.length, suppressed: true, margin: null };
  return {
    score: mean(scores),
    n: scores.length,
    suppressed: false,
    margin: marginOfMean(scores, school.staff),
  };
}

type Dimensions = Readonly<Record<ReadinessDimension, DimensionScore>>;

interface Total {
  readonly base: number;
  readonly score: number;
  readonly capped: boolean;
  readonly limiting: readonly ReadinessDimension[];
}

/** The mean of eight scores, capped at the weakest plus the slack; null where one is missing. */
export function totalOf(
  scores: Readonly<Record<ReadinessDimension, number | null>>,
  slack: number
): Total | null {
  const known = DIMENSION_IDS.flatMap((dimension) => scores[dimension] ?? []);
  if (known.length < DIMENSION_IDS.length) return null;
  const base = mean(known);
  const lowest = Math.min(...known);
  const cap = lowest + slack;
  const capped = base > cap + 1e-9;
  const limiting = capped ? DIMENSION_IDS.filter((dimension) => scores[dimension] === lowest) : [];
  return { base, score: Math.min(base, cap), capped, limiting };
}

function marginOf(
  total: Total,
  dimensions: Dimensions,
  means: { people: readonly number[]; staff: number | null }
): number | null {
  if (!total.capped) return marginOfMean(means.people, means.staff);
  const margins = total.limiting.flatMap((dimension) => dimensions[dimension].margin ?? []);
  return margins.length > 0 ? Math.max(...margins) : null;
}

const NO_TOTAL = {
  base: null,
  score: null,
  shown: null,
  capped: false,
  limiting: [],
  margin: null,
  shownMargin: null,
} as const;

/**
 * Scores one school from its tally (steps 4 to 11). A dimension that the survey asks too little about
 * is missing, which is not the same as kept back: its score is null and it is not suppressed.
 */
export function scoreTally(
  tally: SchoolTally,
  staff: number | null,
  parameters: ReadinessParameters
): SchoolReadiness {
  const byDimension = <Value>(value: (at: number) => Value) =>
    Object.fromEntries(DIMENSION_IDS.map((id, at) => [id, value(at)])) as Record<
      ReadinessDimension,
      Value
    >;
  const dimensions = byDimension((at) => {
    const scored = scoreDimension(tally.dimensions[at] ?? [], { staff, parameters });
    return tally.asked[at] === true ? scored : { ...scored, suppressed: false };
  });
  const scores = byDimension((at) => dimensions[DIMENSION_IDS[at] ?? 'trust'].score);
  const counted = { responses: tally.responses, staff, dimensions };
  const total = totalOf(scores, parameters.slack);
  if (!total) return { ...counted, ...NO_TOTAL, band: bandOf(null) };
  const margin = marginOf(total, dimensions, { people: tally.means, staff });
  const shown = shownScore(total.score);
  const shownMargin =
    margin === null ? null : Math.max(parameters.smallestMargin, shownScore(margin));
  return { ...counted, ...total, shown, margin, shownMargin, band: bandOf(shown) };
}

/** Scores one school from people's answers; people without answers are left out. */
export function scoreSchool(
  { questions, scale, people, staff }: SchoolSurvey,
  parameters: ReadinessParameters
): SchoolReadiness {
  const replies = people.map((answers) => ({ school: '', answers }));
  const tally = tallySurveys([{ statements: questions, scale, replies }], parameters).get('');
  return scoreTally(tally ?? emptyTally(), staff, parameters);
}

/** The tally of a school from which nobody answered. */
function emptyTally(): SchoolTally {
  return {
    responses: 0,
    dimensions: DIMENSION_IDS.map(() => []),
    means: [],
    runs: [],
    items: [],
    asked: DIMENSION_IDS.map(() => true),
  };
}
