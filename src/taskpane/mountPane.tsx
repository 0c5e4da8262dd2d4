import { createRoot } from 'react-dom/client';
import { buildDetailsNow } from './buildDetails';
import { paneActions } from './effects/actions';
import { lazyExcelHost } from './host/lazyHost';
import { afterFirstScreen } from './effects/start';
import type { PaneHost } from './host/paneHost';
import type { HostFacts } from './hostFacts';
import { Pane } from './Pane';
import { currentRoute, onRouteChange } from './route';
import { paneStore } from './state/store';
import { FIRST_STATE } from './state/state';
import { PaneContext } from './usePane';
import { startWorker, workerClient } from './worker/client';

/** Long enough for the first screen to be drawn. */
const AFTER_FIRST_SCREEN_MS = 50;

/** Puts the parts of the pane together over a host, and shows it in an element of the page. */
export function mountPaneOver(place: HTMLElement, host: PaneHost): void {
  const store = paneStore({ ...FIRST_STATE, screen: currentRoute() });
  onRouteChange(() => {
    store.dispatch({ type: 'went to', screen: currentRoute() });
  });
  const worker = workerClient(startWorker);
  const context = { store, host, worker, details: buildDetailsNow };
  const actions = paneActions(context);
  createRoot(place).render(
    <PaneContext value={{ store, actions, savesFiles: host.savesFiles }}>
      <Pane />
    </PaneContext>
  );
  // The first screen needs nothing of the workbook, so it doesn't wait for it.
  setTimeout(() => void afterFirstScreen(context), AFTER_FIRST_SCREEN_MS);
}

/** Shows the pane in an element of the page, for the Excel that the facts describe. */
export function mountPane(place: HTMLElement, facts: HostFacts): void {
  mountPaneOver(place, lazyExcelHost(facts));
}
