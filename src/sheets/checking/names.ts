import { FORBIDDEN_IN_SHEET_NAME, MAX_NAME, MAX_SHEET_NAME, RESERVED_SHEET_NAME } from '../limits';
import { shown } from './issue';

/** Names that Excel would take for a cell: `A1`, `xfd12`, `R1C1`, `rc`, `R`, `C`. */
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*)$/i;
const NAME_GRAMMAR = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const TABLE_GRAMMAR = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** What a sheet's name must be where it is not; null where it is well formed. */
export function sheetNameFault(name: string): string | null {
  if (name === '') return 'a name of at least one character';
  if (name.length > MAX_SHEET_NAME) return `at most ${MAX_SHEET_NAME} characters`;
  const forbidden = [...name].some((letter) => FORBIDDEN_IN_SHEET_NAME.includes(letter));
  if (forbidden) return `none of ${FORBIDDEN_IN_SHEET_NAME}`;
  if (name.startsWith("'") || name.endsWith("'")) return 'no apostrophe at either end';
  // eslint-disable-next-line no-control-regex -- Excel refuses them in names
  if (/[\u0000-\u001F]/.test(name)) return 'no control characters';
  if (name.toLowerCase() === RESERVED_SHEET_NAME.toLowerCase())
    return `another name: Excel keeps ${shown(RESERVED_SHEET_NAME)} for itself`;
  return null;
}

/** What a defined name must be where it is not; null where it is well formed. */
export function definedNameFault(name: string): string | null {
  if (name.length > MAX_NAME) return `at most ${MAX_NAME} characters`;
  if (!NAME_GRAMMAR.test(name)) return 'a letter or _ first, then letters, digits, _ and .';
  if (LIKE_A_CELL.test(name)) return 'a name that does not look like a cell';
  return null;
}

/** What a table's name must be where it is not; null where it is well formed. */
export function tableNameFault(name: string): string | null {
  if (!TABLE_GRAMMAR.test(name)) return 'a letter or _ first, then letters, digits and _';
  return definedNameFault(name);
}

/** The names that appear before in the list, ignoring case, as Excel does. */
export function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
