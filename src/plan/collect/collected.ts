import type { FormField } from '../../vocabulary/formBoxes';

/** A box of the trust's workbook that forms bring words for: the row's id and the box. */
export interface BoxPlace {
  /** A how's id, or a why's id with the school's name: `W-1abc@Oakfield`. */
  readonly row: string;
  /** The heading of the column. */
  readonly box: string;
}

/** A text that a form brought, remembered so that the same form twice changes nothing. */
export interface BroughtText extends BoxPlace {
  readonly school: string;
  /** The day on which the form was sent, `YYYY-MM-DD`, or '' where it does not say. */
  readonly sentOn: string;
  readonly text: string;
}

/** A how as it stands: its boxes as texts. */
export interface StandingHow {
  readonly id: string;
  readonly school: string;
  readonly status: string;
  readonly boxes: Readonly<Partial<Record<FormField, string>>>;
  /** True for a strand that came with a form and has no row on the sheet yet. */
  readonly added: boolean;
}

/** What a school says of a why. */
export interface SeenHere {
  readonly school: string;
  readonly whyId: string;
  readonly why: string;
  readonly sees: string;
  readonly what: string;
  /** The problem in the school's own words where they differ from the trust's, else ''. */
  readonly words: string;
  readonly remark: string;
}

/** Two texts for one box, of which one stands in it; or words that stand in no box. */
export interface ToDecide extends BoxPlace {
  readonly school: string;
  readonly about: string;
  readonly now: string;
  readonly other: string;
  readonly whose: string;
  readonly happened: string;
  /** What a person decided while collecting, in a word; what is decided on the sheet stays there. */
  readonly decided?: string;
}

/** A why of the trust as it stands. */
export interface StandingWhy {
  readonly id: string;
  readonly name: string;
  readonly words: string;
}

/** What collecting works on: the trust's workbook as plain data. */
export interface CollectState {
  readonly hows: readonly StandingHow[];
  readonly seen: readonly SeenHere[];
  readonly brought: readonly BroughtText[];
  readonly decide: readonly ToDecide[];
}

/** A strand of a form that has been matched with the workbook. */
export interface CollectedStrand {
  readonly id: string;
  readonly isNew: boolean;
  readonly boxes: Readonly<Partial<Record<FormField, CollectedBox>>>;
}

/** A box of a form with what was sent; `base` is null where nothing says what was. */
export interface CollectedBox {
  readonly text: string;
  readonly base: string | null;
}

/** What a form says of a why, matched with the workbook. */
export interface CollectedWhy {
  readonly id: string;
  readonly name: string;
  /** The trust's words now, or null where the why is gone. */
  readonly now: string | null;
  readonly sent: string | null;
  readonly sees: string;
  readonly what: string;
  readonly words: string | null;
}

/** A form that belongs to a school of the trust, ready to be brought in. */
export interface CollectedForm {
  readonly school: string;
  readonly sentOn: string;
  /** True for a form of another academic year: nothing of it goes into a box by itself. */
  readonly old: boolean;
  readonly year: string;
  readonly strands: readonly CollectedStrand[];
  /** Strands that were sent and did not come back. */
  readonly takenOut: readonly string[];
  readonly whys: readonly CollectedWhy[];
  readonly loose: readonly { readonly near: string; readonly text: string }[];
}

/** How many of each there were; nothing is counted that is empty. */
export interface CollectCounts {
  readonly newStrands: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly takenOut: number;
  readonly both: number;
}
