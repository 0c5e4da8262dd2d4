import { HOW_COLUMNS } from '../how';
import { PLACE_HEADINGS, SHEET_IDS } from '../names';
import type { SheetId } from '../declaration';
import { SESSION_COLUMNS } from '../sessions';
import type { ColumnPlan } from '../tableSheetPlan';
import { trainingColumns } from '../trainingCounts';
import { WHY_COLUMNS } from '../why';
import { COLOURS } from '../styles';

/** A look of a column that holds what stands in a workbook already. */
export type ColumnLook = Pick<ColumnPlan<never>, 'heading' | 'style' | 'width' | 'grouped'>;

/** A table that goes into the copy to share, with the columns of it that may. */
export interface SharedTable {
  readonly id: SheetId;
  readonly name: string;
  readonly lead: string;
  readonly columns: readonly ColumnLook[];
  readonly tabColour: string | null;
  readonly frozenColumns: number;
}

/** Remarks stay home, and so does what only means something beside the sources. */
const STAY_HOME: ReadonlySet<string> = new Set([
  ...PLACE_HEADINGS,
  'Notes',
  'Why ID',
  'How ID',
  'Question ID',
]);

const mayGo = (columns: readonly ColumnLook[]): readonly ColumnLook[] =>
  columns.filter(({ heading }) => !STAY_HOME.has(heading));

/**
 * What the copy to share holds beside its first page and Readiness, in order. Everything that is not
 * listed stays home: sources, answers, questions and what was said to them, themes, quotes, carried-over
 * and set-aside text, settings and what Trellis remembers.
 */
export const SHARED_TABLES: readonly SharedTable[] = [
  {
    id: SHEET_IDS.why,
    name: 'Why',
    lead: 'The pupil problems we share, written once.',
    columns: mayGo(WHY_COLUMNS),
    tabColour: COLOURS.accent,
    frozenColumns: 1,
  },
  {
    id: SHEET_IDS.how,
    name: 'How',
    lead: 'What each school does about it, in its own way and words.',
    columns: mayGo(HOW_COLUMNS),
    tabColour: COLOURS.accent,
    frozenColumns: 1,
  },
  {
    id: SHEET_IDS.sessions,
    name: 'Sessions',
    lead: 'Every dated activity. Filter by school or term.',
    columns: mayGo(SESSION_COLUMNS),
    tabColour: COLOURS.line,
    frozenColumns: 0,
  },
  {
    id: SHEET_IDS.trainingCounts,
    name: 'Training counts',
    lead: 'How often each training was attended, by school. Nobody is named.',
    columns: mayGo(trainingColumns(0)),
    tabColour: null,
    frozenColumns: 0,
  },
];
