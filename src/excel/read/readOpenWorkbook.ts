import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/workbook';
import type { OpenState } from '../../operations/ports';
import type { Pace } from '../requests';
import { addPiece, noCells, type FoundCells } from './cells';
import { learnDateSystem } from './dateSystem';
import { groupPieces, readPieces } from './readPieces';
import { readShapes, type SheetShape } from './shapes';

/** Everything of a sheet that its pieces told. */
interface Found extends FoundCells {
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

function snapshotOf(shape: SheetShape, found: Found): SheetSnapshot {
  return {
    name: shape.name,
    visibility: shape.visibility,
    values: found.values,
    numberFormats: found.numberFormats,
    fills: found.fills,
    bold: found.bold,
    merges: shape.merges,
    hiddenRows: found.hiddenRows,
    hiddenColumns: found.hiddenColumns,
    tables: shape.tables,
  };
}

/**
 * The whole open workbook as data, as the file host reads it. Two requests tell what there is, a third
 * reads all cells; more only where an answer would be larger than Excel hands over. One more learns
 * where dates count from, where there is a date.
 */
export async function readOpenWorkbook(
  context: Excel.RequestContext,
  follow: Pace = {}
): Promise<OpenState> {
  const shapes = await readShapes(context, follow);
  const found = new Map<SheetShape, Found>(
    shapes.sheets.map((shape) => [
      shape,
      { ...noCells(), hiddenRows: new Set(), hiddenColumns: new Set() },
    ])
  );
  const groups = groupPieces(shapes.sheets, follow.pieceBytes);
  for (const [at, group] of groups.entries()) {
    const what = group.at(-1)?.shape.name ?? '';
    for (const piece of await readPieces(context, group, follow)) {
      const sheet = found.get(piece.shape);
      if (!sheet) continue;
      addPiece(sheet, piece);
      for (const row of piece.hiddenRows) sheet.hiddenRows.add(row);
      for (const column of piece.hiddenColumns) sheet.hiddenColumns.add(column);
    }
    follow.progress?.({ done: at + 1, of: groups.length, what });
  }
  const sheets = [...found].map(([shape, cells]) => snapshotOf(shape, cells));
  const workbook: WorkbookSnapshot = {
    file: shapes.file,
    dateSystem: await learnDateSystem(context, { shapes: shapes.sheets, sheets }, follow),
    sheets,
    names: shapes.names,
  };
  return { workbook, ids: shapes.sheets.map(({ id }) => id), definedNames: shapes.definedNames };
}
