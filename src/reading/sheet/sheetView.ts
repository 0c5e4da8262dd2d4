import type { Block, CellValue, DateSystem, SheetSnapshot } from '../../grid/workbook';
import { cellText } from '../values/cellText';

/** A sheet with quick answers to what the reader asks of it. All rows and columns count from 0. */
export interface SheetView {
  readonly snapshot: SheetSnapshot;
  readonly dateSystem: DateSystem;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The cell's text as a person reads it, spaces evened out; '' for an empty or error cell. */
  readonly text: (row: number, column: number) => string;
  /** The stored value; null outside the sheet. */
  readonly value: (row: number, column: number) => CellValue;
  /** True where anything but blanks stands in the cell, errors included. */
  readonly isFilled: (row: number, column: number) => boolean;
  /** The filled columns of a row, from left to right. */
  readonly filledColumns: (row: number) => readonly number[];
  /** The merged block that a cell belongs to, or null. */
  readonly mergeAt: (row: number, column: number) => Block | null;
  readonly isBold: (row: number, column: number) => boolean;
  /** The fill colour as `RRGGBB`, or ''. */
  readonly fill: (row: number, column: number) => string;
}

const NOTHING: readonly number[] = [];

/** True for a value that a person would see something of. */
export function isFilledValue(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return false;
  return typeof value !== 'string' || (value !== '' && value.trim() !== '');
}

function mergesByRow(merges: readonly Block[]): ReadonlyMap<number, readonly Block[]> {
  const byRow = new Map<number, Block[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      const there = byRow.get(row);
      if (there) there.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

/** Looks at a sheet as the reader needs it; nothing is copied, rows are listed when first asked for. */
export function viewSheet(snapshot: SheetSnapshot, dateSystem: DateSystem): SheetView {
  const { values, numberFormats, bold, fills } = snapshot;
  const merges = mergesByRow(snapshot.merges);
  const filled: (readonly number[] | undefined)[] = [];
  const value = (row: number, column: number): CellValue => values[row]?.[column] ?? null;
  const listFilled = (row: number): readonly number[] => {
    const cells = values[row];
    if (!cells) return NOTHING;
    const columns: number[] = [];
    cells.forEach((cell, column) => {
      if (isFilledValue(cell)) columns.push(column);
    });
    return columns;
  };
  return {
    snapshot,
    dateSystem,
    rowCount: values.length,
    columnCount: values.reduce((most, row) => Math.max(most, row.length), 0),
    value,
    text: (row, column) => cellText(value(row, column), numberFormats[row]?.[column], dateSystem),
    isFilled: (row, column) => isFilledValue(values[row]?.[column]),
    filledColumns: (row) => (filled[row] ??= listFilled(row)),
    mergeAt: (row, column) =>
      merges.get(row)?.find((merge) => column >= merge.left && column <= merge.right) ?? null,
    isBold: (row, column) => bold[row]?.[column] === true,
    fill: (row, column) => fills[row]?.[column] ?? '',
  };
}
