import type { Block } from '../../../grid/workbook';
import { refuse } from '../rules/hostError';
import { COLUMNS, ROWS } from '../rules/limits';
import { intersection, isWholeColumns, isWholeRows, sameBlock } from './blocks';
import { parseBlock } from './addresses';
import { usedBlock } from './cells';
import { mapFormulas } from './formulas';
import type { Model } from './model';
import type { Cell, Line, Sheet } from './sheet';
import { tell } from './changes';
import { mapReferences, movedText, referenceText } from './references';
import { movedArea, removedArea, shiftBlock, shiftOf, tears, type Shift } from './shift';
import { shiftedSpills } from './spills';
import { tableIsGone } from './tableReferences';

function shiftedCells(cells: Sheet['cells'], shift: Shift): Sheet['cells'] {
  const result: Sheet['cells'] = new Map();
  const place = (row: number, column: number, cell: Cell): void => {
    let line = result.get(row);
    if (!line) result.set(row, (line = new Map()));
    line.set(column, cell);
  };
  for (const [row, line] of cells) {
    for (const [column, cell] of line) {
      const moved = shiftBlock({ top: row, left: column, bottom: row, right: column }, shift);
      if (moved) place(moved.top, moved.left, cell);
    }
  }
  return result;
}

function shiftedLines(lines: Map<number, Line>, { at, count }: Shift): Map<number, Line> {
  const result = new Map<number, Line>();
  for (const [index, line] of lines) {
    if (index < at) result.set(index, line);
    else if (count > 0 || index >= at - count) result.set(index + count, line);
  }
  return result;
}

/** Inserted cells take the look of the row above or the column to the left, as Excel's do. */
function dressInserted(sheet: Sheet, shift: Shift): void {
  if (shift.count <= 0 || shift.at === 0) return;
  const source = shift.at - 1;
  const lines = shift.axis === 'rows' ? sheet.rows : sheet.columns;
  const whole = shift.from === 0 && shift.to === (shift.axis === 'rows' ? COLUMNS : ROWS) - 1;
  const line = lines.get(source);
  if (whole && line) {
    for (let added = 0; added < shift.count; added++)
      lines.set(shift.at + added, { ...line, hidden: false });
  }
  const dressed = (cell: Cell): Cell => ({
    value: null,
    formula: null,
    link: null,
    style: cell.style,
  });
  const dress = (row: number, column: number, cell: Cell): void => {
    let target = sheet.cells.get(row);
    if (!target) sheet.cells.set(row, (target = new Map()));
    target.set(column, dressed(cell));
  };
  if (shift.axis === 'rows') {
    for (const [column, cell] of sheet.cells.get(source) ?? []) {
      if (column < shift.from || column > shift.to) continue;
      for (let added = 0; added < shift.count; added++) dress(shift.at + added, column, cell);
    }
    return;
  }
  for (const [row, held] of [...sheet.cells]) {
    const cell = held.get(source);
    if (!cell || row < shift.from || row > shift.to) continue;
    for (let added = 0; added < shift.count; added++) dress(row, shift.at + added, cell);
  }
}

const kept = (blocks: readonly Block[], shift: Shift): Block[] =>
  blocks.flatMap((block) => shiftBlock(block, shift) ?? []);

/** A formula after a shift on a sheet; `home` is the name of the sheet that the formula stands on. */
export function shiftedFormula(
  formula: string,
  home: string,
  moved: { sheet: Sheet; shift: Shift }
): string {
  return mapReferences(formula, (reference) => {
    const named = reference.sheet ?? home;
    const block = parseBlock(reference.text);
    if (!block || named.toLowerCase() !== moved.sheet.name.toLowerCase())
      return referenceText(reference);
    const after = shiftBlock(block, moved.shift);
    if (after && sameBlock(after, block)) return referenceText(reference);
    return referenceText({ ...reference, text: movedText(reference.text, after) });
  });
}

function shiftParts(sheet: Sheet, shift: Shift): void {
  sheet.merges = kept(sheet.merges, shift);
  sheet.spills = shiftedSpills(sheet.spills, shift);
  for (const validation of sheet.validations) validation.blocks = kept(validation.blocks, shift);
  sheet.validations = sheet.validations.filter(({ blocks }) => blocks.length > 0);
  for (const format of sheet.conditionalFormats) format.blocks = kept(format.blocks, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ blocks }) => blocks.length > 0);
  sheet.notes = sheet.notes.flatMap((note) => {
    const place = { top: note.row, left: note.column, bottom: note.row, right: note.column };
    const moved = shiftBlock(place, shift);
    return moved ? [{ ...note, row: moved.top, column: moved.left }] : [];
  });
  const filter = sheet.filter && shiftBlock(sheet.filter.block, shift);
  sheet.filter = sheet.filter && filter ? { ...sheet.filter, block: filter } : null;
}

