import { DIMENSION_IDS, READINESS_DIMENSIONS } from '../../readiness/dimensions';
import {
  explainSchool,
  READINESS_PURPOSE,
  whatItMeans,
  wouldMostLikeToChange,
} from '../../readiness/explain';
import { lowestShown, type SchoolResult, type TrustReadiness } from '../../readiness/scoreTrust';
import { COACHING_QUESTIONS } from '../../vocabulary/coachingQuestions';

/** One condition of a school as it may be shown. */
export interface ConditionView {
  readonly name: string;
  /** A whole number, `under 5`, `over 95`, or '' where nothing may be shown. */
  readonly shown: string;
  /** How long its bar is, 0 to 100; null where nothing is shown. */
  readonly bar: number | null;
}

/** A school's readiness: only what may be shown. */
export interface SchoolReadinessView {
  readonly school: string;
  readonly total: string;
  readonly meaning: string;
  readonly conditions: readonly ConditionView[];
  readonly wouldChange: string;
  readonly askNext: readonly string[];
  /** How the number came about, a sentence each. */
  readonly explained: readonly string[];
}

/** The schools in alphabetical order, never ranked, and what the number is for. */
export interface ReadinessView {
  readonly schools: readonly SchoolReadinessView[];
  readonly purpose: string;
}

/** The end of a scale that is only shown in words still has its end of a bar. */
function barOf(shown: string): number | null {
  if (shown === '') return null;
  if (/^\d+$/.test(shown)) return Number(shown);
  return shown.startsWith('under') ? 0 : 100;
}

function schoolView(school: SchoolResult, readiness: TrustReadiness): SchoolReadinessView {
  const lowest = lowestShown(school);
  return {
    school: school.school,
    total: school.shownWords,
    meaning: whatItMeans(school),
    conditions: DIMENSION_IDS.map((id) => {
      const { shown } = school.dimensions[id];
      return { name: READINESS_DIMENSIONS[id], shown, bar: barOf(shown) };
    }),
    wouldChange: wouldMostLikeToChange(school),
    askNext: lowest.slice(0, 2).map((id) => COACHING_QUESTIONS[id][0]),
    explained: explainSchool(school, readiness.parameters),
  };
}

/** What the pane shows of a trust's readiness. */
export function readinessView(readiness: TrustReadiness): ReadinessView {
  return {
    schools: readiness.schools.map((school) => schoolView(school, readiness)),
    purpose: READINESS_PURPOSE,
  };
}
