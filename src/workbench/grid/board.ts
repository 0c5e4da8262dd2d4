import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import type { Cell } from '../host/model/sheet';
import type { StyleShelf } from './styleShelf';

/** What the grid was last told about a sheet, so that only what differs is drawn again. */
export interface DrawnSheet {
  readonly cells: Map<number, Map<number, Cell>>;
  rows: Map<number, string>;
  columns: Map<number, string>;
  view: string;
}

/** A workbook on the grid. */
export interface Board {
  readonly injector: Injector;
  readonly unitId: string;
  readonly shelf: StyleShelf;
  readonly drawn: Map<string, DrawnSheet>;
  /** Charts in the picture by id, each as a text that says how it is drawn. */
  readonly charts: Map<string, string>;
  /** How many of our own changes are being made; the grid's events meanwhile are no person's. */
  drawing: number;
}

/** Makes a change to the grid that is ours: no person's edit, nothing to undo. */
export function runOwn(board: Board, id: string, params: object): void {
  board.drawing += 1;
  try {
    board.injector.get(ICommandService).syncExecuteCommand(id, params);
  } finally {
    board.drawing -= 1;
  }
}

/** The grid's workbook. */
export function gridWorkbook({ injector, unitId }: Board): Workbook | null {
  return (
    injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET) ?? null
  );
}

/** One of the grid's sheets. */
export function gridSheet(board: Board, sheetId: string): Worksheet | null {
  return gridWorkbook(board)?.getSheetBySheetId(sheetId) ?? null;
}
