import type { DateSystem } from '../../grid/workbook';
import { questionForHow } from '../../checks/checkPlan';
import { standingWorkbook } from '../../operations/merge/mergeWorkbook';
import type { OpenState } from '../../operations/ports';
import { settingsIn } from '../../operations/structure';
import type { SourceCell } from '../../plan/trustPlan';
import type { TrustSettings } from '../../plan/trustSettings';
import { cellText } from '../../reading/values/cellText';
import { howOfRow } from '../../sheets/howOfRow';
import { SHEET_IDS } from '../../sheets/names';
import {
  ownSheets,
  standingText,
  type StandingSheet,
  type StandingTable,
} from '../../sheets/ownSheets';
import type { OwnRow, OwnTable, OwnView } from './ownView';

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

/** A question is shown beside its row, so it needs no place. */
const NOWHERE: SourceCell = { file: '', sheet: '', row: 0, column: 0 };

/** The question that each row of How is worth as it stands, by the row's id. */
export function howQuestions(
  rows: readonly OwnRow[],
  settings: TrustSettings
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows.flatMap(({ id, row, cells }) => {
      const how = howOfRow({ id, row, cells: new Map(Object.entries(cells)) }, NOWHERE);
      const asked = id === '' ? null : questionForHow(how, { settings });
      return asked === null ? [] : [[id, asked.question]];
    })
  );
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
  const settings = settingsIn(standingWorkbook(workbook));
  const how = tables.find(({ id }) => id === SHEET_IDS.how);
  return {
    isBuilt: sheets.length > 0,
    file: workbook.file,
    sheets: workbook.sheets.map(({ name }, at) => ({ name, id: ids[at] ?? '' })),
    howQuestions: howQuestions(how?.rows ?? [], settings),
    tables,
  };
}
