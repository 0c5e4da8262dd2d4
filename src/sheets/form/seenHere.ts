import type { SeenHere } from '../../plan/collect/collected';
import { shortColumn, wordsColumn } from '../columnPlans';
import { LIST_NAMES } from '../names';
import { STYLES } from '../styles';
import type { ColumnPlan } from '../tableSheetPlan';

const people = { filledBy: 'people' } as const;

/** What schools say of the shared problems, as they returned it. */
export const SEEN_COLUMNS: readonly ColumnPlan<SeenHere>[] = [
  shortColumn('School', ({ school }) => school, { ...people, style: STYLES.strong }),
  shortColumn('Why', ({ why }) => why, { ...people, width: { least: 20, most: 34 } }),
  shortColumn('Do you see this here?', ({ sees }) => sees, {
    ...people,
    choices: LIST_NAMES.seesThis,
  }),
  wordsColumn('What do you see?', ({ what }) => what, {
    ...people,
    width: { least: 30, most: 50 },
  }),
  wordsColumn('In our words', ({ words }) => words, { ...people, width: { least: 24, most: 40 } }),
  wordsColumn('Worth a talk', ({ remark }) => remark, {
    ...people,
    width: { least: 24, most: 36 },
  }),
  shortColumn('Why ID', ({ whyId }) => whyId, { ...people, grouped: true, style: STYLES.source }),
];

/** The sentence above the table. */
export const SEEN_LEAD = 'What schools say of the shared problems, as they returned it.';
