import type { Block, DateSystem } from '../../grid/workbook';
import type { OpenSheetId } from '../../operations/live/livePlan';
import type { OpenState } from '../../operations/ports';
import { cellText } from '../../reading/values/cellText';
import { SHEET_IDS } from '../../sheets/names';
import {
  ownSheets,
  standingText,
  type StandingSheet,
  type StandingTable,
} from '../../sheets/ownSheets';

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
  readonly tables: readonly OwnTable[];
}

/** Nothing built yet. */
export const NOTHING_BUILT: OwnView = { isBuilt: false, tables: [] };

/** The sheets that the pane works with; others can be long and are not needed. */
const SHOWN: ReadonlySet<string> = new Set([
  SHEET_IDS.why,
  SHEET_IDS.how,
  SHEET_IDS.worthAsking,
  SHEET_IDS.inTheirWords,
  SHEET_IDS.settings,
]);

function rowsOf(
  sheet: StandingSheet,
  { rows, headings, block }: StandingTable,
  dateSystem: DateSystem
): readonly OwnRow[] {
  const column = new Map(headings.map((heading, at) => [heading, block.left + at]));
  return rows.map(({ row, cells, id }) => ({
    row,
    id,
    cells: Object.fromEntries(
      Array.from(cells, ([heading, value]) => {
        const format = sheet.snapshot.numberFormats[row]?.[column.get(heading) ?? -1];
        return [
          heading,
          typeof value === 'number' ? cellText(value, format, dateSystem) : standingText(value),
        ];
      })
    ),
  }));
}

/** What stands on Trellis's own sheets of the open workbook. */
export function ownView({ workbook, ids }: OpenState): OwnView {
  const sheets = ownSheets(workbook);
  const tables = sheets.flatMap((sheet): readonly OwnTable[] => {
    const [table] = sheet.tables;
    if (!table || !SHOWN.has(sheet.id)) return [];
    return [
      {
        id: sheet.id,
        sheet: ids[sheet.position] ?? '',
        sheetName: sheet.name,
        block: table.block,
        headings: table.headings,
        rows: rowsOf(sheet, table, workbook.dateSystem),
      },
    ];
  });
  return { isBuilt: sheets.length > 0, tables };
}

/** One of the tables by its sheet's id, or null. */
export function ownTable({ tables }: OwnView, id: string): OwnTable | null {
  return tables.find((table) => table.id === id) ?? null;
}

/** The column of a heading in an open workbook, counted from 0; null where there is none. */
export function columnOf({ headings, block }: OwnTable, heading: string): number | null {
  const at = headings.indexOf(heading);
  return at === -1 ? null : block.left + at;
}
