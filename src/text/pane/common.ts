/** Words that several screens of the pane share. */

/** Made once: the browser takes a while to look up how a language writes numbers. */
const NUMBERS = new Intl.NumberFormat('en-GB');

/** A number as people write it here. */
export const figure = (count: number): string => NUMBERS.format(count);

/** `1 sheet`, `3 sheets`; the plural is given where it isn't an added s. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${figure(number)} ${number === 1 ? noun : plural}`;
}

/** A list in a sentence: `a, b and c`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The pane's own name and what is on every screen. */
export const COMMON = {
  product: 'Trellis',
  promise: 'One why, many hows',
  allSteps: 'All steps',
  dropHere: 'Drop workbooks here, or',
  choose: 'choose files',
  dropNow: 'Let go to read them',
  takeOut: 'Take out',
  waiting: 'waiting',
  cancel: 'Cancel',
  cancelled: 'Stopped. Your workbook is as it was.',
  tryAgain: 'Try again',
  undo: 'Undo',
  close: 'Close',
  working: 'Working …',
  written: 'Written in the sheet.',
  rowGone: 'That row is not in the sheet any more, so nothing was written.',
  notNow:
    'Excel could not do this just now. If you are typing in a cell, press Enter, then try again.',
  goToCell: 'Go to the cell',
  notBuilt: 'This needs the sheets that Build adds.',
  goBuild: 'Go to Build',
  nothingLeaves: 'Nothing leaves this workbook.',
} as const;

/** Taking a file out, said to a screen reader. */
export const takeOut = (name: string): string => `Take out ${name}`;

/** How far work has come, in words: `Reading Plan: sheet 3 of 14`. */
export function progressWords(what: string, done: number, of: number): string {
  return of > 1 ? `${what}, ${figure(done)} of ${figure(of)}` : what;
}

/** What stands in the pane's place when something in it broke. */
export const BROKEN = {
  title: 'Something in Trellis stopped working',
  happened:
    'This is our mistake, not yours. Your workbook is as it was before this step; what you chose so far is kept.',
  goOn: 'Go back to all steps',
  reload: 'Start the pane again',
  detail: 'For whoever helps you',
} as const;
