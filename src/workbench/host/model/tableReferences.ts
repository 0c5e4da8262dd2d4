import type { Block } from '../../../grid/workbook';
import { fixedBlockText, quotedSheet } from './addresses';
import { mapFormulas } from './formulas';
import type { Model } from './model';
import type { Sheet, Table } from './sheet';
import { bodyBlock, headingBlock, totalsBlock } from './tableParts';

const INSIDE = String.raw`\[(?:[^\[\]]|\[[^\[\]]*\])*\]`;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Texts, sheets' names and other tables' columns are passed over whole; then the table. */
const pieceOf = (table: string): RegExp =>
  new RegExp(
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\d_.$!])(${escaped(table)})(?![\p{L}\d_.(!])(${INSIDE})?|${INSIDE}`,
    'giu'
  );

/** Replaces every reference to a table; `inside` is what stands in its brackets, or ''. */
function mapTable(
  model: Model,
  table: string,
  change: (inside: string, row: number | null) => string
): void {
  const piece = pieceOf(table);
  mapFormulas(model, (formula, _home, row) =>
    formula.replace(piece, (text, name?: string, brackets?: string) =>
      name === undefined ? text : change(brackets?.slice(1, -1) ?? '', row)
    )
  );
}

/** The rows that an item such as `#Headers` means; of `#This Row` and `@` the formula's own. */
function rowsOf(table: Table, item: string, row: number | null): Block | null {
  switch (item.toLowerCase()) {
    case '#all':
      return table.block;
    case '#headers':
      return headingBlock(table);
    case '#totals':
      return totalsBlock(table);
    case '#this row':
    case '@':
      return row === null ? null : { ...table.block, top: row, bottom: row };
    default:
      return bodyBlock(table);
  }
}

/** The columns of a reference, from the first to the last that it names; all where it names none. */
function columnsOf({ columns, block }: Table, names: readonly string[]): Block | null {
  const places = names.map((name) =>
    columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase())
  );
  if (places.includes(-1)) return null;
  if (places.length === 0) return block;
  return {
    ...block,
    left: block.left + Math.min(...places),
    right: block.left + Math.max(...places),
  };
}

/** The cells that a structured reference means, given what stands in its brackets. */
function cellsOf(table: Table, inside: string, row: number | null): Block | null {
  const plain = inside.startsWith('@') ? inside.slice(1) : inside;
  const parts = plain.includes('[')
    ? [...plain.matchAll(/\[([^[\]]*)\]/g)].map(([, part = '']) => part)
    : [plain];
  const items = parts.filter((part) => part.startsWith('#'));
  const names = parts.filter((part) => part !== '' && !part.startsWith('#'));
  const rows = rowsOf(table, inside.startsWith('@') ? '@' : (items[0] ?? ''), row);
  const columns = columnsOf(table, names);
  return rows && columns && { ...rows, left: columns.left, right: columns.right };
}

/** Formulas that speak of a table speak of its cells from now on, as where it becomes plain cells. */
export function tableToCells(model: Model, sheet: Sheet, table: Table): void {
  mapTable(model, table.name, (inside, row) => {
    const block = cellsOf(table, inside, row);
    return block ? `${quotedSheet(sheet.name)}!${fixedBlockText(block)}` : '#REF!';
  });
}

/** Formulas that speak of a table say `#REF!` from now on, as where it goes with its cells. */
export function tableIsGone(model: Model, { name }: Table): void {
  mapTable(model, name, () => '#REF!');
}

/** Formulas that speak of a table speak of it by its new name. */
export function tableIsCalled(model: Model, before: string, name: string): void {
  mapTable(model, before, (inside) => (inside === '' ? name : `${name}[${inside}]`));
}
