import { DEFAULT_SETTINGS } from '../../src/plan/trustSettings';
import type { How, SourceCell, TrustPlan, Why } from '../../src/plan/trustPlan';

const source: SourceCell = { file: 'plan.xlsx', sheet: 'Plan', row: 1, column: 0 };

/** A how that somebody wrote, with empty boxes but for what is given. */
export function how(given: Partial<How>): How {
  return {
    id: 'H-1',
    origin: { type: 'written' },
    whose: { type: 'school', name: 'Ash Primary' },
    name: '',
    helpsWith: '',
    hardHere: '',
    whichPupils: '',
    howWeKnow: '',
    whatWeWillDo: '',
    whatWeChange: '',
    whoLeads: '',
    hope: '',
    lookAgain: '',
    whatChanged: '',
    staff: '',
    provider: '',
    format: '',
    start: '',
    end: '',
    term: '',
    hours: '',
    cost: '',
    status: '',
    notes: '',
    year: '',
    source,
    ...given,
  };
}

/** A why with empty boxes but for what is given. */
export function why(given: Partial<Why>): Why {
  return {
    id: 'W-1',
    name: '',
    hardForPupils: '',
    saidBy: [],
    whichPupils: '',
    howWeKnow: '',
    whyItMatters: '',
    hope: '',
    lookAgain: '',
    lead: '',
    baseline: '',
    target: '',
    year: '',
    source,
    ...given,
  };
}

/** A plan with nothing in it but what is given. */
export function plan(given: Partial<TrustPlan>): TrustPlan {
  return {
    schools: [],
    academicYear: '',
    minimumReplies: 5,
    settings: DEFAULT_SETTINGS,
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
    ...given,
  };
}
