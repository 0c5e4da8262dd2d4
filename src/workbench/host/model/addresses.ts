import { columnIndex, columnLetters } from '../../../grid/address';
import type { Block } from '../../../grid/workbook';
import { COLUMNS, ROWS } from '../rules/limits';
import { height, isOnSheet, isWholeColumns, isWholeRows, width } from './blocks';

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s;

const ordered = (first: number, second: number): readonly [number, number] =>
  first <= second ? [first, second] : [second, first];

function block(rows: readonly [number, number], columns: readonly [number, number]): Block | null {
  const result = { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
  return [rows[0], columns[0]].every(Number.isInteger) && isOnSheet(result) ? result : null;
}

/** The block of `B2:D9`, `B2`, `B:D` or `2:9`, with or without `$`; null for anything else. */
export function parseBlock(text: string): Block | null {
  const [, from = '', top = '', to, bottom] = CELLS.exec(text) ?? [];
  if (from !== '')
    return block(
      ordered(Number(top) - 1, Number(bottom ?? top) - 1),
      ordered(columnIndex(from), columnIndex(to ?? from))
    );
  const [, first = '', last = ''] = WHOLE_COLUMNS.exec(text) ?? [];
  if (first !== '') return block([0, ROWS - 1], ordered(columnIndex(first), columnIndex(last)));
  const [, firstRow = '', lastRow = ''] = WHOLE_ROWS.exec(text) ?? [];
  if (firstRow !== '')
    return block(ordered(Number(firstRow) - 1, Number(lastRow) - 1), [0, COLUMNS - 1]);
  return null;
}

/** The sheet's name (null where none is named) and the rest of an address such as `'My sheet'!A1`. */
export function splitAddress(address: string): { readonly sheet: string | null; rest: string } {
  const text = address.startsWith('=') ? address.slice(1) : address;
  const [, quoted, plain, rest] = QUALIFIED.exec(text) ?? [];
  if (rest === undefined) return { sheet: null, rest: text };
  return { sheet: quoted === undefined ? (plain ?? '') : quoted.replaceAll("''", "'"), rest };
}

/** Whether a sheet's name stands in a formula without quotation marks. */
const standsBare = (name: string): boolean =>
  /^[\p{L}_][\p{L}\d_.]*$/u.test(name) &&
  parseBlock(name) === null &&
  !/^[rc]\d*(?:c\d*)?$/i.test(name);

/** A sheet's name as it stands before `!`: in quotation marks where it has to. */
export function quotedSheet(name: string): string {
  return standsBare(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The address of a block without its sheet: `B2:D9`, `B2`, `B:D`, `2:9`. */
export function blockText(block: Block): string {
  const { top, left, bottom, right } = block;
  if (isWholeColumns(block)) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (isWholeRows(block)) return `${top + 1}:${bottom + 1}`;
  const first = `${columnLetters(left)}${top + 1}`;
  return height(block) === 1 && width(block) === 1
    ? first
    : `${first}:${columnLetters(right)}${bottom + 1}`;
}

/** The address of a block with `$` everywhere: `$B$2:$D$9`. */
export function fixedBlockText(block: Block): string {
  return blockText(block).replace(/[A-Z]+|\d+/g, '$$$&');
}

/** The whole address as the API gives it: `Sheet1!A1:B2`. */
export function addressOf(sheetName: string, block: Block): string {
  return `${quotedSheet(sheetName)}!${blockText(block)}`;
}
