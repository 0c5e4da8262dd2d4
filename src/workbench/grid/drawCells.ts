import type { ICellData } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Cell, Sheet } from '../host/model/sheet';
import { runOwn, type Board, type DrawnSheet } from './board';
import { drawnCell, ownContent } from './drawnCell';
import { drawnLook } from './look';

type CellChanges = Record<number, Record<number, ICellData | null>>;

const NO_CELLS: ReadonlyMap<number, Cell> = new Map();

/** What differs in one row between what is there and what was drawn. */
function changedCells(
  sheet: Sheet,
  row: number,
  before: ReadonlyMap<number, Cell>
): Record<number, ICellData | null> | null {
  const now = sheet.cells.get(row) ?? NO_CELLS;
  let changes: Record<number, ICellData | null> | null = null;
  for (const [column, cell] of now) {
    if (before.get(column) === cell) continue;
    const own = ownContent(sheet, [row, column], cell);
    (changes ??= {})[column] = drawnCell(own, drawnLook(cell.style));
  }
  for (const column of before.keys()) {
    if (!now.has(column)) (changes ??= {})[column] = null;
  }
  return changes;
}

/** What the grid has to be told so that its cells are the sheet's. */
export function cellChanges(sheet: Sheet, drawn: DrawnSheet): CellChanges | null {
  const changes: CellChanges = {};
  let isAny = false;
  for (const row of new Set([...sheet.cells.keys(), ...drawn.cells.keys()])) {
    const line = changedCells(sheet, row, drawn.cells.get(row) ?? NO_CELLS);
    if (!line) continue;
    changes[row] = line;
    isAny = true;
  }
  return isAny ? changes : null;
}

/** Remembers that the grid shows a sheet's cells as they are now. */
export function rememberCells(sheet: Sheet, drawn: DrawnSheet): void {
  drawn.cells.clear();
  for (const [row, line] of sheet.cells) drawn.cells.set(row, new Map(line));
}

/** Draws the cells of a sheet that differ from what the grid shows. */
export function drawCells(board: Board, sheet: Sheet, drawn: DrawnSheet): void {
  const cellValue = cellChanges(sheet, drawn);
  if (!cellValue) return;
  runOwn(board, SetRangeValuesMutation.id, {
    unitId: board.unitId,
    subUnitId: sheet.id,
    cellValue,
  });
  rememberCells(sheet, drawn);
}
