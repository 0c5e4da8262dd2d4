import type { School } from '../../plan/school';
import type { Field } from '../../vocabulary/fields';
import type { RecordReading } from '../reading';
import type { ColumnDraft } from '../columns/columnDraft';
import type { SheetView } from '../sheet/sheetView';
import type { RowsLayout } from '../tables/layout';
import { subHeadingFields, type SubHeadingValues } from './subHeadingFields';
import { carriedTexts, fieldColumns, fieldTexts, unmappedColumns } from './rowTexts';
import { readRows } from './rowReader';
import { schoolCells, type WhichSchools } from './whichSchools';

/** What is needed to read the records of a table with a record a row. */
export interface RowsTable {
  readonly view: SheetView;
  readonly layout: RowsLayout;
  readonly columns: readonly ColumnDraft[];
  readonly schools: readonly School[];
  /** The school of the whole table, or null. */
  readonly school: string | null;
  /** Fields that this kind of table keeps; null for all. */
  readonly only: ReadonlySet<Field> | null;
  readonly isSurvey: boolean;
  /** The word that a fill colour stands for, where the sheet has a key. */
  readonly colourWords: ReadonlyMap<string, string>;
}

/** Reads every record of a table with a record a row; a row for two schools gives two. */
export function recordsOfRows(table: RowsTable): readonly RecordReading[] {
  const { view, layout, columns } = table;
  const reader = readRows(view, layout, { columns, fillsBlocks: !table.isSurvey });
  const placed = fieldColumns(columns, table.only);
  const schoolColumns = columns
    .filter(({ meaning }) => meaning.type === 'field' && meaning.field === 'school')
    .map(({ index }) => index);
  const carried = unmappedColumns(columns);
  const readSchools = schoolCells(table.schools);
  const under = subHeadingFields(layout.subHeadings, { columns, schools: table.schools });
  const colourColumn = statusByColour(table);
  const records: RecordReading[] = [];
  for (const row of reader.rows) {
    const above = under(row);
    const fields = fieldTexts(placed, (index) => reader.text(row, index));
    if (colourColumn !== null && fields.status === undefined) {
      const word = table.colourWords.get(view.fill(row, colourColumn));
      if (word !== undefined) fields.status = word;
    }
    if (above.field !== null) fields[above.field] ??= above.text;
    const whose = schoolsOf(table, {
      above,
      cell: schoolColumns.map((index) => reader.text(row, index)).join(', '),
      readSchools,
      hasColumn: schoolColumns.length > 0,
    });
    const rest = carriedTexts(carried, (index) => reader.text(row, index));
    for (const school of whose.names) {
      records.push({ row, column: null, school, everySchool: whose.every, fields, carried: rest });
    }
  }
  return records;
}

interface SchoolCell {
  readonly above: SubHeadingValues;
  readonly cell: string;
  readonly hasColumn: boolean;
  readonly readSchools: (text: string) => WhichSchools;
}

function schoolsOf(
  table: RowsTable,
  { above, cell, hasColumn, readSchools }: SchoolCell
): WhichSchools {
  const own = hasColumn ? cell.replace(/^(, )+|(, )+$/g, '') : '';
  if (own !== '') {
    const read = readSchools(own);
    if (read.every || read.names.some((name) => name !== null)) return read;
  }
  if (hasColumn && table.isSurvey) return { names: [null], every: false };
  if (above.school !== null) return { names: [above.school], every: false };
  if (above.everySchool) return { names: [null], every: true };
  return { names: [hasColumn && own !== '' ? null : table.school], every: false };
}

/** The column whose fill colours stand for a status: the status column, else the one that uses the key most. */
function statusByColour({ view, layout, columns, colourWords }: RowsTable): number | null {
  if (colourWords.size === 0) return null;
  const uses = (index: number): number => {
    let count = 0;
    for (let row = layout.body[0]; row <= layout.body[1]; row++)
      if (colourWords.has(view.fill(row, index))) count++;
    return count;
  };
  const status = columns.find(
    ({ meaning }) => meaning.type === 'field' && meaning.field === 'status'
  );
  if (status) return uses(status.index) > 0 ? status.index : null;
  const best = columns
    .map(({ index }) => ({ index, count: uses(index) }))
    .sort((a, b) => b.count - a.count)[0];
  return best && best.count >= 3 ? best.index : null;
}
