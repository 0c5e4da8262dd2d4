import type { ICellData, IRange, Nullable, Worksheet } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
} from '@univerjs/sheets';
import {
  RemoveNoteMutation,
  UpdateNoteMutation,
  UpdateNotePositionMutation,
} from '@univerjs/sheets-note';
import { gridSheet, gridWorkbook, type Board } from './board';
import { readValue } from './drawnCell';
import type { EditedCell, EditedLine, GridEdit } from './edits';
import { PIXELS_PER_POINT } from './look';
import { notes } from './parts/notes';
import { blockOf } from './places';

/** What the mutations that are read here carry, taken together. */
interface Told {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly cellValue?: Record<number, Record<number, unknown>>;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly sheet?: { readonly id: string; readonly name: string };
  readonly index?: number;
  readonly name?: string;
  readonly hidden?: number;
  readonly color?: string;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
}

type Read = (board: Board, sheetId: string, told: Told) => readonly GridEdit[];

/** A cell of the grid as an edit. */
export function editedCell(
  board: Board,
  [row, column]: readonly [number, number],
  cell: Nullable<ICellData>
): EditedCell {
  const formula = cell?.f ?? null;
  return {
    row,
    column,
    value: readValue(cell),
    formula,
    // The look is read now: by the time it is asked for, the cell may have changed again.
    styleFrom: (before) => board.shelf.styleOf(cell, before),
  };
}

function cellsAt(
  board: Board,
  sheetId: string,
  places: Iterable<readonly [number, number]>
): GridEdit[] {
  const grid = gridSheet(board, sheetId);
  if (!grid) return [];
  const cells = [...places].map(([row, column]) =>
    editedCell(board, [row, column], grid.getCellRaw(row, column))
  );
  return cells.length > 0 ? [{ type: 'cells', sheetId, cells }] : [];
}

const readCells: Read = (board, sheetId, { cellValue = {} }) => {
  const places = Object.entries(cellValue).flatMap(([row, line]) =>
    Object.keys(line ?? {}).map((column) => [Number(row), Number(column)] as const)
  );
  return cellsAt(board, sheetId, places);
};

/** Every cell of a sheet that holds or held something: for edits that move cells about. */
const readWholeSheet = (board: Board, sheetId: string): GridEdit[] => {
  const places = new Map<string, readonly [number, number]>();
  const note = (row: number, column: number) => places.set(`${row},${column}`, [row, column]);
  gridSheet(board, sheetId)
    ?.getCellMatrix()
    .forValue((row, column) => {
      note(row, column);
    });
  for (const [row, line] of board.drawn.get(sheetId)?.cells ?? [])
    for (const column of line.keys()) note(row, column);
  return cellsAt(board, sheetId, places.values());
};

const shiftBy =
  (axis: 'rows' | 'columns', sign: 1 | -1): Read =>
  (_board, sheetId, { range }) => {
    if (!range) return [];
    const [first, last] =
      axis === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    return [{ type: 'shift', sheetId, axis, at: first, count: sign * (last - first + 1) }];
  };

function lineOf(grid: Worksheet, axis: 'rows' | 'columns', index: number): EditedLine {
  const row = axis === 'rows' ? grid.getRowManager().getRow(index) : null;
  const column = axis === 'columns' ? grid.getColumnManager().getColumn(index) : null;
  const pixels = row ? (row.ia === 1 ? undefined : row.h) : column?.w;
  return {
    index,
    size: pixels === undefined ? null : Math.round((pixels / PIXELS_PER_POINT) * 100) / 100,
    hidden: (row ?? column)?.hd === 1,
  };
}

const linesOf =
  (axis: 'rows' | 'columns'): Read =>
  (board, sheetId, { ranges = [] }) => {
    const grid = gridSheet(board, sheetId);
    if (!grid) return [];
    const indexes = ranges.flatMap((range) => {
      const first = axis === 'rows' ? range.startRow : range.startColumn;
      const last = axis === 'rows' ? range.endRow : range.endColumn;
      return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    });
    const lines = indexes.map((index) => lineOf(grid, axis, index));
    return [{ type: 'lines', sheetId, axis, lines }];
  };

const readMerges: Read = (board, sheetId) => {
  const blocks = (gridSheet(board, sheetId)?.getMergeData() ?? []).map(blockOf);
  return [{ type: 'merges', sheetId, blocks }];
};

