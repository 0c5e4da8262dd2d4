import type { SheetSnapshot } from '../grid/workbook';
import { isFilledValue } from './sheet/sheetView';
import type { SheetReading, TableReading } from './reading';

/** Where a filled cell of a source ended up. */
export type CellFate =
  'field' | 'carried over' | 'skipped row' | 'set aside' | 'heading' | 'outside any table';

/** How the lines of a table were dealt with: read = placed + skipped + set aside. */
export interface LineAccount {
  readonly read: number;
  readonly placed: number;
  readonly skipped: number;
  readonly setAside: number;
}

/**
 * Counts a table's lines along its direction: rows, the columns of a sideways table, or the one form.
 * A row of a matrix or planner is placed when it gave at least one record.
 */
export function accountForLines(table: TableReading): LineAccount {
  if (table.orientation === 'form')
    return {
      read: 1,
      placed: table.records.length > 0 ? 1 : 0,
      skipped: 0,
      setAside: table.records.length > 0 ? 0 : 1,
    };
  if (table.orientation === 'columns') {
    const placed = new Set(table.records.map(({ column }) => column)).size;
    return {
      read: placed + table.setAside.length,
      placed,
      skipped: 0,
      setAside: table.setAside.length,
    };
  }
  const placed = new Set(table.records.map(({ row }) => row)).size;
  const read = table.body[1] - table.body[0] + 1;
  return { read, placed, skipped: table.skipped.length, setAside: table.setAside.length };
}

interface TableFates {
  readonly table: TableReading;
  readonly skipped: ReadonlySet<number>;
  readonly setAside: ReadonlySet<number>;
  readonly fieldLines: ReadonlySet<number>;
  readonly carriedLines: ReadonlySet<number>;
}

function prepare(table: TableReading): TableFates {
  return {
    table,
    skipped: new Set(table.skipped.map(({ row }) => row)),
    setAside: new Set(table.setAside.map(({ row }) => row)),
    fieldLines: new Set(
      table.columns.filter(({ meaning }) => meaning.type !== 'unmapped').map(({ index }) => index)
    ),
    carriedLines: new Set(
      table.columns.filter(({ meaning }) => meaning.type === 'unmapped').map(({ index }) => index)
    ),
  };
}

const within = (value: number, [first, last]: readonly [number, number]): boolean =>
  value >= first && value <= last;

function fateInRows(
  { table, skipped, setAside, fieldLines, carriedLines }: TableFates,
  row: number,
  column: number
): CellFate | null {
  if (!within(column, table.span)) return null;
  if (table.header && within(row, table.header)) return 'heading';
  if (!within(row, table.body)) return null;
  if (skipped.has(row)) return 'skipped row';
  if (setAside.has(row)) return 'set aside';
  if (fieldLines.has(column)) return 'field';
  return carriedLines.has(column) ? 'carried over' : 'set aside';
}

/** A sideways table's rows from its label down to the next label carry that label's meaning. */
function fateSideways(
  { table, skipped, fieldLines, carriedLines }: TableFates,
  row: number,
  column: number
): CellFate | null {
  const lastRow = table.body[1];
  if (
    !within(column, table.span) ||
    row < table.body[0] ||
    row > lastRow + (table.orientation === 'form' ? 1 : 0)
  )
    return null;
  if (skipped.has(row)) return 'skipped row';
  const label = table.columns.filter(({ index }) => index <= row).at(-1)?.index;
  if (label === undefined) return null;
  const labelColumn = table.header?.[0];
  if (column === labelColumn && row === label) return 'heading';
  if (fieldLines.has(label)) return 'field';
  return carriedLines.has(label) ? 'carried over' : 'set aside';
}

/** Says for every filled cell of a sheet where it ended up; each cell has exactly one fate. */
export function fateOfCells(
  sheet: SheetSnapshot,
  reading: SheetReading
): (row: number, column: number) => CellFate | null {
  const tables = reading.tables.map(prepare);
  return (row, column) => {
    if (!isFilledValue(sheet.values[row]?.[column])) return null;
    for (const fates of tables) {
      const fate =
        fates.table.orientation === 'rows'
          ? fateInRows(fates, row, column)
          : fateSideways(fates, row, column);
      if (fate) return fate;
    }
    return 'outside any table';
  };
}
