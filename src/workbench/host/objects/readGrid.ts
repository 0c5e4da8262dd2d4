import type { Block, CellValue } from '../../../grid/workbook';
import { height, width } from '../model/blocks';
import { cellAt, eachHeldCell, lineStyle } from '../model/cells';
import type { Cell, Sheet } from '../model/sheet';
import { PLAIN_STYLE, type Style } from '../model/style';

/** A value as the API gives it: blank is '', an error its code. */
export const wireValue = (value: CellValue): string | number | boolean => {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
};

/** A grid of a block in which held cells are read and all others give a value of their own. */
export function readGrid<Value>(
  sheet: Sheet,
  block: Block,
  { read, blank }: { readonly read: (cell: Cell) => Value; readonly blank: Value }
): Value[][] {
  const columns = width(block);
  const grid = Array.from({ length: height(block) }, () => new Array<Value>(columns).fill(blank));
  eachHeldCell(sheet, block, (cell, row, column) => {
    const line = grid[row - block.top];
    if (line) line[column - block.left] = read(cell);
  });
  return grid;
}

/** A grid of a block with something of every cell's look, of blank cells too. */
export function readStyles<Value>(
  sheet: Sheet,
  block: Block,
  read: (style: Style) => Value
): Value[][] {
  return Array.from({ length: height(block) }, (_row, row) =>
    Array.from({ length: width(block) }, (_column, column) =>
      read(cellAt(sheet, block.top + row, block.left + column).style)
    )
  );
}

/** Cells of a block up to which every blank cell is asked for its look. */
const LOOKED_AT_ONE_BY_ONE = 200_000;

/** Every different look in a block, of blank cells too. */
export function looksIn(sheet: Sheet, block: Block): Set<Style> {
  const looks = new Set<Style>();
  let held = 0;
  eachHeldCell(sheet, block, ({ style }) => {
    held += 1;
    looks.add(style);
  });
  const cells = height(block) * width(block);
  if (held === cells) return looks;
  if (cells <= LOOKED_AT_ONE_BY_ONE && (sheet.rows.size > 0 || sheet.columns.size > 0))
    addBlankLooks(sheet, block, looks);
  else addLineLooks(sheet, block, looks);
  return looks;
}

function addBlankLooks(sheet: Sheet, block: Block, looks: Set<Style>): void {
  for (let row = block.top; row <= block.bottom; row++) {
    const line = sheet.cells.get(row);
    for (let column = block.left; column <= block.right; column++) {
      if (!line?.has(column)) looks.add(lineStyle(sheet, row, column));
    }
  }
}

/** The looks of blank cells of a large block: those of its columns, and of rows that have their own. */
function addLineLooks(sheet: Sheet, block: Block, looks: Set<Style>): void {
  for (let column = block.left; column <= block.right; column++)
    looks.add(sheet.columns.get(column)?.style ?? PLAIN_STYLE);
  for (const [row, { style }] of sheet.rows) {
    if (style && row >= block.top && row <= block.bottom) looks.add(style);
  }
}
