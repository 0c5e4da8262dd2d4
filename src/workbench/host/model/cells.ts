import type { Block, CellValue } from '../../../grid/workbook';
import { bounding, intersection, isWholeColumns, isWholeRows } from './blocks';
import type { Cell, Line, Sheet } from './sheet';
import { PLAIN_STYLE, type Style } from './style';

/** The look of a cell that holds nothing: its row's, else its column's, else plain. */
export function lineStyle(sheet: Sheet, row: number, column: number): Style {
  return sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? PLAIN_STYLE;
}

/** The cell at a place; a blank one with the look of its row or column where none is held. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return (
    sheet.cells.get(row)?.get(column) ?? {
      value: null,
      formula: null,
      style: lineStyle(sheet, row, column),
      link: null,
    }
  );
}

const saysNothing = (cell: Cell, style: Style): boolean =>
  cell.value === null && cell.formula === null && cell.link === null && cell.style === style;

/** Puts a cell at a place; one that says nothing is let go. */
export function putCell(sheet: Sheet, [row, column]: readonly [number, number], cell: Cell): void {
  let line = sheet.cells.get(row);
  if (saysNothing(cell, lineStyle(sheet, row, column))) {
    line?.delete(column);
    if (line?.size === 0) sheet.cells.delete(row);
    return;
  }
  if (!line) sheet.cells.set(row, (line = new Map()));
  line.set(column, cell);
}

/** Calls with every held cell of a block, in no particular order. */
export function eachHeldCell(
  sheet: Sheet,
  block: Block,
  visit: (cell: Cell, row: number, column: number) => void
): void {
  const visitRow = (line: Map<number, Cell>, row: number): void => {
    for (const [column, cell] of line) {
      if (column >= block.left && column <= block.right) visit(cell, row, column);
    }
  };
  if (block.bottom - block.top < sheet.cells.size) {
    for (let row = block.top; row <= block.bottom; row++) {
      const line = sheet.cells.get(row);
      if (line) visitRow(line, row);
    }
    return;
  }
  for (const [row, line] of sheet.cells) {
    if (row >= block.top && row <= block.bottom) visitRow(line, row);
  }
}

/** Replaces every cell of a block by what a function makes of it. Whole rows and columns: held cells only. */
export function mapCells(sheet: Sheet, block: Block, change: (cell: Cell) => Cell): void {
  if (isWholeRows(block) || isWholeColumns(block)) {
    const held: [Cell, number, number][] = [];
    eachHeldCell(sheet, block, (cell, row, column) => held.push([cell, row, column]));
    for (const [cell, row, column] of held) putCell(sheet, [row, column], change(cell));
    return;
  }
  for (let row = block.top; row <= block.bottom; row++) {
    for (let column = block.left; column <= block.right; column++) {
      putCell(sheet, [row, column], change(cellAt(sheet, row, column)));
    }
  }
}

/** The row or column of a map of lines, made where it is not there. */
export function lineOf(lines: Map<number, Line>, index: number): Line {
  const known = lines.get(index);
  if (known) return known;
  const line: Line = { size: null, hidden: false, level: 0, style: null };
  lines.set(index, line);
  return line;
}

/** Changes the look of a block: of its cells, and of rows or columns that it spans whole. */
export function restyle(sheet: Sheet, block: Block, change: (style: Style) => Style): void {
  const blank = (style: Style | null): Style => change(style ?? PLAIN_STYLE);
  if (isWholeColumns(block)) {
    for (let column = block.left; column <= block.right; column++) {
      const line = lineOf(sheet.columns, column);
      line.style = blank(line.style);
    }
  } else if (isWholeRows(block)) {
    for (let row = block.top; row <= block.bottom; row++) {
      const line = lineOf(sheet.rows, row);
      line.style = blank(line.style);
    }
  }
  mapCells(sheet, block, (cell) => ({ ...cell, style: change(cell.style) }));
}

const counts = (value: CellValue, cell: Cell, valuesOnly: boolean): boolean =>
  value !== null || cell.formula !== null || !valuesOnly;

/** The smallest block with everything that is used within a block, or null where nothing is. */
export function usedBlock(sheet: Sheet, within: Block, valuesOnly: boolean): Block | null {
  let used: Block | null = null;
  eachHeldCell(sheet, within, (cell, row, column) => {
    if (!counts(cell.value, cell, valuesOnly)) return;
    if (!used) used = { top: row, left: column, bottom: row, right: column };
    else if (row < used.top || row > used.bottom || column < used.left || column > used.right)
      used = bounding(used, { top: row, left: column, bottom: row, right: column });
  });
  if (valuesOnly) return used;
  return sheet.merges.reduce<Block | null>((sum, merge) => {
    const part = intersection(merge, within);
    if (!part) return sum;
    return sum ? bounding(sum, part) : part;
  }, used);
}
