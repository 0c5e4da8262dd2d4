import type { GridEdit } from '../grid/edits';
import type { Grid, GridListener } from '../grid/gridOn';
import { actingAs, type ToldChange } from '../host/model/changes';
import type { Model } from '../host/model/model';
import type { Sheet } from '../host/model/sheet';
import { HostError } from '../host/rules/hostError';
import { keepResults, keepSpills, type Shown } from './results';
import { watchSettling } from './settling';
import { takeEdit } from './takeEdit';
import { gatherUndrawn } from './undrawn';

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
  /** Runs something once the grid shows the workbook and has calculated; soon in any case. */
  readonly whenSettled: (act: () => void) => void;
  /** What the grid has to be opened with. */
  readonly gridListener: GridListener;
}

/** The sheet that an edit is about, or null. */
const sheetOf = (model: Model, edit: GridEdit): Sheet | null =>
  ('sheetId' in edit && model.sheets.find(({ id }) => id === edit.sheetId)) || null;

const showsIn =
  (grid: () => Grid | null): Shown =>
  (...shown) =>
    grid()?.shows(...shown);

/** Takes a person's edit into the workbook; gives the words with which Excel refuses it, or null. */
function takenOrRefused(model: Model, edit: GridEdit): string | null {
  try {
    actingAs(model, 'person', () => takeEdit(model, edit));
    return null;
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
}

/** Joins a workbook and the grid: each is told what happens in the other, and only that. */
export function joinWorkbookAndGrid(
  grid: () => Grid | null,
  listener: BridgeListener
): WorkbookOnGrid {
  let [model, isTaking]: [Model | null, boolean] = [null, false];
  const undrawn = gatherUndrawn(grid, () => model, listener.changed);
  const settling = watchSettling(undrawn);
  const shows = showsIn(grid);

  function heard(told: ToldChange): void {
    undrawn.note(told);
    settling.note(told);
    if (isTaking && told.actor === 'person') undrawn.forgetSelection();
  }

  function open(next: Model): void {
    model?.feed.listeners.delete(heard);
    model = next;
    undrawn.clear();
    settling.show(next);
    grid()?.show(next);
    next.feed.listeners.add(heard);
    listener.changed();
  }

  function take(current: Model, edit: GridEdit): void {
    isTaking = true;
    const refusal = takenOrRefused(current, edit);
    isTaking = false;
    const sheet = sheetOf(current, edit);
    if (sheet && refusal === null) grid()?.took(sheet, edit);
    if (refusal === null) return;
    if (sheet) grid()?.refused(sheet);
    undrawn.noteSheet(sheet);
    listener.refused(refusal);
  }

  const gridListener: GridListener = {
    edited: (edit) => model && take(model, edit),
    calculated(calculated) {
      if (model) keepResults(model, calculated, shows);
      listener.changed();
    },
    spilled(spills) {
      if (model) keepSpills(model, spills, shows);
      listener.changed();
    },
    settled() {
      settling.calculated();
      listener.settled();
    },
  };

  const { whenSettled } = settling;
  return { show: open, model: () => model, whenSettled, gridListener };
}
