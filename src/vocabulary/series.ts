/**
 * Words that number the parts of one strand of training: `day 1`, `part 2`, `cluster 3`.
 * Convention, from how schools title their sessions.
 */
export const SERIES_WORDS: readonly string[] = [
  'part',
  'pt',
  'day',
  'session',
  'cluster',
  'cycle',
  'phase',
  'module',
  'unit',
  'workshop',
  'round',
  'step',
  'input',
  'meeting',
  'block',
  'webinar',
  'lesson',
];

/** Words that say a session carries on with one before. */
export const CONTINUED_WORDS: readonly string[] = [
  'ctd',
  "cont'd",
  'contd',
  'cont',
  'continued',
  'repeat',
  'follow-up',
  'follow up',
  'recap',
];

/** Titles that say only what form a session has; what stands after them is its subject. */
export const FORMAT_TITLES: readonly string[] = [
  'inset',
  'twilight',
  'staff meeting',
  'staff mtg',
  'training',
  'cpd',
  'pd day',
  'briefing',
  'workshop',
  'webinar',
  'trust inset',
  'inset day',
  'course',
  'session',
  'meeting',
  'network',
  'conference',
];
