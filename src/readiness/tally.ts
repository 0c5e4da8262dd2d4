import { DIMENSION_IDS } from './dimensions';
import type { ReadinessParameters } from './parameters';
import { answerScore, type Answers, type AnswerScale, type SurveyQuestion } from './person';

/** Spread of the answers to one statement: enough to give its variance. */
export interface ItemSpread {
  /** The place of its dimension in the list of eight. */
  readonly dimension: number;
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
  /** Options of the scale, to know how far answers could spread. */
  readonly options: number;
}

/** A school's answers drawn together: nobody can be told apart in it by name, and nothing is shown from it as it is. */
export interface SchoolTally {
  /** People who answered anything. */
  readonly responses: number;
  /** For each of the eight dimensions the means of the people who count in it, 0 to 100. */
  readonly dimensions: readonly (readonly number[])[];
  /** Means over dimensions of the people who have enough of them. */
  readonly means: readonly number[];
  /** People who gave one and the same answer, not the middle one, to statements that contradict each other. */
  readonly straightLines: number;
  readonly items: readonly ItemSpread[];
  /** For each dimension whether the survey asks enough about it. */
  readonly asked: readonly boolean[];
}

/** The questions of a survey ready for counting: everything that does not depend on a person. */
interface Prepared {
  readonly dimensionOf: Int8Array;
  /** An answer's score is `start + answer * step`. */
  readonly start: Float64Array;
  readonly step: Float64Array;
  readonly middle: number;
  readonly options: number;
  readonly contradicts: boolean;
  readonly asked: readonly boolean[];
}

/** Fewer answers than this make no line. Convention. */
const SHORTEST_LINE = 6;

function prepare(
  questions: readonly SurveyQuestion[],
  scale: AnswerScale,
  { minimumItems }: ReadinessParameters
): Prepared {
  const dimensionOf = Int8Array.from(questions, ({ dimension }) =>
    dimension === null ? -1 : DIMENSION_IDS.indexOf(dimension)
  );
  const start = Float64Array.from(questions, (question) => answerScore(0, question, scale));
  const step = Float64Array.from(
    questions,
    (question, at) => answerScore(1, question, scale) - (start[at] ?? 0)
  );
  const known = questions.filter(({ dimension }) => dimension !== null);
  return {
    dimensionOf,
    start,
    step,
    middle: (scale.lowest + scale.highest) / 2,
    options: scale.highest - scale.lowest + 1,
    contradicts: new Set(known.map(({ reversed }) => reversed)).size === 2,
    asked: DIMENSION_IDS.map(
      (id) => known.filter(({ dimension }) => dimension === id).length >= minimumItems
    ),
  };
}

/** Counts people of one survey into a school's tally, one at a time; loops over typed arrays, for speed. */
class SurveyCounter {
  private responses = 0;
  private straightLines = 0;
  private readonly dimensions: number[][] = DIMENSION_IDS.map(() => []);
  private readonly means: number[] = [];
  private readonly counts: Float64Array;
  private readonly sums: Float64Array;
  private readonly squares: Float64Array;
  private readonly personSums = new Float64Array(DIMENSION_IDS.length);
  private readonly personCounts = new Int32Array(DIMENSION_IDS.length);

  constructor(
    private readonly survey: Prepared,
    private readonly parameters: ReadinessParameters
  ) {
    const length = survey.dimensionOf.length;
    this.counts = new Float64Array(length);
    this.sums = new Float64Array(length);
    this.squares = new Float64Array(length);
  }

  add(answers: Answers): void {
    const { dimensionOf, start, step } = this.survey;
    this.personSums.fill(0);
    this.personCounts.fill(0);
    let answered = 0;
    let first = NaN;
    let alike = true;
    for (let at = 0; at < dimensionOf.length; at++) {
      const answer = answers[at];
      if (answer === null || answer === undefined) continue;
      if (answered++ === 0) first = answer;
      else if (answer !== first) alike = false;
      const dimension = dimensionOf[at] ?? -1;
      if (dimension < 0) continue;
      const score = (start[at] ?? 0) + answer * (step[at] ?? 0);
      this.personSums[dimension] = (this.personSums[dimension] ?? 0) + score;
      this.personCounts[dimension] = (this.personCounts[dimension] ?? 0) + 1;
      this.counts[at] = (this.counts[at] ?? 0) + 1;
      this.sums[at] = (this.sums[at] ?? 0) + score;
      this.squares[at] = (this.squares[at] ?? 0) + score * score;
    }
    if (answered === 0) return;
    this.responses++;
    if (
      alike &&
      answered >= SHORTEST_LINE &&
      this.survey.contradicts &&
      first !== this.survey.middle
    )
      this.straightLines++;
    this.close();
  }

  /** Puts a person's means where they count. */
  private close(): void {
    const { minimumItems, minimumDimensions } = this.parameters;
    let known = 0;
    let sum = 0;
    for (let dimension = 0; dimension < DIMENSION_IDS.length; dimension++) {
      const count = this.personCounts[dimension] ?? 0;
      if (count < minimumItems) continue;
      const score = (this.personSums[dimension] ?? 0) / count;
      this.dimensions[dimension]?.push(score);
      known++;
      sum += score;
    }
    if (known >= minimumDimensions) this.means.push(sum / known);
  }

  tally(): SchoolTally {
    const { dimensionOf, options, asked } = this.survey;
    const { responses, straightLines, dimensions, means } = this;
    const items = Array.from(dimensionOf, (dimension, at) => ({
      dimension,
      count: this.counts[at] ?? 0,
      sum: this.sums[at] ?? 0,
      squares: this.squares[at] ?? 0,
      options,
    }));
    return { responses, straightLines, dimensions, means, items, asked };
  }
}

/** One survey with whose each reply is. */
export interface CountedSurvey {
  readonly statements: readonly SurveyQuestion[];
  readonly scale: AnswerScale;
  readonly replies: readonly { readonly school: string; readonly answers: Answers }[];
}

function together(one: SchoolTally, other: SchoolTally): SchoolTally {
  return {
    responses: one.responses + other.responses,
    straightLines: one.straightLines + other.straightLines,
    dimensions: one.dimensions.map((scores, at) => [...scores, ...(other.dimensions[at] ?? [])]),
    means: [...one.means, ...other.means],
    items: [...one.items, ...other.items],
    asked: one.asked.map((enough, at) => enough || other.asked[at] === true),
  };
}

/** Draws the answers of several surveys together by school (steps 1 to 3 of the scoring). */
export function tallySurveys(
  surveys: readonly CountedSurvey[],
  parameters: ReadinessParameters
): ReadonlyMap<string, SchoolTally> {
  const tallies = new Map<string, SchoolTally>();
  for (const { statements, scale, replies } of surveys) {
    const prepared = prepare(statements, scale, parameters);
    const counters = new Map<string, SurveyCounter>();
    for (const { school, answers } of replies) {
      let counter = counters.get(school);
      if (!counter) counters.set(school, (counter = new SurveyCounter(prepared, parameters)));
      counter.add(answers);
    }
    for (const [school, counter] of counters) {
      const before = tallies.get(school);
      const now = counter.tally();
      tallies.set(school, before ? together(before, now) : now);
    }
  }
  return tallies;
}
