import { goRoundWithKey, type PageParts } from './parts';

/** What is needed to go into the parts of the page. */
export interface Regions {
  readonly parts: PageParts;
  /** In a narrow window: shows the sheet or the pane. */
  readonly show: (what: 'sheet' | 'pane') => void;
  readonly enterGrid: () => void;
  readonly pane: () => HTMLIFrameElement | null;
}

/** F6 goes round the commands, the sheet and the pane; gives how to listen in another window too. */
export function goRoundRegions({ parts, show, enterGrid, pane }: Regions) {
  const holdsFocus = (part: HTMLElement) => () => part.contains(document.activeElement);
  return goRoundWithKey([
    {
      holds: holdsFocus(parts.commands),
      enter: () => parts.ribbon.querySelector('button')?.focus(),
    },
    {
      holds: holdsFocus(parts.sheet),
      enter() {
        show('sheet');
        if (parts.table.hidden) enterGrid();
        else parts.table.querySelector('select')?.focus();
      },
    },
    {
      holds: holdsFocus(parts.pane),
      enter() {
        show('pane');
        pane()?.contentWindow?.focus();
      },
    },
  ]);
}
