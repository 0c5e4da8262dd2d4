import { START_PAGES, type StartPage, type StartProblem } from '../text/paneStart';

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function againButton(label: string): HTMLElement {
  const button = element('button', label);
  button.addEventListener('click', () => {
    window.location.reload();
  });
  return button;
}

function partsOf(page: StartPage): readonly HTMLElement[] {
  const sentences = page.sentences.map((sentence) => element('p', sentence));
  const again = page.again === null ? [] : [againButton(page.again)];
  return [element('h1', page.title), ...sentences, ...again];
}

/**
 * Puts the page for a problem where the pane would be. Plain elements only, so that it works when
 * the rest of the pane could not be loaded.
 */
export function showStartPage(place: HTMLElement, reason: StartProblem): void {
  const main = document.createElement('main');
  main.className = 'start-page';
  main.dataset['problem'] = reason;
  main.append(...partsOf(START_PAGES[reason]));
  place.replaceChildren(main);
}
