import type { Cell, Sheet } from '../host/model/sheet';
import { PLAIN_STYLE } from '../host/model/style';
import type { Board, DrawnSheet } from './board';
import { rememberCells } from './drawCells';
import { rememberLines } from './drawLines';
import type { EditedCell } from './edits';

/** Stands for a cell of which the grid shows something else than the model: it is drawn again. */
const OTHERWISE: Cell = Object.freeze({
  value: null,
  formula: null,
  style: PLAIN_STYLE,
  link: null,
});

function lineIn(drawn: DrawnSheet, row: number): Map<number, Cell> {
  const known = drawn.cells.get(row);
  if (known) return known;
  const line = new Map<number, Cell>();
  drawn.cells.set(row, line);
  return line;
}

function remember(drawn: DrawnSheet, { row, column }: EditedCell, cell: Cell | undefined): void {
  if (cell) lineIn(drawn, row).set(column, cell);
  else drawn.cells.get(row)?.delete(column);
}

const sameValue = (cell: Cell, edited: EditedCell): boolean =>
  JSON.stringify(cell.value) === JSON.stringify(edited.value);

/** Whether the grid shows a cell as the model has it. A formula's value is the grid's own affair. */
function isShownSo(cell: Cell | undefined, edited: EditedCell): boolean {
  if (!cell) {
    const isBlank = edited.value === null && edited.formula === null;
    return isBlank && edited.styleFrom(PLAIN_STYLE) === PLAIN_STYLE;
  }
  if (cell.formula !== edited.formula) return false;
  if (cell.formula === null && !sameValue(cell, edited)) return false;
  return edited.styleFrom(cell.style) === cell.style;
}

/** After a person's edit: remembers which of the cells the grid shows as the model took them. */
export function rememberEdited(
  sheet: Sheet,
  drawn: DrawnSheet,
  cells: readonly EditedCell[]
): void {
  for (const edited of cells) {
    const cell = sheet.cells.get(edited.row)?.get(edited.column);
    remember(drawn, edited, isShownSo(cell, edited) ? cell : OTHERWISE);
  }
}

/** After rows or columns came or went in the grid: what was drawn has moved with them. */
export function shiftDrawn(
  drawn: DrawnSheet,
  {
    axis,
    at,
    count,
  }: { readonly axis: 'rows' | 'columns'; readonly at: number; readonly count: number }
): void {
  const moved = <Held>(lines: ReadonlyMap<number, Held>): Map<number, Held> => {
    const result = new Map<number, Held>();
    for (const [index, held] of lines) {
      if (index < at) result.set(index, held);
      else if (count > 0 || index >= at - count) result.set(index + count, held);
    }
    return result;
  };
  if (axis === 'rows') {
    const cells = moved(drawn.cells);
    drawn.cells.clear();
    for (const [row, line] of cells) drawn.cells.set(row, line);
    drawn.rows = moved(drawn.rows);
    return;
  }
  for (const [row, line] of drawn.cells) drawn.cells.set(row, moved(line));
  drawn.columns = moved(drawn.columns);
}

/** Remembers nothing about cells: the next drawing puts every one of them right. */
export function distrust(drawn: DrawnSheet, shown: Iterable<readonly [number, number]>): void {
  for (const line of drawn.cells.values())
    for (const column of line.keys()) line.set(column, OTHERWISE);
  for (const [row, column] of shown) lineIn(drawn, row).set(column, OTHERWISE);
  drawn.rows = new Map();
  drawn.columns = new Map();
  drawn.view = '';
}

/** Remembers one cell as the grid shows it. */
export function rememberCell(
  drawn: DrawnSheet,
  [row, column]: readonly [number, number],
  cell: Cell
): void {
  lineIn(drawn, row).set(column, cell);
}

/** Remembers that the grid shows a sheet as the model has it. */
export function rememberSheet(board: Board, sheet: Sheet): void {
  const drawn: DrawnSheet = { cells: new Map(), rows: new Map(), columns: new Map(), view: '' };
  rememberCells(sheet, drawn);
  rememberLines(sheet, drawn);
  board.drawn.set(sheet.id, drawn);
}
