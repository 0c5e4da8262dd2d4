import { DIMENSION_IDS, READINESS_DIMENSIONS } from '../../src/readiness/dimensions';
import { settings, sixInWords, sixPeople, STATEMENTS, times, withCell, type Range } from './people';

/** One way of using a function, with what the cell shows: a value, or an error with its words. */
export interface FunctionCase {
  readonly title: string;
  readonly id: string;
  /** Arguments by name; optional ones may be left out. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly gives?: unknown;
  readonly error?: '#VALUE!' | '#N/A';
  readonly says?: readonly string[];
}

const six = sixPeople();
const firstFour = six.slice(0, 4);
const blankRows = (count: number, width: number): Range =>
  Array.from({ length: count }, () => Array.from({ length: width }, () => null));
const codes: Range = [
  DIMENSION_IDS.flatMap((id, nth) => [id, id, [0, 1, 2, 4, 5, 7].includes(nth) ? `${id} R` : id]),
];
const turned = [2, 5, 8, 14, 17, 23];
const twoRows: Range = [
  DIMENSION_IDS.flatMap((id) => [id, id, id]),
  Array.from({ length: 24 }, (_, at) => (turned.includes(at) ? 'Yes' : '')),
];
const down: Range = DIMENSION_IDS.flatMap((id, nth) =>
  [0, 1, 2].map((item) => [READINESS_DIMENSIONS[id], turned.includes(nth * 3 + item)])
);
const profileOfSix = DIMENSION_IDS.map((id, at) => [
  READINESS_DIMENSIONS[id],
  [75, 58, 79, 81, 75, 75, 72, 81][at],
  id === 'involvement' ? 5 : 6,
]);
/** One person low on the three statements about their own development. */
const heldBack: Range = Array.from({ length: 6 }, (_, person) =>
  Array.from({ length: 24 }, (__, at) => {
    const level = at >= 15 && at <= 17 ? (person === 3 ? 3 : 2) : 5;
    return turned.includes(at) ? 6 - level : level;
  })
);
const allLow: Range = Array.from({ length: 6 }, () =>
  Array.from({ length: 24 }, (_, at) => {
    const level = at >= 15 && at <= 17 ? 1 : 5;
    return turned.includes(at) ? 6 - level : level;
  })
);

/** Blanks, shapes, words, headings and questions: all of these are the same six people. */
const SAME_SIX: readonly FunctionCase[] = [
  ['blanks as null, as on the web', { answers: six }],
  ['blanks as 0, as on some desktops', { answers: sixPeople(0) }],
  ['blanks as empty text, as formulas give them', { answers: sixPeople('') }],
  ['blanks as spaces', { answers: sixPeople('  ') }],
  [
    'numbers as text',
    { answers: six.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))) },
  ],
  ['answers in words', { answers: sixInWords() }],
  [
    'words in capitals',
    { answers: sixInWords().map((row) => row.map((cell) => String(cell).toUpperCase())) },
  ],
  ['headings above, the statements of our survey', { answers: [...STATEMENTS, ...six] }],
  [
    'empty rows between and below',
    { answers: [...six.slice(0, 3), ...blankRows(2, 24), ...six.slice(3), ...blankRows(3000, 24)] },
  ],
  [
    'statements in another order, under their headings',
    { answers: [...STATEMENTS, ...six].map((row) => [...row].reverse()) },
  ],
  ['an empty column after the answers', { answers: six.map((row) => [...row, null]) }],
  ['"N/A" for what is not for somebody', { answers: sixPeople('N/A') }],
  ['questions as names with R', { answers: six, questions: codes }],
  ['questions with a row of marks', { answers: six, questions: twoRows }],
  ['questions down, in the words that people see', { answers: six, questions: down }],
  ['questions as the statements themselves', { answers: six, questions: STATEMENTS }],
  [
    'staff, and settings that ask for fewer than five',
    { answers: six, staff: 10, settings: settings(2) },
  ],
  ['staff as a blank that came as 0', { answers: six, staff: 0 }],
  ['staff as text', { answers: six, staff: '10' }],
].map(([title, args]) => ({
  title: `counts six people alike: ${String(title)}`,
  id: 'READINESS',
  args: args as Readonly<Record<string, unknown>>,
  gives: 74,
}));

