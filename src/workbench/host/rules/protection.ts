import type { Block } from '../../../grid/workbook';
import { eachHeldCell, lineStyle } from '../model/cells';
import { height, width } from '../model/blocks';
import type { Model } from '../model/model';
import type { Sheet } from '../model/sheet';
import { refuse } from './hostError';

/** Cells of a block above which only held cells and lines are asked. */
const LOOKED_AT_ONE_BY_ONE = 100_000;

/** Whether any cell of a block is locked. Excel locks cells unless somebody unlocks them. */
export function holdsLocked(sheet: Sheet, block: Block): boolean {
  let locked = false;
  let held = 0;
  eachHeldCell(sheet, block, ({ style }) => {
    held += 1;
    if (style.locked) locked = true;
  });
  const cells = height(block) * width(block);
  if (locked || held === cells) return locked;
  if (cells > LOOKED_AT_ONE_BY_ONE) return true;
  for (let row = block.top; row <= block.bottom; row++) {
    for (let column = block.left; column <= block.right; column++) {
      if (!sheet.cells.get(row)?.has(column) && lineStyle(sheet, row, column).locked) return true;
    }
  }
  return false;
}

/** Refuses a write of values into locked cells of a protected sheet. */
export function checkEditable(sheet: Sheet, block: Block): void {
  if (sheet.protection && holdsLocked(sheet, block))
    refuse('AccessDenied', `"${sheet.name}" is protected and these cells are locked.`);
}

/** Refuses what a protected sheet allows only if its options say so, such as `allowFormatCells`. */
export function checkAllowed(sheet: Sheet, option: string): void {
  if (sheet.protection && sheet.protection.options[option] !== true)
    refuse('AccessDenied', `"${sheet.name}" is protected (${option}).`);
}

/** Refuses changes to the list of sheets of a workbook whose structure is protected. */
export function checkStructure(model: Model): void {
  if (model.protection) refuse('AccessDenied', "The workbook's structure is protected.");
}
