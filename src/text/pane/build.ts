import { count } from './common';

/** The words of Build. */
export const BUILD = {
  title: 'Build',
  preparing: 'Working out what to add …',
  build: 'Build',
  buildAgain: 'Build again',
  nothing: 'Nothing has been read yet, so there is nothing to build from.',
  goRead: 'Read first',
  working: { build: 'Building', remove: 'Taking the sheets away', repair: 'Tidying up' },
  happens: 'What will happen',
  accounted: 'Where each line went',
  accountedLead: 'Every line that was read is accounted for.',
  differences: 'Yours, and what the sources say now',
  differencesLead: 'What you typed stays. Here the sources say something else now.',
  yours: 'Stays',
  theirs: 'In the source now',
  remove: 'Take Trellis’s sheets away',
  removeNow: 'Take them away',
  keep: 'Keep them',
  next: 'Look at schools’ own words',
  seeSteps: 'See all steps',
  unfinished: 'Something was cut off',
  repair: 'Put it right',
  tryAgain: 'Try again',
} as const;

/** Said when work in the workbook is done. */
export const DONE_WORDS = {
  build: 'Built. Your own sheets are as they were.',
  remove: 'Trellis’s sheets are gone from this workbook.',
  repair: 'Put right.',
} as const;

/** A line of the reconciliation. */
export function accountWords(account: {
  readonly read: number;
  readonly placed: number;
  readonly skipped: number;
  readonly setAside: number;
}): string {
  const { read, placed, skipped, setAside } = account;
  return `${count(read, 'line')} = ${placed} placed + ${skipped} skipped + ${setAside} set aside`;
}