const READINESS: readonly FunctionCase[] = [
  ...SAME_SIX,
  {
    title: 'shows too few replies as #N/A with when results appear, never as 0',
    id: 'READINESS',
    args: { answers: firstFour },
    error: '#N/A',
    says: ['4 replies so far; results appear at 5.'],
  },
  {
    title: 'keeps to a higher minimum of the settings',
    id: 'READINESS',
    args: { answers: six, settings: settings(7) },
    error: '#N/A',
    says: ['6 replies so far; results appear at 7.'],
  },
  {
    title: 'shows no replies at all as #N/A',
    id: 'READINESS',
    args: { answers: blankRows(3, 24) },
    error: '#N/A',
    says: ['0 replies so far'],
  },
  {
    title: 'takes a single cell for one answer, and says what is missing',
    id: 'READINESS',
    args: { answers: [[4]] },
    error: '#VALUE!',
    says: ['24 columns of answers', 'this range has 1 column'],
  },
  {
    title: 'names the row, the column and the value that is no answer',
    id: 'READINESS',
    args: { answers: withCell(six, 4, 2, 9) },
    error: '#VALUE!',
    says: [
      'CPD.READINESS needs answers from 1 to 5',
      'row 5, column 3 holds 9',
      'leave the cell empty',
    ],
  },
  {
    title: 'names a text that is no answer',
    id: 'READINESS',
    args: { answers: withCell(six, 1, 0, 'ask me later') },
    error: '#VALUE!',
    says: ['row 2, column 1 holds "ask me later"'],
  },
  {
    title: 'names TRUE, which is no answer',
    id: 'READINESS',
    args: { answers: withCell(six, 1, 0, true) },
    error: '#VALUE!',
    says: ['row 2, column 1 holds TRUE'],
  },
  {
    title: 'names an error cell',
    id: 'READINESS',
    args: { answers: withCell(six, 0, 1, '#DIV/0!') },
    error: '#VALUE!',
    says: ['row 1, column 2 holds #DIV/0!'],
  },
  {
    title: 'says which question it does not know',
    id: 'READINESS',
    args: { answers: six, questions: withCell(codes, 0, 6, 'lunch') },
    error: '#VALUE!',
    says: ["can't tell what question 7", '"lunch"', 'collaboration'],
  },
  {
    title: 'says that questions and answers do not go together',
    id: 'READINESS',
    args: { answers: six, questions: [['trust', 'trust']] },
    error: '#VALUE!',
    says: ['a question for each of the 24 columns'],
  },
  {
    title: 'says that there are more replies than staff',
    id: 'READINESS',
    args: { answers: six, staff: 5 },
    error: '#VALUE!',
    says: ['6 replies and 5 staff'],
  },
  {
    title: 'says that staff are counted in people',
    id: 'READINESS',
    args: { answers: six, staff: 12.6 },
    error: '#VALUE!',
    says: ['not full-time equivalents'],
  },
  {
    title: 'shows a thinly answered condition as #N/A and names it',
    id: 'READINESS',
    args: {
      answers: six.map((row, at) =>
        at === 4 ? row.map((cell, nth) => (nth >= 3 && nth <= 5 ? null : cell)) : row
      ),
    },
    error: '#N/A',
    says: ['fewer than 5 people answered enough about "A say in school decisions"'],
  },
  {
    title: 'says what the questions ask too little about',
    id: 'READINESS',
    args: {
      answers: six,
      questions: [codes[0]?.map((name) => (String(name).startsWith('relatedness') ? '' : name))],
    },
    error: '#N/A',
    says: ['ask too little about "Belonging"'],
  },
  {
    title: 'does not score headings that it does not know',
    id: 'READINESS',
    args: { answers: [Array.from({ length: 24 }, (_, at) => `Our question number ${at}`), ...six] },
    error: '#VALUE!',
    says: ["can't tell from the headings"],
  },
  {
    title: 'puts a total in words that would give everybody away',
    id: 'READINESS',
    args: { answers: allLow },
    gives: 'under 25',
  },
];

