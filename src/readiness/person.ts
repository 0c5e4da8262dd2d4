import type { ReadinessDimension } from './dimensions';

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

/** An answer as 0 to 100, turned round where the statement is reversed. */
export function answerScore(
  answer: number,
  question: SurveyQuestion,
  { lowest, highest }: AnswerScale
): number {
  const share = (answer - lowest) / (highest - lowest);
  return 100 * (question.reversed ? 1 - share : share);
}
