import { asCell } from './cells.mjs';
import { block, placeOf } from './place.mjs';

/** A free cell in no table: a title, an instruction, a note in the margin. `over` merges [rows, columns]. */
export function text(address, value, style, over) {
  const { row, col } = placeOf(address);
  const cell = asCell(value);
  return {
    cells: [{ row, col, ...cell, style: style ?? cell.style }],
    merges: over ? [block(row, col, over[0], over[1])] : [],
  };
}

/** Several lines of free text one under the other, from `address` down. */
export function lines(address, texts, style) {
  const { row, col } = placeOf(address);
  return { cells: texts.map((value, i) => ({ row: row + i, col, value, style })) };
}
