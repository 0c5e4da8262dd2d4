import type { SheetDeclaration } from '../declaration';
import { SHEET_IDS } from '../names';
import { printLandscape } from '../printSetup';
import { COLOURS } from '../styles';
import { emptyPage, type AddToPage } from './page';

/** Widths in characters: a margin, then the columns of the table of what was read. */
export const START_HERE_WIDTHS = [2, 42, 30, 12, 10, 10, 12, 46];

/** A page to read, written from the top downwards, as a sheet; widths in characters, margin first. */
export function pageSheet(
  { id, name, widths }: Pick<SheetDeclaration, 'id' | 'name'> & { widths: readonly number[] },
  content: AddToPage
): SheetDeclaration {
  const { parts, heights } = content(emptyPage);
  return {
    id,
    name,
    visibility: 'visible',
    tabColour: COLOURS.accent,
    showGridlines: false,
    zoom: 100,
    columns: widths.map((width) => ({ width, outlineLevel: 0, hidden: false })),
    rowHeights: new Map(heights),
    freeze: null,
    parts,
    print: printLandscape(null),
  };
}

/** The first page of a workbook of ours. */
export function startHerePage(content: AddToPage): SheetDeclaration {
  return pageSheet(
    { id: SHEET_IDS.startHere, name: 'Start here', widths: START_HERE_WIDTHS },
    content
  );
}
