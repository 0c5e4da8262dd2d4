import type { SurveyDimension } from '../vocabulary/fields';

/** A statement of a survey, as a column of answers has it. */
export interface SurveyStatement {
  readonly heading: string;
  /** Null for a statement that belongs to none of the eight conditions: workload, pay. */
  readonly dimension: Exclude<SurveyDimension, 'other'> | null;
  /** True where agreeing speaks against the condition. */
  readonly reversed: boolean;
}

/** One person's answers: a number or null a statement, and nothing else about them. */
export interface SurveyReply {
  readonly school: string;
  readonly answers: readonly (number | null)[];
}

/** Answers that could not be used, with how many and why; never what they said. */
export interface LeftOut {
  readonly file: string;
  readonly sheet: string;
  /** A short reason that reads on after a number: `off the scale`. */
  readonly reason: string;
  readonly count: number;
}

/** Where a table of answers stands: rows and columns count from 0. */
export interface SurveyPlace {
  /** The column that names the schools; null where none does. */
  readonly schools: number | null;
  /** The columns of the statements, in their order. */
  readonly columns: readonly number[];
  /** The first and last row of answers, growing with the native table that holds them. */
  readonly rows: readonly [number, number];
  /** True where the lowest number was the most agreement, and every answer was turned round. */
  readonly turned: boolean;
}

/** One table of answers. On its scale the highest number always means most agreement. */
export interface SurveyTable {
  readonly file: string;
  readonly sheet: string;
  readonly statements: readonly SurveyStatement[];
  readonly scale: { readonly lowest: number; readonly highest: number };
  readonly replies: readonly SurveyReply[];
  /** The last month of answers, `YYYY-MM`, or null where the workbook does not say. */
  readonly month: string | null;
  /** Questions about how the table was read that only a person can answer. */
  readonly doubts: readonly string[];
  /** Null where the answers come from no sheet. */
  readonly place: SurveyPlace | null;
}

/** A school's averages as a summary gives them, 0 to 100; nobody's answers are behind them here. */
export interface SurveySummary {
  readonly file: string;
  readonly sheet: string;
  readonly school: string;
  /** How many replied, or null where the summary does not say. */
  readonly replies: number | null;
  readonly scores: Readonly<Partial<Record<Exclude<SurveyDimension, 'other'>, number>>>;
}

/** How many people work at a school, by headcount. */
export interface StaffNumber {
  readonly school: string;
  readonly staff: number;
}

/** Every survey of one or more workbooks as data. */
export interface SurveyReading {
  readonly tables: readonly SurveyTable[];
  readonly summaries: readonly SurveySummary[];
  readonly staff: readonly StaffNumber[];
  readonly leftOut: readonly LeftOut[];
  /** What a person should know about the reading as a whole: full-time equivalents not used, scales found. */
  readonly notes: readonly string[];
}
