import { LocaleType, UniverInstanceType, type Univer, type Workbook } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Block } from '../../grid/workbook';
import type { Model } from '../host/model/model';
import { gridSheet, gridWorkbook, runOwn, type Board } from './board';
import { rememberSheet } from './drawnMemory';
import { drawParts } from './drawParts';
import { gridRange } from './places';
import { drawnSheet } from './sheetData';
import { styleShelf } from './styleShelf';

let lastUnit = 0;

/** Puts a model's workbook on the grid. */
export function openBoard(univer: Univer, model: Model): Board {
  lastUnit += 1;
  const unitId = `workbook-${lastUnit}`;
  const shelf = styleShelf(model.styles);
  const sheets = Object.fromEntries(
    model.sheets.map((sheet) => [sheet.id, drawnSheet(sheet, shelf.idOf)])
  );
  const board: Board = {
    injector: univer.__getInjector(),
    unitId,
    shelf,
    drawn: new Map(),
    charts: new Map(),
    drawing: 1,
  };
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: unitId,
    name: model.fileName,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: shelf.looks,
    sheetOrder: model.sheets.map(({ id }) => id),
    sheets,
  });
  shelf.keptBy = workbook.getStyles();
  for (const sheet of model.sheets) {
    rememberSheet(board, sheet);
    drawParts(board, sheet);
  }
  board.drawing = 0;
  return board;
}

/** Brings a sheet to the front and selects a block of it. */
export function selectOn(board: Board, sheetId: string, block: Block): void {
  const grid = gridSheet(board, sheetId);
  if (!grid) return;
  const place = { unitId: board.unitId, subUnitId: sheetId };
  if (gridWorkbook(board)?.getActiveSheet()?.getSheetId() !== sheetId)
    runOwn(board, SetWorksheetActiveOperation.id, place);
  const extent = { rows: grid.getRowCount(), columns: grid.getColumnCount() };
  const range = gridRange(block, extent);
  const primary = {
    actualRow: range.startRow,
    actualColumn: range.startColumn,
    startRow: range.startRow,
    startColumn: range.startColumn,
    endRow: range.startRow,
    endColumn: range.startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  runOwn(board, SetSelectionsOperation.id, {
    ...place,
    selections: [{ range, primary, style: null }],
  });
}
