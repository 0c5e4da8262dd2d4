import type { TrustPlan } from '../plan/trustPlan';
import type { TrustReadiness } from '../readiness/scoreTrust';
import { carriedOverSheet } from './carriedOver';
import type { DeclaredName, SheetDeclaration, WorkbookDeclaration } from './declaration';
import { howSheet } from './how';
import { inTheirWordsSheet } from './inTheirWords';
import { listNames, listsSheet } from './lists';
import { ownName } from './names';
import { notUsedSheet } from './notUsed';
import { readinessSheet } from './readiness';
import { sessionsSheet } from './sessions';
import { settingsSheet, type BuildDetails } from './settings';
import { startHereSheet } from './startHere';
import { themesSheet } from './themes';
import { trainingCountsSheet } from './trainingCounts';
import { whySheet } from './why';
import { worthAskingSheet } from './worthAsking';

function isThere(sheet: SheetDeclaration | null): sheet is SheetDeclaration {
  return sheet !== null;
}

/** A name on each sheet that has neither table nor name, so that it is known whatever it is called. */
function marks(
  sheets: readonly SheetDeclaration[],
  names: readonly DeclaredName[]
): readonly DeclaredName[] {
  const named = new Set(names.map(({ sheet }) => sheet));
  return sheets
    .filter(({ id, parts }) => !named.has(id) && !parts.some(({ type }) => type === 'table'))
    .map(({ id }) => ({
      name: ownName(id),
      sheet: id,
      range: { top: 0, left: 0, bottom: 0, right: 0 },
    }));
}

/**
 * The structured workbook of a plan, as plain data: the sheets that have something to say, in their
 * order, with the hidden lists behind the drop-downs. The same plan gives the same declaration.
 */
export function declareWorkbook(
  plan: TrustPlan,
  details: BuildDetails,
  readiness: TrustReadiness | null = null
): WorkbookDeclaration {
  const sheets = [
    whySheet(plan),
    howSheet(plan),
    sessionsSheet(plan),
    worthAskingSheet(plan, readiness),
    themesSheet(plan),
    inTheirWordsSheet(plan),
    trainingCountsSheet(plan),
    readinessSheet(readiness, details),
    carriedOverSheet(plan),
    notUsedSheet(plan),
    settingsSheet(plan, details),
    listsSheet(plan),
  ].filter(isThere);
  const all = [startHereSheet(plan, sheets, details), ...sheets];
  const names = listNames(plan);
  const year = plan.academicYear === '' ? '' : ` ${plan.academicYear}`;
  return {
    title: `One why, many hows${year}`,
    sheets: all,
    names: [...names, ...marks(all, names)],
  };
}
