import type { TrustPlan } from '../plan/trustPlan';
import { STATUTORY_WORDS } from '../vocabulary/statutory';
import { numberCell } from './cellContents';
import { shortColumn, wordsColumn } from './columnPlans';
import type { SheetDeclaration } from './declaration';
import { SHEET_IDS } from './names';
import { STYLES } from './styles';
import { tableSheet } from './tableSheet';
import type { ColumnPlan } from './tableSheetPlan';

/** When and with what a workbook is built. */
export interface BuildDetails {
  /** ISO date, `YYYY-MM-DD`. */
  readonly builtOn: string;
  readonly version: string;
}

interface Setting {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

const COLUMNS: readonly ColumnPlan<Setting>[] = [
  shortColumn('Name', ({ name }) => name, {
    filledBy: 'people',
    style: STYLES.strong,
    width: { least: 26, most: 32 },
  }),
  {
    ...wordsColumn<Setting>('Value', ({ value }) => value, {
      filledBy: 'people',
      width: { least: 24, most: 36 },
    }),
    cell: ({ value }) => numberCell(value),
  },
  wordsColumn('What it is for', ({ meaning }) => meaning, { width: { least: 40, most: 70 } }),
];

function settingsOf(
  { minimumReplies, academicYear }: TrustPlan,
  { builtOn, version }: BuildDetails
): readonly Setting[] {
  return [
    {
      name: 'Minimum of replies',
      value: String(minimumReplies),
      meaning:
        'No count or score about fewer people is shown. You can set it higher; below 5 is ignored.',
    },
    { name: 'Academic year', value: academicYear, meaning: 'The year that these plans are about.' },
    { name: 'Built on', value: builtOn, meaning: 'The day on which this workbook was built.' },
    { name: 'Built with', value: `Trellis ${version}`, meaning: '' },
    ...STATUTORY_WORDS.map((word, nth) => ({
      name: 'Statutory or routine',
      value: word.replace('*', '…'),
      meaning:
        nth === 0
          ? 'Rows with one of these words are routine; nobody is asked for a pupil problem behind them. Add your own, a row each.'
          : '',
    })),
  ];
}

/** Names and values that a trust may change; a list is its name repeated. */
export function settingsSheet(plan: TrustPlan, details: BuildDetails): SheetDeclaration {
  return tableSheet({
    id: SHEET_IDS.settings,
    name: 'Settings',
    lead: 'What Trellis goes by in this workbook. A list is its name repeated, one value a row.',
    tableName: 'TrellisSettings',
    columns: COLUMNS,
    items: settingsOf(plan, details),
    tabColour: null,
    frozenColumns: 0,
    leastLines: 1,
    looks: [],
  });
}
