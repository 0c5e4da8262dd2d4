import { blockAddress, cellAddress } from '../../grid/address';
import type { DeclaredRange } from '../../sheets/declaration';

/** A sheet's name as formulas and links write it: always quoted, which is always right. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

const absolute = (address: string): string => address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

/** A range with its sheet, fixed: `'Lists'!$A$2:$A$9`. */
export function fixedRange(sheet: string, range: DeclaredRange): string {
  const from = absolute(cellAddress(range.top, range.left));
  const to = absolute(cellAddress(range.bottom, range.right));
  return `${quotedSheet(sheet)}!${from}:${to}`;
}

/** Whole rows of a sheet, fixed: `'How'!$1:$3`. Rows are counted from 0. */
export function fixedRows(sheet: string, [first, last]: readonly [number, number]): string {
  return `${quotedSheet(sheet)}!$${first + 1}:$${last + 1}`;
}

/** A range on its own sheet: `B2:D9`. */
export function rangeAddress(range: DeclaredRange): string {
  return blockAddress(range);
}
