import type { SheetSnapshot } from '../../grid/workbook';
import type { SheetRows } from '../worker/messages';

/** Cells that are handed to the worker at a stretch: copying so many takes a few milliseconds. Measured. */
const CELLS_AT_A_STRETCH = 6_000;

/** A sheet cut into its beginning and further rows. */
export interface SheetPieces {
  /** The sheet with its first rows only. */
  readonly start: SheetSnapshot;
  readonly more: readonly SheetRows[];
}

function rowsOf(sheet: SheetSnapshot, from: number, to: number): Omit<SheetRows, 'from'> {
  const { values, numberFormats, fills, bold } = sheet;
  const part = <Row>(rows: readonly Row[]): readonly Row[] => rows.slice(from, to);
  return {
    values: part(values),
    numberFormats: part(numberFormats),
    fills: part(fills),
    bold: part(bold),
  };
}

/** Cuts a sheet into pieces that can each be handed over without holding the pane up. */
export function sheetPieces(sheet: SheetSnapshot): SheetPieces {
  const { values, numberFormats, fills, bold } = sheet;
  const last = Math.max(values.length, numberFormats.length, fills.length, bold.length);
  const widest = values.reduce((most, { length }) => Math.max(most, length), 1);
  const step = Math.max(1, Math.floor(CELLS_AT_A_STRETCH / widest));
  const more: SheetRows[] = [];
  for (let from = step; from < last; from += step)
    more.push({ from, ...rowsOf(sheet, from, from + step) });
  return { start: { ...sheet, ...rowsOf(sheet, 0, step) }, more };
}
