import type { SheetDeclaration } from '../../sheets/declaration';
import { SHEET_IDS } from '../../sheets/names';
import type { StandingSheet } from '../../sheets/ownSheets';
import { standingRows, tableAsSheet } from '../../sheets/standing/tableAsSheet';

/** Sheets that collecting forms made: no plan declares them, and every build keeps them. */
const FROM_FORMS: ReadonlySet<string> = new Set([
  SHEET_IDS.seenHere,
  SHEET_IDS.toDecide,
  SHEET_IDS.collected,
]);

/** What forms brought, as it stands, for a workbook that is written anew. Its tables hold no dates. */
export function sheetsOfForms(sheets: readonly StandingSheet[]): readonly SheetDeclaration[] {
  const workbook = { dateSystem: 1900 } as const;
  return sheets.flatMap((sheet): SheetDeclaration[] => {
    const [table] = sheet.tables;
    if (!table || !FROM_FORMS.has(sheet.id)) return [];
    const rows = standingRows(sheet, table, workbook);
    return [tableAsSheet(sheet, { headings: table.headings, rows }, workbook)];
  });
}
