import type { LeftOut, SurveyReading, SurveySummary, SurveyTable } from '../plan/survey';
import { shownScore } from './bands';
import { DIMENSION_IDS, type ReadinessDimension } from './dimensions';
import type { ReadinessParameters } from './parameters';
import { schoolWarnings, type SchoolWarning } from './schoolWarnings';
import { scoreTally } from './scoreSchool';
import { showSchool, type ShownSchool } from './shownSchool';
import { mean } from './statistics';
import { scoreSummary } from './scoreSummary';
import { tallySurveys } from './tally';

/** One school's readiness as it may be shown, with how it came about. */
export interface SchoolResult extends ShownSchool {
  readonly school: string;
  /** `averages` where a summary gave them and nobody's answers were there. */
  readonly from: 'answers' | 'averages';
  /** How many replied; null where a summary does not say. */
  readonly responses: number | null;
  readonly staff: number | null;
  /** The last month of answers, `YYYY-MM`, or null. */
  readonly month: string | null;
  readonly warnings: readonly SchoolWarning[];
}

/** The trust's figure: the mean of the schools that are shown, each counting once. */
export interface TrustFigure {
  readonly score: number;
  readonly shown: number;
  readonly schools: number;
}

/** Readiness of a trust's schools, alphabetical and never ranked. */
export interface TrustReadiness {
  readonly schools: readonly SchoolResult[];
  /** Null with fewer than three shown schools. */
  readonly trust: TrustFigure | null;
  readonly parameters: ReadinessParameters;
  /** Answers that could not be used, with how many and why. */
  readonly leftOut: readonly LeftOut[];
}

const FEWEST_SCHOOLS = 3;
const MONTHS_UNTIL_OLD = 12;

/** The calendar month of a day or month that is written `YYYY-MM…`, counted from year 0. */
const monthNumber = (text: string): number =>
  Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));

function ageWarnings(month: string | null, today: string | null): readonly SchoolWarning[] {
  if (month === null || today === null) return [];
  if (monthNumber(today) - monthNumber(month) <= MONTHS_UNTIL_OLD) return [];
  return [{ code: 'old', sentence: 'These answers are over 12 months old.' }];
}

/** The tables that each school's answers stand in. */
function tablesBySchool(
  tables: readonly SurveyTable[]
): ReadonlyMap<string, readonly SurveyTable[]> {
  const bySchool = new Map<string, SurveyTable[]>();
  for (const table of tables)
    for (const school of new Set(table.replies.map((reply) => reply.school))) {
      const own = bySchool.get(school);
      if (own) own.push(table);
      else bySchool.set(school, [table]);
    }
  return bySchool;
}

/** What else there is to know about the tables that a school's answers stand in. */
function tableFacts(own: readonly SurveyTable[]) {
  const months = own.flatMap(({ month }) => month ?? []).sort();
  const doubts = [...new Set(own.flatMap((table) => table.doubts))];
  return {
    month: months.at(-1) ?? null,
    doubts: doubts.map((sentence): SchoolWarning => ({ code: 'doubt', sentence })),
  };
}

interface Context {
  readonly parameters: ReadinessParameters;
  readonly staffOf: ReadonlyMap<string, number>;
  readonly today: string | null;
}

function fromAnswers(surveys: SurveyReading, context: Context): readonly SchoolResult[] {
  const { parameters, staffOf, today } = context;
  const tallies = tallySurveys(surveys.tables, parameters);
  const tables = tablesBySchool(surveys.tables);
  return [...tallies].map(([school, tally]) => {
    const staff = staffOf.get(school) ?? null;
    const asked = staff !== null && staff >= tally.responses ? staff : null;
    const scored = { ...scoreTally(tally, asked, parameters), staff };
    const { month, doubts } = tableFacts(tables.get(school) ?? []);
    const own = schoolWarnings(scored, tally, parameters.minimumReplies);
    return {
      school,
      from: 'answers',
      responses: tally.responses,
      staff,
      month,
      ...showSchool(scored),
      warnings:
        scored.responses < parameters.minimumReplies
          ? own
          : [...own, ...doubts, ...ageWarnings(month, today)],
    };
  });
}

function fromAverages(
  summaries: readonly SurveySummary[],
  known: ReadonlySet<string>,
  { parameters, staffOf }: Context
): readonly SchoolResult[] {
  const first = new Map<string, SurveySummary>();
  for (const summary of summaries)
    if (!known.has(summary.school) && !first.has(summary.school))
      first.set(summary.school, summary);
  return [...first.values()].map((summary) => {
    const staff = staffOf.get(summary.school) ?? null;
    const { scored, warnings } = scoreSummary(summary, staff, parameters);
    return {
      school: summary.school,
      from: 'averages',
      responses: summary.replies,
      staff,
      month: null,
      ...showSchool(scored),
      warnings,
    };
  });
}

function trustFigure(schools: readonly SchoolResult[]): TrustFigure | null {
  const scores = schools.flatMap(({ score }) => score ?? []);
  if (scores.length < FEWEST_SCHOOLS) return null;
  const score = mean(scores);
  return { score, shown: shownScore(score), schools: scores.length };
}

/**
 * Scores every school of a trust from its surveys. A school's own answers come before averages of it in
 * a summary, so that a summary never shows what answers keep back. `today` (`YYYY-MM-DD`) tells old
 * answers; null leaves that out.
 */
export function scoreTrust(
  surveys: SurveyReading,
  parameters: ReadinessParameters,
  today: string | null
): TrustReadiness {
  const staffOf = new Map(surveys.staff.map(({ school, staff }) => [school, staff]));
  const context = { parameters, staffOf, today };
  const answered = fromAnswers(surveys, context);
  const known = new Set(answered.map(({ school }) => school));
  const schools = [...answered, ...fromAverages(surveys.summaries, known, context)].sort(
    (one, other) => one.school.localeCompare(other.school, 'en-GB')
  );
  return { schools, trust: trustFigure(schools), parameters, leftOut: surveys.leftOut };
}

/** The conditions of a school that stand lowest as people see them; none where none is shown. */
export function lowestShown({ dimensions }: ShownSchool): readonly ReadinessDimension[] {
  const heights = DIMENSION_IDS.flatMap((id) => {
    const { shown } = dimensions[id];
    if (shown === '') return [];
    return [{ id, height: /^u/.test(shown) ? 0 : /^o/.test(shown) ? 100 : Number(shown) }];
  });
  const lowest = Math.min(...heights.map(({ height }) => height));
  return heights.filter(({ height }) => height === lowest).map(({ id }) => id);
}
