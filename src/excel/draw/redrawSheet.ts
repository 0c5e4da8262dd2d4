import type { SheetDeclaration } from '../../sheets/declaration';
import type { DrawContext } from './canvas';
import { drawLayout, drawOn } from './drawSheet';

/** What stands on a sheet that is to be drawn afresh. */
export interface StandingSheet {
  readonly sheet: Excel.Worksheet;
  readonly tables: readonly Excel.Table[];
  /** Rows and columns in which something may stand. */
  readonly rows: number;
  readonly columns: number;
}

/**
 * Empties a sheet of ours: cells with their looks, links, merges and rules, sizes and frozen panes.
 * Tables become plain cells first, so that formulas which speak of them speak of those cells. Notes and
 * charts stay: `clear('All')` would take people's notes along.
 */
function clearSheet({ sheet, tables, rows, columns }: StandingSheet): void {
  for (const table of tables) table.convertToRange();
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.unmerge();
  for (const what of ['Hyperlinks', 'Contents', 'Formats'] as const) all.clear(what);
  const lines = sheet.getRangeByIndexes(0, 0, rows, 1).getEntireRow();
  lines.rowHidden = false;
  lines.format.autofitRows();
  const across = sheet.getRangeByIndexes(0, 0, 1, columns).getEntireColumn();
  across.columnHidden = false;
  across.format.useStandardWidth = true;
  sheet.freezePanes.unfreeze();
}

/** Draws a declared page over a sheet of ours that stands; its name, place, tab and visibility stay. */
export async function redrawSheet(
  standing: StandingSheet,
  declared: SheetDeclaration,
  context: DrawContext
): Promise<void> {
  clearSheet(standing);
  const { rowHeights, parts } = declared;
  const canvas = await drawOn(standing.sheet, parts, { ...context, rowHeights });
  await drawLayout(canvas, declared);
}
