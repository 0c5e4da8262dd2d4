/** Where things stand on a sheet. Rows and columns count from 1 here, as people say them. */

/** "AB" for 28. */
export function letters(column) {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** { row: 7, col: 3 } for "C7". */
export function placeOf(address) {
  const [, word, row] = /^([A-Z]+)(\d+)$/.exec(address);
  return { row: Number(row), col: columnOf(word) };
}

/** 28 for "AB". */
export const columnOf = (word) =>
  [...word].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A merged block of `rows` by `cols` whose top left cell is at row, col. */
export const block = (row, col, rows, cols) => ({
  startRow: row - 1,
  startCol: col - 1,
  endRow: row + rows - 2,
  endCol: col + cols - 2,
});
