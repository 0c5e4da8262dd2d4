import { alikePairs, EXACT_UP_TO, likeness } from '../../src/checks/alikeSets';
import { copiedTexts } from '../../src/checks/copiedTexts';
import { seededNumbers } from '../bench/seededNumbers';

const WORDS = Array.from({ length: 800 }, (_, at) => `w${String(at).padStart(3, '0')}`);

/** Sets of words of which every tenth is a near copy of the one before, one word in twelve changed. */
function setsWithCopies(count: number): readonly (readonly string[])[] {
  const next = seededNumbers(7);
  const draw = (size: number): readonly string[] =>
    [
      ...new Set(
        Array.from({ length: size }, () => WORDS[Math.floor(next() * WORDS.length)] ?? '')
      ),
    ].sort();
  const sets: (readonly string[])[] = [];
  for (let at = 0; at < count; at += 1) {
    const before = sets[at - 1];
    sets.push(at % 10 === 9 && before ? [...before.slice(1), `z${at}`].sort() : draw(24));
  }
  return sets;
}

describe('sets that are alike', () => {
  it('are all found where there are few', () => {
    expect(
      alikePairs(
        [
          ['a', 'b'],
          ['b', 'c'],
          ['a', 'b'],
        ],
        0.85
      )
    ).toEqual([[0, 2]]);
    expect(likeness(['a', 'b', 'c'], ['b', 'c', 'd'])).toBe(0.5);
  });

  it('are found among many, too, and nothing else is', () => {
    const sets = setsWithCopies(EXACT_UP_TO * 5);
    const pairs = alikePairs(sets, 0.85);
    expect(
      pairs.every(([one, other]) => likeness(sets[one] ?? [], sets[other] ?? []) >= 0.85)
    ).toBe(true);
    const found = new Set(pairs.map(([one, other]) => `${one} ${other}`));
    const copies = sets.flatMap((_, at) => (at % 10 === 9 ? [`${at - 1} ${at}`] : []));
    expect(copies.filter((pair) => !found.has(pair))).toEqual([]);
  });

  it('are the same ones every time', () => {
    const sets = setsWithCopies(EXACT_UP_TO * 2);
    expect(alikePairs(sets, 0.85)).toEqual(alikePairs(sets, 0.85));
  });
});

describe('copied texts at trust scale', () => {
  const thresholds = { copiedLikeness: 0.85, copiedSchools: 3 };
  const text = (at: number): string =>
    `weekly coaching with a filmed lesson and one small step at a time for every teacher then talking about pupils work in pairs w${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + (Math.floor(at / 26) % 26))}`;

  it('are one group where ten thousand say nearly the same, in little time', () => {
    const texts = Array.from({ length: 10_000 }, (_, at) => ({
      school: `School ${at % 40}`,
      text: text(at),
    }));
    const started = performance.now();
    const [most] = copiedTexts(texts, thresholds);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(most?.schools).toHaveLength(40);
    expect(most?.texts.length).toBeGreaterThan(9_900);
  });
});
