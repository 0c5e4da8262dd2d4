import { learnLikeness } from '../../../src/reading/values/likeness';
import { wordedLeaning } from '../../../src/reading/values/wordedLeaning';
import { VALUE_EXAMPLES, type WordedField } from '../../../src/vocabulary/valueExamples';

const words = (text: string): readonly string[] => text.split(' ');

const bestOf = (texts: readonly string[]): string | undefined => {
  const leaning = wordedLeaning(texts);
  return leaning
    ? Object.entries(leaning).sort((one, other) => other[1] - one[1])[0]?.[0]
    : undefined;
};

describe('Likeness to examples', () => {
  const like = learnLikeness(
    new Map([
      ['fruit', ['red apple', 'green pear']],
      ['sky', ['blue cloud', 'red sun']],
    ]),
    words
  );

  it('speaks for the examples that share words, and against the others', () => {
    const likeness = like(words('green apple'));
    expect(likeness.get('fruit')).toBeGreaterThan(0);
    expect(likeness.get('sky')).toBeLessThan(0);
  });

  it('says next to nothing by a word that stands in all of them', () => {
    const likeness = like(['red']);
    expect(Math.abs((likeness.get('fruit') ?? 0) - (likeness.get('sky') ?? 0))).toBeLessThan(0.01);
  });

  it('says nothing by words that it has not seen', () =>
    expect(like(['stone'])).toEqual(new Map()));
});

describe('What a column of words leans to', () => {
  it('is nothing without texts', () => expect(wordedLeaning([])).toBeNull());

  it('is shares of all fields, together 1', () => {
    const shares = Object.values(wordedLeaning(['Coaching', 'Books in June']) ?? {});
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  // Texts that stand in none of the examples.
  it.each<[WordedField, readonly string[]]>([
    [
      'problem',
      [
        "Year 4 can't retell what they have read",
        'Weak recall of number bonds in KS1',
        'Too few pupils finish the reading paper',
        'Boys give up when a sum has two steps',
      ],
    ],
    [
      'approach',
      ['Coaching cycle on modelling', 'Phonics training for TAs', 'INSET on retrieval practice'],
    ],
    ['evidence', ['Book scrutiny in May', 'NFER results', 'Pupil voice and learning walks']],
    [
      'success',
      [
        '75% of pupils reach the standard by June',
        'All children read at 90 words a minute',
        'Attendance above 96%',
      ],
    ],
    ['provider', ['Fenland Maths Hub', 'Lake House Associates Ltd', 'University of the North']],
    ['lead', ['Nuala Brightwater', 'Ms Tregunna', 'Kwame Ostrander / Bea Lindqvist']],
    ['pupils', ['Y7 boys', 'KS2 pupils with SEND', 'Low prior attainers in Year 9']],
    ['audience', ['KS1 teachers and TAs', 'Science department', 'Form tutors']],
    ['notes', ['Ask the office for a room', 'Moved from May', 'Chase the invoice']],
  ])('is %s where the words read like it', (field, texts) => expect(bestOf(texts)).toBe(field));
});

describe('The examples of what stands in columns', () => {
  it('are all different', () => {
    const all = Object.values(VALUE_EXAMPLES).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it('lean to their own fields, nearly all of them, each field taken together', () => {
    for (const field of Object.keys(VALUE_EXAMPLES) as WordedField[])
      expect([field, bestOf(VALUE_EXAMPLES[field])]).toEqual([field, field]);
  });
});
