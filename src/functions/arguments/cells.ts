/**
 * What Excel hands to a function for a range: rows of cells. Blank cells come as null on the web, as 0
 * on some desktops, as '' where a formula gives nothing; a single cell may come without rows.
 */
export type Cells = readonly (readonly unknown[])[];

/** True for a cell with nothing in it; a 0 is something here. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** True for a cell with nothing in it where 0 can mean nothing, too. */
export function isBlankOrZero(cell: unknown): boolean {
  return cell === 0 || isBlank(cell);
}

/** An argument as rows of cells, whatever came; nothing given is no rows. */
export function cellsOf(argument: unknown): Cells {
  if (argument === null || argument === undefined) return [];
  if (!Array.isArray(argument)) return [[argument]];
  const rows: readonly unknown[] = argument;
  return Array.isArray(rows[0]) ? (rows as Cells) : [rows];
}

/** A part of a range that is filled: rows and columns from the first, up to and without `rows`, `columns`. */
export interface UsedPart {
  readonly rows: number;
  readonly columns: number;
}

/**
 * How much of a range is used. Whole columns come with a million rows: they are looked at from below,
 * without making anything, and no further than the last filled row.
 */
export function usedPart(cells: Cells, isNothing: (cell: unknown) => boolean): UsedPart {
  let rows = cells.length;
  while (rows > 0 && isEmptyRow(cells[rows - 1], isNothing)) rows--;
  let columns = 0;
  for (let row = 0; row < rows; row++) {
    const line = cells[row] ?? [];
    let last = line.length;
    while (last > columns && isNothing(line[last - 1])) last--;
    columns = Math.max(columns, last);
  }
  return { rows, columns };
}

function isEmptyRow(
  row: readonly unknown[] | undefined,
  isNothing: (cell: unknown) => boolean
): boolean {
  if (row === undefined) return true;
  for (const cell of row) {
    // Almost all cells of a whole column are null: nothing else is asked of those.
    if (cell !== null && !isNothing(cell)) return false;
  }
  return true;
}

/** The used rows of a range, as they are. */
export function usedRows(argument: unknown, isNothing = isBlank): Cells {
  const cells = cellsOf(argument);
  const { rows } = usedPart(cells, isNothing);
  return rows === cells.length ? cells : cells.slice(0, rows);
}

const MOST_QUOTED = 30;

/** A cell as a message quotes it: short, words in quotation marks, errors as Excel shows them. */
export function quoted(cell: unknown): string {
  if (typeof cell === 'string') {
    const text = cell.trim();
    if (isErrorText(text)) return text;
    return `"${text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text}"`;
  }
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  return isErrorCell(cell) ? errorText(cell) : 'something else';
}

const ERROR_TEXT = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!)$/;

const isErrorText = (text: string): boolean => ERROR_TEXT.test(text);

/** True for an error of the spreadsheet, in any of the forms in which it may come. */
export function isErrorCell(cell: unknown): boolean {
  if (typeof cell === 'string') return isErrorText(cell.trim());
  return typeof cell === 'object' && cell !== null && !Array.isArray(cell);
}

function errorText(cell: unknown): string {
  if (typeof cell !== 'object' || cell === null) return 'an error';
  const named = ['error', 'code', 'basicValue'].map(
    (key) => (cell as Record<string, unknown>)[key]
  );
  const text = named.find((value) => typeof value === 'string');
  return typeof text === 'string' ? text : 'an error';
}
