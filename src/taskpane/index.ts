import { askHost } from './hostFacts';
import { showStartPage } from './startPage';

/** The element of taskpane.html that everything is shown in. */
const PLACE = 'pane';

/** Asks where this runs, then shows the pane, or a page that says what to do. */
async function start(place: HTMLElement): Promise<void> {
  const answer = await askHost();
  if (answer.kind === 'problem') {
    showStartPage(place, answer.problem);
    return;
  }
  const { mountPane } = await import(/* webpackChunkName: "pane" */ './mountPane');
  mountPane(place, answer.facts);
}

const place = document.getElementById(PLACE);
if (place) void start(place);
