import type { Block } from './workbook';

/** The letters of a column counted from 0: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column, counted from 0, of its letters; NaN for anything but letters. */
export function columnIndex(letters: string): number {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return NaN;
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** A cell's address as people write it: row 4, column 0 (both from 0) is `A5`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A block's address as people write it: `B2:D9`, or `B2` for a single cell. */
export function blockAddress({ top, left, bottom, right }: Block): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

const CORNERS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** The block of an address such as `B2:D9` or `$B$2`; null where it is none. */
export function parseBlock(address: string): Block | null {
  const [, left, top, right, bottom] = CORNERS.exec(address.trim()) ?? [];
  if (left === undefined || top === undefined) return null;
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom ?? top) - 1,
    right: columnIndex(right ?? left),
  };
}

/**
 * The sheet and block that a reference names: `'St Mary''s'!$A$2:$A$9`, with or without a leading
 * `=`. Null for anything else, such as a constant, a formula or several blocks.
 */
export function parseSheetBlock(
  reference: string
): { readonly sheet: string; readonly block: Block } | null {
  const text = reference.replace(/^=/, '');
  const at = text.lastIndexOf('!');
  if (at < 1) return null;
  const written = text.slice(0, at);
  const sheet = /^'.*'$/.test(written) ? written.slice(1, -1).replaceAll("''", "'") : written;
  const block = parseBlock(text.slice(at + 1));
  return block === null ? null : { sheet, block };
}
