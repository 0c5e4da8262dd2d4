import { DIMENSION_IDS, type ReadinessDimension } from './dimensions';
import type { ReadinessParameters } from './parameters';
import { mean } from './statistics';

/** What a column of a survey asks about. */
export interface SurveyQuestion {
  /** Null for a statement that belongs to none of the eight: workload, pay, an open comment. */
  readonly dimension: ReadinessDimension | null;
  /** True where agreeing speaks against the condition. */
  readonly reversed: boolean;
}

/** The scale of a survey's answers: its lowest and highest number. */
export interface AnswerScale {
  readonly lowest: number;
  readonly highest: number;
}

/** One person's answers, a question each; null where nothing (valid) was answered. */
export type Answers = readonly (number | null)[];

/** A person's means by dimension, 0 to 100; null where too few statements were answered. */
export type PersonProfile = Readonly<Record<ReadinessDimension, number | null>>;

/** An answer as 0 to 100, turned round where the statement is reversed. */
export function answerScore(
  answer: number,
  question: SurveyQuestion,
  { lowest, highest }: AnswerScale
): number {
  const share = (answer - lowest) / (highest - lowest);
  return 100 * (question.reversed ? 1 - share : share);
}

/** Scores one person: the mean of at least two answers a dimension (steps 2 and 3). */
export function scorePerson(
  answers: Answers,
  survey: { readonly questions: readonly SurveyQuestion[]; readonly scale: AnswerScale },
  parameters: ReadinessParameters
): PersonProfile {
  const sums = new Map<ReadinessDimension, { sum: number; count: number }>();
  survey.questions.forEach((question, at) => {
    const answer = answers[at];
    if (question.dimension === null || answer === null || answer === undefined) return;
    const tally = sums.get(question.dimension) ?? { sum: 0, count: 0 };
    tally.sum += answerScore(answer, question, survey.scale);
    tally.count++;
    sums.set(question.dimension, tally);
  });
  const profile = {} as Record<ReadinessDimension, number | null>;
  for (const dimension of DIMENSION_IDS) {
    const tally = sums.get(dimension);
    profile[dimension] =
      tally && tally.count >= parameters.minimumItems ? tally.sum / tally.count : null;
  }
  return profile;
}

/** A person's mean over dimensions, or null where they have too few of them. */
export function personMean(profile: PersonProfile, parameters: ReadinessParameters): number | null {
  const known = DIMENSION_IDS.flatMap((dimension) => profile[dimension] ?? []);
  return known.length >= parameters.minimumDimensions ? mean(known) : null;
}
