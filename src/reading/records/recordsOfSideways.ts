import type { School } from '../../plan/school';
import type { ColumnReading, RecordReading } from '../reading';
import type { SheetView } from '../sheet/sheetView';
import type { CellPlace, SidewaysLayout } from '../tables/layout';
import { fieldText } from '../values/fieldText';
import { addText, type Fields } from './rowTexts';
import { schoolCells } from './whichSchools';

/** What is needed to read a form or a sideways table. */
export interface SidewaysTable {
  readonly view: SheetView;
  readonly layout: SidewaysLayout;
  /** What each label was taken for, in the order of the layout's labels. */
  readonly labels: readonly ColumnReading[];
  readonly schools: readonly School[];
  readonly school: string | null;
}

const joined = (view: SheetView, places: readonly CellPlace[]): string =>
  places
    .map(({ row, column }) => view.text(row, column))
    .filter((text) => text !== '')
    .join(' ');

function recordAt(table: SidewaysTable, nth: number): RecordReading | null {
  const { view, layout, labels } = table;
  const fields: Fields = {};
  const carried: Record<number, string> = {};
  let schoolText = '';
  layout.labels.forEach((line, at) => {
    const meaning = labels[at]?.meaning;
    const text = joined(view, line.cells[nth] ?? []);
    if (text === '' || !meaning) return;
    if (meaning.type !== 'field') carried[line.row] = text;
    else if (meaning.field === 'school') schoolText ||= text;
    else addText(fields, meaning.field, fieldText(meaning.field, text));
  });
  const column = layout.type === 'columns' ? (layout.valueColumns[nth] ?? null) : null;
  if (schoolText === '' && column !== null && layout.body[0] > 0)
    schoolText = view.text(layout.body[0] - 1, column);
  if (Object.keys(fields).length === 0) return null;
  const whose = schoolCells(table.schools)(schoolText);
  const known = whose.every || whose.names.some((name) => name !== null);
  return {
    row: layout.body[0],
    column,
    school: known ? (whose.names[0] ?? null) : table.school,
    everySchool: whose.every,
    fields,
    carried,
  };
}

/** Reads a form's one record, or a sideways table's record a column. */
export function recordsOfSideways(table: SidewaysTable): readonly RecordReading[] {
  const count = table.layout.type === 'columns' ? table.layout.valueColumns.length : 1;
  return Array.from({ length: count }, (_, nth) => recordAt(table, nth)).flatMap(
    (record) => record ?? []
  );
}
