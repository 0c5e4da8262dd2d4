import { GRID_CONTROLS } from '../../text/workbench';

/** Attributes that elements of the grid get. */
interface Naming {
  readonly where: string;
  readonly gets: Readonly<Record<string, string>>;
}

const SHEET_BUTTON = '[data-u-comp="sheet-bar-append-button"]';
const MENU = '[data-slot="dropdown-menu-trigger"]';

const named = (where: string, name: string): Naming => ({ where, gets: { 'aria-label': name } });

/**
 * What the grid leaves unsaid to people who cannot see its signs, or who go by the keyboard: buttons
 * without a name, canvases that the Tab key goes to before all else, a slider that only a mouse moves
 * (the buttons beside it do the same).
 */
const NAMINGS: readonly Naming[] = [
  named('[data-u-comp="defined-name"] input', GRID_CONTROLS.goTo),
  {
    where: '[data-u-comp="defined-name"] a',
    gets: { role: 'button', 'aria-label': GRID_CONTROLS.names },
  },
  named('header button:not([aria-label], [data-u-comp])', GRID_CONTROLS.stop),
  named(`${SHEET_BUTTON}:has(+ ${MENU})`, GRID_CONTROLS.addSheet),
  named(`${MENU} > ${SHEET_BUTTON}`, GRID_CONTROLS.allSheets),
  named(`${SHEET_BUTTON}:has(+ ${SHEET_BUTTON})`, GRID_CONTROLS.earlierSheets),
  named(`${SHEET_BUTTON} + ${SHEET_BUTTON}`, GRID_CONTROLS.laterSheets),
  named('[data-u-command="sheet.command.toggle-gridlines"]', GRID_CONTROLS.gridlines),
  named('footer [data-u-comp="button"]:first-child', GRID_CONTROLS.zoomOut),
  named(`footer [data-u-comp="button"]:has(+ ${MENU})`, GRID_CONTROLS.zoomIn),
  { where: '[role="track"]', gets: { 'aria-hidden': 'true' } },
  { where: '[role="handle"]', gets: { tabindex: '-1' } },
  { where: 'canvas[id^="univer-sheet"][tabindex="1"]', gets: { tabindex: '0' } },
  { where: 'canvas[tabindex="1"]', gets: { tabindex: '-1' } },
];

/** The grid's places for notices, which all bear one name. */
const NOTICES = 'section[aria-live]';

/** What the grid says of a menu on an element around its button, where it means nothing. */
const MENU_STATES = ['aria-haspopup', 'aria-expanded'] as const;

function give(element: Element, gets: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(gets))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Puts the state of a menu on the button that opens it. */
function moveMenuState(around: Element): void {
  for (const name of MENU_STATES) {
    const value = around.getAttribute(name);
    if (value === null) continue;
    around.removeAttribute(name);
    around.querySelector('button')?.setAttribute(name, value);
  }
}

function nameAll(grid: Element): void {
  for (const { where, gets } of NAMINGS)
    for (const element of grid.querySelectorAll(where)) give(element, gets);
  for (const around of grid.querySelectorAll(`div${MENU}`)) moveMenuState(around);
  const [, ...others] = document.querySelectorAll(NOTICES);
  for (const other of others) give(other, { 'aria-label': GRID_CONTROLS.otherNotices });
}

/** Gives names to the grid's controls, also to those that it draws later. */
export function nameControls(grid: Element): void {
  let isDue = false;
  const soon = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      nameAll(grid);
    });
  };
  new MutationObserver(soon).observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['tabindex', ...MENU_STATES],
  });
  soon();
}
