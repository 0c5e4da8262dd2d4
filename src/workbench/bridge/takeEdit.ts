import type { Block, CellValue } from '../../grid/workbook';
import type { EditedCell, EditedLine, GridEdit } from '../grid/edits';
import { deleteBlock, insertBlock } from '../host/model/applyShift';
import { cellAt, lineOf, putCell } from '../host/model/cells';
import { tell } from '../host/model/changes';
import type { Model } from '../host/model/model';
import type { Sheet } from '../host/model/sheet';
import { blankSheet } from '../host/model/newModel';
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  showSheet,
} from '../host/model/sheets';
import { writeValues, type Calculator } from '../host/model/writeCells';
import { COLUMNS, ROWS } from '../host/rules/limits';

/** A formula that the grid still has to work out. */
const NOT_YET: Calculator = ({ sheet, row, column }) => cellAt(sheet, row, column).value;

type Entry = string | number | boolean | null;

/** What a person would have to type for a cell to hold this; text is marked as text. */
function typedFor({ value, formula }: Pick<EditedCell, 'value' | 'formula'>): Entry {
  if (formula !== null) return formula;
  if (value === null) return '';
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'object' ? value.error : value;
}

const isSame = (one: CellValue, other: CellValue): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Whether the content of a cell changed: a formula's value is no content. */
function isRewritten(sheet: Sheet, { row, column, value, formula }: EditedCell): boolean {
  const cell = cellAt(sheet, row, column);
  if (formula !== null || cell.formula !== null) return cell.formula !== formula;
  return !isSame(cell.value, value);
}

function around(cells: readonly EditedCell[]): Block {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}

/** Writes the contents that changed in one go, by Excel's rules of typing; other cells stay. */
function takeContents(model: Model, sheet: Sheet, cells: readonly EditedCell[]): void {
  const rewritten = cells.filter((cell) => isRewritten(sheet, cell));
  if (rewritten.length === 0) return;
  const block = around(rewritten);
  const grid = Array.from({ length: block.bottom - block.top + 1 }, () =>
    new Array<Entry>(block.right - block.left + 1).fill(null)
  );
  for (const cell of rewritten) {
    const line = grid[cell.row - block.top];
    if (line) line[cell.column - block.left] = typedFor(cell);
  }
  writeValues(model, { sheet, block, calculate: NOT_YET }, grid);
}

/** Takes over the looks that changed. */
function takeLooks(model: Model, sheet: Sheet, cells: readonly EditedCell[]): void {
  const changed = cells.filter(({ row, column, styleFrom }) => {
    const cell = cellAt(sheet, row, column);
    const style = styleFrom(cell.style);
    if (style === cell.style) return false;
    putCell(sheet, [row, column], { ...cell, style });
    return true;
  });
  if (changed.length > 0) tell(model, { type: 'formats', sheet, block: around(changed) });
}

/** Looks first: a cell that the grid made text (`@`) takes its content as text. */
function takeCells(model: Model, sheet: Sheet, cells: readonly EditedCell[]): void {
  takeLooks(model, sheet, cells);
  takeContents(model, sheet, cells);
}

function takeShift(
  model: Model,
  sheet: Sheet,
  { axis, at, count }: Extract<GridEdit, { type: 'shift' }>
): void {
  const end = at + Math.abs(count) - 1;
  const block =
    axis === 'rows'
      ? { top: at, left: 0, bottom: end, right: COLUMNS - 1 }
      : { top: 0, left: at, bottom: ROWS - 1, right: end };
  if (count > 0) insertBlock(model, sheet, { block, axis });
  else deleteBlock(model, sheet, { block, axis });
}

function takeLines(
  model: Model,
  sheet: Sheet,
  { axis, lines }: { readonly axis: 'rows' | 'columns'; readonly lines: readonly EditedLine[] }
): void {
  for (const { index, size, hidden } of lines) {
    const line = lineOf(axis === 'rows' ? sheet.rows : sheet.columns, index);
    line.size = size;
    line.hidden = hidden;
  }
  tell(model, { type: 'sheet-parts', sheet });
}

function takeNotes(sheet: Sheet, edit: Extract<GridEdit, { type: 'notes' }>): void {
  sheet.notes = edit.notes.map(({ row, column, text }) => {
    const known = sheet.notes.find((note) => note.row === row && note.column === column);
    return { row, column, text, author: known?.author ?? '', visible: known?.visible ?? false };
  });
}

function addSheetOfGrid(
  model: Model,
  { sheetId, name, position }: Extract<GridEdit, { type: 'sheet-added' }>
): void {
  const sheet: Sheet = { ...blankSheet(model, name), id: sheetId };
  model.sheets.splice(position, 0, sheet);
  tell(model, { type: 'sheet-added', sheet });
}

function takeOrder(model: Model, sheetIds: readonly string[]): void {
  sheetIds.forEach((id, position) => {
    const sheet = model.sheets.find((other) => other.id === id);
    if (sheet && model.sheets.indexOf(sheet) !== position) moveSheet(model, sheet, position);
  });
}

function takeOnSheet(model: Model, sheet: Sheet, edit: GridEdit): void {
  switch (edit.type) {
    case 'cells':
      return takeCells(model, sheet, edit.cells);
    case 'shift':
      return takeShift(model, sheet, edit);
    case 'lines':
      return takeLines(model, sheet, edit);
    case 'merges':
      sheet.merges = [...edit.blocks];
      return tell(model, { type: 'sheet-parts', sheet });
    case 'freeze':
      sheet.freeze =
        edit.rows + edit.columns > 0 ? { rows: edit.rows, columns: edit.columns } : null;
      return tell(model, { type: 'sheet-parts', sheet });
    case 'notes':
      takeNotes(sheet, edit);
      return tell(model, { type: 'sheet-parts', sheet });
    case 'sheet-deleted':
      return deleteSheet(model, sheet);
    case 'sheet-renamed':
      return renameSheet(model, sheet, edit.name);
    case 'sheet-shown':
      return showSheet(model, sheet, edit.visible ? 'Visible' : 'Hidden');
    case 'tab-colour':
      sheet.tabColor = edit.colour;
      return tell(model, { type: 'sheet-parts', sheet });
    case 'activated':
      return activateSheet(model, sheet);
    case 'selected':
      model.selection = { sheet: sheet.id, block: edit.block };
      return tell(model, { type: 'selection', sheet, block: edit.block });
  }
}

/**
 * Takes a person's edit in the grid over into the workbook, by Excel's rules. Throws a `HostError`
 * where Excel refuses; then the workbook is as before and the grid has to be put right.
 */
export function takeEdit(model: Model, edit: GridEdit): void {
  if (edit.type === 'sheet-added') return addSheetOfGrid(model, edit);
  if (edit.type === 'sheets-ordered') return takeOrder(model, edit.sheetIds);
  const sheet = model.sheets.find(({ id }) => id === edit.sheetId);
  if (sheet) takeOnSheet(model, sheet, edit);
}
