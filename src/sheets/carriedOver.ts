import type { CarriedValue, TrustPlan } from '../plan/trustPlan';
import { numberColumn, sourceColumn, wordsColumn } from './columnPlans';
import type { SheetDeclaration } from './declaration';
import { MAX_LINKS } from './limits';
import { SHEET_IDS } from './names';
import { sourceLink } from './cellContents';
import { tableSheet } from './tableSheet';
import type { ColumnPlan } from './tableSheetPlan';

const SOURCE = sourceColumn<CarriedValue>(({ source }) => source, {
  width: { least: 24, most: 44 },
});

/** Beyond Excel's limit of links on a sheet the source stands as text alone. */
const SOURCE_AS_TEXT: ColumnPlan<CarriedValue> = {
  ...SOURCE,
  cell: ({ source }) => sourceLink(source).text,
};

const COLUMNS: readonly ColumnPlan<CarriedValue>[] = [
  wordsColumn('Heading', ({ heading }) => heading, { width: { least: 18, most: 36 } }),
  wordsColumn('Value', ({ value }) => value, { width: { least: 24, most: 80 } }),
  numberColumn('Row', ({ source }) => String(source.row + 1)),
];

/** Every value that no other sheet has a column for; null where there is none. */
export function carriedOverSheet({ carried }: TrustPlan): SheetDeclaration | null {
  if (carried.length === 0) return null;
  return tableSheet({
    id: SHEET_IDS.carriedOver,
    name: 'Carried over',
    lead: 'What your sheets say that no other sheet here has a column for, so that nothing is lost. This sheet stays at home.',
    tableName: 'TrellisCarriedOver',
    columns: [carried.length > MAX_LINKS ? SOURCE_AS_TEXT : SOURCE, ...COLUMNS],
    items: carried,
    tabColour: null,
    frozenColumns: 0,
    leastLines: 1,
    looks: [],
  });
}
