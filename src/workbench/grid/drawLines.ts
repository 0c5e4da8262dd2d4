import { BooleanNumber, type IColumnData, type IRowData } from '@univerjs/core';
import {
  SetColDataMutation,
  SetFrozenMutation,
  SetRowDataMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { Sheet } from '../host/model/sheet';
import { gridSheet, runOwn, type Board, type DrawnSheet } from './board';
import {
  drawnColumn,
  drawnFreeze,
  drawnRow,
  drawnRows,
  extentOf,
  PLAIN_LINE,
  standardColumnPixels,
} from './sheetData';

/** Lines as text by their index, to see which of them changed. */
const described = (lines: Readonly<Record<number, object>>): Map<number, string> =>
  new Map(Object.entries(lines).map(([index, line]) => [Number(index), JSON.stringify(line)]));

const drawnColumns = ({ columns }: Sheet): Record<number, IColumnData> =>
  Object.fromEntries([...columns].map(([index, line]) => [index, drawnColumn(line)]));

function changedLines<Drawn>(
  now: ReadonlyMap<number, string>,
  before: ReadonlyMap<number, string>,
  plain: Drawn
): Record<number, Drawn> | null {
  const changes: Record<number, Drawn> = {};
  for (const [index, text] of now) {
    if (before.get(index) !== text) changes[index] = JSON.parse(text) as Drawn;
  }
  for (const index of before.keys()) if (!now.has(index)) changes[index] = plain;
  return Object.keys(changes).length > 0 ? changes : null;
}

/** Draws widths, heights and hiding of lines that changed. */
function drawLines(board: Board, sheet: Sheet, drawn: DrawnSheet): void {
  const place = { unitId: board.unitId, subUnitId: sheet.id };
  const [rows, columns] = [described(drawnRows(sheet)), described(drawnColumns(sheet))];
  const rowData = changedLines<IRowData>(rows, drawn.rows, drawnRow(PLAIN_LINE));
  const plainColumn = { ...drawnColumn(PLAIN_LINE), w: standardColumnPixels(sheet) };
  const columnData = changedLines<IColumnData>(columns, drawn.columns, plainColumn);
  if (rowData) runOwn(board, SetRowDataMutation.id, { ...place, rowData });
  if (columnData) runOwn(board, SetColDataMutation.id, { ...place, columnData });
  drawn.rows = rows;
  drawn.columns = columns;
}

/** Everything about a sheet's view that is one value, as text. */
const viewOf = (sheet: Sheet): string =>
  JSON.stringify([drawnFreeze(sheet), sheet.tabColor, sheet.showGridlines]);

function drawView(board: Board, sheet: Sheet, drawn: DrawnSheet): void {
  const view = viewOf(sheet);
  if (view === drawn.view) return;
  const place = { unitId: board.unitId, subUnitId: sheet.id };
  const showGridlines = sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  runOwn(board, SetFrozenMutation.id, { ...place, ...drawnFreeze(sheet) });
  runOwn(board, SetTabColorMutation.id, { ...place, color: sheet.tabColor });
  runOwn(board, ToggleGridlinesMutation.id, { ...place, showGridlines });
  drawn.view = view;
}

/** Makes the grid's sheet large enough for what the model's holds; it never shrinks. */
function drawExtent(board: Board, sheet: Sheet): void {
  const grid = gridSheet(board, sheet.id);
  if (!grid) return;
  const place = { unitId: board.unitId, subUnitId: sheet.id };
  const { rows, columns } = extentOf(sheet);
  if (rows > grid.getRowCount())
    runOwn(board, SetWorksheetRowCountMutation.id, { ...place, rowCount: rows });
  if (columns > grid.getColumnCount())
    runOwn(board, SetWorksheetColumnCountMutation.id, { ...place, columnCount: columns });
}

/** Remembers that the grid shows a sheet's lines and view as they are now. */
export function rememberLines(sheet: Sheet, drawn: DrawnSheet): void {
  drawn.rows = described(drawnRows(sheet));
  drawn.columns = described(drawnColumns(sheet));
  drawn.view = viewOf(sheet);
}

/** Draws a sheet's size, lines and view where they differ from what the grid shows. */
export function drawAroundCells(board: Board, sheet: Sheet, drawn: DrawnSheet): void {
  drawExtent(board, sheet);
  drawLines(board, sheet, drawn);
  drawView(board, sheet, drawn);
}
