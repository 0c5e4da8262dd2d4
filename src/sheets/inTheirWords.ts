import type { Quote, TrustPlan } from '../plan/trustPlan';
import { whoseName } from '../plan/whose';
import { numberColumn, shortColumn, sourceColumn, wordsColumn } from './columnPlans';
import type { SheetDeclaration } from './declaration';
import { LIST_NAMES, SHEET_IDS } from './names';
import { STYLES } from './styles';
import { tableSheet } from './tableSheet';
import type { ColumnPlan } from './tableSheetPlan';

const COLUMNS: readonly ColumnPlan<Quote>[] = [
  wordsColumn('In their words', ({ words }) => words, {
    style: STYLES.quoted,
    width: { least: 40, most: 70 },
  }),
  shortColumn('School', ({ whose }) => whoseName(whose), { width: { least: 18, most: 28 } }),
  shortColumn('Where it stands', ({ heading }) => heading),
  numberColumn('Rows', ({ rows }) => String(rows)),
  shortColumn('What to do with it', () => '', {
    filledBy: 'people',
    choices: LIST_NAMES.quotes,
    width: { least: 18, most: 22 },
    prompt: 'Use these words, Not a problem, or Later. You decide.',
  }),
  sourceColumn(({ source }) => source),
];

/** Possible pupil problems, quoted from any column; null where there are none. */
export function inTheirWordsSheet({ quotes }: TrustPlan): SheetDeclaration | null {
  if (quotes.length === 0) return null;
  return tableSheet({
    id: SHEET_IDS.inTheirWords,
    name: 'In their words',
    lead: 'Words from other columns that may name something pupils find hard. Nothing is done with them until you say so.',
    tableName: 'TrellisInTheirWords',
    columns: COLUMNS,
    items: quotes,
    tabColour: null,
    frozenColumns: 0,
    leastLines: 1,
    looks: [],
  });
}
