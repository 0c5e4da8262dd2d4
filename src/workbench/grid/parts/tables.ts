import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SheetTableService,
} from '@univerjs/sheets-table';
import type { IRange } from '@univerjs/core';
import { bareRange, gridRange, isInExtent } from '../places';
import type { PartKind } from './part';

/** A native table of the grid without its id. */
export interface DrawnTable {
  readonly name: string;
  readonly range: IRange;
  readonly headings: readonly string[];
}

/** The grid's own look for tables that leaves most to the cells. */
const TABLE_LOOK = 'table-default-0';

/** Native tables: their names and headings are what structured references speak of. */
export const tables: PartKind<DrawnTable> = {
  wanted: (sheet, extent) =>
    sheet.tables
      .filter(({ block }) => isInExtent(block, extent))
      .map(({ name, block, columns }) => ({
        name,
        range: gridRange(block, extent),
        headings: columns.map((column) => column.name),
      })),
  present: (injector, { unitId, subUnitId }) =>
    injector
      .get(SheetTableService)
      .getTableList(unitId)
      .filter((table) => table.subUnitId === subUnitId)
      .map(({ id, name, range, columns }) => ({
        id,
        content: {
          name,
          range: bareRange(range),
          headings: columns.map(({ displayName }) => displayName),
        },
      })),
  add: (place, id, { name, range, headings }) => ({
    id: AddSheetTableMutation.id,
    params: {
      ...place,
      tableId: id,
      name,
      range,
      header: [...headings],
      options: { tableStyleId: TABLE_LOOK, showHeader: true },
    },
  }),
  remove: (place, id) => ({
    id: DeleteSheetTableMutation.id,
    params: { ...place, tableId: id },
  }),
};
