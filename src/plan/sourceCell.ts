import type { SourceRecord, SourceTable } from './sourceRecord';
import type { SourceCell } from './trustPlan';

/** The cell where a record starts: its own column where it has one, else the table's first. */
export function sourceCell(table: SourceTable, record: SourceRecord): SourceCell {
  const column = record.column ?? table.firstColumn;
  return { file: table.file, sheet: table.sheet, row: record.row, column };
}
