import type { Block } from '../../../grid/workbook';
import { deleteBlock, insertBlock } from '../model/applyShift';
import { holdsBlock, intersection, isWholeColumns, isWholeRows, sameBlock } from '../model/blocks';
import { cellAt, mapCells, putCell } from '../model/cells';
import { tell } from '../model/changes';
import type { Model } from '../model/model';
import type { Cell, Table } from '../model/sheet';
import { PLAIN_STYLE } from '../model/style';
import { activateSheet } from '../model/sheets';
import { tableIsGone } from '../model/tableReferences';
import type { Method } from '../requests/kinds';
import type { RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { checkAllowed, checkEditable } from '../rules/protection';
import { blockOf, rangeOf } from './rangeTarget';
import { oneOf } from './values';

type RangeMethod = Method<RangeTarget>;

const CLEARED = [
  'All',
  'Formats',
  'Contents',
  'Hyperlinks',
  'RemoveHyperlinks',
  'ResetContents',
] as const;

const cleared: Readonly<Record<(typeof CLEARED)[number], (cell: Cell) => Cell>> = {
  All: () => ({ value: null, formula: null, link: null, style: PLAIN_STYLE }),
  Formats: (cell) => ({ ...cell, style: PLAIN_STYLE }),
  Contents: (cell) => ({ ...cell, value: null, formula: null }),
  Hyperlinks: (cell) => ({ ...cell, link: null }),
  RemoveHyperlinks: (cell) => ({ ...cell, link: null, style: PLAIN_STYLE }),
  ResetContents: (cell) => ({ ...cell, value: null, formula: null }),
};

/** Merges, rules and notes that `clear()` takes away with the cells' looks. */
function clearParts({ sheet }: RangeTarget, block: Block): void {
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, block));
}

function clear(target: RangeTarget, applyTo: (typeof CLEARED)[number], { model }: Session): void {
  const { sheet } = target;
  const block = blockOf(target);
  checkEditable(sheet, block);
  if (applyTo === 'All' || applyTo === 'Contents') checkHeadings(target, block, model);
  for (const lines of [isWholeColumns(block) && sheet.columns, isWholeRows(block) && sheet.rows]) {
    if (!lines || (applyTo !== 'All' && applyTo !== 'Formats')) continue;
    for (const line of lines.values()) line.style = null;
  }
  mapCells(sheet, block, cleared[applyTo]);
  if (applyTo === 'All') clearParts(target, block);
  tell(model, { type: 'cells', sheet, block });
}

/** A table's headings never become blank: Excel puts `Column1` there. A table that is cleared whole goes. */
function checkHeadings({ sheet }: RangeTarget, block: Block, model: Model): void {
  for (const table of sheet.tables) {
    const heading = { ...table.block, bottom: table.block.top };
    if (table.showHeaders && intersection(heading, block) && !holdsBlock(block, table.block))
      refuse('InvalidOperation', `The headings of ${table.name} cannot be cleared.`);
  }
  const isCleared = (table: Table): boolean => holdsBlock(block, table.block);
  for (const table of sheet.tables.filter(isCleared)) tableIsGone(model, table);
  sheet.tables = sheet.tables.filter((table) => !isCleared(table));
}

function insert(target: RangeTarget, shift: 'Down' | 'Right', session: Session): unknown {
  const block = blockOf(target);
  const { sheet } = target;
  const axis = shift === 'Down' ? 'rows' : 'columns';
  checkAllowed(sheet, axis === 'rows' ? 'allowInsertRows' : 'allowInsertColumns');
  insertBlock(session.model, sheet, { block, axis });
  return rangeOf(session, { sheet, block });
}

function remove(target: RangeTarget, shift: 'Up' | 'Left', session: Session): void {
  const block = blockOf(target);
  const axis = shift === 'Up' ? 'rows' : 'columns';
  checkAllowed(target.sheet, axis === 'rows' ? 'allowDeleteRows' : 'allowDeleteColumns');
  deleteBlock(session.model, target.sheet, { block, axis });
}

/** Merging keeps the first cell's content and drops the others'. */
function mergeBlock(target: RangeTarget, block: Block): void {
  const { sheet } = target;
  if (sheet.tables.some((table) => intersection(table.block, block)))
    refuse('InvalidOperation', 'Cells of a table cannot be merged.');
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, block));
  if (block.top === block.bottom && block.left === block.right) return;
  const first = firstFilled(target, block);
  mapCells(sheet, block, (cell) => ({ ...cell, value: null, formula: null, link: null }));
  const corner = cellAt(sheet, block.top, block.left);
  if (first)
    putCell(sheet, [block.top, block.left], {
      ...corner,
      value: first.value,
      formula: first.formula,
      link: first.link,
    });
  sheet.merges.push(block);
}

function firstFilled({ sheet }: RangeTarget, block: Block): Cell | null {
  for (let row = block.top; row <= block.bottom; row++) {
    for (let column = block.left; column <= block.right; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell.value !== null || cell.formula !== null) return cell;
    }
  }
  return null;
}

function merge(target: RangeTarget, across: boolean, { model }: Session): void {
  const block = blockOf(target);
  checkAllowed(target.sheet, 'allowFormatCells');
  if (!across) mergeBlock(target, block);
  else
    for (let row = block.top; row <= block.bottom; row++)
      mergeBlock(target, { ...block, top: row, bottom: row });
  tell(model, { type: 'formats', sheet: target.sheet, block });
}

function unmerge(target: RangeTarget, { model }: Session): void {
  const block = blockOf(target);
  const { sheet } = target;
  sheet.merges = sheet.merges.filter((other) => !intersection(other, block));
  tell(model, { type: 'formats', sheet, block });
}

function select(target: RangeTarget, { model }: Session): void {
  const block = blockOf(target);
  activateSheet(model, target.sheet);
  const before = model.selection.block;
  model.selection = { sheet: target.sheet.id, block };
  if (!sameBlock(before, block)) tell(model, { type: 'selection', sheet: target.sheet, block });
}

function validateArraySize(target: RangeTarget, rows: number, columns: number): null {
  const { top, bottom, left, right } = blockOf(target);
  if (rows !== bottom - top + 1 || columns !== right - left + 1)
    refuse('InvalidArgument', 'The array has another shape than the range.');
  return null;
}

/** What a range can be told to do, by the names on the wire. */
export const RANGE_METHODS: Record<string, RangeMethod> = {
  Clear: {
    since: '1.1',
    run: (target, args, session) =>
      clear(target, args.has(0) ? oneOf(args.any(0), CLEARED) : 'All', session),
  },
  Insert: {
    since: '1.1',
    run: (target, args, session) =>
      insert(target, oneOf(args.any(0), ['Down', 'Right'] as const), session),
  },
  Delete: {
    since: '1.1',
    run: (target, args, session) =>
      remove(target, oneOf(args.any(0), ['Up', 'Left'] as const), session),
  },
  Merge: { since: '1.2', run: (target, args, session) => merge(target, args.flag(0), session) },
  Unmerge: { since: '1.2', run: (target, _args, session) => unmerge(target, session) },
  Select: { since: '1.1', run: (target, _args, session) => select(target, session) },
  // Office.js asks this before it writes more than 1,500 cells, which it does piece by piece.
  _ValidateArraySize: {
    since: '1.3',
    run: (target, args) => validateArraySize(target, args.whole(0), args.whole(1)),
  },
  Calculate: { since: '1.6', run: () => null },
  SetDirty: { since: '1.9', run: () => null },
};
