import type { How, SourceCell, TrustPlan, Why } from './trustPlan';
import { DEFAULT_SETTINGS } from './trustSettings';

/** Where nothing stands behind a row. */
const NO_SOURCE: SourceCell = { file: '', sheet: '', row: 0, column: 0 };

/** A pupil problem of which nobody has written anything yet. */
export const EMPTY_WHY: Why = {
  id: '',
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
  source: NO_SOURCE,
};

/** A strand of work of which nobody has written anything yet. */
export const EMPTY_HOW: How = {
  id: '',
  origin: { type: 'written' },
  whose: { type: 'unknown' },
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
  source: NO_SOURCE,
};

/** A plan in which nobody has written anything yet. */
export const EMPTY_PLAN: TrustPlan = {
  schools: [],
  academicYear: '',
  minimumReplies: DEFAULT_SETTINGS.minimumReplies,
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
};
