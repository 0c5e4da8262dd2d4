import type { Block, CellValue } from '../../../grid/workbook';
import { refuse } from '../rules/hostError';
import { checkEditable } from '../rules/protection';
import { typed, type Typed } from '../rules/typed';
import { height, holds, width } from './blocks';
import { cellAt, putCell } from './cells';
import { tell } from './changes';
import type { Model } from './model';
import type { Cell, Sheet } from './sheet';
import { sharedStyle } from './style';
import { tableAt, takeHeadingText } from './tables';

/** What calculation is asked: the value of a formula in a cell. */
export interface Calculation {
  readonly model: Model;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Gives the value of a formula. The workbench's grid calculates; tests give what they need. */
export type Calculator = (asked: Calculation) => CellValue;

/** A calculator for where nobody calculates: every new formula gives 0. */
export const NO_CALCULATOR: Calculator = () => 0;

/** A value that may be written to a cell; null leaves the cell as it is. */
export type Written = string | number | boolean | null;

/** The cell inside a merge that holds its value: only the first does. */
function isCovered(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) => holds(merge, row, column) && (merge.top !== row || merge.left !== column)
  );
}

function typedInto(model: Model, cell: Cell, entry: Typed): Cell {
  const style =
    entry.numberFormat !== null && cell.style.numberFormat === 'General'
      ? sharedStyle(model.styles, { ...cell.style, numberFormat: entry.numberFormat })
      : cell.style;
  return { ...cell, value: entry.value, formula: entry.formula, style };
}

/** Where values go, and who calculates the formulas among them. */
export interface Target {
  readonly sheet: Sheet;
  readonly block: Block;
  readonly calculate: Calculator;
}

function writeCell(
  model: Model,
  { sheet, calculate }: Target,
  [row, column, value]: readonly [number, number, string | number | boolean]
): void {
  const cell = cellAt(sheet, row, column);
  const entry = typed(value, cell.style.numberFormat);
  const next = typedInto(model, cell, entry);
  const { formula } = entry;
  if (formula === null) {
    putCell(sheet, [row, column], next);
    takeHeadingText(sheet, row, column);
    return;
  }
  const result =
    formula === cell.formula ? cell.value : calculate({ model, sheet, row, column, formula });
  putCell(sheet, [row, column], { ...next, value: result });
}

/** The grid of a write: a single value stands for every cell, a grid has to have the block's shape. */
export function gridOf(value: unknown, block: Block): readonly (readonly unknown[])[] {
  const [rows, columns] = [height(block), width(block)];
  if (value === null || value === undefined)
    refuse('InvalidArgument', 'null for a whole range is refused.');
  if (!Array.isArray(value)) {
    const row = new Array<unknown>(columns).fill(value);
    return new Array<readonly unknown[]>(rows).fill(row);
  }
  const shaped =
    value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (!shaped)
    refuse(
      'InvalidArgument',
      `The range has ${rows} rows and ${columns} columns; the array has not.`
    );
  return value as readonly (readonly unknown[])[];
}

function written(value: unknown): Written {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value))
    return value as Written;
  return refuse('InvalidArgument', `Not a value for a cell: ${JSON.stringify(value)}`);
}

const isOneCell = ({ top, left, bottom, right }: Block): boolean =>
  top === bottom && left === right;

/** Writes values or formulas into a block by Excel's rules of typing. */
export function writeValues(model: Model, target: Target, value: unknown): void {
  const { sheet, block } = target;
  const grid = gridOf(value, block);
  checkEditable(sheet, block);
  const before = isOneCell(block) ? cellAt(sheet, block.top, block.left) : null;
  grid.forEach((line, rowOffset) => {
    line.forEach((raw, columnOffset) => {
      const entry = written(raw);
      const [row, column] = [block.top + rowOffset, block.left + columnOffset];
      if (entry === null || isCovered(sheet, row, column)) return;
      writeCell(model, target, [row, column, entry]);
    });
  });
  growTables(model, target);
  const edit = before && { before, after: cellAt(sheet, block.top, block.left) };
  tell(model, { type: 'cells', sheet, block, ...(edit ? { edit } : {}) });
}

/** A table takes in what is typed right below it or right beside it, unless the sheet is protected. */
function growTables(model: Model, { sheet, block }: Target): void {
  if (sheet.protection || model.feed.actor === 'addin') return;
  for (const table of sheet.tables) {
    const below = block.top === table.block.bottom + 1 && !table.showTotals;
    const inside = block.left >= table.block.left && block.right <= table.block.right;
    const free = !sheet.tables.some(
      (other) => other !== table && tableAt(sheet, block.top, block.left) === other
    );
    if (below && inside && free) table.block = { ...table.block, bottom: block.bottom };
  }
}
