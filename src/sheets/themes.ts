import type { Theme, TrustPlan } from '../plan/trustPlan';
import { numberColumn, shortColumn, sourceColumn, wordsColumn } from './columnPlans';
import type { SheetDeclaration } from './declaration';
import { SHEET_IDS } from './names';
import { STYLES } from './styles';
import { tableSheet } from './tableSheet';
import type { ColumnPlan } from './tableSheetPlan';

const FOUND_AS: Readonly<Record<Theme['foundAs'], string>> = {
  priority: 'Priority or heading',
  'given as the problem': 'Given as the problem',
  'who does what': 'Who does what',
};

const COLUMNS: readonly ColumnPlan<Theme>[] = [
  wordsColumn('Theme', ({ words }) => words, {
    style: STYLES.strong,
    width: { least: 24, most: 44 },
  }),
  shortColumn('Found as', ({ foundAs }) => FOUND_AS[foundAs]),
  numberColumn('Rows', ({ rows }) => String(rows)),
  numberColumn('Schools', ({ schools }) => String(schools.length)),
  wordsColumn('Which schools', ({ schools, marks }) => (marks === '' ? schools.join(', ') : ''), {
    width: { least: 24, most: 56 },
  }),
  wordsColumn('As marked', ({ marks }) => marks, { width: { least: 24, most: 60 } }),
  sourceColumn(({ source }) => source),
];

/** Priorities, reasons and lines of a matrix that name no pupil problem; null where there are none. */
export function themesSheet({ themes }: TrustPlan): SheetDeclaration | null {
  if (themes.length === 0) return null;
  return tableSheet({
    id: SHEET_IDS.themes,
    name: 'Themes',
    lead: 'Priorities and headings found that do not say yet what pupils find hard, with where they stand. A good place to ask: what did we notice?',
    tableName: 'TrellisThemes',
    columns: COLUMNS,
    items: themes,
    tabColour: null,
    frozenColumns: 1,
    leastLines: 1,
    looks: [],
  });
}
