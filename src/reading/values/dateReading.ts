import type { HalfTerm } from './schoolCalendar';

/** How much a date in words says. `other` is a text that gives no time at all. */
export type DateWordsKind =
  'day-month' | 'week' | 'half-term' | 'term' | 'month' | 'year' | 'vague' | 'other';

/** What words about time mean, as far as they say it. */
export interface DateMeaning {
  /** First calendar year of the academic year: 2025 for 2025-26. */
  readonly academicYear?: number;
  /** A calendar year that the words give themselves. */
  readonly year?: number;
  /** First and last half term. */
  readonly halves?: readonly [HalfTerm, HalfTerm];
  /** Week counted inside the half term (or the term, where no half term is given), or of the year. */
  readonly week?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly lastMonth?: number;
  readonly day?: number;
  readonly lastDay?: number;
  /** True for `w/c`: the day begins a week. */
  readonly weekCommencing?: boolean;
  /** A holiday that the words count from. */
  readonly holiday?: 'christmas' | 'easter' | 'october' | 'february' | 'may' | 'summer';
  readonly side?: 'before' | 'after' | 'during';
}

/** A date as read from a cell: whole, or in words. */
export type ReadDate =
  | { readonly type: 'date'; readonly iso: string }
  | {
      readonly type: 'words';
      readonly kind: DateWordsKind;
      readonly words: string;
      /** Null where the words give no time to sort by (`TBC`, `termly`). */
      readonly means: DateMeaning | null;
    };
