import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Line, Sheet } from '../host/model/sheet';
import type { Style } from '../host/model/style';
import { drawnCell, ownContent } from './drawnCell';
import { fittedHeight } from './fittedHeight';
import { drawnLook, PIXELS_PER_POINT } from './look';
import type { Extent } from './places';

/** Room for writing below and beside what is used. */
const ROOM = { rows: 100, columns: 12 };

/** The smallest sheet that the grid shows. */
const LEAST: Extent = { rows: 200, columns: 26 };

/** Excel's standard row is 15 points high, its standard column of 8.43 characters 64 pixels wide. */
const STANDARD = { rowPixels: 20, columnPixels: 64, columnCharacters: 8.43 };

const largest = (numbers: Iterable<number>): number => {
  let most = -1;
  for (const number of numbers) if (number > most) most = number;
  return most;
};

/** How far a sheet is drawn: as far as anything on it reaches, and some room. */
export function extentOf(sheet: Sheet): Extent {
  let columns = largest(sheet.columns.keys());
  for (const line of sheet.cells.values()) columns = Math.max(columns, largest(line.keys()));
  const rows = Math.max(largest(sheet.cells.keys()), largest(sheet.rows.keys()));
  return {
    rows: Math.max(LEAST.rows, rows + 1 + ROOM.rows),
    columns: Math.max(LEAST.columns, Math.min(columns, 400) + 1 + ROOM.columns),
  };
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** A row as the grid takes it; without a height of its own it fits its text. */
export function drawnRow({ size, hidden, style }: Line): IRowData {
  const height = size === null ? {} : { h: Math.round(size * PIXELS_PER_POINT) };
  return {
    ...height,
    ia: flag(size === null),
    hd: flag(hidden),
    s: style === null ? null : drawnLook(style),
  };
}

/** The rows of a sheet as the grid takes them: those that say something, and those that need room. */
export function drawnRows(sheet: Sheet): Record<number, IRowData> {
  const standard = standardColumnPixels(sheet);
  const columnPixels = (column: number): number => {
    const size = sheet.columns.get(column)?.size ?? null;
    return size === null ? standard : Math.round(size * PIXELS_PER_POINT);
  };
  const rows: Record<number, IRowData> = {};
  for (const [index, line] of sheet.rows) rows[index] = drawnRow(line);
  for (const row of sheet.cells.keys()) {
    const line = sheet.rows.get(row) ?? PLAIN_LINE;
    if (line.size !== null) continue;
    const height = fittedHeight(sheet, row, columnPixels);
    if (height > STANDARD.rowPixels) rows[row] = { ...drawnRow(line), ah: height };
  }
  return rows;
}

/** A line that says nothing: what a row or column becomes when the model forgets it. */
export const PLAIN_LINE: Line = { size: null, hidden: false, level: 0, style: null };

/** A column as the grid takes it. */
export function drawnColumn({ size, hidden, style }: Line): IColumnData {
  const width = size === null ? {} : { w: Math.round(size * PIXELS_PER_POINT) };
  return { ...width, hd: flag(hidden), s: style === null ? null : drawnLook(style) };
}

/** Frozen rows and columns in the grid's words; -1 says that nothing is frozen. */
export function drawnFreeze({ freeze }: Sheet): IFreeze {
  const { rows = 0, columns = 0 } = freeze ?? {};
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

/** The width in pixels of columns that say nothing. */
export function standardColumnPixels({ standardWidth }: Sheet): number {
  return Math.round((STANDARD.columnPixels * standardWidth) / STANDARD.columnCharacters);
}

function drawnLines<Drawn>(lines: ReadonlyMap<number, Line>, draw: (line: Line) => Drawn) {
  const drawn: Record<number, Drawn> = {};
  for (const [index, line] of lines) drawn[index] = draw(line);
  return drawn;
}

/** A sheet's cells, lines and view as the grid takes them; rules, notes and tables come apart. */
export function drawnSheet(sheet: Sheet, idOf: (style: Style) => string): IWorksheetData {
  const { rows, columns } = extentOf(sheet);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of sheet.cells) {
    const drawn: Record<number, ICellData> = {};
    for (const [column, cell] of line)
      drawn[column] = drawnCell(ownContent(sheet, [row, column], cell), idOf(cell.style));
    cellData[row] = drawn;
  }
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: flag(sheet.visibility !== 'Visible'),
    freeze: drawnFreeze(sheet),
    rowCount: rows,
    columnCount: columns,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: standardColumnPixels(sheet),
    defaultRowHeight: STANDARD.rowPixels,
    mergeData: [],
    cellData,
    rowData: drawnRows(sheet),
    columnData: drawnLines(sheet.columns, drawnColumn),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: flag(sheet.showGridlines),
    rightToLeft: BooleanNumber.FALSE,
  };
}