const OTHERS_ON_ANSWERS: readonly FunctionCase[] = [
  { title: 'spills eight rows', id: 'PROFILE', args: { answers: six }, gives: profileOfSix },
  {
    title: 'spills words for too few replies',
    id: 'PROFILE',
    args: { answers: firstFour },
    gives: DIMENSION_IDS.map((id) => [
      READINESS_DIMENSIONS[id],
      'not shown',
      id === 'involvement' ? 4 : 4,
    ]),
  },
  {
    title: 'spills eight rows for nobody, too',
    id: 'PROFILE',
    args: { answers: [[null]] },
    gives: DIMENSION_IDS.map((id) => [READINESS_DIMENSIONS[id], 'not shown', 0]),
  },
  {
    title: 'gives nothing where nothing holds the score back',
    id: 'LIMITING',
    args: { answers: six },
    gives: '',
  },
  {
    title: 'names what holds the score back',
    id: 'LIMITING',
    args: { answers: heldBack },
    gives: 'A say in my own development',
  },
  {
    title: 'shows #N/A where there is no total',
    id: 'LIMITING',
    args: { answers: firstFour },
    error: '#N/A',
    says: ['4 replies so far'],
  },
  {
    title: 'gives or takes whole points',
    id: 'MARGIN',
    args: { answers: six, staff: 10 },
    gives: 4,
  },
  {
    title: 'is never under 3, even where everybody answered',
    id: 'MARGIN',
    args: { answers: six, staff: 6 },
    gives: 3,
  },
  {
    title: 'is wider where nobody knows how many were asked',
    id: 'MARGIN',
    args: { answers: six, staff: null },
    gives: 7,
  },
  {
    title: 'shows #N/A where there is no total',
    id: 'MARGIN',
    args: { answers: firstFour, staff: 9 },
    error: '#N/A',
    says: ['4 replies so far'],
  },
  {
    title: 'needs staff as a number',
    id: 'MARGIN',
    args: { answers: six, staff: 'about ten' },
    error: '#VALUE!',
    says: ['needs a number for staff', '"about ten"'],
  },
];

const BAND: readonly FunctionCase[] = [
  ...(
    [
      [80, 'Go deeper'],
      [79.5, 'Go deeper'],
      [79.49, 'Start small'],
      [60, 'Start small'],
      [59, 'Build together'],
      ['74', 'Start small'],
      [0, 'Listen first'],
      ['under 25', 'Listen first'],
      [null, 'Not enough answers to show'],
      ['', 'Not enough answers to show'],
    ] as const
  ).map(([score, gives]) => ({
    title: `takes ${JSON.stringify(score)}`,
    id: 'BAND',
    args: { score },
    gives,
  })),
  {
    title: 'refuses a score that is none',
    id: 'BAND',
    args: { score: 101 },
    error: '#VALUE!',
    says: ['from 0 to 100', '101'],
  },
  {
    title: 'refuses words',
    id: 'BAND',
    args: { score: 'high' },
    error: '#VALUE!',
    says: ['number for score', '"high"'],
  },
  { title: 'refuses TRUE', id: 'BAND', args: { score: true }, error: '#VALUE!', says: ['TRUE'] },
];

const two = (school: string, rows: Range): Range => rows.map(() => [school]);
const bothSchools = [...two('Brook Primary School', six), ...two('Ash Primary School', firstFour)];

const BYSCHOOL: readonly FunctionCase[] = [
  {
    title: 'gives one empty cell for nobody',
    id: 'BYSCHOOL',
    args: { schools: [[null]], answers: [[null]] },
    gives: [['']],
  },
  {
    title: 'needs a school for each row',
    id: 'BYSCHOOL',
    args: { schools: [[null]], answers: six },
    error: '#VALUE!',
    says: ['a school for each row'],
  },
  {
    title: 'refuses full-time equivalents',
    id: 'BYSCHOOL',
    args: {
      schools: bothSchools,
      answers: [...six, ...firstFour],
      staffTable: [
        ['School', 'Staff'],
        ['Ash Primary School', 9.5],
      ],
    },
    error: '#VALUE!',
    says: ['row 2 of the staff table holds 9.5'],
  },
];

