import type { WorkbookSnapshot } from '../grid/workbook';
import type { SurveyReading } from '../plan/survey';
import { DEFAULT_PARAMETERS } from '../readiness/parameters';
import { scoreTrust, type TrustReadiness } from '../readiness/scoreTrust';
import type { TrustReading } from '../reading/reading';
import { readSurveys } from '../reading/survey/readSurveys';

/** What the surveys of some workbooks say, read and scored. */
export interface ReadinessFound {
  readonly surveys: SurveyReading;
  readonly readiness: TrustReadiness;
}

/**
 * Reads and scores the surveys of workbooks that were read as one trust; null where there is none.
 * `today` is `YYYY-MM-DD`. Answers stay where they are: only what may be shown leaves the scoring.
 */
export function readinessOf(
  workbooks: readonly WorkbookSnapshot[],
  trust: TrustReading,
  today: string
): ReadinessFound | null {
  const readings = trust.workbooks.flatMap((reading, at) => {
    const workbook = workbooks[at];
    return workbook ? [readSurveys(workbook, reading)] : [];
  });
  const surveys: SurveyReading = {
    tables: readings.flatMap(({ tables }) => tables),
    summaries: readings.flatMap(({ summaries }) => summaries),
    staff: readings.flatMap(({ staff }) => staff),
    leftOut: readings.flatMap(({ leftOut }) => leftOut),
    notes: [...new Set(readings.flatMap(({ notes }) => notes))],
  };
  if (surveys.tables.length === 0 && surveys.summaries.length === 0) return null;
  return { surveys, readiness: scoreTrust(surveys, DEFAULT_PARAMETERS, today) };
}
