import type { Grid } from '../grid/gridOn';
import type { ToldChange } from '../host/model/changes';
import type { Model } from '../host/model/model';
import type { Sheet } from '../host/model/sheet';

/** Changes of the workbook that the grid does not show yet. */
export interface Undrawn {
  /** Something happened in the workbook. */
  readonly note: (told: ToldChange) => void;
  /** A sheet has to be drawn again, and the list of sheets. */
  readonly noteSheet: (sheet: Sheet | null) => void;
  /** The person did it in the grid, so that is where they stand already. */
  readonly forgetSelection: () => void;
  readonly clear: () => void;
  readonly isEmpty: () => boolean;
  /** When something was last drawn, by the clock of the page. */
  readonly drawnAt: () => number;
}

/** What of the grid still has to be drawn. */
interface Waiting {
  readonly sheets: Set<Sheet>;
  list: boolean;
  selection: boolean;
}

function noteChange(waiting: Waiting, { change }: ToldChange): void {
  switch (change.type) {
    case 'sheet-added':
    case 'sheet-deleted':
    case 'sheet-changed':
    case 'workbook':
      waiting.list = true;
      return;
    case 'sheet-activated':
    case 'selection':
      waiting.selection = true;
      return;
    default:
      waiting.sheets.add(change.sheet);
      // Names and the list of sheets can change with any part of a sheet.
      waiting.list = true;
  }
}

function drawAll(waiting: Waiting, grid: Grid, model: Model): void {
  if (waiting.list) grid.drawSheets(model);
  for (const sheet of waiting.sheets) if (model.sheets.includes(sheet)) grid.draw(sheet);
  // A sheet that is new to the grid comes to its front; the workbook's own belongs there.
  if (waiting.selection || waiting.list) grid.select(model.activeSheet, model.selection.block);
}

/** Gathers changes and draws them together, right after the code that made them. */
export function gatherUndrawn(
  grid: () => Grid | null,
  model: () => Model | null,
  drawn: () => void
): Undrawn {
  let waiting: Waiting = { sheets: new Set(), list: false, selection: false };
  let timer: ReturnType<typeof setTimeout> | null = null;
  let at = performance.now();
  const clear = (): void => {
    waiting = { sheets: new Set(), list: false, selection: false };
    at = performance.now();
  };
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = null;
      const [shown, open, now] = [grid(), model(), waiting];
      clear();
      if (!shown || !open) return;
      drawAll(now, shown, open);
      drawn();
    }, 0);
  };
  return {
    note(told) {
      noteChange(waiting, told);
      soon();
    },
    noteSheet(sheet) {
      if (sheet) waiting.sheets.add(sheet);
      waiting.list = true;
      soon();
    },
    forgetSelection() {
      waiting.selection = false;
    },
    clear,
    isEmpty: () => timer === null,
    drawnAt: () => at,
  };
}
