import type { Corrections } from '../../reading/corrections/corrections';
import { choiceWord } from '../../reading/corrections/storedCorrections';
import { sameWords } from '../../plan/sameWords';
import type { ColumnView, ReadingView, TableView } from '../view/readingView';

/**
 * Below this confidence a column is asked about. On the fourteen workbooks of our corpus everything
 * above is right but a survey's open question, whose answers are not read; below it the words or the
 * values disagree. Convention.
 */
const ASKED_BELOW = 0.65;
/** Below this nothing spoke for carrying a column along but that no word of it is known. Convention. */
const CARRY_ASKED_BELOW = 0.5;

/** A column with its table. */
export interface PlacedColumn {
  readonly column: ColumnView;
  readonly table: TableView;
}

/** The columns of a reading by what Confirm does with them. */
export interface SortedColumns {
  /** Worth a look: not sure, and not settled by a person. */
  readonly unsure: readonly PlacedColumn[];
  readonly sure: readonly PlacedColumn[];
  readonly chosen: readonly PlacedColumn[];
}

/** All tables of a reading, those left out among them. */
export function tablesOf(view: ReadingView | null): readonly TableView[] {
  return view?.books.flatMap(({ sheets }) => sheets.flatMap(({ tables }) => tables)) ?? [];
}

/** What a column is taken for now: what a person chose, also before it was read again. */
export function choiceNow(column: ColumnView, { columns }: Corrections): string {
  const chosen = columns[column.key];
  return chosen ? choiceWord(chosen) : column.choice;
}

/** A column without heading and values asks nothing of anybody. */
const isEmpty = ({ heading, samples, choice }: ColumnView): boolean =>
  heading === '' && samples.length === 0 && choice === 'carry';

/** Tables that become whys and hows: an unread column there may hold what a plan is about. */
const PLANNING: ReadonlySet<TableView['kind']> = new Set(['plan', 'priorities', 'matrix']);

/**
 * Whether a reading is so unsure that a person should look. What no field fits is carried along
 * whole and so never lost: it is asked about only where hardly anything spoke for it, in a plan.
 */
function isWorthALook({ column, table }: PlacedColumn): boolean {
  const { choice, confidence } = column;
  if (isEmpty(column) || table.kind === 'other') return false;
  return choice === 'carry'
    ? PLANNING.has(table.kind) && confidence < CARRY_ASKED_BELOW
    : confidence < ASKED_BELOW;
}

/** Sorts the columns of the tables in use. */
export function columnsOf(view: ReadingView | null, corrections: Corrections): SortedColumns {
  const all = tablesOf(view)
    .filter(({ used }) => used)
    .flatMap((table) => table.columns.map((column) => ({ column, table })));
  // What was undone is no choice any more, also where the sheets are still being read again.
  const isChosen = ({ column }: PlacedColumn): boolean =>
    corrections.columns[column.key] !== undefined;
  const isUnsure = (placed: PlacedColumn): boolean => !isChosen(placed) && isWorthALook(placed);
  return {
    chosen: all.filter(isChosen),
    unsure: all.filter(isUnsure),
    sure: all.filter((placed) => !isChosen(placed) && !isUnsure(placed)),
  };
}

/** One thing to ask: a column, and the others of the same heading that were taken for the same. */
export interface ColumnQuestion {
  readonly column: ColumnView;
  readonly alike: readonly PlacedColumn[];
}

/** A survey tool numbers its statements: `Q3 Staff are asked …` asks the same as without the number. */
const NUMBERED = /^q?\d+[.):]?\s+/i;

const askedAs = ({ column }: PlacedColumn): string =>
  `${sameWords(column.heading.replace(NUMBERED, ''))}|${column.choice}`;

/** A table with what is worth a look there, the least sure first. */
export interface UnsureTable {
  readonly table: TableView;
  readonly questions: readonly ColumnQuestion[];
}

/**
 * The tables with something worth a look, in their order, so that none moves while a person works.
 * The same heading taken for the same thing, as in a survey of every school, is asked about once.
 */
export function unsureTables(unsure: readonly PlacedColumn[]): readonly UnsureTable[] {
  const asked = new Map<string, PlacedColumn[]>();
  for (const placed of unsure)
    asked.set(askedAs(placed), [...(asked.get(askedAs(placed)) ?? []), placed]);
  const byTable = new Map<TableView, ColumnQuestion[]>();
  for (const [first, ...alike] of asked.values())
    if (first)
      byTable.set(first.table, [
        ...(byTable.get(first.table) ?? []),
        { column: first.column, alike },
      ]);
  return Array.from(byTable, ([table, questions]) => ({
    table,
    questions: questions.sort((one, other) => one.column.confidence - other.column.confidence),
  }));
}

/** How many questions a person is asked. */
export function countQuestions(tables: readonly UnsureTable[]): number {
  return tables.reduce((sum, { questions }) => sum + questions.length, 0);
}
