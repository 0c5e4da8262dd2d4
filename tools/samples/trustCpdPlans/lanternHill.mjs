import { bold, day, fill, looks, sheet, table, text, typed, wrapped } from '../kit/index.mjs';

const plain = {
  alignment: { wrapText: true, vertical: 'top' },
  font: { name: 'Calibri', size: 12 },
};

/** Lantern Hill writes about three children at a time and leaves boxes empty when it has nothing to say. */
export const lanternHill = sheet(
  'Lantern Hill',
  [
    text('C1', 'Lantern Hill', { font: { bold: true, size: 18, color: { rgb: '7030A0' } } }),
    text('C2', 'small steps, written down', { font: { italic: true } }),
    table({
      at: 'C5',
      kind: 'plan',
      school: 'Lantern Hill School',
      look: looks(bold, fill('E4DFEC'), wrapped),
      body: plain,
      head: [
        ['Class', 'pupils'],
        ['What gets in their way', 'problem'],
        ['What we are trying', 'approach'],
        ['Who with', 'audience'],
        ['Help from', 'provider'],
        ['Who’s keeping an eye', 'lead'],
        ['When', 'term'],
        ['How’s it going', 'status'],
        ['What we saw', 'impact'],
      ],
      rows: [
        [
          'Beech (3 pupils)',
          'Moving between rooms takes up to 20 minutes and ends in tears',
          'A song for going and a thing to carry',
          'Beech team',
          null,
          'Noor Habib',
          'Autumn 1',
          'working',
          '20 mins down to 6. The thing to carry is always the kettle lid.',
        ],
        [
          'Rowan',
          'They ask for help by throwing',
          'AAC: one board, everywhere, grown-ups use it first',
          'Rowan, lunch, escorts',
          'SALT service',
          'Cal Devlin',
          'Autumn 1 and 2',
          'slow',
          'G asked for "more" on the bus',
        ],
        [
          'Sixth form',
          'They can follow a recipe with us and not without us',
          'Step back: count to thirty before helping',
          'Post-16',
          null,
          'Ffion Bright',
          'Autumn 2',
          'started',
          null,
        ],
        [
          'All',
          null,
          'Moving and handling refresher',
          'All class teams',
          'OT service',
          'Cal Devlin',
          'INSET',
          'done',
          null,
        ],
        [
          'All',
          null,
          'WalkThrus (trust)',
          'Teachers',
          'Trust',
          'Head',
          'when there is time',
          'not yet',
          null,
        ],
      ],
    }),
    text('C12', typed('Updated 21 Nov 25, NH', null)),
    text('D13', day('2026-01-30', '"next look: "d mmm yyyy')),
  ],
  { widths: [3, 3, 18, 40, 40, 20, 16, 18, 16, 12, 40] }
);
