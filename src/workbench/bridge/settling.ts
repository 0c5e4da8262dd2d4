import type { Block } from '../../grid/workbook';
import { WHOLE_SHEET } from '../host/model/blocks';
import type { ToldChange } from '../host/model/changes';
import type { Model } from '../host/model/model';
import type { Sheet } from '../host/model/sheet';
import type { Undrawn } from './undrawn';

/** How long an answer to the add-in waits for the grid's calculation, in milliseconds. */
const PATIENCE_MS = 1500;

/** The grid gathers changes for a tenth of a second before it calculates. */
const GATHERING_MS = 100;

/** Knows whether formulas are waiting for the grid. */
export interface Settling {
  /** Another workbook is shown. */
  readonly show: (model: Model) => void;
  readonly note: (told: ToldChange) => void;
  /** The grid says that it has nothing more to calculate. */
  readonly calculated: () => void;
  /** Runs something once every formula has its result; after a while in any case. */
  readonly whenSettled: (act: () => void) => void;
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

function onceOnly(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}

/**
 * Excel answers an add-in after it has calculated. The grid calculates a moment later, so answers
 * wait for it: only where the workbook has formulas, and never for long.
 */
export function watchSettling(undrawn: Undrawn): Settling {
  let calculates = false;
  let isWaiting = false;
  let acts: (() => void)[] = [];
  return {
    show(model) {
      calculates = hasFormulas(model);
      isWaiting = calculates;
    },
    note({ change }) {
      if (change.type !== 'cells') return;
      calculates ||= holdsFormula(change.sheet, change.block);
      isWaiting ||= calculates;
    },
    calculated() {
      // A calculation that ends so early was started before the last change was drawn.
      if (!undrawn.isEmpty() || performance.now() - undrawn.drawnAt() < GATHERING_MS) return;
      isWaiting = false;
      const due = acts;
      acts = [];
      for (const act of due) act();
    },
    whenSettled(act) {
      if (!isWaiting) {
        queueMicrotask(act);
        return;
      }
      const once = onceOnly(act);
      acts.push(once);
      setTimeout(once, PATIENCE_MS);
    },
  };
}
