import { parseBlock, splitAddress } from '../host/model/addresses';
import { actingAs, tell } from '../host/model/changes';
import type { Model } from '../host/model/model';
import { activateSheet, activeSheet, findSheet } from '../host/model/sheets';

/** A link of a cell: to a place in the workbook (`Sheet1!A5`), or to an address elsewhere. */
export type CellLink = { readonly place: string } | { readonly address: string };

/** Goes where a person's click on a link leads. */
export function followLink(model: Model, link: CellLink): void {
  if ('address' in link) {
    window.open(link.address, '_blank', 'noopener');
    return;
  }
  const { sheet: name, rest } = splitAddress(link.place);
  const sheet = findSheet(model, name ?? activeSheet(model).name);
  const block = parseBlock(rest);
  if (!sheet || !block) return;
  actingAs(model, 'person', () => {
    activateSheet(model, sheet);
    model.selection = { sheet: sheet.id, block };
    tell(model, { type: 'selection', sheet, block });
  });
}
