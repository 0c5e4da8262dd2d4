import { checkPlan, type Question } from '../checks/checkPlan';
import { RULES } from '../checks/rules';
import type { TrustPlan } from '../plan/trustPlan';
import type { TrustSettings } from '../plan/trustSettings';
import { standingHow, type HowCells } from '../sheets/standingHow';

/** A plan of nothing, under a trust's settings. */
function emptyPlan(settings: TrustSettings): TrustPlan {
  return {
    schools: [],
    academicYear: '',
    minimumReplies: settings.minimumReplies,
    settings,
    whys: [],
    hows: [],
    sessions: [],
    themes: [],
    quotes: [],
    trainingCounts: [],
    activities: [],
    carried: [],
    unused: [],
    reconciliations: [],
  };
}

const ABOUT_ONE_HOW: ReadonlySet<string> = new Set(
  RULES.filter(({ scope }) => scope === 'how').map(({ id }) => id)
);

/**
 * The one question that a row of How is worth as it stands now, or null: none for routine or suggested
 * rows. Questions about the whole plan are left to the next build.
 */
export function questionForHow(
  id: string,
  cells: HowCells,
  settings: TrustSettings
): Question | null {
  const plan = { ...emptyPlan(settings), hows: [standingHow(id, cells)] };
  return checkPlan(plan, { settings }).find(({ rule }) => ABOUT_ONE_HOW.has(rule)) ?? null;
}
