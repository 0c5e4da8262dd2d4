import { SURVEY_DIMENSIONS, type SurveyDimension } from '../../vocabulary/fields';
import { OUR_SURVEY } from '../../vocabulary/ourSurvey';
import { SURVEY_EXAMPLES } from '../../vocabulary/surveyExamples';

/** Words that stand in statements about anything. */
const ANYWHERE: ReadonlySet<string> = new Set(
  'the a an of to in on at is are and i my we our that this it for with be as by thei here school staff teacher thi'.split(
    ' '
  )
);
/** Adds a little to every count, so that a word not seen yet rules nothing out. */
const SMOOTHING = 0.3;

interface Counts {
  readonly byDimension: ReadonlyMap<SurveyDimension, ReadonlyMap<string, number>>;
  readonly totals: ReadonlyMap<SurveyDimension, number>;
  readonly overall: ReadonlyMap<string, number>;
  readonly sum: number;
}

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

function count(stemsOf: (text: string) => readonly string[]): Counts {
  const byDimension = new Map<SurveyDimension, Map<string, number>>();
  const overall = new Map<string, number>();
  const totals = new Map<SurveyDimension, number>();
  let sum = 0;
  for (const dimension of SURVEY_DIMENSIONS) {
    const counts = new Map<string, number>();
    const ours = OUR_SURVEY.filter((item) => item.dimension === dimension).map(({ text }) => text);
    for (const feature of [...SURVEY_EXAMPLES[dimension], ...ours].flatMap((text) =>
      features(stemsOf(text))
    )) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
      overall.set(feature, (overall.get(feature) ?? 0) + 1);
      sum++;
    }
    byDimension.set(dimension, counts);
    totals.set(
      dimension,
      [...counts.values()].reduce((total, times) => total + times, 0)
    );
  }
  return { byDimension, totals, overall, sum };
}

let counted: Counts | null = null;

/** What a feature adds for each dimension; worked out once a feature. */
const weights = new Map<string, ReadonlyMap<SurveyDimension, number>>();

function weightsOf(feature: string, counts: Counts): ReadonlyMap<SurveyDimension, number> | null {
  const everywhere = counts.overall.get(feature);
  if (everywhere === undefined) return null;
  const known = weights.get(feature);
  if (known) return known;
  const found = new Map(
    SURVEY_DIMENSIONS.map((dimension) => {
      const times = counts.byDimension.get(dimension)?.get(feature) ?? 0;
      const total = (counts.totals.get(dimension) ?? 0) + SMOOTHING * counts.overall.size;
      return [dimension, Math.log((times + SMOOTHING) / total) - Math.log(everywhere / counts.sum)];
    })
  );
  weights.set(feature, found);
  return found;
}

/**
 * How much the words of a statement are those of the examples about each dimension, against all
 * examples together: above 0 speaks for it, below 0 against (naive Bayes, in natural logarithms).
 */
export function exampleLikeness(
  stems: readonly string[],
  stemsOf: (text: string) => readonly string[]
): ReadonlyMap<SurveyDimension, number> {
  const counts = (counted ??= count(stemsOf));
  const likeness = new Map<SurveyDimension, number>();
  for (const feature of features(stems)) {
    for (const [dimension, weight] of weightsOf(feature, counts) ?? []) {
      likeness.set(dimension, (likeness.get(dimension) ?? 0) + weight);
    }
  }
  return likeness;
}
