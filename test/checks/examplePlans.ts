import { EMPTY_HOW, EMPTY_PLAN, EMPTY_WHY } from '../../src/plan/emptyPlan';
import type { How, SourceCell, TrustPlan, Why } from '../../src/plan/trustPlan';

const source: SourceCell = { file: 'plan.xlsx', sheet: 'Plan', row: 1, column: 0 };

/** A how that somebody wrote, with empty boxes but for what is given. */
export function how(given: Partial<How>): How {
  return {
    ...EMPTY_HOW,
    id: 'H-1',
    whose: { type: 'school', name: 'Ash Primary' },
    source,
    ...given,
  };
}

/** A why with empty boxes but for what is given. */
export function why(given: Partial<Why>): Why {
  return { ...EMPTY_WHY, id: 'W-1', source, ...given };
}

/** A plan with nothing in it but what is given. */
export function plan(given: Partial<TrustPlan>): TrustPlan {
  return { ...EMPTY_PLAN, ...given };
}
