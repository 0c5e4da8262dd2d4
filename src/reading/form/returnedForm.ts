import type { FormField, WhyField } from '../../vocabulary/formBoxes';

/** A box as it came back. */
export interface ReturnedBox {
  /** Real dates as `YYYY-MM-DD`; '' for an empty box. */
  readonly text: string;
  /** The hash of what was sent, or null where the hidden key is gone. */
  readonly sent: string | null;
}

/** A strand as it came back. */
export interface ReturnedStrand {
  /** The hidden id; '' where it is gone or the strand was sent empty. */
  readonly id: string;
  readonly boxes: ReadonlyMap<FormField, ReturnedBox>;
}

/** What a school says of one shared why. */
export interface ReturnedWhy {
  /** The hidden id; '' where it is gone. */
  readonly id: string;
  /** The why's name as it stands beside its words. */
  readonly name: string;
  readonly boxes: ReadonlyMap<WhyField, ReturnedBox>;
}

/** Words that stand in no box, and what they stand beside or below. */
export interface LooseText {
  readonly near: string;
  readonly text: string;
}

/** A form as a school returned it. */
export interface ReturnedForm {
  /** What stands in the box for the school's name. */
  readonly school: string;
  readonly strands: readonly ReturnedStrand[];
  readonly whys: readonly ReturnedWhy[];
  readonly loose: readonly LooseText[];
}
