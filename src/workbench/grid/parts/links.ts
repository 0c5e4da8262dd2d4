import {
  AddHyperLinkMutation,
  HyperLinkModel,
  RemoveHyperLinkMutation,
} from '@univerjs/sheets-hyper-link';
import type { Cell, Sheet } from '../../host/model/sheet';
import type { PartKind } from './part';

/** A link of the grid without its id. */
export interface DrawnLink {
  readonly row: number;
  readonly column: number;
  readonly payload: string;
}

/** What marks a place of the same workbook in a link. */
const INSIDE = 'trellis-place:';

/** A link as the grid takes it: an address, or a place in the workbook. */
function payloadOf({ link }: Cell): string | null {
  if (!link) return null;
  if (link.address) return link.address;
  return link.documentReference ? `${INSIDE}${encodeURIComponent(link.documentReference)}` : null;
}

/** The place in the workbook that a link leads to (`Sheet1!A5`), or null for a link to elsewhere. */
export function placeOfLink(payload: string): string | null {
  return payload.startsWith(INSIDE) ? decodeURIComponent(payload.slice(INSIDE.length)) : null;
}

function wanted(sheet: Sheet): DrawnLink[] {
  const links: DrawnLink[] = [];
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      const payload = payloadOf(cell);
      if (payload !== null) links.push({ row, column, payload });
    }
  }
  return links;
}

/** Links of cells. */
export const links: PartKind<DrawnLink> = {
  wanted,
  present: (injector, { unitId, subUnitId }) =>
    injector
      .get(HyperLinkModel)
      .getSubUnit(unitId, subUnitId)
      .map(({ id, row, column, payload }) => ({ id, content: { row, column, payload } })),
  add: (place, id, content) => ({
    id: AddHyperLinkMutation.id,
    params: { ...place, link: { id, ...content } },
  }),
  remove: (place, id) => ({
    id: RemoveHyperLinkMutation.id,
    params: { ...place, id },
  }),
};
