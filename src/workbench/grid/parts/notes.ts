import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { PartKind } from './part';

/** A note of the grid without its id. */
export interface DrawnNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Room for a note's words, in pixels. */
const SIZE = { width: 220, height: 110 };

/** Notes on cells. */
export const notes: PartKind<DrawnNote> = {
  wanted: (sheet, { rows, columns }) =>
    sheet.notes
      .filter(({ row, column }) => row < rows && column < columns)
      .map(({ row, column, text }) => ({ row, column, text })),
  present: (injector, { unitId, subUnitId }) =>
    [...(injector.get(SheetsNoteModel).getSheetNotes(unitId, subUnitId)?.values() ?? [])].map(
      ({ id, row, col, note }) => ({ id, content: { row, column: col, text: note } })
    ),
  add: ({ unitId, subUnitId }, id, { row, column, text }) => ({
    id: UpdateNoteMutation.id,
    params: {
      unitId,
      sheetId: subUnitId,
      row,
      col: column,
      note: { id, row, col: column, ...SIZE, note: text },
      silent: true,
    },
  }),
  remove: ({ unitId, subUnitId }, id) => ({
    id: RemoveNoteMutation.id,
    params: { unitId, sheetId: subUnitId, noteId: id, silent: true },
  }),
};
