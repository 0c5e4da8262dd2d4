import type { How, SourceCell } from '../plan/trustPlan';
import { TOGETHER, type Whose } from '../plan/whose';
import { boxesOfRow } from './boxesOfRow';
import { textUnder, type StandingRow } from './ownSheets';

/** Each box of a how with the heading that it stands under on the How sheet. */
const HEADINGS = {
  helpsWith: 'Helps with',
  hardHere: 'What pupils find hard here',
  whichPupils: 'Which pupils',
  howWeKnow: 'How we know, and where we start',
  whatWeWillDo: 'What we will do',
  whatWeChange: 'What we change to fit',
  whoLeads: 'Who helped shape it, who leads',
  hope: 'What we hope to see in pupils',
  lookAgain: 'Look again on',
  whatChanged: 'What changed, and what next',
  staff: 'Staff',
  provider: 'Provider',
  format: 'Format',
  start: 'Start',
  end: 'End',
  term: 'Term',
  hours: 'Hours',
  cost: 'Cost',
  status: 'Status',
  notes: 'Notes',
  year: 'Year',
} as const;

type Box = keyof typeof HEADINGS;

const DATED: ReadonlySet<Box> = new Set(['lookAgain', 'start', 'end']);

function whoseOf(name: string): Whose {
  if (name === '') return { type: 'unknown' };
  return name === TOGETHER ? { type: 'together' } : { type: 'school', name };
}

/**
 * A how as its row on the How sheet says it now, whatever its columns' order. Real dates become
 * `YYYY-MM-DD`, the rest stays as typed; what the row has no box for is ''. `place` is the row's own
 * cell, where a question about it belongs.
 */
export function howOfRow(row: StandingRow, place: SourceCell): How {
  const boxes = boxesOfRow(row, HEADINGS, DATED);
  const suggested = boxes.status === 'Suggested';
  return {
    ...boxes,
    id: row.id,
    origin: suggested ? { type: 'suggested', reason: '' } : { type: 'written' },
    whose: whoseOf(textUnder(row, 'School')),
    name: boxes.whatWeWillDo,
    source: place,
  };
}
