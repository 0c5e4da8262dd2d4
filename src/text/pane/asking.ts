import { figure } from './common';

/** The words of Worth asking. */
export const ASKING = {
  title: 'Worth asking',
  none: 'There is nothing to ask. Enjoy the quiet.',
  answer: 'What we’d say',
  hint: 'In your own words, or not at all. If your plan already says it, leave this blank.',
  save: 'Write it down',
  next: 'Next question',
  before: 'The one before',
  inTheSheet: 'The row you are in',
  nothingHere: 'Nothing to ask about this row.',
  forTrust: 'For the trust',
} as const;

/** Where one is among the questions; a place, not a count of what is left. */
export const questionPlace = (nth: number): string => `Question ${figure(nth)}`;
