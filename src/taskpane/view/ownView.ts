import type { Block, CellValue } from '../../grid/workbook';
import type { OpenSheetId } from '../../operations/live/livePlan';
import { isoDay } from './isoDay';

/** A row of one of Trellis's tables, as people read it. */
export interface OwnRow {
  /** The row of the sheet, counted from 0. */
  readonly row: number;
  readonly id: string;
  /** What stands under each heading, in words; nothing is left out. */
  readonly cells: Readonly<Record<string, string>>;
}

/** One of Trellis's tables in the open workbook, and where it stands. */
export interface OwnTable {
  readonly id: string;
  readonly sheet: OpenSheetId;
  /** What the sheet is called now. */
  readonly sheetName: string;
  readonly block: Block;
  readonly headings: readonly string[];
  readonly rows: readonly OwnRow[];
}

/** What the pane shows of Trellis's own sheets; no tables where nothing is built yet. */
export interface OwnView {
  readonly isBuilt: boolean;
  /** The open workbook's name, and all its sheets. */
  readonly file: string;
  readonly sheets: readonly { readonly id: OpenSheetId; readonly name: string }[];
  /** The one question of each row of How that is worth one, by the row's id. */
  readonly howQuestions: Readonly<Record<string, string>>;
  readonly tables: readonly OwnTable[];
}

/** Headings of columns that hold days. */
const DAYS: ReadonlySet<string> = new Set(['Look again on', 'Start', 'End']);
/** Headings of columns that hold a row's id. */
const IDS: ReadonlySet<string> = new Set(['Why ID', 'How ID', 'Question ID', 'Quote ID']);

/** One of the tables by its sheet's id, or null. */
export function ownTable(own: OwnView | null, id: string): OwnTable | null {
  return own?.tables.find((table) => table.id === id) ?? null;
}

/** The column of a heading in its sheet, counted from 0; null where there is none. */
export function columnOf({ headings, block }: OwnTable, heading: string): number | null {
  const at = headings.indexOf(heading);
  return at === -1 ? null : block.left + at;
}

function textOf(value: CellValue, heading: string): string {
  if (value === null) return '';
  if (typeof value === 'number' && DAYS.has(heading)) return isoDay(value);
  return typeof value === 'object' ? value.error : String(value);
}

/** The rows of a table from its body's values as they stand now; empty rows are left out. */
export function rowsFrom(
  { headings, block }: OwnTable,
  values: readonly (readonly CellValue[])[]
): readonly OwnRow[] {
  return values.flatMap((line, at) => {
    const cells: Record<string, string> = {};
    headings.forEach((heading, column) => {
      const text = textOf(line[column] ?? null, heading);
      if (text !== '') cells[heading] = text;
    });
    if (Object.keys(cells).length === 0) return [];
    const idHeading = headings.find((heading) => IDS.has(heading)) ?? '';
    return [{ row: block.top + 1 + at, id: cells[idHeading] ?? '', cells }];
  });
}

/** The view with one table's rows as they are now. */
export function withRows(own: OwnView, id: string, rows: readonly OwnRow[]): OwnView {
  return {
    ...own,
    tables: own.tables.map((table) => (table.id === id ? { ...table, rows } : table)),
  };
}
