import type { Block } from '../../grid/workbook';
import type { Grid, GridListener } from '../grid/grid';
import type { GridEdit } from '../grid/edits';
import { WHOLE_SHEET } from '../host/model/blocks';
import { actingAs, type Model, type Sheet, type ToldChange } from '../host/model/model';
import { HostError } from '../host/rules/hostError';
import { keepResults, keepSpills, type SpilledPlaces } from './results';
import { takeEdit } from './takeEdit';

/** What the bridge tells the page. */
export interface BridgeListener {
  /** Excel would refuse what the person did; the grid is put back. */
  readonly refused: (reason: string) => void;
  /** Something on a sheet changed: cells, results, or what is around them. */
  readonly changed: () => void;
  /** All formulas that need no function of the add-in have their results. */
  readonly settled: () => void;
}

/** One workbook that the grid and the add-in both see. */
export interface WorkbookOnGrid {
  /** Shows a workbook; the one before is let go. */
  readonly show: (model: Model) => void;
  readonly model: () => Model | null;
  readonly spills: () => SpilledPlaces;
  /** Runs something once the grid shows the workbook and has calculated; soon in any case. */
  readonly whenSettled: (act: () => void) => void;
  /** What the grid has to be opened with. */
  readonly gridListener: GridListener;
}

/** How long an answer to the add-in waits for the grid's calculation, in milliseconds. */
const PATIENCE_MS = 1500;

/** The grid gathers changes for a tenth of a second before it calculates. */
const GATHERING_MS = 100;

/** Changes of the workbook that the grid has not drawn yet. */
interface Undrawn {
  readonly sheets: Set<Sheet>;
  list: boolean;
  selection: boolean;
  /** Whether formulas may have to be calculated again. */
  formulas: boolean;
  /** When something was last drawn. */
  drawnAt: number;
  timer: ReturnType<typeof setTimeout> | null;
}

function holdsFormula(sheet: Sheet, { top, left, bottom, right }: Block): boolean {
  for (const [row, line] of sheet.cells) {
    if (row < top || row > bottom) continue;
    for (const [column, { formula }] of line)
      if (formula !== null && column >= left && column <= right) return true;
  }
  return false;
}

/** Whether any cell of a workbook has to be calculated. */
const hasFormulas = (model: Model): boolean =>
  model.sheets.some((sheet) => holdsFormula(sheet, WHOLE_SHEET));

function noteChange(undrawn: Undrawn, { change }: ToldChange): void {
  switch (change.type) {
    case 'sheet-added':
    case 'sheet-deleted':
    case 'sheet-changed':
    case 'workbook':
      undrawn.list = true;
      break;
    case 'sheet-activated':
    case 'selection':
      undrawn.selection = true;
      return;
    default:
      undrawn.sheets.add(change.sheet);
      undrawn.list = true;
  }
}

/** Joins a workbook and the grid: each is told what happens in the other, and only that. */
export function joinWorkbookAndGrid(
  grid: () => Grid | null,
  listener: BridgeListener
): WorkbookOnGrid {
  const undrawn: Undrawn = {
    sheets: new Set(),
    list: false,
    selection: false,
    formulas: false,
    drawnAt: 0,
    timer: null,
  };
  let model: Model | null = null;
  let spilled: SpilledPlaces = new Map();
  let isTaking = false;
  let calculates = false;
  let waiting: (() => void)[] = [];

  function settle(): void {
    listener.settled();
    // A calculation that ends so early was started before the last change was drawn.
    if (undrawn.timer !== null || performance.now() - undrawn.drawnAt < GATHERING_MS) return;
    undrawn.formulas = false;
    const acts = waiting;
    waiting = [];
    for (const act of acts) act();
  }

  function draw(): void {
    undrawn.timer = null;
    undrawn.drawnAt = performance.now();
    const shown = grid();
    if (!shown || !model) return;
    if (undrawn.list) shown.drawSheets(model);
    for (const sheet of undrawn.sheets) if (model.sheets.includes(sheet)) shown.draw(sheet);
    if (undrawn.selection) shown.select(model.activeSheet, model.selection.block);
    undrawn.sheets.clear();
    undrawn.list = false;
    undrawn.selection = false;
    listener.changed();
  }

  function drawSoon(): void {
    undrawn.timer ??= setTimeout(draw, 0);
  }

  const heard = (told: ToldChange): void => {
    noteChange(undrawn, told);
    const { change } = told;
    if (change.type === 'cells' && model) {
      calculates ||= holdsFormula(change.sheet, change.block);
      undrawn.formulas ||= calculates;
    }
    // What the person did in the grid is already there, and so is where they stand.
    if (isTaking && told.actor === 'person') undrawn.selection = false;
    drawSoon();
  };

  function putBack(edit: GridEdit, reason: string): void {
    const sheet = 'sheetId' in edit ? model?.sheets.find(({ id }) => id === edit.sheetId) : null;
    if (sheet) {
      grid()?.refused(sheet);
      undrawn.sheets.add(sheet);
    }
    undrawn.list = true;
    drawSoon();
    listener.refused(reason);
  }

  function took(edit: GridEdit): void {
    const sheet = 'sheetId' in edit ? model?.sheets.find(({ id }) => id === edit.sheetId) : null;
    if (sheet) grid()?.took(sheet, edit);
  }

  function edited(edit: GridEdit): void {
    const current = model;
    if (!current) return;
    isTaking = true;
    try {
      actingAs(current, 'person', () => takeEdit(current, edit));
      took(edit);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      putBack(edit, error.message);
    } finally {
      isTaking = false;
    }
  }

  return {
    model: () => model,
    spills: () => spilled,
    show(next) {
      model?.feed.listeners.delete(heard);
      model = next;
      spilled = new Map();
      undrawn.sheets.clear();
      calculates = hasFormulas(next);
      undrawn.formulas = calculates;
      undrawn.drawnAt = performance.now();
      grid()?.show(next);
      next.feed.listeners.add(heard);
      listener.changed();
    },
    whenSettled(act) {
      if (!undrawn.formulas) {
        queueMicrotask(act);
        return;
      }
      let isDone = false;
      const once = (): void => {
        if (isDone) return;
        isDone = true;
        act();
      };
      waiting.push(once);
      setTimeout(once, PATIENCE_MS);
    },
    gridListener: {
      edited,
      calculated(calculated) {
        if (!model) return;
        keepResults(model, calculated, (...shown) => grid()?.shows(...shown));
        listener.changed();
      },
      spilled(spills) {
        if (!model) return;
        keepSpills(model, { spills, places: spilled }, (...shown) => grid()?.shows(...shown));
        listener.changed();
      },
      settled: settle,
    },
  };
}
