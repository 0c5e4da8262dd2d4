import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { Model } from '../host/model/model';
import type { Sheet } from '../host/model/sheet';
import { gridSheet, gridWorkbook, runOwn, type Board } from './board';
import { drawParts } from './drawParts';
import { rememberSheet } from './drawnMemory';
import { drawnSheet } from './sheetData';

function insertSheet(board: Board, sheet: Sheet, index: number): void {
  const { unitId } = board;
  runOwn(board, InsertSheetMutation.id, {
    unitId,
    index,
    sheet: drawnSheet(sheet, board.shelf.idOf),
  });
  rememberSheet(board, sheet);
  drawParts(board, sheet);
}

function drawSheetFacts(board: Board, sheet: Sheet): void {
  const grid = gridSheet(board, sheet.id);
  const place = { unitId: board.unitId, subUnitId: sheet.id };
  if (!grid) return;
  if (grid.getName() !== sheet.name)
    runOwn(board, SetWorksheetNameMutation.id, { ...place, name: sheet.name });
  const hidden = sheet.visibility === 'Visible' ? 0 : 1;
  if (grid.isSheetHidden() !== hidden)
    runOwn(board, SetWorksheetHideMutation.id, { ...place, hidden });
}

function drawOrder(board: Board, model: Model): void {
  model.sheets.forEach(({ id }, toOrder) => {
    const fromOrder = gridWorkbook(board)?.getSheetOrders().indexOf(id) ?? toOrder;
    if (fromOrder === toOrder || fromOrder < 0) return;
    runOwn(board, SetWorksheetOrderMutation.id, {
      unitId: board.unitId,
      subUnitId: id,
      fromOrder,
      toOrder,
    });
  });
}

/** Draws which sheets there are, what they are called, and in which order they stand. */
export function drawSheetList(board: Board, model: Model): void {
  const { unitId } = board;
  model.sheets.forEach((sheet, index) => {
    if (gridSheet(board, sheet.id)) drawSheetFacts(board, sheet);
    else insertSheet(board, sheet, index);
  });
  const wanted = new Set(model.sheets.map(({ id }) => id));
  for (const id of [...(gridWorkbook(board)?.getSheetOrders() ?? [])]) {
    if (wanted.has(id)) continue;
    const subUnitName = gridSheet(board, id)?.getName() ?? '';
    runOwn(board, RemoveSheetMutation.id, { unitId, subUnitId: id, subUnitName });
    board.drawn.delete(id);
  }
  drawOrder(board, model);
}
