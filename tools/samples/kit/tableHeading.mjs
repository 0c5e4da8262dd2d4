import { asCell } from './cells.mjs';
import { heading, looks } from './looks.mjs';
import { block } from './place.mjs';

/** Which columns a heading stands for: [heading, field, choices]. */
export const columnsOf = (head, col) =>
  head.map(([words, field, choices], i) => ({ words, field, ...choices, col: col + i }));

/** The cells and merges of a heading of one row, or of two where there are groups; none where it is headless. */
export function headingParts({ heads, groups, look, headless }, at) {
  if (headless) return { cells: [], merges: [], rows: 0 };
  const style = look ?? heading();
  const names = (rowAt) =>
    heads.map((h) => ({
      ...asCell(h.words),
      row: rowAt,
      col: h.col,
      style: looks(style, h.style),
    }));
  if (!groups) return { cells: names(at.row), merges: [], rows: 1 };
  const merges = [];
  const top = [];
  let col = at.col;
  for (const [words, width, tall] of groups) {
    top.push({
      value: words,
      row: at.row,
      col,
      style: looks(style, { alignment: { horizontal: 'center' } }),
    });
    if (tall) merges.push(block(at.row, col, 2, width));
    else if (width > 1) merges.push(block(at.row, col, 1, width));
    col += width;
  }
  const tall = new Set(merges.filter((m) => m.endRow > m.startRow).map((m) => m.startCol + 1));
  return { cells: [...top, ...names(at.row + 1).filter((c) => !tall.has(c.col))], merges, rows: 2 };
}