/** A table's columns after columns came or went inside it. */
function shiftTableColumns(sheet: Sheet, shift: Shift): void {
  for (const table of sheet.tables) {
    const { left, right } = table.block;
    const inside =
      shift.axis === 'columns' && shift.at <= right && shift.at - Math.min(0, shift.count) > left;
    if (!inside || !shiftBlock(table.block, shift)) continue;
    if (shift.count > 0 && shift.at > left) {
      const added = Array.from({ length: shift.count }, (_, index) => ({
        id: Math.max(0, ...table.columns.map(({ id }) => id)) + index + 1,
        name: freeColumnName(table.columns.map(({ name }) => name)),
      }));
      table.columns.splice(shift.at - left, 0, ...added);
    } else if (shift.count < 0) {
      const first = Math.max(0, shift.at - left);
      const last = Math.min(right - left, shift.at - shift.count - 1 - left);
      table.columns.splice(first, last - first + 1);
    }
  }
}

/** `Column1`, `Column2` …: the first that a table has not. */
export function freeColumnName(taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = `Column${number}`;
    if (!taken.some((other) => other.toLowerCase() === name.toLowerCase())) return name;
  }
}

function shiftTables(model: Model, sheet: Sheet, shift: Shift): void {
  shiftTableColumns(sheet, shift);
  sheet.tables = sheet.tables.filter((table) => {
    const moved = shiftBlock(table.block, shift);
    if (moved) table.block = moved;
    else tableIsGone(model, table);
    return moved !== null;
  });
}

/** Refuses what Excel refuses: pushing data off the sheet, tearing tables or merges. */
function checkShift(sheet: Sheet, shift: Shift): void {
  const end = (shift.axis === 'rows' ? ROWS : COLUMNS) - 1;
  const used = shift.count > 0 ? usedBlock(sheet, movedArea(shift), true) : null;
  const last = shift.axis === 'rows' ? used?.bottom : used?.right;
  if (last !== undefined && last + shift.count > end)
    refuse('InsertDeleteConflict', 'Excel does not push filled cells off the sheet.');
  if (sheet.tables.some(({ block }) => tears(block, shift)))
    refuse('InsertDeleteConflict', 'This would tear a table apart.');
  if (sheet.merges.some((block) => tears(block, shift)))
    refuse('MergedRangeConflict', 'This would tear merged cells apart.');
  const removed = removedArea(shift);
  const loses =
    removed &&
    sheet.tables.some(({ block, showHeaders }) => {
      const heading = { ...block, bottom: block.top };
      const cut = intersection(heading, removed);
      return showHeaders && shift.axis === 'rows' && cut && !shiftWhole(block, removed);
    });
  if (loses) refuse('InsertDeleteConflict', "A table's heading row cannot be deleted alone.");
}

const shiftWhole = (block: Block, removed: Block): boolean =>
  removed.top <= block.top && removed.bottom >= block.bottom;

/**
 * Inserts or deletes a block of cells and moves everything with them: cells, lines, merges, tables,
 * rules, notes, names and the references of every formula. Whole rows or columns move whole lines.
 */
export function applyShift(model: Model, sheet: Sheet, shift: Shift): void {
  checkShift(sheet, shift);
  const area = movedArea(shift);
  sheet.cells = shiftedCells(sheet.cells, shift);
  if (shift.axis === 'rows' && isWholeRows(area)) sheet.rows = shiftedLines(sheet.rows, shift);
  if (shift.axis === 'columns' && isWholeColumns(area))
    sheet.columns = shiftedLines(sheet.columns, shift);
  dressInserted(sheet, shift);
  shiftParts(sheet, shift);
  shiftTables(model, sheet, shift);
  mapFormulas(model, (formula, home) => shiftedFormula(formula, home, { sheet, shift }));
  for (const follow of [...model.feed.followers]) follow(sheet, shift);
}

/** Inserts a block of blank cells, pushing what is there down or right. */
export function insertBlock(
  model: Model,
  sheet: Sheet,
  inserted: { block: Block; axis: Shift['axis'] }
): void {
  const shift = shiftOf(inserted.block, inserted.axis, 1);
  applyShift(model, sheet, shift);
  tell(model, {
    type: 'shift',
    sheet,
    block: inserted.block,
    change: changeOf(inserted, 'Inserted'),
  });
}

/** Deletes a block of cells, pulling what follows up or left. */
export function deleteBlock(
  model: Model,
  sheet: Sheet,
  deleted: { block: Block; axis: Shift['axis'] }
): void {
  const shift = shiftOf(deleted.block, deleted.axis, -1);
  applyShift(model, sheet, shift);
  tell(model, { type: 'shift', sheet, block: deleted.block, change: changeOf(deleted, 'Deleted') });
}

function changeOf<Word extends 'Inserted' | 'Deleted'>(
  { block, axis }: { readonly block: Block; readonly axis: Shift['axis'] },
  word: Word
): `${'Row' | 'Column' | 'Cell'}${Word}` {
  if (axis === 'rows' && isWholeRows(block)) return `Row${word}`;
  if (axis === 'columns' && isWholeColumns(block)) return `Column${word}`;
  return `Cell${word}`;
}
