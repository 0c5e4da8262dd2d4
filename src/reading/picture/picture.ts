import type { DateSystem, SheetSnapshot } from '../../grid/workbook';
import { fateOfCells, type CellFate } from '../accounting';
import type { TableReading } from '../reading';
import { viewSheet, type SheetView } from '../sheet/sheetView';

/** What a line of a pictured sheet was taken for. */
export type LineRole = 'heading' | 'record' | 'skipped' | 'set aside' | 'outside';

/** One cell of a picture: its words, cut short, and where it ended up (null where it is empty). */
export interface PicturedCell {
  readonly text: string;
  readonly fate: CellFate | null;
}

/** One line of a picture: a row of the sheet, or a gap that stands for rows that are not shown. */
export type PicturedLine =
  | {
      readonly type: 'row';
      /** The row counted from 0. */
      readonly row: number;
      readonly role: LineRole;
      /** Why it was skipped or set aside, or ''. */
      readonly reason: string;
      readonly cells: readonly PicturedCell[];
    }
  | { readonly type: 'gap'; readonly rows: number };

/** A small true picture of a table on its sheet. */
export interface TablePicture {
  /** The shown columns of the sheet, counted from 0. */
  readonly columns: readonly number[];
  /** Columns of the table that are not shown. */
  readonly moreColumns: number;
  readonly lines: readonly PicturedLine[];
}

/** A picture is for telling a table by, not for reading it. Convention. */
export const MOST_COLUMNS = 12;
const LEADING_ROWS = 2;
const FIRST_RECORDS = 3;
const MOST_ODD_ROWS = 3;
const LONGEST_TEXT = 40;

function shownColumns({ span, orientation, header }: TableReading): readonly number[] {
  const first = orientation === 'rows' ? span[0] : Math.min(span[0], header?.[0] ?? span[0]);
  const count = Math.min(MOST_COLUMNS, span[1] - first + 1);
  return Array.from({ length: count }, (_, at) => first + at);
}

function headingRows({ header, orientation }: TableReading): readonly number[] {
  if (!header || orientation !== 'rows') return [];
  return Array.from({ length: header[1] - header[0] + 1 }, (_, at) => header[0] + at);
}

/** The rows that tell most: what stands above, headings, the first records, the odd ones, the last. */
function shownRows(table: TableReading): readonly number[] {
  const headings = headingRows(table);
  const top = headings[0] ?? table.body[0];
  const above = Array.from({ length: Math.min(LEADING_ROWS, top) }, (_, at) => top - 1 - at);
  const skipped = table.skipped.map(({ row }) => row).slice(0, MOST_ODD_ROWS);
  const aside = table.setAside.map(({ row }) => row).slice(0, MOST_ODD_ROWS);
  const first = Array.from({ length: FIRST_RECORDS }, (_, at) => table.body[0] + at);
  const lastSkipped = table.skipped.at(-1)?.row;
  const last = [table.body[1], ...(lastSkipped === undefined ? [] : [lastSkipped])];
  const rows = new Set([...above, ...headings, ...first, ...skipped, ...aside, ...last]);
  return [...rows].filter((row) => row <= table.body[1]).sort((a, b) => a - b);
}

interface Roles {
  readonly skipped: ReadonlyMap<number, string>;
  readonly setAside: ReadonlyMap<number, string>;
}

function roleOf(table: TableReading, row: number, { skipped, setAside }: Roles): LineRole {
  if (table.orientation === 'rows' && table.header && row >= table.header[0]) {
    if (row <= table.header[1]) return 'heading';
  }
  if (row < table.body[0] || row > table.body[1]) return 'outside';
  if (skipped.has(row)) return 'skipped';
  return setAside.has(row) ? 'set aside' : 'record';
}

const shortened = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;

function picturedRow(
  view: SheetView,
  at: { readonly row: number; readonly columns: readonly number[] },
  fate: (row: number, column: number) => CellFate | null
): readonly PicturedCell[] {
  return at.columns.map((column) => ({
    text: shortened(view.text(at.row, column)),
    fate: fate(at.row, column),
  }));
}

/**
 * Pictures a table on its sheet: a few rows and columns, each with what it was taken for, and gaps for
 * the rest. Nothing is left out silently: gaps say how many rows they stand for.
 */
export function pictureOf(
  sheet: SheetSnapshot,
  table: TableReading,
  dateSystem: DateSystem
): TablePicture {
  const view = viewSheet(sheet, dateSystem);
  const fate = fateOfCells(sheet, { sheet: table.sheet, tables: [table], notTables: null });
  const columns = shownColumns(table);
  const roles: Roles = {
    skipped: new Map(table.skipped.map(({ row, reason }) => [row, reason])),
    setAside: new Map(table.setAside.map(({ row, reason }) => [row, reason])),
  };
  const lines: PicturedLine[] = [];
  let before: number | null = null;
  for (const row of shownRows(table)) {
    if (before !== null && row > before + 1) lines.push({ type: 'gap', rows: row - before - 1 });
    lines.push({
      type: 'row',
      row,
      role: roleOf(table, row, roles),
      reason: roles.skipped.get(row) ?? roles.setAside.get(row) ?? '',
      cells: picturedRow(view, { row, columns }, fate),
    });
    before = row;
  }
  const width = table.span[1] - (columns[0] ?? table.span[0]) + 1;
  return { columns, moreColumns: Math.max(0, width - columns.length), lines };
}
