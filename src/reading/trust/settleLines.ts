import type { SkippedLine, TableKind } from '../reading';
import type { ColumnDraft } from '../columns/columnDraft';
import { everySchool } from '../schoolNames/everySchool';
import type { SheetView } from '../sheet/sheetView';
import type { RowsLayout } from '../tables/layout';

/** A table whose columns and kind are known. */
export interface KnownTable {
  readonly layout: RowsLayout;
  readonly columns: readonly ColumnDraft[];
  readonly kind: TableKind;
}

const columnOf = (columns: readonly ColumnDraft[], field: string): number | undefined =>
  columns.find(({ meaning }) => meaning.type === 'field' && meaning.field === field)?.index;

/** The trust's own line under schools' averages is a total, though it doesn't call itself one. */
function isTrustLine(view: SheetView, { columns, kind }: KnownTable, row: number): boolean {
  if (kind !== 'survey_summary' && kind !== 'budget' && kind !== 'other') return false;
  const school = columnOf(columns, 'school');
  return school !== undefined && everySchool(view.text(row, school));
}

/** Figures under every school of a matrix of marks count the marks. */
function countsMarks(view: SheetView, { columns, kind, layout }: KnownTable, row: number): boolean {
  if (kind !== 'matrix' || row !== layout.body[1]) return false;
  const marks = columns.filter(({ meaning }) => meaning.type === 'school');
  const isFigure = (at: number, index: number): boolean =>
    typeof view.value(at, index) === 'number';
  const here = marks.filter(({ index }) => view.isFilled(row, index));
  const above = marks.filter(({ index }) => view.isFilled(row - 1, index));
  return (
    here.length >= 2 &&
    here.every(({ index }) => isFigure(row, index)) &&
    !above.some(({ index }) => isFigure(row - 1, index))
  );
}

/** A row whose only words stand in columns that are carried along says nothing that could be a record. */
function isEmptyRecord(view: SheetView, { columns }: KnownTable, row: number): boolean {
  return !columns.some(
    ({ index }) => view.isFilled(row, index) || view.mergeAt(row, index) !== null
  );
}

/** Adds to the skipped lines those that only show themselves once columns and kind are known. */
export function settleLines(view: SheetView, table: KnownTable): RowsLayout {
  const { layout } = table;
  const known = new Map(layout.skipped.map((line) => [line.row, line]));
  const skipped: SkippedLine[] = [];
  for (let row = layout.body[0]; row <= layout.body[1]; row++) {
    const line = known.get(row);
    if (line) skipped.push(line);
    else if (
      countsMarks(view, table, row) ||
      (isTrustLine(view, table, row) && row === layout.body[1])
    )
      skipped.push({ row, reason: 'total' });
    else if (isEmptyRecord(view, table, row)) skipped.push({ row, reason: 'no record' });
  }
  return { ...layout, skipped };
}
