import { seriesTitle } from '../../src/plan/seriesTitle';

describe('a title as part of a series', () => {
  it.each([
    ['WalkThrus cluster 2 (Show-me boards)', 'WalkThrus', true],
    ['Walkthrus cluster 3 ctd', 'Walkthrus', true],
    ['Little Wandle part 1/2', 'Little Wandle', true],
    ['Middle leaders - day 1', 'Middle leaders', true],
    ['Coaching catch-up (4)', 'Coaching catch-up', true],
    ['Adaptive teaching (repeat)', 'Adaptive teaching', true],
    ['WalkThrus: Cold calling', 'WalkThrus', false],
    ['INSET: safeguarding', 'INSET: safeguarding', false],
    ['Fractions in Year 4', 'Fractions in Year 4', false],
    ['KS2 reading fluency project', 'KS2 reading fluency project', false],
  ])('%s is of “%s” (numbered: %s)', (title, words, numbered) => {
    expect(seriesTitle(title)).toMatchObject({ words, numbered });
  });

  it('gives all parts one key, however they are capitalised', () => {
    const keys = ['WalkThrus cluster 1', 'Walkthrus cluster 4: Scaffolding'].map(
      (title) => seriesTitle(title).key
    );
    expect(new Set(keys).size).toBe(1);
  });
});
