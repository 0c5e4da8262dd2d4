import type { CellValue, WorkbookSnapshot } from '../../grid/workbook';
import type { CellContent, SheetDeclaration, WorkbookDeclaration } from '../declaration';
import { SHEET_IDS } from '../names';
import { extraHeadings, ownSheets, type StandingRow, type StandingSheet } from '../ownSheets';
import type { BuildDetails } from '../settings';
import { tableSheet } from '../tableSheet';
import { shareCover } from './shareCover';
import { sharedReadiness } from './sharedReadiness';
import { SHARED_TABLES, type SharedTable } from './sharedTables';

/** Something that stays home, for the person who shares. */
export interface StaysHome {
  readonly what: string;
  readonly why: string;
}

/** The copy to share, and what it leaves out. */
export interface SharedCopy {
  readonly declaration: WorkbookDeclaration;
  readonly staysHome: readonly StaysHome[];
}

const DAYS_FROM_1904 = 1462;

/** A value as it stands, dates in the 1900 system; an error says nothing and is left out. */
function contentOf(
  value: CellValue | undefined,
  column: SharedTable['columns'][number],
  { dateSystem }: WorkbookSnapshot
): CellContent {
  if (value === undefined || value === null || typeof value === 'object') return null;
  const isDate = typeof value === 'number' && /y/.test(column.style.numberFormat);
  return isDate && dateSystem === 1904 ? value + DAYS_FROM_1904 : value;
}

function sharedTable(
  { snapshot, name, tables }: StandingSheet,
  shared: SharedTable,
  workbook: WorkbookSnapshot
): SheetDeclaration | null {
  const [table] = tables;
  if (!table || table.rows.length === 0) return null;
  return tableSheet<StandingRow>({
    ...shared,
    name: name || snapshot.name,
    tableName: table.name,
    columns: shared.columns.map((column) => ({
      ...column,
      filledBy: 'trellis',
      prompt: '',
      choices: null,
      cell: ({ cells }) => contentOf(cells.get(column.heading), column, workbook),
    })),
    items: table.rows,
    leastLines: 1,
    looks: [],
  });
}

function sharedSheet(sheet: StandingSheet, workbook: WorkbookSnapshot): SheetDeclaration | null {
  if (sheet.id === SHEET_IDS.readiness) return sharedReadiness(sheet);
  const shared = SHARED_TABLES.find(({ id }) => id === sheet.id);
  return shared ? sharedTable(sheet, shared, workbook) : null;
}

const SHARED_IDS: ReadonlySet<string> = new Set([
  ...SHARED_TABLES.map(({ id }) => id),
  SHEET_IDS.readiness,
]);
const REWRITTEN: ReadonlySet<string> = new Set([SHEET_IDS.startHere]);
const NOTHING_TO_SAY: ReadonlySet<string> = new Set([SHEET_IDS.lists, SHEET_IDS.memory]);

function sheetsAtHome(workbook: WorkbookSnapshot, own: readonly StandingSheet[]) {
  const names = new Set(own.map(({ snapshot }) => snapshot.name));
  const sources = workbook.sheets.filter(({ name }) => !names.has(name)).map(({ name }) => name);
  const ours = own
    .filter(({ id }) => !SHARED_IDS.has(id) && !REWRITTEN.has(id) && !NOTHING_TO_SAY.has(id))
    .map(({ name }) => name);
  return [
    ...sources.map((what) => ({ what, why: 'your own sheets and answers stay home' })),
    ...ours.map((what) => ({ what, why: 'remarks, questions and set-aside text stay home' })),
  ];
}

function columnsAtHome({ id, name, tables }: StandingSheet): readonly StaysHome[] {
  const shared = SHARED_TABLES.find((each) => each.id === id);
  const [table] = tables;
  if (!shared || !table) return [];
  const known = shared.columns.map(({ heading }) => heading);
  return extraHeadings(table, known)
    .filter((heading) => table.rows.some(({ cells }) => cells.has(heading)))
    .map((heading) => ({
      what: `${name}, column "${heading}"`,
      why: 'not one of the columns that may go',
    }));
}

function errorsAtHome({ id, name, snapshot }: StandingSheet): readonly StaysHome[] {
  if (!SHARED_IDS.has(id)) return [];
  const errors = snapshot.values
    .flat()
    .filter((value) => value !== null && typeof value === 'object').length;
  if (errors === 0) return [];
  const cells = errors === 1 ? '1 cell' : `${errors} cells`;
  return [
    { what: `${name}: ${cells}`, why: 'an error of the spreadsheet, left empty in the copy' },
  ];
}

/**
 * The copy to share of a structured workbook: the built sheets that may leave, as values, with a first
 * page of its own; no sources, answers, notes, set-aside text or memory. Null where the workbook has
 * none of Trellis's sheets that may leave.
 */
export function shareWorkbook(
  workbook: WorkbookSnapshot,
  details: BuildDetails
): SharedCopy | null {
  const own = ownSheets(workbook);
  const sheets = own.flatMap((sheet) => sharedSheet(sheet, workbook) ?? []);
  if (sheets.length === 0) return null;
  const whys = own.find(({ id }) => id === SHEET_IDS.why)?.tables[0]?.rows ?? [];
  return {
    declaration: {
      title: 'One why, many hows: a copy to share',
      sheets: [shareCover(sheets, whys, details), ...sheets],
      names: [],
    },
    staysHome: [
      ...sheetsAtHome(workbook, own),
      ...own.flatMap((sheet) => [...columnsAtHome(sheet), ...errorsAtHome(sheet)]),
    ],
  };
}
