import type { CellValue } from '../../grid/workbook';
import type { Calculated, Spills } from '../grid/edits';
import { cellAt, putCell } from '../host/model/cells';
import type { Cell, Model, Sheet } from '../host/model/model';

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

/** Where results spilled to, so that they can be taken away again: sheet id to `row,column`. */
export type SpilledPlaces = Map<string, Set<string>>;

/**
 * Keeps results that spill into neighbouring cells, and takes away those that spill no more. A cell
 * with content of its own is never touched.
 */
export function keepSpills(
  model: Model,
  kept: { readonly spills: Spills; readonly places: SpilledPlaces },
  shown: Shown
): void {
  for (const sheet of model.sheets) {
    const before = kept.places.get(sheet.id) ?? new Set<string>();
    const now = new Set<string>();
    const put = (row: number, column: number, value: CellValue): void => {
      const next = { ...cellAt(sheet, row, column), value };
      putCell(sheet, [row, column], next);
      shown(sheet, [row, column], next);
    };
    for (const { row, column, value } of kept.spills.get(sheet.id) ?? []) {
      const cell = sheet.cells.get(row)?.get(column);
      const place = `${row},${column}`;
      const isFree = !cell || (cell.formula === null && (cell.value === null || before.has(place)));
      if (!isFree) continue;
      now.add(place);
      if (!isSame(cell?.value ?? null, value)) put(row, column, value);
    }
    for (const place of before) {
      if (now.has(place)) continue;
      const [row = 0, column = 0] = place.split(',').map(Number);
      if (sheet.cells.get(row)?.get(column)?.formula === null) put(row, column, null);
    }
    kept.places.set(sheet.id, now);
  }
}

/** Runs something with the spilled values out of the workbook: a file holds them by their formula. */
export async function withoutSpills<Result>(
  model: Model,
  places: SpilledPlaces,
  act: () => Promise<Result>
): Promise<Result> {
  const taken: (() => void)[] = [];
  for (const sheet of model.sheets) {
    for (const place of places.get(sheet.id) ?? []) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      const cell = sheet.cells.get(row)?.get(column);
      if (!cell || cell.formula !== null) continue;
      putCell(sheet, [row, column], { ...cell, value: null });
      taken.push(() => putCell(sheet, [row, column], cell));
    }
  }
  try {
    return await act();
  } finally {
    for (const giveBack of taken) giveBack();
  }
}
