import {
  bold,
  centred,
  fill,
  heading,
  italic,
  looks,
  sheet,
  skip,
  table,
  text,
  title,
  upright,
} from '../kit/index.mjs';
import { SCHOOLS } from '../fernhollow.mjs';

const CODES = ['FHS', 'ARP', 'SEP', 'KMI', 'TJS', 'LHS'];
const group = (words) => skip([words], { priority: words }, looks(bold, fill('DDEBF7')));

/** Who is doing what: programmes down, schools across by code, a mark where a school is in it. */
export const whoIsDoingWhat = sheet(
  'Who is doing what',
  [
    text('A1', 'Who is doing what, 2025-26', title),
    text('A2', '✓ running   ● starting   Lead = ask them   half term = booked for then', italic),
    table({
      at: 'A4',
      kind: 'matrix',
      look: looks(heading('DDEBF7'), centred),
      head: [
        ['Programme', 'approach'],
        ['From', 'provider'],
        ...CODES.map((code, i) => [code, `matrix:${SCHOOLS[i].name}`, { style: upright }]),
        ['Remarks', 'notes'],
      ],
      rows: [
        group('Reading and talk'),
        [
          'Repeated reading',
          'own',
          null,
          'Lead',
          '✓',
          null,
          '✓',
          null,
          'began with Hamida, now three schools',
        ],
        ['Wait, watch, wonder', 'own, with NHS', null, '●', null, 'Lead', null, '✓', null],
        ['Reading aloud in tutor time', 'Voicebox CIC', '✓', null, null, null, null, null, null],
        group('Number'),
        [
          'Talk in maths',
          'Maths Hub',
          'Lead',
          '●',
          null,
          null,
          'Spr 1',
          null,
          'co-planning is the point, not the slides',
        ],
        ['Mastering number', 'Maths Hub', null, null, null, '✓', null, null, null],
        group('Everyone'),
        ['WalkThrus', 'Trust', '✓', '✓', '✓', '✓', '✓', '●', 'is this helping? ask in March'],
        ['Adaptive teaching', 'Trust', '✓', null, '?', null, null, null, null],
        ['Visits week', 'own', '✓', '✓', '✓', '✓', '✓', '✓', 'please keep (everybody)'],
        ['First aid renewals', 'Greencross', 'Aut 2', '✓', 'Spr 2', '✓', '✓', '✓', null],
        skip(['Schools in it', null, 6, 6, 5, 5, 5, 4]),
      ],
    }),
  ],
  { freezePane: { rows: 4, columns: 1 }, widths: [30, 16, 7, 7, 7, 7, 7, 7, 40] }
);

/** What the codes stand for. */
export const codes = sheet('Codes', [
  table({
    at: 'A1',
    kind: 'other',
    look: bold,
    head: [
      ['Code', 'unmapped'],
      ['School', 'school'],
      ['Phase', 'unmapped'],
      ['Head', 'unmapped'],
    ],
    rows: SCHOOLS.map(({ name }, i) => [
      CODES[i],
      name,
      ['Secondary', 'Primary', 'Primary', 'Infant', 'Junior', 'Special'][i],
      ['Ros Pemberton', 'Lyn Carrow', 'Ivo Denning', 'Grace Amadi', 'Gwil Prosser', 'Shaz Malik'][
        i
      ],
    ]),
  }),
]);
