import { columnLetters } from '../../grid/address';
import type { ColumnReading, TableReading } from '../../reading/reading';

/** What a person calls a column: its letters, or its row's number where the table is sideways. */
export function columnKey(
  { orientation }: Pick<TableReading, 'orientation'>,
  { index }: Pick<ColumnReading, 'index'>
): string {
  return orientation === 'rows' ? columnLetters(index) : String(index + 1);
}