const readFreeze: Read = (board, sheetId) => {
  const freeze = gridSheet(board, sheetId)?.getFreeze();
  return [{ type: 'freeze', sheetId, rows: freeze?.ySplit ?? 0, columns: freeze?.xSplit ?? 0 }];
};

const readNotes: Read = (board, sheetId) => {
  const place = { unitId: board.unitId, subUnitId: sheetId };
  const present = notes.present(board.injector, place).map(({ content }) => content);
  return [{ type: 'notes', sheetId, notes: present }];
};

const readAddedSheet: Read = (board, _sheetId, { sheet, index = 0 }) =>
  sheet
    ? [
        { type: 'sheet-added', sheetId: sheet.id, name: sheet.name, position: index },
        ...readWholeSheet(board, sheet.id),
        ...readMerges(board, sheet.id, {}),
      ]
    : [];

const readOrder: Read = (board) => {
  const sheetIds = gridWorkbook(board)?.getSheetOrders() ?? [];
  return [{ type: 'sheets-ordered', sheetIds: [...sheetIds] }];
};

const readSelection: Read = (_board, sheetId, { selections = [] }) => {
  const range = selections.at(-1)?.range;
  return range ? [{ type: 'selected', sheetId, block: blockOf(range) }] : [];
};

/**
 * The grid brings every sheet to its front that it is given, hidden ones too, which no person can; and
 * it says so only when ours is in front again.
 */
const readActivated: Read = (board, sheetId) => {
  const front = gridWorkbook(board)?.getActiveSheet();
  return front?.getSheetId() !== sheetId || front.isSheetHidden() === 1
    ? []
    : [{ type: 'activated', sheetId }];
};

const readMoved: Read = (board, sheetId, { from, to }) =>
  [...new Set([from?.subUnitId ?? sheetId, to?.subUnitId ?? sheetId])].flatMap((id) =>
    readWholeSheet(board, id)
  );

/** How each of the grid's mutations is read. What is not here changes nothing that a model holds. */
const READERS: Readonly<Record<string, Read>> = {
  [SetRangeValuesMutation.id]: readCells,
  [InsertRowMutation.id]: shiftBy('rows', 1),
  [RemoveRowMutation.id]: shiftBy('rows', -1),
  [InsertColMutation.id]: shiftBy('columns', 1),
  [RemoveColMutation.id]: shiftBy('columns', -1),
  [SetWorksheetRowHeightMutation.id]: linesOf('rows'),
  [SetRowHiddenMutation.id]: linesOf('rows'),
  [SetRowVisibleMutation.id]: linesOf('rows'),
  [SetWorksheetColWidthMutation.id]: linesOf('columns'),
  [SetColHiddenMutation.id]: linesOf('columns'),
  [SetColVisibleMutation.id]: linesOf('columns'),
  [AddWorksheetMergeMutation.id]: readMerges,
  [RemoveWorksheetMergeMutation.id]: readMerges,
  [SetFrozenMutation.id]: readFreeze,
  [UpdateNoteMutation.id]: readNotes,
  [RemoveNoteMutation.id]: readNotes,
  [UpdateNotePositionMutation.id]: readNotes,
  [InsertSheetMutation.id]: readAddedSheet,
  [RemoveSheetMutation.id]: (_board, sheetId) => [{ type: 'sheet-deleted', sheetId }],
  [SetWorksheetNameMutation.id]: (_board, sheetId, { name = '' }) => [
    { type: 'sheet-renamed', sheetId, name },
  ],
  [SetWorksheetOrderMutation.id]: readOrder,
  [SetWorksheetHideMutation.id]: (_board, sheetId, { hidden }) => [
    { type: 'sheet-shown', sheetId, visible: hidden !== 1 },
  ],
  [SetTabColorMutation.id]: (_board, sheetId, { color = '' }) => [
    { type: 'tab-colour', sheetId, colour: color },
  ],
  [MoveRangeMutation.id]: readMoved,
  [MoveRowsMutation.id]: readMoved,
  [MoveColsMutation.id]: readMoved,
  [ReorderRangeMutation.id]: readMoved,
  [SetSelectionsOperation.id]: readSelection,
  [SetWorksheetActiveOperation.id]: readActivated,
};

/** What a person did, read from a mutation that the grid has just made; nothing for others. */
export function readEdit(
  board: Board,
  id: string,
  params: object | undefined
): readonly GridEdit[] {
  const told = (params ?? {}) as Told;
  if (told.unitId !== undefined && told.unitId !== board.unitId) return [];
  return READERS[id]?.(board, told.subUnitId ?? told.sheetId ?? '', told) ?? [];
}
