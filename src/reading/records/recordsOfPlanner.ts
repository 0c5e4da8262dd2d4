import type { Field } from '../../vocabulary/fields';
import type { ColumnDraft } from '../columns/columnDraft';
import type { RecordReading } from '../reading';
import { fieldText } from '../values/fieldText';
import { valueShape } from '../values/valueShape';
import type { RowsTable } from './recordsOfRows';
import { addText, carriedTexts, fieldColumns, fieldTexts, unmappedColumns } from './rowTexts';
import { readRows } from './rowReader';
import { schoolCells } from './whichSchools';

/** Headings that are terms or half terms give the record its term, weeks and dates its date. */
function whenField(heading: string): Field {
  const shape = valueShape(heading);
  return shape === 'term' || shape === 'half-term' ? 'term' : 'date';
}

/** A record a filled cell of a wall planner: when from the column's heading, whose from the row. */
export function recordsOfPlanner(
  table: RowsTable,
  isWeek: (column: ColumnDraft) => boolean
): readonly RecordReading[] {
  const { view, layout, columns } = table;
  const reader = readRows(view, layout, { columns, fillsBlocks: true });
  const weeks = columns.filter(isWeek);
  const others = columns.filter((column) => !isWeek(column));
  const placed = fieldColumns(others, null);
  const carried = unmappedColumns(others);
  const schoolColumns = others.filter(
    ({ meaning }) => meaning.type === 'field' && meaning.field === 'school'
  );
  const readSchools = schoolCells(table.schools);
  const records: RecordReading[] = [];
  for (const row of reader.rows) {
    const shared = fieldTexts(placed, (index) => reader.text(row, index));
    const rest = carriedTexts(carried, (index) => reader.text(row, index));
    const whose =
      schoolColumns.length > 0
        ? readSchools(schoolColumns.map(({ index }) => reader.text(row, index)).join(', '))
        : { names: [table.school], every: false };
    for (const week of weeks) {
      const approach = fieldText('approach', reader.text(row, week.index));
      if (approach === '') continue;
      const when = whenField(week.heading);
      const fields = { ...shared };
      addText(fields, 'approach', approach);
      addText(fields, when, fieldText(when, week.heading));
      for (const school of whose.names)
        records.push({
          row,
          column: week.index,
          school,
          everySchool: whose.every,
          fields,
          carried: rest,
        });
    }
  }
  return records;
}
