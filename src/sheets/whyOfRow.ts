import type { SourceCell, Why } from '../plan/trustPlan';
import { boxesOfRow } from './boxesOfRow';
import type { StandingRow } from './ownSheets';

/** Each box of a why with the heading that it stands under on the Why sheet. */
const HEADINGS = {
  name: 'Why',
  hardForPupils: 'What pupils find hard',
  whichPupils: 'Which pupils',
  howWeKnow: 'How we know',
  whyItMatters: 'Why it matters here',
  hope: 'What we hope to see in pupils',
  lookAgain: 'Look again on',
  lead: 'Trust lead',
  baseline: 'Baseline',
  target: 'Target',
  year: 'Year',
} as const;

const DATED = new Set(['lookAgain'] as const);

/**
 * A why as its row on the Why sheet says it now, whatever its columns' order. A real date becomes
 * `YYYY-MM-DD`, the rest stays as typed. Who said it first is not on the sheet, so nobody is named.
 * `place` is the row's own cell, where a question about it belongs.
 */
export function whyOfRow(row: StandingRow, place: SourceCell): Why {
  const boxes = boxesOfRow(row, HEADINGS, DATED);
  return { ...boxes, id: row.id, saidBy: [], source: place };
}
