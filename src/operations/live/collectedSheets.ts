import type { WorkbookSnapshot } from '../../grid/workbook';
import { checkSheetsAmong, type DeclarationIssue } from '../../sheets/checkDeclaration';
import type { DeclaredName, SheetDeclaration, TablePart } from '../../sheets/declaration';
import { memorySheet } from '../../sheets/memory/memorySheet';
import { ownName, SHEET_IDS } from '../../sheets/names';
import type { StandingSheet } from '../../sheets/ownSheets';
import { withoutLostLists } from '../../sheets/standing/declareStanding';
import { tableAsSheet, type TableToStand } from '../../sheets/standing/tableAsSheet';
import type { CollectedParts } from '../collect/declareCollected';
import type { StandingTrust } from '../collect/standingTrust';
import type { MergedTable } from '../merge/mergeTable';
import type { MergedSheet } from '../merge/mergeSheet';

/** A table's rows and columns beside those that stand. */
function mergedTableOf(
  { headings, rows }: TableToStand,
  [table]: StandingSheet['tables']
): MergedTable {
  const places = new Map((table?.headings ?? []).map((heading, at) => [heading, at]));
  const stand = table?.rows ?? [];
  const staying = new Set(rows.map(({ standing }) => standing));
  return {
    columns: headings.map((heading, declared) => ({
      heading,
      declared,
      standing: places.get(heading) ?? null,
    })),
    rows: rows.map(({ standing, cells }, declared) => ({
      standing: standing === undefined ? null : (stand[standing] ?? null),
      declared,
      cells: headings.map((heading) => cells.get(heading) ?? null),
    })),
    removed: stand.filter((_, at) => !staying.has(at)),
    differences: [],
    kept: 0,
    prints: [],
  };
}

function changedTable(
  standing: StandingSheet,
  table: TableToStand,
  workbook: WorkbookSnapshot
): MergedSheet | null {
  const names = new Set((workbook.names ?? []).map(({ name }) => name));
  const fresh = withoutLostLists(tableAsSheet(standing, table, workbook), names);
  const part = fresh.parts.find((each): each is TablePart => each.type === 'table');
  if (part === undefined) return null;
  const merged = mergedTableOf(table, standing.tables);
  return {
    declared: fresh,
    fresh,
    standing,
    merge: { type: 'table', part, table: merged, typed: [] },
  };
}

/** A sheet that is new, or drawn afresh where it stands: nobody types on those. */
function drawn(sheet: SheetDeclaration, { sheets, workbook }: StandingTrust): MergedSheet {
  const names = new Set((workbook.names ?? []).map(({ name }) => name));
  const declared = withoutLostLists(sheet, names);
  const standing = sheets.find(({ id }) => id === sheet.id) ?? null;
  return { declared, fresh: declared, standing, merge: { type: 'draw', typed: false } };
}

/** Sheets that are to change in an open workbook, and names that they need. */
export interface ChangedSheets {
  readonly sheets: readonly MergedSheet[];
  readonly names: readonly DeclaredName[];
}

/** What Excel would not hold of changed sheets; all others stand in it already. */
export function sheetsIssues(
  changed: ChangedSheets,
  { workbook, sheets }: StandingTrust
): readonly DeclarationIssue[] {
  const names = [...(workbook.names ?? []), ...changed.names].map(({ name }) => name);
  return checkSheetsAmong(
    changed.sheets.map(({ declared }) => declared),
    { sheets: sheets.map(({ id }) => id), names }
  );
}

/** The sheets that collecting changes in an open workbook, with the names that it needs. */
export function collectedSheets(
  trust: StandingTrust,
  { tables, sheets, memory }: CollectedParts
): ChangedSheets {
  const changed = trust.sheets.flatMap((standing) => {
    const table = tables.get(standing.id);
    return (table && changedTable(standing, table, trust.workbook)) ?? [];
  });
  const remembered = memory === null ? [] : [memorySheet(memory)];
  return {
    sheets: [...changed, ...[...sheets, ...remembered].map((sheet) => drawn(sheet, trust))],
    names: remembered.map(({ id }) => ({
      name: ownName(SHEET_IDS.memory),
      sheet: id,
      range: { top: 0, left: 0, bottom: 0, right: 0 },
    })),
  };
}
