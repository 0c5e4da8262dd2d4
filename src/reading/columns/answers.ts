import type { SurveyDimension } from '../../vocabulary/fields';
import type { ColumnDraft } from './columnDraft';

/** A survey has at least this many columns of answers, and they make up this share of it. */
const FEWEST_ANSWER_COLUMNS = 4;
const SHARE_OF_COLUMNS = 0.4;
const SHARE_OF_ANSWERS = 0.75;
const MOST_POINTS = 11;

const ANSWER_WORDS =
  /^(strongly |slightly |somewhat |completely |totally |mostly |tend to )*(dis)?agree\b|^neither|^neutral$|^(don['’]?t|do not) know$|^not sure$|^unsure$|^(always|often|usually|sometimes|rarely|seldom|never|hardly ever|most of the time|almost (always|never))$|^(very|quite|fairly|not (very|at all)|extremely)\b.{0,20}$|^(to a )?(great|some|little|no) extent$|^rather not say$/i;

/** True for one answer on a scale: 1 to 10, `3/4`, `4?`, or in words. */
function isAnswer(text: string): boolean {
  return /^(10|[0-9])(\s?\/\s?\d|\?)?$/.test(text) || ANSWER_WORDS.test(text);
}

/** True for a column of answers to a statement or question: few different ones, all on one scale. */
export function holdsAnswers({ samples, heading }: ColumnDraft): boolean {
  if (samples.length < 3 || new Set(samples).size > MOST_POINTS) return false;
  if (heading.length < 8 && !/^(q|s|item)?\.? ?\d{1,2}/i.test(heading)) return false;
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
export function likelyDimension({ guesses }: ColumnDraft): SurveyDimension {
  for (const { meaning } of guesses) if (meaning.type === 'item') return meaning.dimension;
  return 'other';
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
