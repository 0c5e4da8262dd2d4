import type { Block, CellValue, SheetSnapshot, WorkbookSnapshot } from '../grid/workbook';
import { ID_HEADINGS, LIST_NAMES, PLACE_HEADINGS, SHEET_IDS, sheetIdOf } from './names';
import type { SheetId } from './declaration';

/** One row of a table that stands in a structured workbook. */
export interface StandingRow {
  /** The row of the sheet, counted from 0: where it stands now, however people sorted it. */
  readonly row: number;
  /** What stands under each heading, as stored; headings with nothing under them are left out. */
  readonly cells: ReadonlyMap<string, CellValue>;
  /** The text under the id heading (`How ID`), or '' for rows that people added and for other tables. */
  readonly id: string;
}

/** A native table of Trellis's as it stands now. */
export interface StandingTable {
  readonly name: string;
  readonly block: Block;
  /** Headings from left to right as they are now, people's own columns among them. */
  readonly headings: readonly string[];
  /** Body rows from top to bottom; rows with nothing in them are left out. */
  readonly rows: readonly StandingRow[];
}

/** A sheet of Trellis's as it stands now, whatever it is called. */
export interface StandingSheet {
  readonly id: SheetId;
  readonly name: string;
  /** Its place among all sheets of the workbook, counted from 0. */
  readonly position: number;
  readonly snapshot: SheetSnapshot;
  readonly tables: readonly StandingTable[];
}

/** A cell's text: numbers in plain digits, errors as Excel shows them, '' for nothing. */
export function standingText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.error : String(value);
}

function headingsOf({ values }: SheetSnapshot, { top, left, right }: Block): readonly string[] {
  const line = values[top] ?? [];
  return Array.from({ length: right - left + 1 }, (_, at) => standingText(line[left + at]));
}

function rowOf(
  line: readonly CellValue[],
  headings: readonly string[],
  at: { readonly row: number; readonly left: number }
): StandingRow {
  const cells = new Map<string, CellValue>();
  headings.forEach((heading, column) => {
    const value = line[at.left + column] ?? null;
    if (value !== null && value !== '') cells.set(heading, value);
  });
  const idHeading = headings.find((heading) => ID_HEADINGS.has(heading));
  const id = idHeading === undefined ? '' : standingText(cells.get(idHeading));
  return { row: at.row, cells, id };
}

function tableOf(sheet: SheetSnapshot, { name, block }: SheetSnapshot['tables'][number]) {
  const headings = headingsOf(sheet, block);
  const rows: StandingRow[] = [];
  for (let row = block.top + 1; row <= block.bottom; row += 1) {
    const read = rowOf(sheet.values[row] ?? [], headings, { row, left: block.left });
    if (read.cells.size > 0) rows.push(read);
  }
  return { name, block, headings, rows };
}

const LISTS: ReadonlySet<string> = new Set(Object.values(LIST_NAMES));

/** Which sheet of ours each sheet is, by the defined names that stand on it. */
function idsByName({ names = [] }: WorkbookSnapshot): ReadonlyMap<string, SheetId> {
  return new Map(
    names.flatMap(({ name, sheet }) => {
      const id = LISTS.has(name) ? SHEET_IDS.lists : sheetIdOf(name);
      return id === null ? [] : [[sheet, id] as const];
    })
  );
}

/**
 * Trellis's own sheets in a workbook, known by their native tables and defined names whatever they are
 * called now, with their tables read back as data. Empty where the workbook is not a structured one.
 */
export function ownSheets(workbook: WorkbookSnapshot): readonly StandingSheet[] {
  const named = idsByName(workbook);
  return workbook.sheets.flatMap((snapshot, position): readonly StandingSheet[] => {
    const known = snapshot.tables.find(({ name }) => sheetIdOf(name) !== null);
    const id = known ? sheetIdOf(known.name) : (named.get(snapshot.name) ?? null);
    if (id === null) return [];
    const tables = snapshot.tables
      .filter(({ name }) => sheetIdOf(name) !== null)
      .map((table) => tableOf(snapshot, table));
    return [{ id, name: snapshot.name, position, snapshot, tables }];
  });
}

/** The one table of a sheet of ours, by the sheet's id; null where it is not there. */
export function standingTable(sheets: readonly StandingSheet[], id: SheetId): StandingTable | null {
  return sheets.find((sheet) => sheet.id === id)?.tables[0] ?? null;
}

/** What stands under a heading in a row, as text; '' for nothing. */
export function textUnder({ cells }: StandingRow, heading: string): string {
  return standingText(cells.get(heading));
}

/** Headings of a standing table that a declared one does not have: people added them. */
export function extraHeadings(
  { headings }: StandingTable,
  declared: readonly string[]
): readonly string[] {
  const known = new Set(declared);
  return headings.filter((heading) => heading !== '' && !known.has(heading));
}

/** Where a row came from as its own sheet says it (`file › sheet › A5`), or ''. */
export function placeOf(row: StandingRow): string {
  for (const heading of PLACE_HEADINGS) {
    const text = textUnder(row, heading);
    if (text !== '') return text;
  }
  return '';
}
