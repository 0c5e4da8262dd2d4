import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/sheets-ui';
import type { Injector } from '@univerjs/core';
import { debounceTime } from 'rxjs';

/** The grid's own key for what it says about an error; ours takes its place. */
const ALERT_KEY = 'SHEET_FORMULA_ALERT';

/** A little after the grid, which waits 100 ms before it says something general. */
const AFTER_THE_GRID_MS = 140;

/** Room for the words, in pixels. */
const SIZE = { width: 280, height: 110 };

/** The words that explain an error in a cell, or null where nobody has any. */
export type ErrorWords = (sheetId: string, row: number, column: number) => ErrorInWords | null;

/** An error and the function's own words about it. */
export interface ErrorInWords {
  readonly error: string;
  readonly message: string;
}

/** Says a function's own words about an error when the pointer rests on its cell. */
export function explainErrors(injector: Injector, wordsAt: ErrorWords): void {
  const alerts = injector.get(CellAlertManagerService);
  const hovered = injector.get(HoverManagerService).currentCell$;
  hovered.pipe(debounceTime(AFTER_THE_GRID_MS)).subscribe((cell) => {
    if (!cell) return;
    const { location } = cell;
    const words = wordsAt(location.subUnitId, location.row, location.col);
    if (!words) return;
    alerts.removeAlert(ALERT_KEY);
    alerts.showAlert({
      type: CellAlertType.ERROR,
      title: words.error,
      message: words.message,
      location,
      ...SIZE,
      key: ALERT_KEY,
    });
  });
}
