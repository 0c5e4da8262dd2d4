/** The fixed choices of the drop-downs, in the words that people see. */
export const HELPS_WITH_CHOICES = [
  'Our own local problem',
  'Statutory or routine',
  "Not sure yet, let's talk",
] as const;

/** What to do with a how once it has been looked at again. */
export const WHAT_NEXT_CHOICES = ['Keep', 'Adapt', 'Stop', 'Too early'] as const;

/** How far a why has got. */
export const WHY_STATUS_CHOICES = ['Draft', 'Live', 'Changed into…', 'Closed'] as const;

/** How far a how has got; what stands in a source is kept in its own words beside these. */
export const HOW_STATUS_CHOICES = ['Suggested', 'Draft', 'Live', 'Closed'] as const;

/** Whether a school is happy for others to hear about its how. */
export const HAPPY_TO_SHARE_CHOICES = ['Yes', 'Ask me', 'Not yet'] as const;

/** What to do with words that may name a pupil problem. */
export const QUOTE_CHOICES = ['Use these words', 'Not a problem', 'Later'] as const;

/** What people can say about quoted words. */
export type QuoteAnswer = (typeof QUOTE_CHOICES)[number];
