import type { Whose } from './whose';
import type { School } from './school';
import type { Field } from '../vocabulary/fields';
import type { QuoteAnswer } from '../vocabulary/choices';
import type { Reconciliation } from './reconcile';
import type { TrustSettings } from './trustSettings';

/** A cell of a source, from which something in the plan came. Row and column count from 0. */
export interface SourceCell {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A pupil problem in words that somebody wrote. Empty text: nobody wrote it yet. */
export interface Why {
  /** Follows from the words alone, so that building again gives the same id. */
  readonly id: string;
  readonly name: string;
  readonly hardForPupils: string;
  /** Who wrote these words, by name, in the order in which they were found. */
  readonly saidBy: readonly string[];
  readonly whichPupils: string;
  readonly howWeKnow: string;
  readonly whyItMatters: string;
  readonly hope: string;
  readonly lookAgain: string;
  readonly lead: string;
  readonly baseline: string;
  readonly target: string;
  readonly year: string;
  readonly source: SourceCell;
}

/** How a how came about: somebody wrote it down, or Trellis suggests it and says why. */
export type HowOrigin =
  { readonly type: 'written' } | { readonly type: 'suggested'; readonly reason: string };

/** A strand of work in a school. Empty text: nobody wrote it yet. Dates are `YYYY-MM-DD` or words. */
export interface How {
  readonly id: string;
  readonly origin: HowOrigin;
  readonly whose: Whose;
  /** A short form of what will be done, by which sessions name the how they are part of. */
  readonly name: string;
  /** The name of the why whose words this how's problem has, or ''. */
  readonly helpsWith: string;
  readonly hardHere: string;
  readonly whichPupils: string;
  readonly howWeKnow: string;
  readonly whatWeWillDo: string;
  readonly whatWeChange: string;
  readonly whoLeads: string;
  readonly hope: string;
  readonly lookAgain: string;
  readonly whatChanged: string;
  readonly staff: string;
  readonly provider: string;
  readonly format: string;
  readonly start: string;
  readonly end: string;
  readonly term: string;
  readonly hours: string;
  readonly cost: string;
  readonly status: string;
  readonly notes: string;
  readonly year: string;
  readonly source: SourceCell;
}

/** A dated or calendar row, whole: its fields are the source's own. */
export interface Session {
  readonly whose: Whose;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  /** The name of the how that it seems to be part of (suggested), or ''. */
  readonly partOf: string;
  readonly source: SourceCell;
}

/** Words found as a priority, as a reason or down the side of a matrix that name no pupil problem. */
export interface Theme {
  readonly words: string;
  readonly foundAs: 'priority' | 'given as the problem' | 'who does what';
  readonly rows: number;
  /** The schools' names in alphabetical order. */
  readonly schools: readonly string[];
  /** Each school's mark as it stands in a matrix, else ''. */
  readonly marks: string;
  readonly source: SourceCell;
}

/** Words from any other column that may name a pupil problem; a person decides. */
export interface Quote {
  /** Follows from the words and whose they are, so that building again gives the same id. */
  readonly id: string;
  /** What people said about them, or ''. */
  readonly answer: QuoteAnswer | '';
  readonly words: string;
  readonly whose: Whose;
  readonly heading: string;
  readonly rows: number;
  readonly source: SourceCell;
}

/** How often a school's staff did a training; counts under the minimum are never given. */
export interface TrainingCount {
  readonly school: string;
  readonly activity: string;
  readonly count:
    | { readonly type: 'exact'; readonly times: number }
    | { readonly type: 'fewer than the minimum' };
}

/** A value that no sheet has a column for, carried along whole. */
export interface CarriedValue {
  readonly heading: string;
  readonly value: string;
  readonly source: SourceCell;
}

/** Something that was not used, and why. The row and column are null where it is a whole sheet. */
export interface Unused {
  readonly file: string;
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
  readonly what: string;
  readonly reason: string;
}

/** Something that schools do, in their words, and where. */
export interface SharedActivity {
  readonly words: string;
  /** The schools' names in alphabetical order. */
  readonly schools: readonly string[];
  /** True where all schools do it together. */
  readonly together: boolean;
}

/** The trust's plan as plain data, made from what was read and nothing else. */
export interface TrustPlan {
  readonly schools: readonly School[];
  /** `2025-26`, or '' where the files don't say. */
  readonly academicYear: string;
  readonly minimumReplies: number;
  /** What the trust has set in its workbook, or the defaults. */
  readonly settings: TrustSettings;
  readonly whys: readonly Why[];
  readonly hows: readonly How[];
  readonly sessions: readonly Session[];
  readonly themes: readonly Theme[];
  readonly quotes: readonly Quote[];
  readonly trainingCounts: readonly TrainingCount[];
  readonly activities: readonly SharedActivity[];
  readonly carried: readonly CarriedValue[];
  readonly unused: readonly Unused[];
  readonly reconciliations: readonly Reconciliation[];
}
