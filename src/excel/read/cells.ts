import type { Block, CellValue, SheetSnapshot } from '../../grid/workbook';

/** A sparse grid while it is filled. */
type Growing<Fact> = (Fact | undefined)[][];

/** The facts of a sheet while its pieces arrive. */
export interface FoundCells {
  readonly values: CellValue[][];
  readonly numberFormats: Growing<string>;
  readonly fills: Growing<string>;
  readonly bold: Growing<boolean>;
}

/** A sheet of which nothing has arrived yet. */
export function noCells(): FoundCells {
  return { values: [], numberFormats: [], fills: [], bold: [] };
}

/** One piece of a sheet as Excel handed it over. */
export interface Piece {
  readonly block: Block;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly looks: readonly (readonly Excel.CellProperties[])[];
}

const ERRORS = new Map<string, { readonly error: string }>();

function errorValue(error: string): { readonly error: string } {
  const known = ERRORS.get(error) ?? { error };
  ERRORS.set(error, known);
  return known;
}

function valueOf(value: unknown, type: string | undefined): CellValue {
  if (value === '' || value === null || value === undefined) return null;
  if (type === 'Error') return errorValue(String(value));
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

function put<Fact>(grid: Growing<Fact>, [row, column]: readonly [number, number], fact: Fact) {
  (grid[row] ??= [])[column] = fact;
}

/** White is how Excel says that a cell has no fill. */
const NO_FILL = '#FFFFFF';

function addLook(found: FoundCells, place: readonly [number, number], look: Excel.CellProperties) {
  const colour = look.format?.fill?.color;
  if (colour && colour.toUpperCase() !== NO_FILL)
    put(found.fills, place, colour.replace('#', '').toUpperCase());
  if (look.format?.font?.bold === true) put(found.bold, place, true);
}

/** Adds a piece to what was found of its sheet. */
export function addPiece(found: FoundCells, piece: Piece): void {
  piece.values.forEach((line, down) => {
    const row = piece.block.top + down;
    while (found.values.length <= row) found.values.push([]);
    const cells = found.values[row] ?? [];
    line.forEach((raw, across) => {
      const column = piece.block.left + across;
      const value = valueOf(raw, piece.valueTypes[down]?.[across]);
      if (value !== null) {
        while (cells.length < column) cells.push(null);
        cells[column] = value;
      }
      const format = piece.numberFormats[down]?.[across];
      if (typeof format === 'string' && format !== '' && format.toLowerCase() !== 'general')
        put(found.numberFormats, [row, column], format);
      const look = piece.looks[down]?.[across];
      if (look) addLook(found, [row, column], look);
    });
  });
}

/** Whether anything was found at all. */
export const isEmptySheet = ({ values }: Pick<SheetSnapshot, 'values'>): boolean =>
  values.every((row) => row.length === 0);
