import { academicYearName } from './academicYear';
import { carryValues } from './carriedValues';
import { columnHeadings, type ColumnHeadings } from './columnHeadings';
import { findActivities } from './findActivities';
import { findHows, type WordReader } from './findHows';
import { findQuotes } from './findQuotes';
import { findThemes } from './findThemes';
import { findUnused } from './findUnused';
import { findWhys } from './findWhys';
import { matrixRows, matrixThemes } from './matrixRows';
import { placeRecords } from './placeRecords';
import { findPupilProblem, namesPupilProblem, SHORTEST_PROBLEM } from './pupilProblem';
import { reconcile } from './reconcile';
import { remember } from './remember';
import { sameWords } from './sameWords';
import { seriesTitle } from './seriesTitle';
import type { SourceTable, SourceTrust } from './sourceRecord';
import { sourceCell } from './sourceCell';
import { countTraining } from './trainingCounts';
import type { TrustPlan } from './trustPlan';
import { DEFAULT_SETTINGS, type TrustSettings } from './trustSettings';
import { anyOf } from './wordPattern';

/** Reads words, and remembers every answer, since the same words stand in many rows. */
function wordReader({ statutory }: TrustSettings): WordReader {
  const law = anyOf(statutory, '');
  const known = new Map<SourceTable, ColumnHeadings>();
  const anywhere = remember((text) => namesPupilProblem(text) !== null);
  const asProblem = remember((text) => findPupilProblem(text, 'problem').length > 0);
  return {
    namesProblem: (text, under) =>
      text.length >= SHORTEST_PROBLEM && (under === 'problem' ? asProblem(text) : anywhere(text)),
    keyOf: remember(sameWords),
    isStatutory: remember((text) => law.test(text.toLowerCase())),
    titleOf: remember(seriesTitle),
    headingsOf: (table) => {
      const seen = known.get(table) ?? columnHeadings(table);
      known.set(table, seen);
      return seen;
    },
  };
}

function yearOfTrust(tables: readonly SourceTable[]): string {
  const years = tables.flatMap(({ academicYear }) => academicYear ?? []);
  return years.length === 0 ? '' : academicYearName(Math.max(...years));
}

/**
 * The trust's plan from what was read. Every record goes to one place, every line is accounted for,
 * and nothing is added: what is empty in the sources stays empty, and what Trellis suggests from
 * sessions says so. The same reading under the same settings gives the same plan with the same ids.
 */
export function planTrust(
  trust: SourceTrust,
  settings: TrustSettings = DEFAULT_SETTINGS
): TrustPlan {
  const { minimumReplies } = settings;
  const reader = wordReader(settings);
  const placed = placeRecords(trust.tables, reader.namesProblem);
  const matrix = matrixRows(placed);
  const whys = findWhys(placed);
  const { hows, partOf } = findHows(placed, whys, reader);
  return {
    schools: trust.schools,
    academicYear: settings.academicYear || yearOfTrust(trust.tables),
    minimumReplies,
    settings,
    whys: whys.whys,
    hows,
    sessions: placed
      .filter(({ place }) => place === 'session')
      .map((each) => ({
        whose: each.whose,
        fields: each.record.fields,
        partOf: partOf(each),
        source: sourceCell(each.table, each.record),
      })),
    themes: [...findThemes(placed, reader.namesProblem), ...matrixThemes(matrix)],
    quotes: findQuotes(placed, whys, reader),
    trainingCounts: countTraining(placed, minimumReplies),
    activities: findActivities(placed, matrix, reader),
    carried: carryValues(placed, matrix, reader.headingsOf),
    unused: findUnused(trust, placed, reader.headingsOf),
    reconciliations: reconcile(trust.tables, placed),
  };
}
