import {
  banner,
  bold,
  day,
  fill,
  form,
  italic,
  lines,
  looks,
  sheet,
  text,
  title,
  typed,
} from '../kit/index.mjs';

/** What the trust asks of the form. */
export const aboutTheForm = sheet(
  'Start here',
  [
    text('B2', 'One thing pupils find hard', title),
    lines('B4', [
      'One form for the one thing that matters most to your pupils just now.',
      'Fill it in with the people who teach them. Half an hour and a pot of tea is about right.',
      'Leave a box empty rather than write something you don’t mean.',
    ]),
    text('B8', 'Back to Marian by half term. She reads all of them.', italic),
  ],
  { view: { showGridLines: false }, widths: [3, 90] }
);

/** Labels on the left, long answers in merged blocks on the right. */
export const alderRowForm = sheet(
  'Alder Row',
  [
    text('A1', 'One thing pupils find hard', title, [1, 4]),
    form({
      school: 'Alder Row Primary School',
      labelLook: looks(bold, fill('E2EFDA')),
      labels: [
        ['A3', 'School', 'school', 'B3', 'Alder Row'],
        [
          'A4',
          'Who filled this in',
          'unmapped',
          'B4',
          'Hamida, with Joss, Bernie and the Y5 teachers',
        ],
        [
          'A6',
          'What are pupils finding hard?',
          'problem',
          'B6',
          'Year 5 read the words but so slowly that the sentence is gone by the end. They nod when we ask if they understood.',
          [2, 3],
        ],
        [
          'A8',
          'Which pupils?',
          'pupils',
          'B8',
          '19 in Year 5, most of them in the class that had four teachers last year',
          [1, 3],
        ],
        [
          'A9',
          'How do we know?',
          'evidence',
          'B9',
          'Timed reading, same text, week 2. Then we asked six of them what it was about',
          [1, 3],
        ],
        [
          'A10',
          'Why do we think it happens?',
          'why',
          'B10',
          'We stopped reading aloud when we bought the comprehension books',
          [1, 3],
        ],
        ['A12', 'What we’re going to learn to do', 'approach', 'B12', 'Repeated reading', [1, 3]],
        [
          'A13',
          'How we’ll do it here',
          'steps',
          'B13',
          'Same short text three times in a week, in pairs. Teacher sits beside two pairs a day and listens, no interruptions.',
          [2, 3],
        ],
        ['A15', 'Who leads', 'lead', 'B15', 'Hamida Saleh'],
        ['A16', 'Who takes part', 'audience', 'B16', 'Y4, Y5 and Y6 teachers, two TAs'],
        ['A17', 'First session', 'date', 'B17', day('2025-09-08')],
        ['A18', 'Starting from', 'baseline', 'B18', '19 of 57 below 90 words a minute'],
        ['A19', 'Aiming for', 'target', 'B19', 'Fewer than 8'],
        [
          'A20',
          'How will we know it’s better?',
          'success',
          'B20',
          'They choose to read aloud, and can tell us what happened',
          [1, 3],
        ],
        ['A21', 'We’ll look again', 'review', 'B21', day('2026-02-13')],
        [
          'A22',
          'What would help from the trust?',
          'unmapped',
          'B22',
          'Cover for two afternoons, and another school to swap recordings with',
        ],
      ],
    }),
    text('A25', 'Governor: ____________________', italic),
  ],
  { widths: [30, 30, 20, 20] }
);

