import type { SurveyStatement, SurveySummary } from '../../plan/survey';
import type { TableReading } from '../reading';
import type { SheetView } from '../sheet/sheetView';
import { statementColumns, statementOf } from './surveyStatements';

const REPLIES = /\b(repl(y|ies)|respon(se|ses|dents)|answered|completed|returns|n)\b/i;
const SHARE = /%|\brate\b|per ?cent/i;
/** A heading of so many words names a condition; a longer one is a single statement. */
const WORDS_OF_A_NAME = 5;
const FEWEST_STATEMENTS = 2;

const isName = (heading: string): boolean => heading.trim().split(/\s+/).length <= WORDS_OF_A_NAME;
/** A statement that asks the other way round; the name of a condition never does. */
const isTurned = ({ heading, reversed }: SurveyStatement): boolean => reversed && !isName(heading);

/** The averages of a summary, whichever way it lies: a value a school and statement. */
interface Averages {
  readonly statements: readonly SurveyStatement[];
  readonly schools: readonly {
    readonly school: string;
    readonly replies: number | null;
    /** In the order of the statements. */
    readonly values: readonly (number | null)[];
  }[];
}

/** A summary's averages by school, and what to know about them. */
export interface SummaryReading {
  readonly summaries: readonly SurveySummary[];
  readonly notes: readonly string[];
}

/** The ends of the scale that averages are on: shares of 1 or 100, else 1 to 5, 7 or 10. */
function endsOf(values: readonly number[]): readonly [number, number] {
  const most = Math.max(...values);
  if (most <= 1) return [0, 1];
  const highest = [5, 7, 10].find((end) => most <= end);
  return highest === undefined ? [0, 100] : [1, highest];
}

/** A figure, also where it was typed as text: `3.4`, `62 %`. */
function figureAt(view: SheetView, row: number, column: number): number | null {
  const value = view.value(row, column);
  if (typeof value === 'number') return value;
  const [, figure] =
    /^(\d+(?:\.\d+)?)\s?%?$/.exec(typeof value === 'string' ? value.trim() : '') ?? [];
  return figure === undefined ? null : Number(figure);
}

const wholeNumber = (value: number | null): number | null =>
  value !== null && Number.isInteger(value) && value >= 0 ? value : null;

const saysReplies = (heading: string): boolean => REPLIES.test(heading) && !SHARE.test(heading);

/** A row a school, a column a statement or condition. */
function schoolsDown(view: SheetView, table: TableReading): Averages {
  const statements = statementColumns(view, table);
  const replies = table.columns.find(
    ({ heading, meaning }) => meaning.type !== 'item' && saysReplies(heading)
  );
  return {
    statements,
    schools: table.records.flatMap(({ row, school }) =>
      school === null
        ? []
        : [
            {
              school,
              replies: replies ? wholeNumber(figureAt(view, row, replies.index)) : null,
              values: statements.map(({ index }) => figureAt(view, row, index)),
            },
          ]
    ),
  };
}

/** The column left of the schools whose texts say the most: the statements or conditions. */
function labelColumn(view: SheetView, table: TableReading, rows: readonly number[]): number {
  const firstSchool = Math.min(
    ...table.columns.flatMap(({ meaning, index }) => (meaning.type === 'school' ? [index] : []))
  );
  const lengths = table.columns
    .filter(({ index }) => index < firstSchool)
    .map(({ index }) => ({
      index,
      length: rows.reduce((sum, row) => sum + view.text(row, index).length, 0),
    }));
  return lengths.sort((one, other) => other.length - one.length)[0]?.index ?? table.span[0];
}

/** A row a statement or condition, a column a school; a line with numbers of replies may be there, too. */
function schoolsAcross(view: SheetView, table: TableReading): Averages {
  const [top, bottom] = table.body;
  const rows = Array.from({ length: bottom - top + 1 }, (_, nth) => top + nth);
  const labels = labelColumn(view, table, rows);
  const lines = rows.flatMap((row) => {
    const statement = statementOf(view.text(row, labels));
    return statement === null || saysReplies(statement.heading) ? [] : [{ row, statement }];
  });
  const repliesRow = rows.find((row) => saysReplies(view.text(row, labels)));
  return {
    statements: lines.map(({ statement }) => statement),
    schools: table.columns.flatMap(({ meaning, index }) =>
      meaning.type === 'school'
        ? [
            {
              school: meaning.school,
              replies:
                repliesRow === undefined ? null : wholeNumber(figureAt(view, repliesRow, index)),
              values: lines.map(({ row }) => figureAt(view, row, index)),
            },
          ]
        : []
    ),
  };
}

/** A school's mean by condition: from a named condition, or from at least two of its statements. */
function scoresOf(
  statements: readonly SurveyStatement[],
  scores: readonly (number | null)[]
): SurveySummary['scores'] {
  const found: Partial<Record<NonNullable<SurveyStatement['dimension']>, number>> = {};
  for (const { dimension } of statements) {
    if (dimension === null || dimension in found) continue;
    const own = statements.flatMap((statement, at) => {
      const score = scores[at] ?? null;
      return statement.dimension === dimension && score !== null ? [{ statement, score }] : [];
    });
    const named = own.filter(({ statement }) => isName(statement.heading));
    const used = named.length > 0 ? named : own.length >= FEWEST_STATEMENTS ? own : [];
    if (used.length > 0)
      found[dimension] = used.reduce((sum, { score }) => sum + score, 0) / used.length;
  }
  return found;
}

function turnedNote(sheet: string, statements: readonly SurveyStatement[]): readonly string[] {
  const turned = statements.filter(isTurned);
  if (turned.length === 0) return [];
  const which = turned.map(({ heading }) => `"${heading}"`).join(', ');
  return [
    `${sheet}: the averages of ${which} were turned round, since agreeing with that is bad news. Had the summary done that already?`,
  ];
}

/** Averages by school as a summary gives them, whichever way it lies: each from 0 to 100, used as it stands. */
export function readSummary(view: SheetView, table: TableReading, file: string): SummaryReading {
  const lies = table.columns.some(({ meaning }) => meaning.type === 'school')
    ? schoolsAcross
    : schoolsDown;
  const { statements, schools } = lies(view, table);
  const values = schools.flatMap((school) => school.values.flatMap((value) => value ?? []));
  if (values.length === 0) return { summaries: [], notes: [] };
  const [lowest, highest] = endsOf(values);
  const sheet = view.snapshot.name;
  const scoreOf = (value: number | null, at: number): number | null => {
    const statement = statements[at];
    if (value === null || !statement || value < lowest || value > highest) return null;
    const score = (100 * (value - lowest)) / (highest - lowest);
    return isTurned(statement) ? 100 - score : score;
  };
  return {
    summaries: schools.map(({ school, replies, values: own }) => ({
      file,
      sheet,
      school,
      replies,
      scores: scoresOf(statements, own.map(scoreOf)),
    })),
    notes: turnedNote(sheet, statements),
  };
}
