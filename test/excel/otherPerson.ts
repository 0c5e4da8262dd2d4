import type { Model } from '../../src/workbench/host/model/model';
import type { Sheet } from '../../src/workbench/host/model/sheet';
import { insertBlock } from '../../src/workbench/host/model/applyShift';
import { COLUMNS } from '../../src/workbench/host/rules/limits';
import { deleteSheet, renameSheet } from '../../src/workbench/host/model/sheets';
import { resizeTable } from '../../src/workbench/host/model/tables';
import { NO_CALCULATOR, writeValues } from '../../src/workbench/host/model/writeCells';

/** What the other person types. */
export const THEIRS = 'Typed by somebody else';

const SOURCE = 'CPD plan 2025-26';

/** Something that somebody else does to a workbook, where what they do it to is there. */
export interface Deed {
  readonly words: string;
  readonly sheet: string;
  readonly does: (model: Model, sheet: Sheet) => void;
}

export function put(
  model: Model,
  sheet: Sheet,
  [row, column]: readonly [number, number],
  text: string
): void {
  const block = { top: row, left: column, bottom: row, right: column };
  writeValues(model, { sheet, block, calculate: NO_CALCULATOR }, [[text]]);
}

/** Where a text stands on a sheet; null where it does not. */
export function placeOf({ cells }: Sheet, text: string): readonly [number, number] | null {
  for (const [row, line] of cells)
    for (const [column, { value }] of line) if (value === text) return [row, column];
  return null;
}

const protect = (_: Model, sheet: Sheet): void => {
  sheet.protection = { password: '', options: {} };
};

const insertRow = (at: number) => (model: Model, sheet: Sheet) => {
  const block = { top: at, left: 0, bottom: at, right: COLUMNS - 1 };
  insertBlock(model, sheet, { block, axis: 'rows' });
  put(model, sheet, [at, 0], THEIRS);
};

function growTable(model: Model, sheet: Sheet): void {
  const [table] = sheet.tables;
  if (!table) return;
  const { block } = table;
  resizeTable(model, { sheet, table }, { ...block, bottom: block.bottom + 2 });
  put(model, sheet, [block.bottom + 1, block.left], THEIRS);
}

/** What somebody else may do between any two requests, on a sheet of Trellis's or a source. */
export const DEEDS: readonly Deed[] = [
  {
    words: 'types over a text on How that a rebuild changes',
    sheet: 'How',
    does: (model, sheet) => put(model, sheet, placeOf(sheet, 'Daily reading') ?? [4, 5], THEIRS),
  },
  {
    words: 'types on Start here',
    sheet: 'Start here',
    does: (model, sheet) => put(model, sheet, [60, 1], THEIRS),
  },
  {
    words: 'renames How',
    sheet: 'How',
    does: (model, sheet) => renameSheet(model, sheet, 'Our hows'),
  },
  {
    words: 'types over a text on Start here',
    sheet: 'Start here',
    does: (model, sheet) => put(model, sheet, [1, 1], THEIRS),
  },
  { words: 'protects Start here', sheet: 'Start here', does: protect },
  { words: 'inserts a row in Start here', sheet: 'Start here', does: insertRow(3) },
  { words: 'deletes Start here', sheet: 'Start here', does: deleteSheet },
  { words: 'deletes Settings', sheet: 'Settings', does: deleteSheet },
  { words: 'protects How', sheet: 'How', does: protect },
  { words: 'makes the table on How larger and types in it', sheet: 'How', does: growTable },
  { words: 'inserts a row in How', sheet: 'How', does: insertRow(5) },
  { words: 'inserts a row in a source', sheet: SOURCE, does: insertRow(1) },
  { words: 'protects a source', sheet: SOURCE, does: protect },
  {
    words: 'renames a source',
    sheet: SOURCE,
    does: (model, sheet) => renameSheet(model, sheet, 'Our plan'),
  },
];

/** Does it where its sheet stands; gives whether it did. */
export function doDeed(model: Model, { sheet: name, does }: Deed): boolean {
  const sheet = model.sheets.find((each) => each.name === name);
  if (sheet) does(model, sheet);
  return sheet !== undefined;
}
