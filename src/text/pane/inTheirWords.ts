/** The words of In their words. */
export const WORDS = {
  title: 'In their words',
  none: 'No words like these were found in what your schools wrote. That is fine: Why has a row to fill.',
  done: 'You have looked at all of them. What you chose takes effect when you build again.',
  use: 'Use these words',
  no: 'Not a problem',
  later: 'Later',
  chosen: 'Chosen',
  wrote: 'wrote',
  somebody: 'Somebody',
  buildAgain: 'Build again',
  rest: 'Already decided',
  change: 'Think again',
} as const;

/** Who wrote it, and where it stands. */
export const wroteWords = (school: string, heading: string): string =>
  `${school === '' ? WORDS.somebody : school}${heading === '' ? '' : `, under “${heading}”`}`;
