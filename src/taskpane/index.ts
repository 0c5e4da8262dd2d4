import { askHost, officeReady, type HostAnswer } from './hostFacts';
import { watchWorkbook } from './notice';
import { showStartPage } from './startPage';

/** The elements of taskpane.html that the pane, and what is said above it, are shown in. */
const PLACES = { pane: 'pane', notice: 'notice' };

/** Shows the pane, or a page that says what to do. */
async function show(pane: HTMLElement, answer: HostAnswer): Promise<void> {
  if (answer.kind === 'problem') {
    showStartPage(pane, answer.problem);
    return;
  }
  const notice = document.getElementById(PLACES.notice);
  if (notice) watchWorkbook(notice);
  const { mountPane } = await import(/* webpackChunkName: "pane" */ './mountPane');
  mountPane(pane, answer.facts);
}

/** Asks where this runs. An answer that comes after the pane has given up is still welcome. */
async function start(pane: HTMLElement): Promise<void> {
  const answer = await askHost();
  await show(pane, answer);
  if (answer.kind === 'problem' && answer.problem === 'no-answer') {
    await show(pane, await officeReady());
  }
}

const pane = document.getElementById(PLACES.pane);
if (pane) void start(pane);
