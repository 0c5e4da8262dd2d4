import { bold, heading, italic, sheet, skip, table, text } from '../kit/index.mjs';

/** How many people could have answered, by school. */
export const staffNumbers = sheet(
  'Staff numbers',
  [
    text('B2', 'Staff in post, January 2026 (from payroll)', bold),
    table({
      at: 'B4',
      kind: 'other',
      look: heading('D9D9D9'),
      head: [
        ['School', 'school'],
        ['Teachers', 'unmapped'],
        ['TAs and HLTAs', 'unmapped'],
        ['Office, site, lunch', 'unmapped'],
        ['All staff', 'unmapped'],
      ],
      rows: [
        ['Fernhollow High', 74, 18, 31, 123],
        ['Alder Row', 16, 14, 9, 39],
        ["St Edwen's", 8, 7, 5, 20],
        ['Kiln Meadow', 9, 12, 6, 27],
        ['Tolbrook', 12, 9, 7, 28],
        ['Lantern Hill', 17, 38, 8, 63],
        skip(['Trust', 136, 98, 66, 300]),
      ],
    }),
    text('B13', 'Please do not print results for fewer than five people.', italic),
  ],
  { widths: [3, 22, 12, 16, 18, 12] }
);
