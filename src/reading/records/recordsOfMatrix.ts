import type { Field } from '../../vocabulary/fields';
import type { RecordReading } from '../reading';
import { fieldText } from '../values/fieldText';
import { valueShape } from '../values/valueShape';
import type { RowsTable } from './recordsOfRows';
import { addText, carriedTexts, fieldColumns, fieldTexts, unmappedColumns } from './rowTexts';
import { readRows } from './rowReader';
import { subHeadingFields } from './subHeadingFields';

const STAGE_SHAPES: ReadonlySet<string> = new Set([
  'rag',
  'tick',
  'yes-no',
  'status',
  'likert',
  'term',
  'half-term',
  'month',
  'date',
  'day-month',
  'week',
  'number',
  'percent',
  'initials',
  'id',
  'year',
]);
const LONGEST_STAGE = 14;

/** A mark that says how far a school has got; anything longer says what was done. */
function isStage(text: string): boolean {
  return (
    text.length <= 4 ||
    STAGE_SHAPES.has(valueShape(text)) ||
    (text.length <= LONGEST_STAGE && !text.includes(' '))
  );
}

const MOST_STAGES = 6;
const TIMES_A_STAGE = 3;
const LONGEST_STAGE_IN_WORDS = 30;

/** The texts that stand in a matrix over and over: its stages, in whatever words. */
function repeatedStages({ columns }: RowsTable): ReadonlySet<string> {
  const texts = columns.flatMap(({ meaning, samples }) =>
    meaning.type === 'school' ? samples : []
  );
  const stages = new Set(texts);
  const isScale =
    stages.size > 1 &&
    stages.size <= MOST_STAGES &&
    texts.length >= TIMES_A_STAGE * stages.size &&
    texts.every((text) => text.length <= LONGEST_STAGE_IN_WORDS);
  return isScale ? stages : new Set();
}

/** A record a filled cell: the school from the column's heading, the programme or priority from the row. */
export function recordsOfMatrix(table: RowsTable): readonly RecordReading[] {
  const { view, layout, columns } = table;
  const reader = readRows(view, layout, { columns, fillsBlocks: true });
  const placed = fieldColumns(columns, table.only);
  const marks = columns.flatMap(({ index, meaning }) =>
    meaning.type === 'school' ? [{ index, school: meaning.school }] : []
  );
  const carried = unmappedColumns(columns);
  const under = subHeadingFields(layout.subHeadings, { columns, schools: table.schools });
  const stages = repeatedStages(table);
  const records: RecordReading[] = [];
  for (const row of reader.rows) {
    const shared = fieldTexts(placed, (index) => reader.text(row, index));
    const above = under(row);
    if (above.field !== null) shared[above.field] ??= above.text;
    const rest = carriedTexts(carried, (index) => reader.text(row, index));
    for (const { index, school } of marks) {
      const mark = fieldText('notes', reader.text(row, index));
      if (mark === '') continue;
      const field: Field = isStage(mark) || stages.has(mark) ? 'status' : 'approach';
      const fields = { ...shared };
      addText(fields, field, mark);
      records.push({
        row,
        column: index,
        school,
        everySchool: false,
        fields,
        carried: rest,
      });
    }
  }
  return records;
}
