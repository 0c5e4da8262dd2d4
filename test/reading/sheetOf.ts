import type { Block, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/grid/workbook';

/** What a test may say about a sheet beside its cells. */
export interface SheetDetails {
  readonly name?: string;
  readonly merges?: readonly Block[];
  readonly visibility?: SheetSnapshot['visibility'];
  readonly hiddenRows?: readonly number[];
  /** Rows (from 0) in bold. */
  readonly boldRows?: readonly number[];
  /** Number formats by row and column, both from 0. */
  readonly numberFormats?: SheetSnapshot['numberFormats'];
  readonly fills?: SheetSnapshot['fills'];
}

/** A sheet from rows of values; '' stands for an empty cell, so that grids line up on the page. */
export function sheetOf(
  rows: readonly (readonly CellValue[])[],
  details: SheetDetails = {}
): SheetSnapshot {
  const bold = new Set(details.boldRows ?? []);
  return {
    name: details.name ?? 'Sheet1',
    visibility: details.visibility ?? 'visible',
    values: rows.map((row) => row.map((value) => (value === '' ? null : value))),
    numberFormats: details.numberFormats ?? [],
    fills: details.fills ?? [],
    bold: rows.map((row, at) => (bold.has(at) ? row.map(() => true) : undefined)),
    merges: details.merges ?? [],
    hiddenRows: new Set(details.hiddenRows ?? []),
    hiddenColumns: new Set(),
    tables: [],
  };
}

/** A workbook of the given sheets, in the 1900 date system. */
export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { file: 'Test.xlsx', dateSystem: 1900, sheets };
}
