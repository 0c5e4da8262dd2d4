import { count, listed } from './common';

/** The words of Schools. */
export const SCHOOLS = {
  title: 'Schools',
  send: 'Send forms',
  sendLead:
    'A one-page form for each school, with its own work filled in. It needs no add-in, and nothing in it is locked.',
  make: 'Make the forms',
  makeAgain: 'Make them afresh',
  making: 'Making the forms',
  saveAll: 'Save all in one zip file',
  save: 'Save',
  open: 'Open in Excel',
  attach: 'Nothing is sent for you: attach each file to an e-mail yourself.',
  openAndSave:
    'Excel for the Mac cannot save files from here: open each form, then save it from Excel.',
  notMade: 'The forms could not be made just now. Your workbook is as it was. Please try again.',
  noSchool: 'There is no school on the sheet How yet. Add a row for each, then come back.',
  collect: 'Collect forms',
  collectLead:
    'What comes back, under any name and in any order. You see what it brings before anything is written.',
  addReturned: 'Returned forms',
  addHint: 'As many as you like. They are only read.',
  looking: 'Looking at what came back …',
  bringIn: 'Bring them in',
  bringingIn: 'Bringing the forms in',
  broughtIn: 'The forms are in. Your own sheets are as they were.',
  more: 'Collect more forms',
  seeHow: 'See the sheet How',
  tryAgain: 'Look again',
  notCollected:
    'The forms could not be brought in just now. Your workbook is as it was. Please try again.',
  newStrands: 'New strands',
  changed: 'Changed boxes',
  was: 'before',
  empty: '(empty)',
  seen: 'About the shared problems',
  inTheirWords: 'In their words',
  takenOut: 'Did not come back',
  takenOutLine: 'They stay on How until you decide.',
  beside: 'Written beside the boxes',
  besideLine: 'It goes to the sheet To decide, so that nothing is lost.',
  toDecide: 'Two texts for one box',
  keptLine: 'Whichever you choose, both texts are kept on the sheet To decide.',
  whose: 'Which words shall stand?',
  theirs: 'The school’s',
  ours: 'Ours',
  both: 'Both, one below the other',
  standing: 'Those of the other form',
  other: 'Those of this form',
} as const;

/** Announced when forms are ready. */
export const formsMade = (forms: number): string =>
  forms === 1 ? 'One form is ready.' : `${count(forms, 'form')} are ready.`;

/** Announced when a file was handed over to be saved. */
export const saved = (fileName: string): string => `${fileName} is saved.`;

/** Saving one school's form, said to a screen reader. */
export const saveFormOf = (school: string): string => `Save the form of ${school}`;

/** Opening one school's form, said to a screen reader. */
export const openFormOf = (school: string): string => `Open the form of ${school} in Excel`;

/** How much one returned form brought, in a line. */
export function broughtWords(
  school: string,
  counts: {
    readonly newStrands: number;
    readonly changed: number;
    readonly takenOut: number;
    readonly both: number;
  }
): string {
  const parts = [
    ...(counts.newStrands > 0 ? [`${count(counts.newStrands, 'strand')} new`] : []),
    ...(counts.changed > 0 ? [`${count(counts.changed, 'box', 'boxes')} changed`] : []),
    ...(counts.takenOut > 0 ? [`${count(counts.takenOut, 'strand')} taken out`] : []),
    ...(counts.both > 0 ? [`${counts.both} to decide`] : []),
  ];
  return `${school}: ${parts.length === 0 ? 'nothing new' : listed(parts)}.`;
}

/** What a box is about: the box, and the strand or why that it belongs to. */
export const boxPlace = (about: string, box: string): string =>
  about === '' ? box : `${box} · ${about}`;
