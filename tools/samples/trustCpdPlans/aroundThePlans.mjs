import { bold, fill, italic, lines, looks, sheet, text, title } from '../kit/index.mjs';

/** The trust's cover sheet, with the words that shape what the schools then write. */
export const cover = sheet(
  'Cover',
  [
    text('B2', 'Fernhollow Schools Trust', title, [1, 5]),
    text('B3', 'School CPD plans 2025-26', looks(bold, { font: { size: 14 } })),
    lines('B5', ['Owner', 'Return to', 'By'], bold),
    lines('C5', [
      'Marian Tolley, Director of School Improvement',
      'mtolley@fernhollow.example',
      'Friday 26 September, or ring me',
    ]),
    text(
      'B9',
      'One tab for each school. Please use the template, though I know some of you will not.',
      italic
    ),
    text(
      'B10',
      'I would rather have five things you mean than twenty you do not. Tell me what pupils are finding hard.'
    ),
    text('B12', 'v3 – Tolbrook added 2 Oct', looks(italic, fill('FFF2CC'))),
  ],
  { view: { showGridLines: false }, widths: [3, 14, 60], why: 'title, owner and instructions' }
);

/** The drop-down lists behind the trust's template, hidden. */
export const lists = sheet(
  'Lists',
  [
    lines('A1', ['Half term', 'Aut 1', 'Aut 2', 'Spr 1', 'Spr 2', 'Sum 1', 'Sum 2']),
    lines('B1', ['Type', 'INSET', 'Twilight', 'Staff meeting', 'Coaching', 'Visit', 'Online']),
    lines('C1', ['RAG', 'R', 'A', 'G']),
  ],
  { hidden: true, why: 'hidden sheet of drop-down lists' }
);
