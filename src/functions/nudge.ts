import { howQuestions, type MissingBoxes } from '../checks/firstQuestion';
import { EMPTY_HOW } from '../plan/emptyPlan';
import type { How } from '../plan/trustPlan';
import { DEFAULT_SETTINGS, type TrustSettings } from '../plan/trustSettings';

/** The boxes of one row of a plan; null for a box that the plan has not got. */
export interface PlanBoxes {
  readonly problem: string;
  readonly what: string;
  readonly hope: string | null;
  readonly lookAgain: string | null;
  readonly fit: string | null;
}

function missingBoxes({ hope, lookAgain, fit }: PlanBoxes): MissingBoxes {
  return new Set([
    ...(hope === null ? (['R10', 'R11'] as const) : []),
    ...(lookAgain === null ? (['R21'] as const) : []),
    ...(fit === null ? (['R17'] as const) : []),
  ]);
}

const usual = howQuestions(DEFAULT_SETTINGS);
let own: { readonly settings: TrustSettings; readonly ask: typeof usual } | null = null;

function questionsFor(settings: TrustSettings): typeof usual {
  if (settings === DEFAULT_SETTINGS) return usual;
  if (own?.settings !== settings) own = { settings, ask: howQuestions(settings) };
  return own.ask;
}

/** The one question worth asking about a row of a plan, or '' where there is none or the row is empty. */
export function nudgeFor(boxes: PlanBoxes, settings: TrustSettings): string {
  const { problem, what, hope, lookAgain, fit } = boxes;
  if (problem === '' && what === '' && !hope) return '';
  const how: How = {
    ...EMPTY_HOW,
    hardHere: problem,
    name: what,
    whatWeWillDo: what,
    hope: hope ?? '',
    lookAgain: lookAgain ?? '',
    whatWeChange: fit ?? '',
  };
  return questionsFor(settings)(how, missingBoxes(boxes));
}
