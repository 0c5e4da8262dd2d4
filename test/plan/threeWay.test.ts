import fc from 'fast-check';
import { compareBox, type BoxChange } from '../../src/plan/threeWay';

const CASES: readonly (readonly [base: string, theirs: string, ours: string, BoxChange])[] = [
  ['slow reading', 'slow reading', 'slow reading', 'unchanged'],
  ['slow reading', 'slow  reading\n', 'slow reading', 'unchanged'],
  ['slow reading', 'slow reading aloud', 'slow reading', 'theirs'],
  ['slow reading', 'slow reading', 'slow reading aloud', 'ours'],
  ['slow reading', '', 'slow reading', 'theirs'],
  ['', 'blank answers', 'blank answers ', 'same change'],
  ['', 'blank answers', 'late starts', 'both'],
  ['slow reading', '', 'late starts', 'both'],
];

describe('comparing a box three ways', () => {
  it.each(CASES)('from "%s", "%s" against "%s" is %s', (base, theirs, ours, expected) => {
    expect(compareBox({ base, theirs, ours })).toBe(expected);
  });

  it('says the mirror image when the sides are swapped', () => {
    const mirrored = { theirs: 'ours', ours: 'theirs' } as const;
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (base, theirs, ours) => {
        const change = compareBox({ base, theirs, ours });
        const swapped = compareBox({ base, theirs: ours, ours: theirs });
        expect(swapped).toBe(change === 'theirs' || change === 'ours' ? mirrored[change] : change);
      })
    );
  });
});
