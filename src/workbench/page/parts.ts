import { BUTTONS } from '../../text/workbench';
import { button } from './ribbon';

/** The parts of the page that the workbench fills. */
export interface PageParts {
  readonly groups: HTMLElement;
  readonly grid: HTMLElement;
  readonly sheet: HTMLElement;
  readonly table: HTMLElement;
  readonly pane: HTMLElement;
  readonly ribbon: HTMLElement;
  readonly ownCommands: HTMLElement;
  readonly commands: HTMLElement;
  readonly switch: HTMLElement;
  readonly opening: HTMLElement;
  readonly cellWords: HTMLElement;
  readonly status: HTMLElement;
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no part called ${id}`);
  return element;
}

/** Finds the parts of the page. */
export const pageParts = (): PageParts => ({
  groups: part('groups'),
  grid: part('grid'),
  sheet: part('sheet'),
  table: part('table-view'),
  pane: part('pane'),
  ribbon: part('ribbon'),
  ownCommands: part('own-commands'),
  commands: part('commands'),
  switch: part('switch'),
  opening: part('opening'),
  cellWords: part('cell-words'),
  status: part('status'),
});

/** In a narrow window: a choice of what to show, the sheet or the pane. */
export function showSwitch(place: HTMLElement): {
  readonly show: (what: 'sheet' | 'pane') => void;
} {
  const buttons = new Map<string, HTMLElement>();
  const show = (what: 'sheet' | 'pane'): void => {
    document.body.dataset['shows'] = what;
    for (const [name, element] of buttons) element.ariaPressed = String(name === what);
  };
  for (const what of ['sheet', 'pane'] as const) {
    const element = button(BUTTONS[what], () => {
      show(what);
    });
    buttons.set(what, element);
    place.append(element);
  }
  show('sheet');
  return { show };
}

/** The key that moves between the parts of a window, in Excel as here. */
const NEXT_PART_KEY = 'F6';

/** Lets F6 go round the parts of the page, from wherever it is pressed. */
export function goRoundWithKey(
  stops: readonly { readonly holds: () => boolean; readonly enter: () => void }[]
): (where: Window) => void {
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== NEXT_PART_KEY) return;
    event.preventDefault();
    event.stopPropagation();
    const at = stops.findIndex(({ holds }) => holds());
    const step = event.shiftKey ? stops.length - 1 : 1;
    stops[(Math.max(at, 0) + step) % stops.length]?.enter();
  };
  return (where) => {
    where.addEventListener('keydown', pressed, true);
  };
}
