import type { WorkbookSnapshot } from '../../grid/workbook';
import type {
  CellContent,
  SheetDeclaration,
  SheetId,
  WorkbookDeclaration,
} from '../../sheets/declaration';
import type { WorkbookMemory } from '../../sheets/memory/memory';
import { memorySheet, readMemory } from '../../sheets/memory/memorySheet';
import { ownName, SHEET_IDS } from '../../sheets/names';
import { ownSheets, type StandingSheet } from '../../sheets/ownSheets';
import type { BuildDetails } from '../../sheets/settings';
import { sheetsOfForms } from './formSheets';
import { nameGiver } from './freeNames';
import { leftOver, mergedSheet, remembered, type Known, type MergedSheet } from './mergeSheet';
import type { Difference } from './mergeTable';
import { pageAsItStands } from './standingPage';

/** A structured workbook as it stands, with what Trellis last wrote in it. */
export interface Standing {
  readonly sheets: readonly StandingSheet[];
  readonly memory: WorkbookMemory | null;
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
