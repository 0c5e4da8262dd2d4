import { showStartPage } from './startPage';

/** How long the pane's own parts may take to arrive, in milliseconds: the host's patience and some. */
const ARRIVAL_MS = 20_000;

/** Whether the page still shows what it was delivered with. */
function stillStarting(): boolean {
  return document.querySelector('[data-problem="starting"]') !== null;
}

// A web filter can swallow Office's library without a word; then nothing that waits for it runs.
setTimeout(() => {
  const place = document.getElementById('pane');
  if (place && stillStarting()) showStartPage(place, 'no-library');
}, ARRIVAL_MS);
