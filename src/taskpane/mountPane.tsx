import { createRoot } from 'react-dom/client';
import { buildDetailsNow } from './buildDetails';
import { paneActions } from './effects/actions';
import { lazyExcelHost } from './host/lazyHost';
import type { PaneHost } from './host/paneHost';
import type { HostFacts } from './hostFacts';
import { Pane } from './Pane';
import { currentRoute, onRouteChange } from './route';
import { paneStore } from './state/store';
import { FIRST_STATE } from './state/state';
import { PaneContext } from './usePane';
import { startWorker, workerClient } from './worker/client';

/** Puts the parts of the pane together over a host, and shows it in an element of the page. */
export function mountPaneOver(place: HTMLElement, host: PaneHost): void {
  const store = paneStore({ ...FIRST_STATE, screen: currentRoute() });
  onRouteChange(() => {
    store.dispatch({ type: 'went to', screen: currentRoute() });
  });
  const worker = workerClient(startWorker);
  const actions = paneActions({ store, host, worker, details: buildDetailsNow });
  createRoot(place).render(
    <PaneContext value={{ store, actions }}>
      <Pane />
    </PaneContext>
  );
}

/** Shows the pane in an element of the page, for the Excel that the facts describe. */
export function mountPane(place: HTMLElement, facts: HostFacts): void {
  mountPaneOver(place, lazyExcelHost(facts));
}
