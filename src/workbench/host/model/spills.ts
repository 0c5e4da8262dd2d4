import type { Block, CellValue } from '../../../grid/workbook';
import { holds, sameBlock } from './blocks';
import type { Cell, Sheet, Spill } from './sheet';
import { shiftBlock, type Shift } from './shift';

const isSame = (one: CellValue, other: CellValue): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const isAnchor = ({ block }: Spill, row: number, column: number): boolean =>
  block.top === row && block.left === column;

/** Whether a cell only shows what a formula in another cell gave; written over it does no more. */
export function isSpilled(
  { spills }: Sheet,
  [row, column]: readonly [number, number],
  cell: Cell
): boolean {
  if (spills.length === 0 || cell.formula !== null || cell.value === null) return false;
  return spills.some((spill) => {
    const { block, values } = spill;
    if (!holds(block, row, column) || isAnchor(spill, row, column)) return false;
    return isSame(values[row - block.top]?.[column - block.left] ?? null, cell.value);
  });
}

/** Calls with every place of a spill but the formula's own, and what the formula gave there. */
export function eachSpilled(
  spill: Spill,
  visit: (row: number, column: number, value: CellValue) => void
): void {
  const { top, left } = spill.block;
  spill.values.forEach((line, down) => {
    line.forEach((value, along) => {
      if (!isAnchor(spill, top + down, left + along)) visit(top + down, left + along, value);
    });
  });
}

/** Whether everything that a formula gave still stands where it spilled to. */
function isWhole(sheet: Sheet, spill: Spill): boolean {
  const { top, left } = spill.block;
  let whole = (sheet.cells.get(top)?.get(left)?.formula ?? null) !== null;
  eachSpilled(spill, (row, column, value) => {
    const cell = sheet.cells.get(row)?.get(column);
    whole &&= (cell?.formula ?? null) === null && isSame(cell?.value ?? null, value);
  });
  return whole;
}

/** The spills of a sheet that nothing was written over, by their formula's place `row,column`. */
export function wholeSpills(sheet: Sheet): ReadonlyMap<string, Block> {
  const whole = sheet.spills.filter((spill) => isWhole(sheet, spill));
  return new Map(whole.map(({ block }) => [`${block.top},${block.left}`, block]));
}

/** Spills after cells came or went: one that grew or shrank is no more what the formula gave. */
export function shiftedSpills(spills: readonly Spill[], shift: Shift): Spill[] {
  const moved = spills.flatMap((spill) => {
    const block = shiftBlock(spill.block, shift);
    return block ? [{ ...spill, block }] : [];
  });
  return moved.filter(({ block, values }) =>
    sameBlock(block, {
      ...block,
      bottom: block.top + values.length - 1,
      right: block.left + (values[0]?.length ?? 1) - 1,
    })
  );
}
