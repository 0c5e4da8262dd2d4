import { FIELDS, type Field } from '../vocabulary/fields';
import { looksLikeEmail, type ColumnHeadings } from './columnHeadings';
import { matrixWords, type MatrixRow } from './matrixRows';
import type { PlacedRecord } from './placeRecords';
import type { SourceTable } from './sourceRecord';
import type { CarriedValue } from './trustPlan';
import { HOW_FIELDS } from './writtenHow';

type HeadingsOf = (table: SourceTable) => ColumnHeadings;

/** Fields that say who somebody is; they are carried nowhere. */
const PEOPLE: ReadonlySet<Field> = new Set(['person', 'respondent', 'role']);
const MATRIX_FIELDS: ReadonlySet<Field> = new Set(['school', 'status']);
const WHY_FIELDS: ReadonlySet<Field> = new Set(['school', 'problem', 'pupils', 'evidence']);
const THEME_FIELDS: ReadonlySet<Field> = new Set(['school', 'priority']);
/** A row given as a problem that names no pupil problem becomes a theme, which has room for its words. */
const THEME_OF_PROBLEM_FIELDS: ReadonlySet<Field> = new Set(['school', 'problem']);
const NO_FIELDS: ReadonlySet<Field> = new Set();

/** The fields that have a column of their own where the record went; null where nothing is carried. */
function fieldsWithRoom({ place, problem }: PlacedRecord): ReadonlySet<Field> | 'all' | null {
  switch (place) {
    case 'session':
      return 'all';
    case 'how':
      return HOW_FIELDS;
    case 'why':
      return problem === null ? THEME_OF_PROBLEM_FIELDS : WHY_FIELDS;
    case 'theme':
      return THEME_FIELDS;
    case 'carried over':
      return NO_FIELDS;
    case 'matrix':
    case 'training count':
    case 'left where it is':
      return null;
  }
}

function valueAt(
  placed: PlacedRecord,
  index: number,
  { heading, value }: { heading: string; value: string }
): CarriedValue {
  const { table, record } = placed;
  const source =
    table.orientation === 'rows'
      ? { file: table.file, sheet: table.sheet, row: record.row, column: index }
      : {
          file: table.file,
          sheet: table.sheet,
          row: index,
          column: record.column ?? table.firstColumn,
        };
  return { heading, value, source };
}

function carryFields(
  placed: PlacedRecord,
  headings: ColumnHeadings,
  room: ReadonlySet<Field>
): readonly CarriedValue[] {
  const values: CarriedValue[] = [];
  const { fields, school } = placed.record;
  if (!room.has('school') && school !== null) {
    values.push(valueAt(placed, placed.table.firstColumn, { heading: 'School', value: school }));
  }
  for (const name in fields) {
    const field = name as Field;
    const value = fields[field];
    if (value === undefined || room.has(field) || PEOPLE.has(field) || field === 'school') continue;
    const column = headings.ofField(field);
    values.push(
      valueAt(placed, column?.index ?? placed.table.firstColumn, {
        heading: column?.heading ?? FIELDS[field],
        value,
      })
    );
  }
  return values;
}

function carryUnmapped(placed: PlacedRecord, headings: ColumnHeadings, into: CarriedValue[]): void {
  const { carried } = placed.record;
  for (const { index, heading } of headings.carriedColumns) {
    const value = carried[index];
    if (value === undefined || looksLikeEmail(value)) continue;
    into.push(valueAt(placed, index, { heading, value }));
  }
}

/** A matrix line's other columns, once a line; of its own words and marks nothing is repeated. */
function carryMatrixRow(row: MatrixRow, headings: ColumnHeadings, into: CarriedValue[]): void {
  const words = matrixWords(row);
  const [first] = row;
  const once = { ...first, record: { ...first.record, school: null, column: null } };
  const room = new Set(MATRIX_FIELDS);
  if (row.some(({ record }) => record.fields.approach !== undefined)) room.add('approach');
  if (first.record.fields.priority === words) room.add('priority');
  into.push(...carryFields(once, headings, room));
  carryUnmapped(once, headings, into);
}

/**
 * Every value that the sheet its row went to has no column for, with its heading, so that nothing
 * is lost. Names, roles, e-mail addresses and ids of people are not carried.
 */
export function carryValues(
  placed: readonly PlacedRecord[],
  matrix: readonly MatrixRow[],
  headingsOf: HeadingsOf
): readonly CarriedValue[] {
  const values: CarriedValue[] = [];
  for (const each of placed) {
    const room = fieldsWithRoom(each);
    if (room === null) continue;
    const headings = headingsOf(each.table);
    if (room !== 'all') values.push(...carryFields(each, headings, room));
    carryUnmapped(each, headings, values);
  }
  for (const row of matrix) carryMatrixRow(row, headingsOf(row[0].table), values);
  return values;
}
