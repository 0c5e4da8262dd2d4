import { SURVEY_DIMENSIONS, type SurveyDimension } from '../../vocabulary/fields';
import { OUR_SURVEY } from '../../vocabulary/ourSurvey';
import { SURVEY_EXAMPLES } from '../../vocabulary/surveyExamples';
import { learnLikeness, type Likeness } from '../values/likeness';

/** Words that stand in statements about anything. */
const ANYWHERE: ReadonlySet<string> = new Set(
  'the a an of to in on at is are and i my we our that this it for with be as by thei here school staff teacher thi'.split(
    ' '
  )
);

/** The words of a statement, and its pairs of neighbours. */
function features(stems: readonly string[]): readonly string[] {
  const telling = stems.filter((stem) => !ANYWHERE.has(stem));
  return [
    ...new Set([
      ...telling,
      ...telling.slice(1).map((stem, nth) => `${telling[nth] ?? ''} ${stem}`),
    ]),
  ];
}

function examplesOf(dimension: SurveyDimension): readonly string[] {
  const ours = OUR_SURVEY.filter((item) => item.dimension === dimension);
  return [...SURVEY_EXAMPLES[dimension], ...ours.map(({ text }) => text)];
}

let learnt: Likeness<SurveyDimension> | null = null;

/**
 * How much the words of a statement are those of the examples about each dimension, against all
 * examples together: above 0 speaks for it, below 0 against (in natural logarithms).
 */
export function exampleLikeness(
  stems: readonly string[],
  stemsOf: (text: string) => readonly string[]
): ReadonlyMap<SurveyDimension, number> {
  learnt ??= learnLikeness(
    new Map(SURVEY_DIMENSIONS.map((dimension) => [dimension, examplesOf(dimension)])),
    (text) => features(stemsOf(text))
  );
  return learnt(features(stems));
}
