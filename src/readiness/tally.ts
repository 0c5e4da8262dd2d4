import { DIMENSION_IDS } from './dimensions';
import type { ReadinessParameters } from './parameters';
import { answerScore, type Answers, type AnswerScale, type SurveyQuestion } from './person';
import { MOST_COUNTED, SHORTEST_LINE, type AlikeRuns } from './straightLines';

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
  /** Runs of one and the same answer by which people may have answered everything alike. */
  readonly runs: readonly AlikeRuns[];
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
  readonly straight: number;
  readonly reversed: number;
  readonly asked: readonly boolean[];
}

/** How many conditions there are; read once, since the counting asks for it all the time. */
const CONDITIONS = DIMENSION_IDS.length;

/** Stands for different answers in one condition; no scale goes below 0. */
const SEVERAL = -1;

function bitsOf(questions: readonly SurveyQuestion[]): number {
  return questions.reduce(
    (bits, { dimension }) =>
      dimension === null ? bits : bits | (1 << DIMENSION_IDS.indexOf(dimension)),
    0
  );
}

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
    straight: bitsOf(known.filter(({ reversed }) => !reversed)),
    reversed: bitsOf(known.filter(({ reversed }) => reversed)),
    asked: DIMENSION_IDS.map(
      (id) => known.filter(({ dimension }) => dimension === id).length >= minimumItems
    ),
  };
}

/** Counts people of one survey into a school's tally, one at a time; loops over typed arrays, for speed. */
class SurveyCounter {
  private responses = 0;
  private readonly patterns: number[] = [];
  private readonly runCounts: number[] = [];
  private readonly dimensions: number[][] = DIMENSION_IDS.map(() => []);
  private readonly means: number[] = [];
  private readonly counts: Float64Array;
  private readonly sums: Float64Array;
  private readonly squares: Float64Array;
  private readonly personSums = new Float64Array(CONDITIONS);
  private readonly personCounts = new Int32Array(CONDITIONS);
  /** The one answer that a person gave in each dimension; `SEVERAL` where they gave different ones. */
  private readonly personAnswers = new Float64Array(CONDITIONS);

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
    for (let at = 0; at < dimensionOf.length; at++) {
      const answer = answers[at];
      if (answer === null || answer === undefined) continue;
      answered++;
      const dimension = dimensionOf[at] ?? -1;
      if (dimension < 0) continue;
      const score = (start[at] ?? 0) + answer * (step[at] ?? 0);
      const before = this.personCounts[dimension] ?? 0;
      if (before === 0) this.personAnswers[dimension] = answer;
      else if (this.personAnswers[dimension] !== answer) this.personAnswers[dimension] = SEVERAL;
      this.personSums[dimension] = (this.personSums[dimension] ?? 0) + score;
      this.personCounts[dimension] = before + 1;
      this.counts[at] = (this.counts[at] ?? 0) + 1;
      this.sums[at] = (this.sums[at] ?? 0) + score;
      this.squares[at] = (this.squares[at] ?? 0) + score * score;
    }
    if (answered === 0) return;
    this.responses++;
    this.keepRuns();
    this.close();
  }

  /** Keeps what a person answered alike where it is long enough to be a straight line. */
  private keepRuns(): void {
    let answered = 0;
    for (let at = 0; at < CONDITIONS; at++)
      if ((this.personCounts[at] ?? 0) > 0) answered |= 1 << at;
    let done = 0;
    for (let at = 0; at < CONDITIONS; at++) {
      if (((answered & ~done) >> at) & 1) done |= this.keepRun(at, answered);
    }
  }

  /** Keeps the run that begins in a dimension, and gives the dimensions that it goes over. */
  private keepRun(start: number, answered: number): number {
    const value = this.personAnswers[start] ?? SEVERAL;
    if (value === SEVERAL || value === this.survey.middle) return 0;
    let alike = 0;
    let length = 0;
    let packed = 0;
    for (let at = start; at < CONDITIONS; at++) {
      if (!((answered >> at) & 1) || this.personAnswers[at] !== value) continue;
      const count = this.personCounts[at] ?? 0;
      alike |= 1 << at;
      length += count;
      packed |= Math.min(count, MOST_COUNTED) << (4 * at);
    }
    if (length < SHORTEST_LINE) return alike;
    this.patterns.push(answered | (alike << 8));
    this.runCounts.push(packed);
    return alike;
  }

  /** Puts a person's means where they count. */
  private close(): void {
    const { minimumItems, minimumDimensions } = this.parameters;
    let known = 0;
    let sum = 0;
    for (let dimension = 0; dimension < CONDITIONS; dimension++) {
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
    const { dimensionOf, options, asked, straight, reversed } = this.survey;
    const { responses, dimensions, means } = this;
    const runs = [{ patterns: this.patterns, counts: this.runCounts, straight, reversed }];
    const items = Array.from(dimensionOf, (dimension, at) => ({
      dimension,
      count: this.counts[at] ?? 0,
      sum: this.sums[at] ?? 0,
      squares: this.squares[at] ?? 0,
      options,
    }));
    return { responses, runs, dimensions, means, items, asked };
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
    runs: [...one.runs, ...other.runs],
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
