import type { Block } from '../../../grid/workbook';
import { refuse } from '../rules/hostError';
import { checkTableName, isNameTaken } from '../rules/names';
import { freeColumnName } from './applyShift';
import { height, holds, intersection, width } from './blocks';
import { cellAt, putCell } from './cells';
import { tell } from './changes';
import type { Model } from './model';
import type { Sheet, Table } from './sheet';
import { nextId } from './newModel';
import { shownText } from './shownText';
import { tableIsCalled, tableToCells } from './tableReferences';

/** The table that a cell lies in. */
export function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  return sheet.tables.find(({ block }) => holds(block, row, column));
}

/** Every table of a workbook with its sheet. */
export function allTables(model: Model): { readonly sheet: Sheet; readonly table: Table }[] {
  return model.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function freeTableName(model: Model): string {
  for (let number = 1; ; number++) {
    if (!isNameTaken(model, `Table${number}`)) return `Table${number}`;
  }
}

/** A heading that no other column of the table has: Excel adds 2, 3 … to a repeated one. */
function uniqueHeading(text: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean =>
    taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (text === '') return freeColumnName(taken);
  if (!isTaken(text)) return text;
  for (let number = 2; ; number++) {
    if (!isTaken(`${text}${number}`)) return `${text}${number}`;
  }
}

/** Makes a heading cell's content the text that a table needs it to be. */
function setHeading(sheet: Sheet, [row, column]: readonly [number, number], name: string): void {
  const cell = cellAt(sheet, row, column);
  if (cell.value === name && cell.formula === null) return;
  putCell(sheet, [row, column], { ...cell, value: name, formula: null });
}

/** After something was typed into a heading cell: the column takes the name, the cell the text. */
export function takeHeadingText(sheet: Sheet, row: number, column: number): void {
  const table = sheet.tables.find(
    ({ block, showHeaders }) =>
      showHeaders && row === block.top && column >= block.left && column <= block.right
  );
  const held = table?.columns[column - table.block.left];
  if (!table || !held) return;
  const taken = table.columns.filter((other) => other !== held).map(({ name }) => name);
  held.name = uniqueHeading(shownText(cellAt(sheet, row, column)), taken);
  setHeading(sheet, [row, column], held.name);
}

function readHeadings(sheet: Sheet, block: Block): string[] {
  const names: string[] = [];
  for (let column = block.left; column <= block.right; column++) {
    names.push(uniqueHeading(shownText(cellAt(sheet, block.top, column)), names));
  }
  return names;
}

function checkRoom(sheet: Sheet, block: Block, except?: Table): void {
  const other = sheet.tables.find(
    (table) => table !== except && intersection(table.block, block) !== null
  );
  if (other) refuse('InvalidArgument', `A table cannot overlap another: ${other.name}`);
  if (sheet.merges.some((merge) => intersection(merge, block)))
    refuse('InvalidArgument', 'A table cannot hold merged cells.');
}

/** Makes a native table of a block. Without headings Excel pushes the block down and writes its own. */
export function addTable(
  model: Model,
  sheet: Sheet,
  added: { block: Block; hasHeaders: boolean }
): Table {
  const { hasHeaders } = added;
  const alone = hasHeaders && height(added.block) === 1;
  const block =
    !hasHeaders || alone ? { ...added.block, bottom: added.block.bottom + 1 } : added.block;
  if (sheet.protection) refuse('AccessDenied', `"${sheet.name}" is protected.`);
  checkRoom(sheet, block);
  if (!hasHeaders) pushDown(sheet, added.block);
  const names = hasHeaders
    ? readHeadings(sheet, block)
    : Array.from({ length: width(block) }, (_, index) => `Column${index + 1}`);
  const table: Table = {
    id: String(nextId(model)),
    name: freeTableName(model),
    block,
    columns: names.map((name, index) => ({ id: index + 1, name })),
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    sort: null,
    filters: new Map(),
  };
  names.forEach((name, index) => setHeading(sheet, [block.top, block.left + index], name));
  sheet.tables.push(table);
  tell(model, { type: 'table-added', sheet, table });
  return table;
}

/** Moves a block's cells one row down, for the headings that Excel writes above them. */
function pushDown(sheet: Sheet, block: Block): void {
  for (let row = block.bottom; row >= block.top; row--) {
    for (let column = block.left; column <= block.right; column++) {
      const cell = cellAt(sheet, row, column);
      putCell(sheet, [row + 1, column], cell);
      putCell(sheet, [row, column], { ...cell, value: null, formula: null, link: null });
    }
  }
}

/** Renames a table; structured references in formulas follow. */
export function renameTable(
  model: Model,
  { sheet, table }: { sheet: Sheet; table: Table },
  name: string
): void {
  if (table.name === name) return;
  if (table.name.toLowerCase() !== name.toLowerCase()) checkTableName(model, name);
  tableIsCalled(model, table.name, name);
  table.name = name;
  tell(model, { type: 'sheet-parts', sheet });
}

/** Gives a table another block: its heading row stays where it is, and it keeps at least one body row. */
export function resizeTable(
  model: Model,
  { sheet, table }: { sheet: Sheet; table: Table },
  block: Block
): void {
  if (sheet.protection) refuse('AccessDenied', `"${sheet.name}" is protected.`);
  if (block.top !== table.block.top || !intersection(block, table.block))
    refuse(
      'InvalidArgument',
      "A table's heading row stays in its row, and the new range overlaps the old."
    );
  if (height(block) < 2)
    refuse('InvalidArgument', 'A table needs at least one row below its headings.');
  checkRoom(sheet, block, table);
  const names = readHeadings(sheet, block);
  const moved = block.left - table.block.left;
  let last = Math.max(0, ...table.columns.map(({ id }) => id));
  table.columns = names.map((name, index) => {
    const known = table.columns[index + moved];
    if (known) {
      known.name = name;
      return known;
    }
    last += 1;
    return { id: last, name };
  });
  table.block = block;
  names.forEach((name, index) => setHeading(sheet, [block.top, block.left + index], name));
  tell(model, { type: 'sheet-parts', sheet });
}

/** Takes the table away and leaves its cells, of which formulas speak then. */
export function dissolveTable(
  model: Model,
  { sheet, table }: { sheet: Sheet; table: Table }
): void {
  tableToCells(model, sheet, table);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  tell(model, { type: 'table-deleted', sheet, table });
}
