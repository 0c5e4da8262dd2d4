import type { SurveyDimension } from '../../vocabulary/fields';
import { dimensionFits } from '../headings/dimensionFits';
import type { ColumnDraft } from './columnDraft';
import { isStatementCode } from './statementKey';

/** A survey has at least this many columns of answers, and they make up this share of it. */
const FEWEST_ANSWER_COLUMNS = 4;
const SHARE_OF_COLUMNS = 0.4;
const SHARE_OF_ANSWERS = 0.75;
const MOST_POINTS = 11;
const FEWEST_AVERAGES = 3;

const ANSWER_WORDS =
  /^(strongly |slightly |somewhat |completely |totally |mostly |tend to )*(dis)?agree\b|^neither|^neutral$|^(don['’]?t|do not) know$|^not sure$|^unsure$|^(always|often|usually|sometimes|rarely|seldom|never|hardly ever|most of the time|almost (always|never))$|^(very|quite|fairly|not (very|at all)|extremely)\b.{0,20}$|^(to a )?(great|some|little|no) extent$|^rather not say$/i;

/** True for one answer on a scale: 1 to 10, `3/4`, `4?`, or in words. */
function isAnswer(text: string): boolean {
  return /^(10|[0-9])(\s?\/\s?\d|\?)?$/.test(text) || ANSWER_WORDS.test(text);
}

/** True for a column of answers to a statement or question: few different ones, all on one scale. */
export function holdsAnswers({ samples, heading }: ColumnDraft): boolean {
  if (samples.length < 3 || new Set(samples).size > MOST_POINTS) return false;
  if (heading.length < 8 && !isStatementCode(heading)) return false;
  return samples.filter(isAnswer).length / samples.length >= SHARE_OF_ANSWERS;
}

/** True where so many columns hold answers that the table can only be a survey. */
export function isAnswerSheet(columns: readonly ColumnDraft[]): boolean {
  const answers = columns.filter(
    (column) => holdsAnswers(column) && column.meaning.type !== 'school'
  ).length;
  return answers >= FEWEST_ANSWER_COLUMNS && answers / columns.length >= SHARE_OF_COLUMNS;
}

/** The dimension that a statement is most likely about; `other` where no guess says. */
export function likelyDimension({ guesses, heading }: ColumnDraft): SurveyDimension {
  for (const { meaning } of guesses) if (meaning.type === 'item') return meaning.dimension;
  return dimensionFits(heading.toLowerCase())[0]?.dimension ?? 'other';
}

/** Averages on a scale up to 7, or shares of people who agreed. */
const AVERAGE = /^([0-7](\.\d+)?|\d{1,3}(\.\d+)? ?%|0?\.\d+)$/;

function holdsAverages({ samples, heading, meaning, guesses }: ColumnDraft): boolean {
  if (meaning.type === 'school' || samples.length < 2) return false;
  if (guesses[0]?.meaning.type === 'field' && guesses[0].confidence >= 0.7) return false;
  const averages = samples.filter((text) => AVERAGE.test(text)).length / samples.length;
  return averages >= SHARE_OF_ANSWERS && dimensionFits(heading.toLowerCase()).length > 0;
}

/** True for a table of averages by school under the names of conditions: at least three of them. */
export function isAverageSheet(columns: readonly ColumnDraft[]): boolean {
  const hasSchool = columns.some(
    ({ meaning }) => meaning.type === 'field' && meaning.field === 'school'
  );
  return hasSchool && columns.filter(holdsAverages).length >= FEWEST_AVERAGES;
}

/** Takes every column of averages between the first and the last condition for a survey item. */
export function asAverages(columns: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const places = columns.flatMap((column, at) => (holdsAverages(column) ? [at] : []));
  const first = places[0] ?? columns.length;
  return columns.map((column, at): ColumnDraft => {
    const averages =
      column.samples.filter((text) => AVERAGE.test(text)).length /
      Math.max(1, column.samples.length);
    if (at < first || averages < SHARE_OF_ANSWERS || column.meaning.type === 'school')
      return column;
    return {
      ...column,
      meaning: { type: 'item', dimension: likelyDimension(column) },
      confidence: 0.65,
      reason: 'averages of a condition that staff were asked about',
    };
  });
}

/** Takes every column of answers for a survey item, whatever its words resemble. */
export function asItems(columns: readonly ColumnDraft[]): readonly ColumnDraft[] {
  return columns.map((column): ColumnDraft =>
    holdsAnswers(column) && column.meaning.type !== 'school'
      ? {
          ...column,
          meaning: { type: 'item', dimension: likelyDimension(column) },
          confidence: Math.max(
            0.6,
            column.guesses[0]?.meaning.type === 'item' ? column.guesses[0].confidence : 0
          ),
          reason: 'answers on one scale to what its heading says',
        }
      : column
  );
}
