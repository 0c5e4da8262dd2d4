import type { ToDecide } from '../../plan/collect/collected';
import { shortColumn, wordsColumn } from '../columnPlans';
import { STYLES } from '../styles';
import type { ColumnPlan } from '../tableSheetPlan';

const people = { filledBy: 'people' } as const;

/** The heading of the column in which people say what they decided. */
export const DECISION = 'What we decide';

/** Two texts for one box, of which one stands in it. */
export const DECIDE_COLUMNS: readonly ColumnPlan<ToDecide>[] = [
  shortColumn('School', ({ school }) => school, { ...people, style: STYLES.strong }),
  wordsColumn('About', ({ about }) => about, { ...people, width: { least: 18, most: 26 } }),
  shortColumn('Box', ({ box }) => box, { ...people, width: { least: 18, most: 28 } }),
  wordsColumn('Stands in the workbook', ({ now }) => now, {
    ...people,
    width: { least: 26, most: 36 },
  }),
  wordsColumn('The other words', ({ other }) => other, {
    ...people,
    width: { least: 26, most: 36 },
  }),
  shortColumn('Whose words', ({ whose }) => whose, { ...people }),
  wordsColumn('What happened', ({ happened }) => happened, {
    ...people,
    width: { least: 24, most: 34 },
  }),
  wordsColumn(DECISION, ({ decided }) => decided ?? '', {
    ...people,
    width: { least: 20, most: 34 },
    prompt: 'Theirs, ours, both, or a talk first. To use the other words, copy them into the box.',
  }),
  shortColumn('Row', ({ row }) => row, { ...people, grouped: true, style: STYLES.source }),
];

/** The sentence above the table. */
export const DECIDE_LEAD =
  'Boxes for which there are two texts. One stands in the workbook, the other is kept here; decide together, then delete the line.';
