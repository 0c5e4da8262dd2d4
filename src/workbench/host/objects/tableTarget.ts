import type { Sheet, Table } from '../model/sheet';
import type { Session } from '../requests/contracts';

/** A table and the sheet that it stands on. */
export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** Whether a table is still there. */
export const isTableThere = ({ sheet, table }: TableTarget, { model }: Session): boolean =>
  model.sheets.includes(sheet) && sheet.tables.includes(table);
