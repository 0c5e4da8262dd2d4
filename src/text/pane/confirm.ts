import { count, figure, listed } from './common';

/** The words of Confirm. */
export const CONFIRM = {
  title: 'Confirm',
  nothing: 'Nothing has been read yet.',
  goRead: 'Read this workbook',
  allSure: 'Nothing to look at: Trellis is sure of every column. You can still change any of them.',
  toLookAt: 'Worth a look',
  theRest: 'Everything else',
  schools: 'Schools',
  looksRight: 'Looks right',
  looksRightHint: 'Says yes to everything that you have not changed.',
  next: 'Go to Build',
  column: 'Column',
  row: 'Row',
  takenFor: 'Taken for',
  why: 'Because',
  samples: 'For example',
  noSamples: 'values are not shown here',
  noHeading: '(no heading)',
  kind: 'This table is',
  leaveOut: 'Leave this table out',
  bringBack: 'Use it again',
  leftOut: 'Left out. Nothing of it will be used.',
  leftOutShort: 'left out',
  youChose: 'you chose this',
  readingAgain: 'Reading again with your choice …',
  oneSchool: 'One school',
  twoSchools: 'Two schools',
  alsoWritten: 'also written',
  ownSchool: 'is another school',
  sameAs: 'is the same as …',
  pictureSkipped: 'skipped',
  pictureAside: 'set aside',
  pictureHeading: 'headings',
  pictureRecord: 'read',
  pictureOutside: 'not part of it',
} as const;

/** How sure a reading is, in words that stand alone. */
export function sureWords(confidence: number): string {
  if (confidence >= 0.8) return 'sure';
  return confidence >= 0.5 ? 'fairly sure' : 'a guess';
}

/** Where else the same heading stands, so that one answer settles all. */
export function alsoOn(sheets: readonly string[]): string {
  const names = [...new Set(sheets)];
  return names.length <= 3
    ? `The same on ${listed(names)}: one answer settles all.`
    : `The same on ${count(names.length, 'other sheet')}: one answer settles all.`;
}

/** The first line of Confirm. */
export function confirmLead(columns: {
  readonly unsure: number;
  readonly sure: number;
  readonly chosen: number;
}): string {
  const rest = listed([
    ...(columns.sure > 0 ? [`sure of ${count(columns.sure, 'column')}`] : []),
    ...(columns.chosen > 0 ? [`${count(columns.chosen, 'column')} settled by you`] : []),
  ]);
  if (columns.unsure === 0) return `Trellis is ${rest === '' ? 'done' : rest}.`;
  return `${count(columns.unsure, 'column')} ${columns.unsure === 1 ? 'is' : 'are'} worth a look${rest === '' ? '' : `; ${rest}`}.`;
}

/** What can be undone, and what was done, in a short line. */
export const didColumn = (heading: string, meaning: string): string =>
  `“${heading === '' ? CONFIRM.noHeading : heading}” is now: ${meaning}`;
export const didKind = (sheet: string, kind: string): string =>
  `The table on ${sheet} is now ${kind}`;
export const didLeaveOut = (sheet: string): string => `A table on ${sheet} is left out`;
export const didBringBack = (sheet: string): string => `A table on ${sheet} is used again`;
export const didLookRight = (columns: number): string => `${count(columns, 'column')} confirmed`;
export const didOneSchool = (one: string, other: string): string =>
  `${one} and ${other} are one school`;
export const didOwnSchool = (name: string): string => `${name} is a school of its own`;
export const undone = (what: string): string => `Undone: ${what}`;

/** The question about two names. */
export const oneOrTwo = (one: string, other: string): string =>
  `Are “${one}” and “${other}” one school?`;

/** Where a table stands: file, sheet. */
export const tablePlace = (file: string, sheet: string): string => `${sheet} · ${file}`;

/** What a picture shows, for people who don't see it. */
export const pictureLabel = (sheet: string, first: number, last: number): string =>
  `How the table on ${sheet} was read, from row ${first} to row ${last}`;

/** Rows that a picture leaves out. */
export const gapWords = (rows: number): string => `… ${count(rows, 'row')} more`;

/** Columns that a picture leaves out. */
export const moreColumnsWords = (columns: number): string =>
  `${count(columns, 'more column')} to the right`;

/** What each kind of table is called. */
export const KIND_NAMES = {
  plan: 'a plan of activities',
  priorities: 'priorities or goals',
  survey: 'answers to a staff survey',
  survey_summary: 'a survey’s averages',
  matrix: 'a grid of schools and activities',
  log: 'a training log',
  budget: 'a budget',
  other: 'something else',
} as const;

/** What a column can be said to be, grouped as a person would look for it; `carry` and `marks` beside. */
export const CHOICE_GROUPS = [
  {
    label: 'Why',
    choices: {
      problem: 'What pupils find hard',
      pupils: 'Which pupils',
      evidence: 'How we know',
      why: 'Why it matters',
      priority: 'Title of a priority',
      success: 'What we hope to see',
      baseline: 'Where it starts',
      target: 'Where it should get to',
    },
  },
  {
    label: 'How',
    choices: {
      approach: 'What will be done',
      steps: 'How it is carried out or adapted',
      audience: 'Which staff',
      lead: 'Who leads',
      provider: 'Who delivers it from outside',
      format: 'Format (INSET, coaching …)',
      impact: 'What changed',
      review: 'When to look again',
      status: 'Status',
      notes: 'Notes',
    },
  },
  {
    label: 'When, where and how much',
    choices: {
      school: 'School',
      date: 'Date or start',
      end: 'End or deadline',
      term: 'Term, half term or week',
      hours: 'Hours',
      cost: 'Cost',
      count: 'Number of people',
    },
  },
  {
    label: 'People',
    choices: {
      person: 'Person who attended',
      role: 'Job or role',
      respondent: 'Person who answered',
    },
  },
  {
    label: 'Staff survey',
    choices: {
      'item:collaboration': 'Working together',
      'item:involvement': 'A say in school decisions',
      'item:trust': 'Honesty and trust',
      'item:mission': 'Shared purpose',
      'item:safety': 'Calm, and help with behaviour',
      'item:autonomy': 'A say in my own development',
      'item:competence': 'Getting better at the job',
      'item:relatedness': 'Belonging',
      'item:other': 'Another survey statement',
    },
  },
  {
    label: 'Neither',
    choices: { marks: 'One school’s marks', carry: 'Nothing of these: carry it along' },
  },
] as const satisfies readonly {
  readonly label: string;
  readonly choices: Readonly<Record<string, string>>;
}[];

/** The words of a choice. */
export function choiceName(choice: string): string {
  for (const { choices } of CHOICE_GROUPS) {
    const name = (choices as Readonly<Record<string, string>>)[choice];
    if (name !== undefined) return name;
  }
  return choice;
}

/** A table with columns worth a look, in a line. */
export const toLookAtIn = (sheet: string, file: string, columns: number): string =>
  `${tablePlace(file, sheet)}: ${figure(columns)} to look at`;
