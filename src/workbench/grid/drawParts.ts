import type { Sheet } from '../host/model/sheet';
import { gridSheet, runOwn, type Board } from './board';
import { conditionalFormats } from './parts/conditionalFormats';
import { links } from './parts/links';
import { merges } from './parts/merges';
import { notes } from './parts/notes';
import type { PartKind } from './parts/part';
import { tables } from './parts/tables';
import { validations } from './parts/validations';

let lastId = 0;

function freshId(): string {
  lastId += 1;
  return `trellis-part-${lastId}`;
}

/** Makes the grid's things of one kind those that the model wants; leaves them where they already are. */
function drawKind<Content extends object>(
  board: Board,
  sheet: Sheet,
  kind: PartKind<Content>
): void {
  const place = { unitId: board.unitId, subUnitId: sheet.id };
  const grid = gridSheet(board, sheet.id);
  if (!grid) return;
  const extent = { rows: grid.getRowCount(), columns: grid.getColumnCount() };
  const wanted = kind.wanted(sheet, extent);
  const present = kind.present(board.injector, place);
  if (JSON.stringify(wanted) === JSON.stringify(present.map(({ content }) => content))) return;
  const mutations = [
    ...present.map(({ id }) => kind.remove(place, id)),
    ...wanted.map((content) => kind.add(place, freshId(), content)),
  ];
  for (const { id, params } of mutations) runOwn(board, id, params);
}

/** Draws merged cells, tables, rules, notes and links of a sheet where the grid shows others. */
export function drawParts(board: Board, sheet: Sheet): void {
  drawKind(board, sheet, merges);
  drawKind(board, sheet, tables);
  drawKind(board, sheet, validations);
  drawKind(board, sheet, conditionalFormats);
  drawKind(board, sheet, notes);
  drawKind(board, sheet, links);
}
