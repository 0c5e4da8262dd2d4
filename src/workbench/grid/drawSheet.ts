import type { Sheet } from '../host/model/sheet';
import type { Board } from './board';
import { drawCells } from './drawCells';
import { drawAroundCells } from './drawLines';
import { drawParts } from './drawParts';

/** Draws what a sheet has that the grid does not show yet. */
export function drawSheet(board: Board, sheet: Sheet): void {
  const drawn = board.drawn.get(sheet.id);
  if (!drawn) return;
  drawAroundCells(board, sheet, drawn);
  drawCells(board, sheet, drawn);
  drawParts(board, sheet);
}
