import type { FormField } from '../../vocabulary/formBoxes';

/** A shared why as it goes to a school. */
export interface FormWhy {
  readonly id: string;
  readonly name: string;
  readonly words: string;
}

/** A strand as it goes to a school: dates are `YYYY-MM-DD` or words, empty text is an empty box. */
export interface FormStrand {
  readonly id: string;
  readonly boxes: Readonly<Partial<Record<FormField, string>>>;
}

/** What another school is happy for others to hear. */
export interface HeardHow {
  readonly school: string;
  readonly hard: string;
  readonly doing: string;
}

/** Everything that one school's pack may hold. */
export interface PackContent {
  readonly school: string;
  /** ISO date. */
  readonly sentOn: string;
  /** The academic year of the trust's workbook, or ''. */
  readonly year: string;
  readonly whys: readonly FormWhy[];
  readonly strands: readonly FormStrand[];
  readonly heard: readonly HeardHow[];
  /** The school's own readiness as it may be shown, a line a heading; empty where it may not. */
  readonly readiness: readonly (readonly [heading: string, value: string])[];
}
