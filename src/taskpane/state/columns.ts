import type { Corrections } from '../../reading/corrections/corrections';
import { choiceWord } from '../../reading/corrections/storedCorrections';
import { SURE_FROM } from '../../text/pane/confirm';
import type { ColumnView, ReadingView, TableView } from '../view/readingView';

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

/** Sorts the columns of the tables in use. */
export function columnsOf(view: ReadingView | null, corrections: Corrections): SortedColumns {
  const all = tablesOf(view)
    .filter(({ used }) => used)
    .flatMap((table) => table.columns.map((column) => ({ column, table })));
  const isChosen = ({ column }: PlacedColumn): boolean =>
    column.chosen || corrections.columns[column.key] !== undefined;
  const isUnsure = (placed: PlacedColumn): boolean =>
    !isChosen(placed) && placed.column.confidence < SURE_FROM && !isEmpty(placed.column);
  return {
    chosen: all.filter(isChosen),
    unsure: all.filter(isUnsure),
    sure: all.filter((placed) => !isChosen(placed) && !isUnsure(placed)),
  };
}

/** A table with its columns that are worth a look, the least sure first. */
export interface UnsureTable {
  readonly table: TableView;
  readonly columns: readonly ColumnView[];
}

/** The tables with columns worth a look, in their order, so that none moves while a person works. */
export function unsureTables(unsure: readonly PlacedColumn[]): readonly UnsureTable[] {
  const byTable = new Map<TableView, ColumnView[]>();
  for (const { table, column } of unsure)
    byTable.set(table, [...(byTable.get(table) ?? []), column]);
  return Array.from(byTable, ([table, columns]) => ({
    table,
    columns: columns.sort((one, other) => one.confidence - other.confidence),
  }));
}
