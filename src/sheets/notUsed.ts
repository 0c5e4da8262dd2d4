import type { TrustPlan, Unused } from '../plan/trustPlan';
import { plainFileName, sourceLink } from './cellContents';
import { sourceColumn, wordsColumn } from './columnPlans';
import type { SheetDeclaration } from './declaration';
import { SHEET_IDS } from './names';
import { tableSheet } from './tableSheet';
import type { ColumnPlan } from './tableSheetPlan';

function placeOf({ file, sheet, row, column }: Unused): ReturnType<typeof sourceLink> {
  const link = sourceLink({ file, sheet, row: row ?? 0, column: column ?? 0 });
  return row === null ? { ...link, text: `${plainFileName(file)} › ${sheet}` } : link;
}

const SOURCE: ColumnPlan<Unused> = {
  ...sourceColumn<Unused>(({ file, sheet }) => ({ file, sheet, row: 0, column: 0 }), {
    width: { least: 28, most: 48 },
  }),
  cell: placeOf,
};

const COLUMNS: readonly ColumnPlan<Unused>[] = [
  SOURCE,
  wordsColumn('What', ({ what }) => what, { width: { least: 28, most: 60 } }),
  wordsColumn('Why it was not used', ({ reason }) => reason, { width: { least: 30, most: 60 } }),
];

/** Everything that was not used, each with its reason; null where everything was. */
export function notUsedSheet({ unused }: TrustPlan): SheetDeclaration | null {
  if (unused.length === 0) return null;
  return tableSheet({
    id: SHEET_IDS.notUsed,
    name: 'Not used, and why',
    lead: 'Sheets, rows and columns that were left where they are, each with its reason.',
    tableName: 'TrellisNotUsed',
    columns: COLUMNS,
    items: unused,
    tabColour: null,
    frozenColumns: 0,
    leastLines: 1,
    looks: [],
  });
}
