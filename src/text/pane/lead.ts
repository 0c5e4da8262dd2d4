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