/** Labels above their answers, under banners, in column B. */
export const kilnMeadowForm = sheet(
  'Kiln Meadow',
  [
    text('B1', 'Kiln Meadow Infant School', {
      font: { bold: true, size: 14, color: { rgb: 'BF8F00' } },
    }),
    form({
      school: 'Kiln Meadow Infant School',
      labelLook: looks(bold, { font: { color: { rgb: 'BF8F00' } } }),
      labels: [
        ['B3', banner('OUR CHILDREN')],
        [
          'B4',
          'What gets in the way for our children',
          'problem',
          'B5',
          'They wait to be asked. 23 of 60 in Reception had not started a conversation with a grown-up by the end of week two.',
          [1, 4],
        ],
        [
          'B7',
          'How we found out',
          'evidence',
          'B8',
          'We each watched five children for ten minutes and wrote down who spoke first',
          [1, 4],
        ],
        ['B10', banner('US')],
        [
          'B11',
          'What we’re trying',
          'approach',
          'B12',
          'Wait, watch, wonder: two minutes of film a week, one question about it',
          [1, 4],
        ],
        [
          'B14',
          'Making it work',
          'steps',
          'B15',
          'Odette films first. Volunteers after that. Films deleted on Fridays.',
          [1, 4],
        ],
        ['B17', 'Led by', 'lead', 'B18', 'Odette Harker'],
        ['B20', 'Everyone involved', 'audience', 'B21', 'EYFS team and lunchtime staff'],
        ['B23', 'When', 'term', 'B24', 'Autumn 1 until it isn’t useful'],
        ['B26', banner('WHAT HAPPENED')],
        [
          'B27',
          'What’s different',
          'impact',
          'B28',
          'Carpet time is much noisier. 14 of 60 now. We talk less.',
          [1, 4],
        ],
      ],
    }),
  ],
  { widths: [3, 40, 20, 20, 20] }
);

/** The reworded one: short labels with colons, a margin note beside them, dates and money as typed. */
export const lanternHillForm = sheet(
  'Lantern Hill',
  [
    form({
      school: 'Lantern Hill School',
      labels: [
        ['A2', 'Name of school:', 'school', 'C2', 'Lantern Hill'],
        ['A3', 'Class:', 'pupils', 'C3', 'Beech, 3 pupils'],
        [
          'A4',
          'Issue:',
          'problem',
          'C4',
          'Moving between rooms takes up to 20 minutes and ends in tears',
        ],
        ['A5', 'Baseline:', 'baseline', 'C5', '20 mins, 4 moves a day (timed for a week)'],
        [
          'A6',
          'Action:',
          'approach',
          'C6',
          typed('A song for going\nA thing to carry', 'A song for going A thing to carry'),
        ],
        ['A7', 'With:', 'audience', 'C7', 'Beech team, escorts'],
        ['A8', 'Outside help:', 'provider', 'C8', 'SALT service'],
        ['A9', 'Lead:', 'lead', 'C9', 'Noor Habib'],
        ['A10', 'From:', 'date', 'C10', typed('22/9/25', '2025-09-22')],
        ['A11', 'To:', 'end', 'C11', typed('12th December 2025', '2025-12-12')],
        ['A12', 'Cost:', 'cost', 'C12', typed('£0', '0')],
        [
          'A13',
          'Outcome:',
          'impact',
          'C13',
          'Six minutes. The thing to carry is always the kettle lid.',
        ],
        ['A14', 'RAG:', 'status', 'C14', 'Green'],
        ['A15', 'Review date:', 'review', 'C15', day('2026-01-30')],
      ],
    }),
    text('E4', 'MT: may I read this one to the board?', italic),
    text('E13', 'MT: the kettle lid!', italic),
  ],
  { widths: [18, 3, 60, 3, 36] }
);

/** The form as it was sent out. */
export const emptyForm = sheet(
  'Copy me',
  [
    text('A1', 'One thing pupils find hard', title),
    lines(
      'A3',
      [
        'School',
        'Who filled this in',
        null,
        'What are pupils finding hard?',
        null,
        'Which pupils?',
        'How do we know?',
        'Why do we think it happens?',
        null,
        'What we’re going to learn to do',
        'How we’ll do it here',
        null,
        'Who leads',
        'Who takes part',
        'First session',
      ],
      bold
    ),
  ],
  { widths: [30, 30], why: 'the blank form: labels without values' }
);
