import type { TrustPlan } from '../../plan/trustPlan';
import { schoolsWithForms } from '../../sheets/form/collectedSheet';
import type { Standing } from './mergeWorkbook';

/**
 * The plan as it is drawn beside forms that came in: the form of a school is its plan from then on, so
 * that its own old sheets give no hows any more; its calendar still feeds Sessions.
 */
export function planAfterForms(plan: TrustPlan, standing: Standing | null): TrustPlan {
  const schools = schoolsWithForms(standing?.sheets ?? []);
  if (schools.size === 0) return plan;
  const hows = plan.hows.filter(({ whose }) => whose.type !== 'school' || !schools.has(whose.name));
  return { ...plan, hows };
}
