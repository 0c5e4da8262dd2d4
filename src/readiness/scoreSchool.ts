import { bandOf, shownScore, type Band } from './bands';
import { DIMENSION_IDS, type ReadinessDimension } from './dimensions';
import type { ReadinessParameters } from './parameters';
import {
  personMean,
  scorePerson,
  type AnswerScale,
  type Answers,
  type PersonProfile,
  type SurveyQuestion,
} from './person';
import { marginOfMean, mean } from './statistics';

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

const hasAnswered = (answers: Answers): boolean => answers.some((answer) => answer !== null);

function scoreDimension(
  profiles: readonly PersonProfile[],
  dimension: ReadinessDimension,
  school: { staff: number | null; parameters: ReadinessParameters }
): DimensionScore {
  const scores = profiles.flatMap((profile) => profile[dimension] ?? []);
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

/** Scores one school, step by step as the readiness algorithm has it; people without answers are left out. */
export function scoreSchool(
  survey: SchoolSurvey,
  parameters: ReadinessParameters
): SchoolReadiness {
  const people = survey.people.filter(hasAnswered);
  const profiles = people.map((answers) => scorePerson(answers, survey, parameters));
  const school = { staff: survey.staff, parameters };
  const dimensions = Object.fromEntries(
    DIMENSION_IDS.map((dimension) => [dimension, scoreDimension(profiles, dimension, school)])
  ) as Record<ReadinessDimension, DimensionScore>;
  const scores = Object.fromEntries(
    DIMENSION_IDS.map((dimension) => [dimension, dimensions[dimension].score])
  ) as Record<ReadinessDimension, number | null>;
  const counted = { responses: people.length, staff: survey.staff, dimensions };
  const total = totalOf(scores, parameters.slack);
  if (!total) return { ...counted, ...NO_TOTAL, band: bandOf(null) };
  const means = profiles.flatMap((profile) => personMean(profile, parameters) ?? []);
  const margin = marginOf(total, dimensions, { people: means, staff: survey.staff });
  const shown = shownScore(total.score);
  const shownMargin =
    margin === null ? null : Math.max(parameters.smallestMargin, shownScore(margin));
  return { ...counted, ...total, shown, margin, shownMargin, band: bandOf(shown) };
}
