import type { SourceCell, Why } from '../plan/trustPlan';
import { dayOfSerial } from './dateSerial';
import { textUnder, type StandingRow } from './ownSheets';

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

type Box = keyof typeof HEADINGS;

const BOXES = Object.keys(HEADINGS) as readonly Box[];

/**
 * A why as its row on the Why sheet says it now, whatever its columns' order. A real date becomes
 * `YYYY-MM-DD`, the rest stays as typed. Who said it first is not on the sheet, so nobody is named.
 * `place` is the row's own cell, where a question about it belongs.
 */
export function whyOfRow(row: StandingRow, place: SourceCell): Why {
  const boxes = Object.fromEntries(
    BOXES.map((box) => {
      const value = row.cells.get(HEADINGS[box]);
      const day = box === 'lookAgain' && typeof value === 'number' ? dayOfSerial(value) : null;
      return [box, day ?? textUnder(row, HEADINGS[box])];
    })
  ) as Readonly<Record<Box, string>>;
  return { ...boxes, id: row.id, saidBy: [], source: place };
}
