import type { DateSystem, SheetSnapshot } from '../../grid/workbook';
import type { ColumnReading, TableReading } from '../../reading/reading';
import { viewSheet, type SheetView } from '../../reading/sheet/sheetView';
import type { Field } from '../../vocabulary/fields';

const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 90;
/** Rows looked at for samples; a column that is empty for so long shows none. */
const ROWS_LOOKED_AT = 400;

/** Columns about people are listed by their heading only. */
const ABOUT_PEOPLE: ReadonlySet<Field> = new Set(['respondent', 'role', 'person', 'lead']);

const shortened = (text: string): string =>
  text.length <= LONGEST_SAMPLE ? text : `${text.slice(0, LONGEST_SAMPLE - 1).trimEnd()}…`;

function mayShow({ kind }: TableReading, { meaning, confidence }: ColumnReading): boolean {
  if (meaning.type === 'item') return true;
  if (kind === 'survey') return meaning.type === 'field' && meaning.field === 'school';
  return !(meaning.type === 'field' && ABOUT_PEOPLE.has(meaning.field) && confidence > 0);
}

/** The texts of a column down its table, or of a label across its sideways table, blanks left out. */
function* textsOf(
  { body, span, orientation, header, skipped }: TableReading,
  { index }: ColumnReading,
  view: SheetView
): Generator<string> {
  if (orientation !== 'rows') {
    const label = header?.[0] ?? span[0];
    for (let column = label + 1; column <= span[1]; column++) yield view.text(index, column);
    for (let column = label; column <= span[1]; column++) yield view.text(index + 1, column);
    return;
  }
  const isSkipped = new Set(skipped.map(({ row }) => row));
  const last = Math.min(body[1], body[0] + ROWS_LOOKED_AT);
  for (let row = body[0]; row <= last; row++) if (!isSkipped.has(row)) yield view.text(row, index);
}

/**
 * Up to three different values of each column, to tell it by. Columns about people and what people
 * wrote or said in a survey show none; of survey statements the answers' wordings, in their order
 * from A to Z, so that they follow no person.
 */
export function samplesOf(
  table: TableReading,
  sheet: SheetSnapshot,
  dateSystem: DateSystem
): (column: ColumnReading) => readonly string[] {
  const view = viewSheet(sheet, dateSystem);
  return (column) => {
    if (!mayShow(table, column)) return [];
    const found = new Set<string>();
    for (const text of textsOf(table, column, view)) {
      if (text !== '') found.add(shortened(text));
      if (found.size === MOST_SAMPLES) break;
    }
    const samples = [...found];
    return column.meaning.type === 'item' ? samples.sort() : samples;
  };
}
