import type { CollectState } from '../../plan/collect/collected';
import type { SheetDeclaration, WorkbookDeclaration } from '../../sheets/declaration';
import { collectedSheet } from '../../sheets/form/collectedSheet';
import type { WorkbookMemory } from '../../sheets/memory/memory';
import { memorySheet, readMemory } from '../../sheets/memory/memorySheet';
import { SHEET_IDS } from '../../sheets/names';
import { declareStanding } from '../../sheets/standing/declareStanding';
import type { TableToStand } from '../../sheets/standing/tableAsSheet';
import { decideTable, howTable, seenTable } from './collectedTables';
import type { StandingTrust } from './standingTrust';

/** What collecting makes of a workbook: tables with other rows, and sheets that are new or drawn afresh. */
export interface CollectedParts {
  readonly tables: ReadonlyMap<string, TableToStand>;
  readonly sheets: readonly SheetDeclaration[];
  /** Null where the workbook remembers nothing of what Trellis wrote. */
  readonly memory: WorkbookMemory | null;
}

/**
 * What Trellis remembers of having written, without the hows of schools whose forms have come in: from
 * then on the form is the plan, and a rebuild leaves those rows alone.
 */
function memoryWithout(trust: StandingTrust, state: CollectState): WorkbookMemory | null {
  const memory = readMemory(trust.workbook);
  if (memory === null) return null;
  const schools = new Set(state.brought.map(({ school }) => school));
  const theirs = new Set(
    trust.rows.flatMap(({ school, row }) => (schools.has(school) ? [row.id] : []))
  );
  const sheets = memory.sheets.map((sheet) =>
    sheet.id === SHEET_IDS.how
      ? { ...sheet, rows: sheet.rows.filter(({ id }) => id === '' || !theirs.has(id)) }
      : sheet
  );
  return { ...memory, sheets };
}

/** What a state comes to on the sheets of a workbook. */
export function collectedParts(trust: StandingTrust, state: CollectState): CollectedParts {
  const how = howTable(trust, state);
  const tables = new Map<string, TableToStand>(how ? [[SHEET_IDS.how, how]] : []);
  const sheets: SheetDeclaration[] = [];
  for (const other of [seenTable(trust, state), decideTable(trust, state)]) {
    if (other.type === 'table') tables.set(other.id, other.table);
    else if (other.type === 'sheet') sheets.push(other.sheet);
  }
  return {
    tables,
    sheets: [...sheets, collectedSheet(state.brought)],
    memory: memoryWithout(trust, state),
  };
}

/** A copy of the whole workbook with what forms brought. */
export function declareCollected(
  { workbook }: StandingTrust,
  { tables, sheets, memory }: CollectedParts
): WorkbookDeclaration {
  const remembered = memory === null ? [] : [memorySheet(memory)];
  return declareStanding(workbook, { tables, sheets: [...sheets, ...remembered] });
}
