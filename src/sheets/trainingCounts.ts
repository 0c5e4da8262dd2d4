import type { TrainingCount, TrustPlan } from '../plan/trustPlan';
import { numberColumn, shortColumn, wordsColumn } from './columnPlans';
import type { SheetDeclaration } from './declaration';
import { SHEET_IDS } from './names';
import { tableSheet } from './tableSheet';
import type { ColumnPlan } from './tableSheetPlan';

/** The columns of Training counts; counts under `minimum` are words. */
export function trainingColumns(minimum: number): readonly ColumnPlan<TrainingCount>[] {
  const shown = ({ count }: TrainingCount): string =>
    count.type === 'exact' ? String(count.times) : `fewer than ${minimum}`;
  return [
    shortColumn('School', ({ school }) => school, { width: { least: 24, most: 36 } }),
    wordsColumn('Training', ({ activity }) => activity, { width: { least: 30, most: 60 } }),
    numberColumn('Times attended', shown, { width: { least: 16, most: 18 } }),
  ];
}

/** Training logs as counts by school and activity, never people; null where there is no log. */
export function trainingCountsSheet({
  trainingCounts,
  minimumReplies,
}: TrustPlan): SheetDeclaration | null {
  if (trainingCounts.length === 0) return null;
  return tableSheet({
    id: SHEET_IDS.trainingCounts,
    name: 'Training counts',
    lead: `Training logs as counts by school. Nobody is named, and counts under ${minimumReplies} are not given.`,
    tableName: 'TrellisTrainingCounts',
    columns: trainingColumns(minimumReplies),
    items: trainingCounts,
    tabColour: null,
    frozenColumns: 0,
    leastLines: 1,
    looks: [],
  });
}