const PLAN: readonly FunctionCase[] = [
  {
    title: 'takes blanks as 0, as on some desktops, for empty boxes',
    id: 'NUDGE',
    args: { problem: 0, what: 'Walkthrus', hope: 0, lookAgain: 0, fit: 0 },
    gives: 'What did you notice about pupils that led to this?',
  },
  { title: 'finds none in a blank that came as 0', id: 'PROBLEM', args: { text: 0 }, gives: '' },
  {
    title: 'asks what was noticed where no problem is written',
    id: 'NUDGE',
    args: { problem: '', what: 'Walkthrus' },
    gives: 'What did you notice about pupils that led to this?',
  },
  {
    title: 'asks nothing about an empty row',
    id: 'NUDGE',
    args: { problem: null, what: null },
    gives: '',
  },
  {
    title: 'asks nothing about what the law asks for',
    id: 'NUDGE',
    args: { problem: '', what: 'Safeguarding update' },
    gives: '',
  },
  {
    title: 'asks about the next box once the problem is plain, and not about boxes left out',
    id: 'NUDGE',
    args: {
      problem: '31 of 58 Year 7s read under 110 words a minute in the autumn check',
      what: 'Paired reading',
    },
    gives: '',
  },
  {
    title: 'asks about a box that is there and empty',
    id: 'NUDGE',
    args: {
      problem: '31 of 58 Year 7s read under 110 words a minute in the autumn check',
      what: 'Paired reading',
      hope: '',
    },
    gives:
      'How would you know that this is helping: what is one thing that pupils will do differently?',
  },
  {
    title: 'refuses a range of several cells',
    id: 'NUDGE',
    args: { problem: [['a'], ['b']], what: '' },
    error: '#VALUE!',
    says: ['one cell for problem'],
  },
  {
    title: 'refuses an error',
    id: 'NUDGE',
    args: { problem: '#REF!', what: '' },
    error: '#VALUE!',
    says: ['problem', '#REF!'],
  },
  {
    title: 'finds the problem as typed',
    id: 'PROBLEM',
    args: { text: "Y8 pupils can't explain their reasoning" },
    gives: "Y8 pupils can't explain their reasoning",
  },
  {
    title: 'finds none in a programme',
    id: 'PROBLEM',
    args: { text: 'Roll out Walkthrus' },
    gives: '',
  },
  { title: 'finds none in nothing', id: 'PROBLEM', args: { text: null }, gives: '' },
  { title: 'takes a number for words', id: 'PROBLEM', args: { text: 42 }, gives: '' },
  {
    title: 'names programmes as typed',
    id: 'PROGRAMMES',
    args: { text: 'Walkthrus and Read Write Inc this year' },
    gives: 'Walkthrus, Read Write Inc',
  },
  {
    title: 'names what the trust added',
    id: 'PROGRAMMES',
    args: {
      text: 'Our Bright Start for all',
      settings: [['Programme or technique', 'Bright Start']],
    },
    gives: 'Bright Start',
  },
  {
    title: 'names nothing in plain words',
    id: 'PROGRAMMES',
    args: { text: 'Reading together' },
    gives: '',
  },
  {
    title: 'is 1 for the same',
    id: 'SIMILARITY',
    args: { a: 'Paired reading', b: ' Paired reading ' },
    gives: 1,
  },
  {
    title: 'is 0 for nothing in common',
    id: 'SIMILARITY',
    args: { a: 'Paired reading', b: 'Number talk' },
    gives: 0,
  },
  { title: 'is 0 for two empty cells', id: 'SIMILARITY', args: { a: null, b: '' }, gives: 0 },
  {
    title: 'is in between for some',
    id: 'SIMILARITY',
    args: { a: 'Paired reading with Year 4', b: 'Paired reading for pupils' },
    gives: 0.5,
  },
];

const whyTable: Range = [
  ['Why', 'What pupils find hard', 'Which pupils'],
  ['Reading aloud', 'They read so slowly that the sentence is gone', 'Year 4'],
  ['Talk', 'Children point or nod', 'Reception'],
];

const TABLES: readonly FunctionCase[] = [
  {
    title: 'gives the words of a why, however it is typed',
    id: 'WHY',
    args: { name: ' reading  ALOUD', whyTable },
    gives: 'They read so slowly that the sentence is gone',
  },
  {
    title: 'takes two columns without headings',
    id: 'WHY',
    args: { name: 'Talk', whyTable: [['Talk', 'Children point or nod']] },
    gives: 'Children point or nod',
  },
  { title: 'gives nothing for no name', id: 'WHY', args: { name: '', whyTable }, gives: '' },
  {
    title: 'says which whys there are',
    id: 'WHY',
    args: { name: 'Maths', whyTable },
    error: '#N/A',
    says: ['"Maths"', '"Reading aloud", "Talk"'],
  },
  {
    title: 'needs two columns',
    id: 'WHY',
    args: { name: 'Talk', whyTable: [['Talk']] },
    error: '#VALUE!',
    says: ['two columns'],
  },
  {
    title: 'knows a school by another spelling',
    id: 'SCHOOL',
    args: {
      name: 'St. Marys CE',
      schools: [['School'], ["St Mary's CE Primary School"], ['Brook Academy']],
    },
    gives: "St Mary's CE Primary School",
  },
  {
    title: 'knows a school by its initials',
    id: 'SCHOOL',
    args: { name: 'SMP', schools: [["St Mary's Primary"], ['Brook Academy']] },
    gives: "St Mary's Primary",
  },
  {
    title: 'says that it knows none',
    id: 'SCHOOL',
    args: { name: 'Elsewhere High', schools: [['Brook Academy']] },
    error: '#N/A',
    says: ['"Elsewhere High" fits no school'],
  },
  {
    title: 'needs a list',
    id: 'SCHOOL',
    args: { name: 'Brook', schools: [[null]] },
    error: '#VALUE!',
    says: ['list of your schools'],
  },
  {
    title: 'gives nothing for no name',
    id: 'SCHOOL',
    args: { name: null, schools: [['Brook Academy']] },
    gives: '',
  },
];

