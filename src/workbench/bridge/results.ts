import type { CellValue } from '../../grid/workbook';
import type { Calculated, Spills } from '../grid/edits';
import { cellAt, putCell } from '../host/model/cells';
import type { Model } from '../host/model/model';
import type { Cell, Sheet } from '../host/model/sheet';
import { eachSpilled, isSpilled } from '../host/model/spills';

/** Tells the grid that it already shows a cell as the model now has it. */
export type Shown = (sheet: Sheet, place: readonly [number, number], cell: Cell) => void;

const findSheet = (model: Model, sheetId: string): Sheet | undefined =>
  model.sheets.find(({ id }) => id === sheetId);

const isSame = (one: CellValue, other: CellValue): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Keeps the results of formulas, for the add-in to read. Excel calls that no change, so nobody is told. */
export function keepResults(model: Model, { sheetId, cells }: Calculated, shown: Shown): void {
  const sheet = findSheet(model, sheetId);
  if (!sheet) return;
  for (const { row, column, value } of cells) {
    const cell = sheet.cells.get(row)?.get(column);
    if (!cell || cell.formula === null || isSame(cell.value, value)) continue;
    const next = { ...cell, value };
    putCell(sheet, [row, column], next);
    shown(sheet, [row, column], next);
  }
}

type Put = (place: readonly [number, number], value: CellValue) => void;

/** Takes away what spilled before and nobody has written over. */
function takeAway(sheet: Sheet, put: Put): void {
  for (const spill of sheet.spills) {
    eachSpilled(spill, (row, column) => {
      const cell = sheet.cells.get(row)?.get(column);
      if (cell && isSpilled(sheet, [row, column], cell)) put([row, column], null);
    });
  }
}

/**
 * Keeps results that spill into neighbouring cells, and takes away those that spill no more. A cell
 * with content of its own is never touched.
 */
export function keepSpills(model: Model, spills: Spills, shown: Shown): void {
  for (const sheet of model.sheets) {
    const now = spills.get(sheet.id) ?? [];
    if (now.length === 0 && sheet.spills.length === 0) continue;
    const touched = new Map<string, readonly [number, number]>();
    const put: Put = ([row, column], value) => {
      putCell(sheet, [row, column], { ...cellAt(sheet, row, column), value });
      touched.set(`${row},${column}`, [row, column]);
    };
    takeAway(sheet, put);
    for (const spill of now)
      eachSpilled(spill, (row, column, value) => {
        const cell = cellAt(sheet, row, column);
        if (cell.formula === null && cell.value === null) put([row, column], value);
      });
    sheet.spills = now;
    for (const place of touched.values()) shown(sheet, place, cellAt(sheet, ...place));
  }
}
