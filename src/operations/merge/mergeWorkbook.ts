import type { WorkbookSnapshot } from '../../grid/workbook';
import type {
  CellContent,
  SheetDeclaration,
  SheetId,
  SheetPart,
  TablePart,
  WorkbookDeclaration,
} from '../../sheets/declaration';
import {
  headingsOf,
  mergedTable,
  pagePrint,
  rememberSheet,
  type SheetMemory,
  type WorkbookMemory,
} from '../../sheets/memory/memory';
import { memorySheet, readMemory } from '../../sheets/memory/memorySheet';
import { printOf, type RowPrint } from '../../sheets/memory/rowPrint';
import { contentText } from '../../sheets/contentText';
import { ownName, SHEET_IDS } from '../../sheets/names';
import { ownSheets, type StandingSheet } from '../../sheets/ownSheets';
import type { BuildDetails } from '../../sheets/settings';
import { STYLES } from '../../sheets/styles';
import { sheetsOfForms } from './formSheets';
import { nameGiver } from './freeNames';
import { mergeTable, type Difference, type MergedTable } from './mergeTable';
import { relaidSheet } from './relay';
import { emptied, pageAsItStands, typedOutside, type TypedCell } from './standingPage';

/** A structured workbook as it stands, with what Trellis last wrote in it. */
export interface Standing {
  readonly sheets: readonly StandingSheet[];
  readonly memory: WorkbookMemory | null;
}

/** What is to become of one sheet. */
export type SheetMerge =
  /** It is not there yet, or it is a page that is drawn afresh. */
  | { readonly type: 'draw'; readonly typed: boolean }
  /** A page on which nothing changed since it was built: it stays as it stands. */
  | { readonly type: 'leave'; readonly memory: SheetMemory }
  /** A sheet whose table is merged row by row. */
  | {
      readonly type: 'table';
      readonly part: TablePart;
      readonly table: MergedTable;
      readonly typed: readonly TypedCell[];
    };

/** A sheet that the workbook is to have. */
export interface MergedSheet {
  /** As a new file shows it, under the name that it has now. */
  readonly declared: SheetDeclaration;
  /** As declared afresh, before what people did to it. */
  readonly fresh: SheetDeclaration;
  readonly standing: StandingSheet | null;
  readonly merge: SheetMerge;
}

/** What a structured workbook is to become, and how that differs from what stands. */
export interface MergedWorkbook {
  /** The whole workbook for a host that writes it anew. */
  readonly declaration: WorkbookDeclaration;
  readonly sheets: readonly MergedSheet[];
  /** Sheets of ours that nothing stands behind any more and nobody typed on. */
  readonly gone: readonly StandingSheet[];
  readonly differences: readonly Difference[];
  readonly memory: WorkbookMemory;
}

/** The structured workbook that stands in a snapshot; null where there is none. */
export function standingWorkbook(workbook: WorkbookSnapshot): Standing | null {
  const sheets = ownSheets(workbook);
  return sheets.length === 0 ? null : { sheets, memory: readMemory(workbook) };
}

/** Prints of a table's rows as declared. */
function declaredPrints(part: TablePart): readonly RowPrint[] {
  const headings = headingsOf(part);
  const at = new Map(part.columns.map(({ heading }, place) => [heading, place]));
  return part.rows
    .filter((row) => row.some((content) => contentText(content) !== ''))
    .map((row) => printOf(headings, (heading) => contentText(row[at.get(heading) ?? -1])));
}

function remembered({ fresh, declared, merge }: MergedSheet): SheetMemory {
  if (merge.type === 'leave') return merge.memory;
  const part = mergedTable(fresh);
  const rows =
    merge.type === 'table' ? merge.table.prints : part === null ? [] : declaredPrints(part);
  const shown = merge.type === 'table' ? fresh : declared;
  return rememberSheet({ fresh, shown }, part === null ? null : headingsOf(part), rows);
}

interface Known {
  readonly standing: StandingSheet | null;
  readonly memory: SheetMemory | null;
}

/** What people typed beside the table, moved along with the table's lower and right edge. */
function beside(
  typed: readonly TypedCell[],
  { standing, table }: { readonly standing: StandingSheet; readonly table: MergedTable }
): readonly SheetPart[] {
  const block = standing.tables[0]?.block;
  if (!block) return [];
  const down = Math.max(1, table.rows.length) - (block.bottom - block.top);
  const right = table.columns.length - (block.right - block.left + 1);
  return typed.map(({ row, column, content }) => ({
    type: 'cells',
    row: row > block.bottom ? row + down : row,
    column: column > block.right ? column + right : column,
    cells: [[content]],
    style: STYLES.plain,
  }));
}

function mergedTableSheet(
  fresh: SheetDeclaration,
  part: TablePart,
  { standing, memory }: { readonly standing: StandingSheet; readonly memory: SheetMemory | null }
): MergedSheet | null {
  const [found] = standing.tables;
  if (found === undefined) return null;
  const headings = memory?.headings ?? null;
  const known = memory && headings ? { headings, rows: memory.rows } : null;
  const table = mergeTable({ sheet: standing.name, fresh: part, standing: found, memory: known });
  const typed = typedOutside(standing, memory);
  const relaid = relaidSheet(fresh, part, table, {
    sheet: standing.snapshot,
    block: found.block,
  });
  const declared = {
    ...relaid,
    name: standing.name,
    parts: [...relaid.parts, ...beside(typed, { standing, table })],
  };
  return { fresh, standing, declared, merge: { type: 'table', part, table, typed } };
}

