import { sheet, table } from '../kit/index.mjs';
import { CLOSING, STATEMENTS } from './statements.mjs';
import { chosen, share } from './spread.mjs';

const WORDS = [
  'Strongly disagree',
  'Disagree',
  'Neither agree nor disagree',
  'Agree',
  'Strongly agree',
];
const DIMENSIONS = [
  'collaboration',
  'involvement',
  'trust',
  'mission',
  'safety',
  'autonomy',
  'competence',
  'relatedness',
  'other',
];

/** How many answered in each school, how they spell it, and how they feel about the nine things on average (0 to 4). */
const SCHOOLS_ANSWERING = [
  {
    replies: 34,
    spellings: [
      'Fernhollow High School',
      'Fernhollow',
      'fernhollow high',
      'FHS',
      'The High School',
      'Fernhollow High ',
    ],
    mood: [2.1, 1.6, 1.8, 2.6, 1.7, 1.5, 2.0, 2.7, 1.4],
  },
  {
    replies: 21,
    spellings: ['Alder Row', 'Alder Row Primary School', 'alder row', 'Alder Row Primary', 'ARP'],
    mood: [3.2, 3.0, 3.1, 3.2, 3.0, 3.1, 3.2, 3.4, 2.3],
  },
  {
    replies: 12,
    spellings: [
      "St Edwen's",
      'St Edwens',
      "st edwen's",
      'St Edwens CE',
      "St Edwen's CofE Primary School",
    ],
    mood: [2.6, 2.4, 2.2, 2.9, 3.1, 2.3, 2.4, 3.2, 1.9],
  },
  {
    replies: 3,
    spellings: ['Kiln Meadow', 'Kiln Meadow Infants'],
    mood: [3.3, 3.0, 3.4, 3.3, 3.6, 3.2, 3.2, 3.7, 2.7],
  },
  {
    replies: 14,
    spellings: ['Tolbrook', 'Tolbrook Juniors', 'tolbrook jnr', 'Tolbrook Junior School', 'TJS'],
    mood: [2.9, 2.2, 2.6, 2.8, 2.5, 2.7, 2.6, 3.1, 2.0],
  },
  {
    replies: 17,
    spellings: ['Lantern Hill', 'lantern hill school', 'Lantern Hill School', 'LHS'],
    mood: [3.0, 2.7, 2.9, 3.1, 2.2, 3.0, 3.0, 3.5, 1.8],
  },
];

const ROLES = [
  'Teacher',
  'Teaching assistant',
  'Teacher',
  'Middle leader',
  'Support staff (office, site, lunch)',
  'Teacher',
  'Senior leader',
  'ECT',
];

const WISHES = [
  'An hour a fortnight with the other Year 4 teacher',
  'Fewer initiatives. I can’t remember what last term’s was',
  'nothing, it’s a kind place',
  'Being told about changes before the children are',
  'see more of Alder Row, they seem to be enjoying it',
  'I’d like to be in the room when TAs are talked about',
  'someone on the corridor period 5',
  'Coffee. and time',
  'CPD for my subject not for everybody’s',
  'We did visits week and I’m still using what I saw',
];

/** An answer around the school's mood: the same person and statement always give the same answer. */
function answer(mood, person, item) {
  if (share(person, 400 + item) < 0.04) return null;
  const swing = (share(person, 10 + item) + share(person, 90 + item) - 1) * 2.2;
  return WORDS[Math.min(4, Math.max(0, Math.round(mood + swing)))];
}

const stamp = (person, place) => {
  const date = 2 + Math.floor(place / 9);
  const minutes = Math.floor(share(person, 3) * 600);
  return {
    value: new Date(Date.UTC(2026, 1, date, 7, minutes)),
    truth: `2026-02-${String(date).padStart(2, '0')}`,
    style: { numFmt: 'dd/mm/yyyy hh:mm' },
  };
};

const people = SCHOOLS_ANSWERING.flatMap(({ replies: count, ...school }) =>
  Array(count).fill(school)
)
  .map((school, person) => ({ ...school, person, place: share(person, 1) }))
  .sort((a, b) => a.place - b.place);

const moodAbout = (mood, dimension) => mood[DIMENSIONS.indexOf(dimension)];

function reply({ spellings, mood, person }, place) {
  const spelling = place % 31 === 17 ? null : chosen(spellings, person, 5);
  const items = [...STATEMENTS, CLOSING[0]].map(([, dimension], item) =>
    answer(moodAbout(mood, dimension), person, item)
  );
  const wish = share(person, 7) < 0.28 ? chosen(WISHES, person, 8) : null;
  const role = place % 23 === 9 ? null : chosen(ROLES, person, 6);
  const number = place + 1 + Math.floor(place / 20);
  return [
    number,
    stamp(person, place),
    'anonymous',
    { value: spelling, truth: spelling?.trim() ?? null },
    role,
    ...items,
    wish,
  ];
}

/** The answers as the form exports them: a row a person, in the order they came in. */
export const replies = sheet(
  'Form1',
  [
    table({
      at: 'A1',
      kind: 'survey',
      look: { font: { bold: true } },
      head: [
        ['ID', 'respondent'],
        ['Completion time', 'date'],
        ['Email', 'unmapped'],
        ['Which school do you mainly work in?', 'school'],
        ['What do you do?', 'role'],
        ...[...STATEMENTS, ...CLOSING].map(([words, dimension]) => [words, `item:${dimension}`]),
      ],
      rows: people.map(reply),
    }),
  ],
  { freezePane: { rows: 1 } }
);
