import { BUTTONS } from '../../text/workbench';
import { actingAs } from '../host/model/changes';
import type { Model } from '../host/model/model';
import { activateSheet } from '../host/model/sheets';
import type { LiveFunctions } from './liveFunctions';
import type { PageParts } from './parts';
import { button } from './ribbon';
import { tableView } from './tableView';

/** What the page shows in words: the table view, and an error's words under the grid. */
export interface SheetReading {
  /** Shows the workbook as it now is. */
  readonly show: () => void;
  /** The button between grid and table. */
  readonly button: HTMLElement;
}

/** Puts a sheet in words beside the grid. */
export function readSheetInWords(
  parts: PageParts,
  model: () => Model | null,
  live: LiveFunctions
): SheetReading {
  const table = tableView(parts.table, (sheet) => {
    const open = model();
    if (open) actingAs(open, 'person', () => activateSheet(open, sheet));
  });
  function show(): void {
    const open = model();
    if (!open) return;
    if (!parts.table.hidden) table.show(open);
    const { sheet, block } = open.selection;
    const words = live.wordsAt(sheet, block.top, block.left);
    parts.cellWords.textContent = words ? `${words.error} ${words.message}` : '';
  }
  const toggle = button(BUTTONS.table, () => {
    const isTable = parts.table.hidden;
    parts.table.hidden = !isTable;
    parts.grid.inert = isTable;
    toggle.textContent = isTable ? BUTTONS.grid.label : BUTTONS.table.label;
    toggle.title = isTable ? BUTTONS.grid.tip : BUTTONS.table.tip;
    show();
  });
  return { show, button: toggle };
}