function mergedPage(fresh: SheetDeclaration, { standing, memory }: Known): MergedSheet {
  if (standing === null)
    return { fresh, standing, declared: fresh, merge: { type: 'draw', typed: false } };
  const declared = { ...fresh, name: standing.name };
  if (memory !== null && memory.page === pagePrint(fresh))
    return { fresh, standing, declared, merge: { type: 'leave', memory } };
  const typed = memory === null || typedOutside(standing, memory).length > 0;
  return { fresh, standing, declared, merge: { type: 'draw', typed } };
}

function mergedSheet(fresh: SheetDeclaration, known: Known): MergedSheet {
  const part = mergedTable(fresh);
  const { standing, memory } = known;
  const merged = part && standing ? mergedTableSheet(fresh, part, { standing, memory }) : null;
  return merged ?? mergedPage(fresh, known);
}

/** A sheet that is not declared any more: kept with the rows in which people typed, else gone. */
function leftOver(standing: StandingSheet, memory: SheetMemory): MergedSheet | null {
  const empty = emptied(standing, memory);
  if (empty === null) return null;
  const merged = mergedTableSheet(empty.sheet, empty.table, { standing, memory });
  return merged?.merge.type === 'table' && merged.merge.table.rows.length > 0 ? merged : null;
}

/** Links say the names that sheets have now. */
function withNames(
  sheet: SheetDeclaration,
  renamed: ReadonlyMap<SheetId, { readonly from: string; readonly to: string }>
): SheetDeclaration {
  const named = (content: CellContent): CellContent => {
    if (content === null || typeof content !== 'object' || content.type !== 'link') return content;
    const names = renamed.get(content.sheet);
    return names?.from === content.text ? { ...content, text: names.to } : content;
  };
  const parts = sheet.parts.map((part) =>
    part.type === 'cells' ? { ...part, cells: part.cells.map((line) => line.map(named)) } : part
  );
  return { ...sheet, parts };
}

function renamedSheets(
  fresh: readonly SheetDeclaration[],
  standing: readonly StandingSheet[]
): ReadonlyMap<SheetId, { readonly from: string; readonly to: string }> {
  const now = new Map(standing.map(({ id, name }) => [id, name]));
  return new Map(
    fresh.flatMap(({ id, name }) => {
      const to = now.get(id) ?? name;
      return to === name ? [] : [[id, { from: name, to }] as const];
    })
  );
}

/** Pages that are drawn afresh although people typed on them stay too, under a name that says so. */
function keptPages(
  sheets: readonly MergedSheet[],
  give: (name: string) => string
): readonly SheetDeclaration[] {
  return sheets.flatMap(({ merge, standing, fresh }) =>
    standing && merge.type === 'draw' && merge.typed
      ? [
          pageAsItStands(standing, {
            id: `kept-${fresh.id}`,
            name: give(earlierName(standing.name)),
          }),
        ]
      : []
  );
}

/** The name of a page that stays beside its new version. */
export function earlierName(name: string): string {
  return `${name.slice(0, 20).trimEnd()} (earlier)`;
}

/**
 * Merges a freshly declared workbook with what stands and with what was last written. Nothing that a
 * person typed is lost: see `mergeTable` for rows; a page that changed is drawn afresh and stays
 * beside the new one where somebody typed on it; a sheet that nothing stands behind any more stays
 * with the rows in which people typed. With nothing standing the declaration comes back with its memory.
 */
export function mergeWorkbook(
  fresh: WorkbookDeclaration,
  standing: Standing | null,
  { builtOn, version }: BuildDetails
): MergedWorkbook {
  const stands = standing?.sheets ?? [];
  const known = (id: SheetId): Known => ({
    standing: stands.find((sheet) => sheet.id === id) ?? null,
    memory: standing?.memory?.sheets.find((sheet) => sheet.id === id) ?? null,
  });
  const renamed = renamedSheets(fresh.sheets, stands);
  const declared = fresh.sheets.map((sheet) => {
    const merged = mergedSheet(sheet, known(sheet.id));
    return renamed.size === 0
      ? merged
      : { ...merged, declared: withNames(merged.declared, renamed) };
  });
  const ids = new Set<SheetId>([...fresh.sheets.map(({ id }) => id), SHEET_IDS.memory]);
  const others = stands.filter(({ id }) => !ids.has(id) && known(id).memory !== null);
  const leftOvers = others.flatMap((sheet) => {
    const { memory } = known(sheet.id);
    return (memory && leftOver(sheet, memory)) ?? [];
  });
  const staying = new Set(leftOvers.map((sheet) => sheet.standing));
  const sheets = [...declared, ...leftOvers];
  const memory: WorkbookMemory = { builtOn, version, sheets: sheets.map(remembered) };
  const give = nameGiver(sheets.map((sheet) => sheet.declared.name));
  const mark = { top: 0, left: 0, bottom: 0, right: 0 };
  const kept = keptPages(sheets, give);
  return {
    declaration: {
      ...fresh,
      sheets: [
        ...sheets.map((sheet) => sheet.declared),
        ...kept,
        ...sheetsOfForms(stands),
        memorySheet(memory),
      ],
      names: [
        ...fresh.names,
        ...kept.map(({ id }) => ({ name: ownName(id), sheet: id, range: mark })),
        { name: ownName(SHEET_IDS.memory), sheet: SHEET_IDS.memory, range: mark },
      ],
    },
    sheets,
    gone: others.filter((sheet) => !staying.has(sheet)),
    differences: sheets.flatMap(({ merge }) =>
      merge.type === 'table' ? merge.table.differences : []
    ),
    memory,
  };
}
