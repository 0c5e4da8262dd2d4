import type { SurveyStatement } from '../../plan/survey';
import { SURVEY_DIMENSIONS } from '../../vocabulary/fields';
import { classifyHeading } from '../headings/classifyHeading';
import { dimensionFits } from '../headings/dimensionFits';
import { isReversedItem } from '../headings/isReversedItem';
import type { ColumnReading, TableReading } from '../reading';
import { evenText } from '../values/evenText';
import { CODE, DIMENSION_NAME, MARK, ourStatement } from './ourStatement';
import type { SheetView } from '../sheet/sheetView';

/** A column of answers with the statement that it answers. */
export interface StatementColumn extends SurveyStatement {
  /** The column counted from 0. */
  readonly index: number;
}

/** Everything that stands over a column, code and statement together. */
function wholeHeading(view: SheetView, table: TableReading, column: ColumnReading): string {
  if (table.header === null) return column.heading;
  const parts: string[] = [];
  for (let row = table.header[0]; row <= table.header[1]; row++)
    parts.push(evenText(view.text(row, column.index)));
  return [column.heading, ...parts].join(' ');
}

function dimensionOf({
  heading,
  meaning,
}: ColumnReading): SurveyStatement['dimension'] | undefined {
  const ours = ourStatement(heading);
  const named = DIMENSION_NAME.exec(heading)?.[1]?.toLowerCase();
  const found =
    ours?.dimension ??
    SURVEY_DIMENSIONS.find((id) => id === named) ??
    (meaning.type === 'item' ? meaning.dimension : undefined);
  return found === 'other' ? null : found;
}

/**
 * The statement, or the name of a condition, that a text by itself gives; null for one that says
 * nothing about staff.
 */
export function statementOf(text: string): SurveyStatement | null {
  const heading = evenText(text);
  if (heading === '') return null;
  const ours = ourStatement(heading);
  const named = DIMENSION_NAME.exec(heading)?.[1]?.toLowerCase();
  const [best] = classifyHeading(heading);
  const said = best?.meaning.type === 'item' ? best.meaning.dimension : undefined;
  const [fit] = dimensionFits(heading.toLowerCase());
  const dimension =
    ours?.dimension ?? SURVEY_DIMENSIONS.find((id) => id === named) ?? said ?? fit?.dimension;
  if (dimension === undefined) return null;
  const reversed =
    MARK.test(heading) || (ours?.reversed ?? isReversedItem(heading.replace(CODE, '')));
  return { heading, dimension: dimension === 'other' ? null : dimension, reversed };
}

/**
 * The columns of answers of a survey, in their order. Where any heading is marked `(R)`, the marks
 * decide which statements are reversed; else our own survey's key, then the wording.
 */
export function statementColumns(view: SheetView, table: TableReading): readonly StatementColumn[] {
  const marked = table.columns.map((column) => MARK.test(wholeHeading(view, table, column)));
  const hasMarks = marked.includes(true);
  return table.columns.flatMap((column, at): readonly StatementColumn[] => {
    const dimension = dimensionOf(column);
    if (dimension === undefined) return [];
    const { heading, index } = column;
    const byWords = ourStatement(heading)?.reversed ?? isReversedItem(heading.replace(CODE, ''));
    return [{ index, heading, dimension, reversed: hasMarks ? marked[at] === true : byWords }];
  });
}
