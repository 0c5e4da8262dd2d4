import type { SurveySummary } from '../../plan/survey';
import type { TableReading } from '../reading';
import type { SheetView } from '../sheet/sheetView';
import { statementColumns, type StatementColumn } from './surveyStatements';

const REPLIES = /\b(repl(y|ies)|respon(se|ses|dents)|answered|completed|returns|n)\b/i;
const SHARE = /%|\brate\b|per ?cent/i;
/** A heading of so many words names a condition; a longer one is a single statement. */
const WORDS_OF_A_NAME = 5;
const FEWEST_STATEMENTS = 2;

const isName = (heading: string): boolean => heading.trim().split(/\s+/).length <= WORDS_OF_A_NAME;

/** The ends of the scale that averages are on: shares of 1 or 100, else 1 to 5, 7 or 10. */
function endsOf(values: readonly number[]): readonly [number, number] {
  const most = Math.max(...values);
  if (most <= 1) return [0, 1];
  const highest = [5, 7, 10].find((end) => most <= end);
  return highest === undefined ? [0, 100] : [1, highest];
}

function repliesOf(view: SheetView, table: TableReading, row: number): number | null {
  const column = table.columns.find(
    ({ heading, meaning }) =>
      meaning.type !== 'item' && REPLIES.test(heading) && !SHARE.test(heading)
  );
  const value = column === undefined ? null : view.value(row, column.index);
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}

function scoresOf(
  columns: readonly StatementColumn[],
  score: (column: StatementColumn) => number | null
): SurveySummary['scores'] {
  const scores: Partial<Record<NonNullable<StatementColumn['dimension']>, number>> = {};
  for (const { dimension } of columns) {
    if (dimension === null || dimension in scores) continue;
    const own = columns.filter((column) => column.dimension === dimension);
    const values = own.flatMap((column) => score(column) ?? []);
    const enough = own.some(({ heading }) => isName(heading)) || values.length >= FEWEST_STATEMENTS;
    if (enough && values.length > 0)
      scores[dimension] = values.reduce((sum, value) => sum + value, 0) / values.length;
  }
  return scores;
}

/** Averages by school, a row a school, as a summary gives them: each from 0 to 100, used as it stands. */
export function readSummary(
  view: SheetView,
  table: TableReading,
  file: string
): readonly SurveySummary[] {
  const columns = statementColumns(view, table);
  const numberAt = (row: number, index: number): number | null => {
    const value = view.value(row, index);
    return typeof value === 'number' ? value : null;
  };
  const rows = table.records.flatMap(({ row, school }) =>
    school === null ? [] : [{ row, school }]
  );
  const values = rows.flatMap(({ row }) =>
    columns.flatMap(({ index }) => numberAt(row, index) ?? [])
  );
  if (values.length === 0) return [];
  const [lowest, highest] = endsOf(values);
  return rows.map(({ row, school }) => ({
    file,
    sheet: view.snapshot.name,
    school,
    replies: repliesOf(view, table, row),
    scores: scoresOf(columns, ({ index }) => {
      const value = numberAt(row, index);
      if (value === null || value < lowest || value > highest) return null;
      return (100 * (value - lowest)) / (highest - lowest);
    }),
  }));
}
