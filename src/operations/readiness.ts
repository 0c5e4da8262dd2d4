import type { WorkbookSnapshot } from '../grid/workbook';
import type { SurveyReading } from '../plan/survey';
import { LOWEST_MINIMUM, withMinimumReplies } from '../readiness/parameters';
import { scoreTrust, type TrustReadiness } from '../readiness/scoreTrust';
import { trustSettings } from '../plan/trustSettings';
import type { TrustReading } from '../reading/reading';
import { readSurveys } from '../reading/survey/readSurveys';
import { SHEET_IDS } from '../sheets/names';
import { ownSheets, standingTable } from '../sheets/ownSheets';

/** What the surveys of some workbooks say, read and scored. */
export interface ReadinessFound {
  readonly surveys: SurveyReading;
  readonly readiness: TrustReadiness;
}

/** The minimum of replies that the Settings sheets of these workbooks ask for; the highest counts. */
export function minimumRepliesIn(workbooks: readonly WorkbookSnapshot[]): number {
  const minimums = workbooks.map((workbook) => {
    const table = standingTable(ownSheets(workbook), SHEET_IDS.settings);
    const rows = table?.rows.map(({ cells }) => [cells.get('Name'), cells.get('Value')]);
    return trustSettings(rows ?? []).minimumReplies;
  });
  return Math.max(LOWEST_MINIMUM, ...minimums);
}

/**
 * Reads and scores the surveys of workbooks that were read as one trust; null where there is none.
 * `today` is `YYYY-MM-DD`. A trust's own minimum of replies, from a Settings sheet among them, is kept to. Answers stay where they are: only what may be shown leaves the scoring.
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
  const parameters = withMinimumReplies(minimumRepliesIn(workbooks));
  return { surveys, readiness: scoreTrust(surveys, parameters, today) };
}
