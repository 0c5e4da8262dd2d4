import type { Cell, CellValue as HucreValue, Sheet } from 'hucre';
import type { Block, CellValue, ErrorValue, SheetSnapshot } from '../../grid/workbook';
import { isOnSheet } from './reference';
import type { StyleFacts } from './styles';

/** A sparse grid while it is built: rows appear when a cell has something to say. */
type Growing<Fact> = (Fact | undefined)[][];

/** How far a sheet's filled cells reach. */
interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** What a host knows about a sheet beside what hucre gives. */
export interface SheetContext {
  readonly visibility: SheetSnapshot['visibility'];
  readonly tables: SheetSnapshot['tables'];
  /** Facts of a cell, or undefined where its style says nothing. */
  readonly factsOf: (cell: Cell) => StyleFacts | undefined;
  /** The serial number of a date, for formats that store dates as such. */
  readonly serialOf: (date: Date) => number;
}

/** The row with empty texts as null and dates as numbers; gives where its last filled cell ends. */
function settleRow(row: (HucreValue | undefined)[], serialOf: SheetContext['serialOf']): number {
  let length = 0;
  for (let column = 0; column < row.length; column++) {
    const value = row[column];
    if (value === '' || value === undefined) row[column] = null;
    else if (value !== null) {
      length = column + 1;
      if (typeof value === 'object') row[column] = serialOf(value);
    }
  }
  return length;
}

/** Cuts the empty end off each row and off the sheet, in place: hucre's rows are ours alone. */
function settleRows(rows: HucreValue[][], serialOf: SheetContext['serialOf']): Extent {
  let filled = 0;
  let columns = 0;
  rows.forEach((row, index) => {
    const length = settleRow(row, serialOf);
    row.length = length;
    if (length > 0) filled = index + 1;
    if (length > columns) columns = length;
  });
  rows.length = filled;
  return { rows: filled, columns };
}

/** Row and column of hucre's key `row,column`. */
function splitKey(key: string): readonly [number, number] {
  const comma = key.indexOf(',');
  return [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
}

function put<Fact>(
  grid: Growing<Fact>,
  [row, column]: readonly [number, number],
  fact: Fact
): void {
  (grid[row] ??= [])[column] = fact;
}

const ERRORS = new Map<string, ErrorValue>();

/** One shared value for each error, as sheets of formulas repeat them. */
function errorValue(error: string): ErrorValue {
  const known = ERRORS.get(error) ?? { error };
  if (ERRORS.size < 32) ERRORS.set(error, known);
  return known;
}

function hiddenOf(
  entries: Iterable<readonly [number, { readonly hidden?: boolean } | undefined]>,
  end: number
): Set<number> {
  const hidden = new Set<number>();
  for (const [index, definition] of entries) {
    if (definition?.hidden && index < end) hidden.add(index);
  }
  return hidden;
}

function mergesOf(sheet: Sheet): Block[] {
  return (sheet.merges ?? [])
    .map((merge) => ({
      top: merge.startRow,
      left: merge.startCol,
      bottom: merge.endRow,
      right: merge.endCol,
    }))
    .filter(isOnSheet);
}

/**
 * The snapshot of a sheet as hucre read it. Facts of cells and hidden rows and columns outside the
 * block of filled cells are left out. Values are moved, not copied: the hucre sheet is used up.
 */
export function snapshotSheet(sheet: Sheet, context: SheetContext): SheetSnapshot {
  const extent = settleRows(sheet.rows, context.serialOf);
  const values = sheet.rows as CellValue[][];
  const numberFormats: Growing<string> = [];
  const fills: Growing<string> = [];
  const bold: Growing<boolean> = [];
  for (const [key, cell] of sheet.cells ?? []) {
    const place = splitKey(key);
    const [row, column] = place;
    const line = values[row];
    if (!line || column >= extent.columns) continue;
    if (cell.type === 'error' && typeof cell.value === 'string')
      line[column] = errorValue(cell.value);
    const facts = context.factsOf(cell);
    if (!facts) continue;
    if (facts.numberFormat !== undefined) put(numberFormats, place, facts.numberFormat);
    if (facts.fill !== undefined) put(fills, place, facts.fill);
    if (facts.bold) put(bold, place, true);
  }
  return {
    name: sheet.name,
    visibility: context.visibility,
    values,
    numberFormats,
    fills,
    bold,
    merges: mergesOf(sheet),
    hiddenRows: hiddenOf(sheet.rowDefs ?? [], extent.rows),
    hiddenColumns: hiddenOf((sheet.columns ?? []).entries(), extent.columns),
    tables: context.tables,
  };
}
