import { askWorkbookState } from '../excel/workbookState';
import { WORKBOOK_OBSTACLES, type WorkbookState } from '../text/workbookState';

/** How often to look again while something is in the way, in milliseconds. */
const LOOK_AGAIN_MS = 2_000;

function show(place: HTMLElement, state: WorkbookState): void {
  // Untouched where nothing changed: a screen reader would read it aloud again.
  if (place.dataset['state'] === state) return;
  place.dataset['state'] = state;
  place.textContent = state === 'writable' ? '' : WORKBOOK_OBSTACLES[state];
}

/**
 * Says above the pane what keeps Trellis from building in this workbook, for as long as it does,
 * and looks again whenever the person comes back to the pane.
 */
export function watchWorkbook(place: HTMLElement): void {
  let isAsking = false;
  async function look(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    const state = await askWorkbookState(Excel);
    isAsking = false;
    show(place, state);
    if (state !== 'writable') setTimeout(() => void look(), LOOK_AGAIN_MS);
  }
  window.addEventListener('focus', () => void look());
  void look();
}
