import fc from 'fast-check';
import { looksLikeHeading } from '../../../src/reading/headings/looksLikeHeading';

const HEADINGS = [
  'Lead',
  'Date',
  'By when?',
  'Success criteria',
  'Impact',
  'Term',
  'RAG',
  'School',
  'Cost (£)',
  'Venue',
  "What isn't working for pupils?",
  'Person\nresponsible',
  '£',
  'KPI',
  'Headteacher:',
  'No. attending',
];
const STATEMENTS = [
  'I feel valued by my colleagues.',
  'Staff are consulted before changes are made.',
  'My workload is manageable.',
];
const VALUES = [
  'All staff',
  'WalkThrus cluster 1',
  'Autumn 1',
  '12/09/2025',
  'J Okafor',
  'INSET',
  'Reading fluency',
  'G',
  'In progress',
  'Y5 and Y6',
  "St Mary's",
  '£1,250',
  'w/c 4 Nov',
  '14',
  'Safeguarding training',
  'TBC',
];
const PROSE =
  'Pupils in Year 4 read slowly and lose the meaning of what they read, so that by the end of a page most of them cannot say what happened, as the reading tests in June and our visits to lessons both showed us again.';

describe('a cell looks like a heading', () => {
  test.each(HEADINGS)('%j does', (text) =>
    expect(looksLikeHeading(text)).toBeGreaterThanOrEqual(0.5)
  );
  test.each(STATEMENTS)('%j does, over a column of answers', (text) =>
    expect(looksLikeHeading(text)).toBeGreaterThanOrEqual(0.45)
  );
  test.each(VALUES)('%j does not', (text) => expect(looksLikeHeading(text)).toBeLessThan(0.4));
  test('long prose does not at all', () => expect(looksLikeHeading(PROSE.repeat(2))).toBe(0));

  test('by a number from 0 to 1, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const likeness = looksLikeHeading(text);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      })
    );
  });
});
