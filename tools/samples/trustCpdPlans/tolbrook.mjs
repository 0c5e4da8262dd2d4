import { bold, fill, looks, sheet, table, text, typed, row, wrapped } from '../kit/index.mjs';
import { REPEATED_READING } from './alderRow.mjs';

const HEAD = [
  ['Wk', 'term'],
  ['Staff meeting', 'approach'],
  ['Led by', 'lead'],
  ['What to bring / how', 'steps'],
  ['Notes', 'notes'],
];

const block = (at, rows) =>
  table({
    at,
    kind: 'plan',
    school: 'Tolbrook Junior School',
    look: looks(bold, fill('D9D9D9')),
    body: wrapped,
    head: HEAD,
    rows,
  });

const termTitle = (at, words) =>
  text(at, words, { font: { bold: true, size: 13, color: { rgb: '1F4E79' } } });

/** Tolbrook sent its rota of staff meetings, a block for each half term, with the need in the notes. */
export const tolbrook = sheet(
  'Tolbrook',
  [
    text('A1', 'TOLBROOK JUNIORS ROTA 25-26 – Thursdays 3.40 in the hall'),
    termTitle('A3', 'Autumn first half'),
    block('A4', [
      [2, 'Settling in: who is new, who is worried', 'Gwil Prosser', null, null],
      [3, 'Repeated reading', 'Anya Falk', REPEATED_READING, 'copied from Alder Row'],
      [4, 'WalkThrus 1', 'Gwil', 'trust slides', null],
      [
        5,
        'Spelling: sort their mistakes',
        'Anya Falk',
        '6 books each, any ability',
        'Y4 spell by sound and stop there: 31 of 62 wrote "sed", "wen", "becos" in Sept writing',
      ],
      [6, 'Reports / catch up', typed('-', null), null, null],
    ]),
    termTitle('A12', 'Autumn second half'),
    block('A13', [
      [1, 'Fire and first aid', 'Site team', null, null],
      [2, 'Spelling: what moved?', 'Anya Falk', 'same 6 books', '31 > 22'],
      [3, 'Peer visits, nobody in the hall', 'pairs', 'choose what you want watched', null],
      row(
        [
          4,
          'Maths: fractions of amounts',
          'Ed Noakes',
          'Y5 quiz',
          'Y5 halve everything, whatever the fraction',
        ],
        { hidden: true }
      ),
      [5, 'Christmas', 'everyone', 'glitter', null],
    ]),
    text('A21', 'Swap if you need to, just tell Pauline in the office.'),
  ],
  { widths: [6, 36, 16, 40, 50] }
);
