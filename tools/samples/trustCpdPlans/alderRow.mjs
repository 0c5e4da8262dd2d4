import { bold, fill, looks, sheet, table, text, italic, typed, wrapped } from '../kit/index.mjs';

/** How Alder Row does its repeated reading: two other schools copied these words into their own plans. */
export const REPEATED_READING =
  'Same short text three times in a week, in pairs. Teacher sits beside two pairs a day and listens, no interruptions.';

/** Alder Row threw the template away and wrote a plan that starts with the children. */
export const alderRow = sheet(
  'Alder Row',
  [
    table({
      at: 'A1',
      kind: 'plan',
      school: 'Alder Row Primary School',
      look: looks(bold, fill('E2EFDA'), wrapped),
      body: wrapped,
      head: [
        ['What are children finding hard?', 'problem'],
        ['How do we know?', 'evidence'],
        ['Who?', 'pupils'],
        ['So we are learning about…', 'approach'],
        ['How it works here', 'steps'],
        ['Led by', 'lead'],
        ['Starts', 'date'],
        ['We’ll know because', 'success'],
        ['Look again', 'review'],
        ['so far', 'impact'],
      ],
      rows: [
        [
          'They read the words but so slowly that the sentence is gone by the end',
          'Timed reading in week 2: 19 of 57 below 90 words a minute',
          'Y5, then Y4',
          'Repeated reading',
          REPEATED_READING,
          'Hamida Saleh',
          typed('8th September 2025', '2025-09-08'),
          'Fewer than 8 by February, and more hands up to read',
          '13th Feb',
          '12 of 57 at Christmas. Two needed phonics, not fluency: moved.',
        ],
        [
          'Pupils rush to an answer in maths and can’t say where it came from',
          'July papers; we asked nine of them',
          'Y3/4',
          'Asking "how do you know?" and then waiting',
          'One question a day, agreed in phase meeting. Film one, watch it together on the last Thursday',
          'Joss Verrall',
          typed('w/c 22 Sept', 'w/c 22 Sept'),
          'Books have a because in them',
          'Half term',
          null,
        ],
        [
          'Four children spend every lunchtime alone',
          'Lunch staff noticed',
          'Y2–Y6',
          'Games that need two people',
          'Lunchtime team choose the games, teachers play on Mondays',
          'Bernie Tuft (lunchtime)',
          typed('October', 'October'),
          'Nobody on the wall by themselves three days running',
          'Every Friday',
          'One still on the wall. He likes the wall, it turns out',
        ],
        [
          null,
          null,
          null,
          'Safeguarding update',
          'INSET with everyone else',
          'Head',
          typed('1/9/25', '2025-09-01'),
          null,
          null,
          null,
        ],
        [
          null,
          null,
          'New staff',
          'Phonics refresher',
          'Morning in R, afternoon planning',
          'Hamida Saleh',
          typed('3/9/25', '2025-09-03'),
          '-',
          null,
          null,
        ],
      ],
    }),
    text('L2', 'Marian: this is the one to show governors', italic),
  ],
  { freezePane: { rows: 1 }, widths: [34, 30, 12, 26, 40, 16, 18, 30, 12, 34] }
);
