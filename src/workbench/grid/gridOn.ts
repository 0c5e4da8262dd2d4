import {
  ICommandService,
  IUniverInstanceService,
  RedoCommandId,
  ThemeService,
  UndoCommandId,
  type Injector,
  type Univer,
} from '@univerjs/core';
import type { Block } from '../../grid/workbook';
import type { Model } from '../host/model/model';
import type { Cell, Sheet } from '../host/model/sheet';
import { gridSheet, type Board } from './board';
import { watchCalculation, type CalculationWatch } from './calculation';
import { rememberLines } from './drawLines';
import { drawNames } from './drawNames';
import { distrust, rememberCell, rememberEdited, rememberSheet, shiftDrawn } from './drawnMemory';
import { drawSheet } from './drawSheet';
import { drawSheetList } from './drawSheetList';
import type { Calculated, GridEdit, Spills } from './edits';
import { openBoard, selectOn } from './openBoard';
import { readEdit } from './readEdits';

/** What the grid tells whoever listens. */
export interface GridListener {
  /** A person did something; the grid has already done it. */
  readonly edited: (edit: GridEdit) => void;
  /** Formulas have results. */
  readonly calculated: (calculated: Calculated) => void;
  /** All spilled results, whenever they change. */
  readonly spilled: (spills: Spills) => void;
  /** Nothing is being calculated any more. */
  readonly settled: () => void;
}

/** The spreadsheet grid of the page. It draws what it is told and says what a person does in it. */
export interface Grid {
  /** Shows another workbook; what was shown goes. */
  readonly show: (model: Model) => void;
  /** Draws what a sheet has that the grid does not show yet. */
  readonly draw: (sheet: Sheet) => void;
  /** Draws which sheets there are: added, deleted, renamed, moved, hidden ones. */
  readonly drawSheets: (model: Model) => void;
  /** After a person's edit was taken over: what of it the grid shows otherwise is drawn again. */
  readonly took: (sheet: Sheet, edit: GridEdit) => void;
  /** After a person's edit was refused: the sheet is drawn again as the model has it. */
  readonly refused: (sheet: Sheet) => void;
  /** Says that the grid already shows a cell as the model now has it. */
  readonly shows: (sheet: Sheet, place: readonly [number, number], cell: Cell) => void;
  /** Brings a sheet to the front and selects a block of it. */
  readonly select: (sheetId: string, block: Block) => void;
  /** Draws the charts of the sheet in front as they now are. */
  readonly drawCharts: (model: Model) => void;
  readonly setDark: (dark: boolean) => void;
  /** Lets what is typed go to the selected cell. */
  readonly focus: () => void;
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
  readonly calculation: CalculationWatch;
}

/** Every cell of a sheet that the grid holds. */
function heldPlaces(board: Board, sheetId: string): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  gridSheet(board, sheetId)
    ?.getCellMatrix()
    .forValue((row, column) => {
      places.push([row, column]);
    });
  return places;
}

/** Brings what is remembered of a sheet up to a person's edit, which the grid has already made. */
function rememberEdit(board: Board, sheet: Sheet, edit: GridEdit): void {
  const drawn = board.drawn.get(sheet.id);
  if (edit.type === 'sheet-added') rememberSheet(board, sheet);
  else if (!drawn) return;
  else if (edit.type === 'cells') rememberEdited(sheet, drawn, edit.cells);
  else if (edit.type === 'shift') shiftDrawn(drawn, edit);
  else if (edit.type !== 'selected' && edit.type !== 'activated') rememberLines(sheet, drawn);
}

/** What of the grid needs the page that it is drawn on. */
export interface GridPage {
  /** The first workbook is open: the grid has all of its parts. */
  readonly opened: (injector: Injector) => void;
  readonly drawCharts: (board: Board, model: Model) => void;
  readonly focus: (injector: Injector) => void;
}

/** Tells a listener what a person does in the grid. */
function listen(commands: ICommandService, board: () => Board | null, listener: GridListener) {
  commands.onCommandExecuted(({ id, params }, options) => {
    const open = board();
    if (!open || open.drawing > 0 || options?.['fromFormula'] === true) return;
    for (const edit of readEdit(open, id, params)) listener.edited(edit);
  });
}

/** The grid over an engine that has been started, and what happens in it said to a listener. */
export function gridOn(univer: Univer, page: GridPage, listener: GridListener): Grid {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let board: Board | null = null;
  let names = new Map<string, string>();
  const drawnOf = ({ id }: Sheet) => board?.drawn.get(id);
  listen(commands, () => board, listener);
  const calculation = watchCalculation(commands, () => board, listener);
  return {
    calculation,
    show(model) {
      const isFirst = board === null;
      if (board) injector.get(IUniverInstanceService).disposeUnit(board.unitId);
      board = openBoard(univer, model);
      if (isFirst) page.opened(injector);
      names = new Map();
      drawNames(board, model, names);
      selectOn(board, model.activeSheet, model.selection.block);
    },
    draw(sheet) {
      if (board) drawSheet(board, sheet);
    },
    drawSheets(model) {
      if (!board) return;
      drawSheetList(board, model);
      drawNames(board, model, names);
    },
    took(sheet, edit) {
      if (board) rememberEdit(board, sheet, edit);
    },
    refused(sheet) {
      const drawn = drawnOf(sheet);
      if (board && drawn) distrust(drawn, heldPlaces(board, sheet.id));
    },
    shows(sheet, place, cell) {
      const drawn = drawnOf(sheet);
      if (drawn) rememberCell(drawn, place, cell);
    },
    select(sheetId, block) {
      if (board) selectOn(board, sheetId, block);
    },
    drawCharts(model) {
      if (board) page.drawCharts(board, model);
    },
    setDark(dark) {
      injector.get(ThemeService).setDarkMode(dark);
    },
    focus() {
      if (board) injector.get(IUniverInstanceService).focusUnit(board.unitId);
      page.focus(injector);
    },
    undo: () => commands.executeCommand(UndoCommandId),
    redo: () => commands.executeCommand(RedoCommandId),
  };
}
