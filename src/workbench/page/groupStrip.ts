import { columnLetters } from '../../grid/address';
import { groupInWords } from '../../text/workbench';
import { groupsOf, toggleGroup, type LineGroup } from '../host/model/groups';
import { actingAs } from '../host/model/changes';
import type { Model } from '../host/model/model';
import { activeSheet } from '../host/model/sheets';
import { button } from './ribbon';

function nameOf({ axis, from, to }: LineGroup): string {
  const name = (index: number): string =>
    axis === 'columns' ? columnLetters(index) : String(index + 1);
  const kind = axis === 'columns' ? 'column' : 'row';
  return from === to ? `${kind} ${name(from)}` : `${kind}s ${name(from)} to ${name(to)}`;
}

/**
 * The plus and minus signs of grouped rows and columns, which the grid does not draw: a button a
 * group above the sheet. Gives how to show those of the sheet in front.
 */
export function groupStrip(place: HTMLElement): (model: Model) => void {
  let shown = '';
  return (model) => {
    const sheet = activeSheet(model);
    const groups = groupsOf(sheet);
    const now = JSON.stringify([sheet.id, groups]);
    if (now === shown) return;
    shown = now;
    const focused = [...place.children].indexOf(document.activeElement ?? place);
    const buttons = groups.map((group) => {
      const { label, tip } = groupInWords(nameOf(group), group.closed);
      const element = button({ label, tip }, () =>
        actingAs(model, 'person', () => toggleGroup(model, sheet, group))
      );
      element.ariaExpanded = String(!group.closed);
      return element;
    });
    place.hidden = groups.length === 0;
    place.replaceChildren(...buttons);
    buttons[focused]?.focus();
  };
}
