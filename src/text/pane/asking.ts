import { figure } from './common';

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

/** The words of Readiness. */
export const READINESS = {
  title: 'Readiness',
  none: 'No staff survey was among what was read. Add its workbook on Read; Trellis also has a survey of its own to give out.',
  needsReading:
    'Readiness comes from a staff survey. Read this workbook, or add the survey’s file.',
  goRead: 'Go to Read',
  scoring: 'Adding up …',
  school: 'School',
  wouldChange: 'What staff would most like to change',
  askNext: 'Worth asking next',
  explained: 'How the number came about',
  conditions: 'The eight conditions',
  readiness: 'Readiness',
  notShown: 'not shown',
  noTotal: 'no total',
} as const;

/** The words of I lead a school. */
export const LEAD = {
  title: 'I lead a school',
  which: 'Which school is yours?',
  choose: 'Choose a school',
  strand: 'Which piece of work?',
  noStrand:
    'There is no row for this school on the sheet How yet. Add one there, with its name under School; it will show up here.',
  save: 'Write it down',
  skip: 'Leave it for now',
  before: 'Go back one',
  done: 'That is all. Thank you. Everything you wrote is on the sheet How.',
  again: 'Look at another piece of work',
  emptyName: 'A piece of work without a name yet',
  mayStay: 'It may stay empty.',
} as const;

/** The questions for a school's lead, one a box of How, in the order of a conversation. */
export const LEAD_QUESTIONS = [
  {
    heading: 'What pupils find hard here',
    question: 'What isn’t working yet, for your pupils?',
    hint: 'Start from pupils, not from a programme.',
  },
  {
    heading: 'Which pupils',
    question: 'For whom? Where do you see it most?',
    hint: 'A year group, a class team, a kind of lesson.',
  },
  {
    heading: 'How we know, and where we start',
    question: 'How do you know?',
    hint: 'What have you seen, heard or counted?',
  },
  {
    heading: 'What we will do',
    question: 'What will you do about it?',
    hint: 'In your own way and your own words.',
  },
  {
    heading: 'What stays the same',
    question: 'Which part must stay the same?',
    hint: 'What makes it work, wherever it is done?',
  },
  {
    heading: 'What we change to fit',
    question: 'What do you change so that it fits your school?',
    hint: 'Because of your pupils, staff or building.',
  },
  {
    heading: 'What we hope to see in pupils',
    question: 'What do you hope to see pupils do?',
    hint: 'One thing that they can’t do now.',
  },
  {
    heading: 'Look again on',
    question: 'When will you look at it again?',
    hint: 'A date, such as 12/02/2026. Then decide: keep, adapt or stop.',
  },
  {
    heading: 'What we need from the trust',
    question: 'What do you need from the trust?',
    hint: 'Time, cover, a person to talk to, something to stop.',
  },
] as const;