const CALENDAR: readonly FunctionCase[] = [
  ...(
    [
      ['3/12/25', null, 45994],
      ['Tues 2nd Dec 2025', null, 45993],
      ['w/c 3 Nov', '2025-26', 45964],
      ['14 Jan', 2025, 46036],
      ['14 Jan', '2025/26', 46036],
      [45994.75, null, 45994],
      [null, null, ''],
      ['', null, ''],
      [0, null, ''],
    ] as const
  ).map(([text, academicYear, gives]) => ({
    title: `reads ${JSON.stringify(text)}`,
    id: 'DATE',
    args: { text, academicYear },
    gives,
  })),
  {
    title: 'makes up no day for a half term',
    id: 'DATE',
    args: { text: 'HT3' },
    error: '#N/A',
    says: ['a half term', 'no one day'],
  },
  {
    title: 'makes up no day for TBC',
    id: 'DATE',
    args: { text: 'TBC' },
    error: '#N/A',
    says: ['"TBC"'],
  },
  {
    title: 'makes up no year',
    id: 'DATE',
    args: { text: '14 Jan' },
    error: '#N/A',
    says: ['has no year', 'CPD.DATE(A2, "2025-26")'],
  },
  {
    title: 'refuses a year that is none',
    id: 'DATE',
    args: { text: '14 Jan', academicYear: 'next' },
    error: '#VALUE!',
    says: ['2025-26 or 2025'],
  },
  { title: 'knows typical half terms', id: 'TERM', args: { date: 45994 }, gives: 'Autumn 2' },
  { title: 'reads a date in words', id: 'TERM', args: { date: '3/12/25' }, gives: 'Autumn 2' },
  { title: 'knows holidays', id: 'TERM', args: { date: '30/12/2025' }, gives: 'Holiday' },
  {
    title: 'goes by three columns of own dates',
    id: 'TERM',
    args: {
      date: 45994,
      termDates: [
        ['Term', 'From', 'To'],
        ['Advent', 45962, 46010],
      ],
    },
    gives: 'Advent',
  },
  {
    title: 'goes by own dates as text',
    id: 'TERM',
    args: { date: '2025-12-03', termDates: [['Advent: 3 Nov 2025 to 19 Dec 2025']] },
    gives: 'Advent',
  },
  {
    title: 'says Holiday outside own dates',
    id: 'TERM',
    args: { date: '2025-10-29', termDates: [['Advent: 3 Nov 2025 to 19 Dec 2025']] },
    gives: 'Holiday',
  },
  { title: 'gives nothing for an empty cell', id: 'TERM', args: { date: null }, gives: '' },
  {
    title: 'refuses words that are no date',
    id: 'TERM',
    args: { date: 'soon' },
    error: '#VALUE!',
    says: ['needs a date', '"soon"', 'CPD.DATE'],
  },
  {
    title: 'refuses term dates that are none',
    id: 'TERM',
    args: { date: 45994, termDates: [['Autumn', 'Spring']] },
    error: '#VALUE!',
    says: ['three columns'],
  },
];

/** Every case, for every way of calling. */
export const CASES: readonly FunctionCase[] = [
  ...READINESS,
  ...OTHERS_ON_ANSWERS,
  ...BAND,
  ...BYSCHOOL,
  ...PLAN,
  ...TABLES,
  ...CALENDAR,
  { title: 'reads many people', id: 'READINESS', args: { answers: times(six, 50) }, gives: 74 },
];
