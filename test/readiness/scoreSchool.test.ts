import fc from 'fast-check';
import { DIMENSION_IDS, type ReadinessDimension } from '../../src/readiness/dimensions';
import { DEFAULT_PARAMETERS } from '../../src/readiness/parameters';
import { scoreSchool, totalOf, type SchoolReadiness } from '../../src/readiness/scoreSchool';
import { marginOfMean } from '../../src/readiness/statistics';
import { bandOf, shownScore } from '../../src/readiness/bands';
import type { Answers, SurveyQuestion } from '../../src/readiness/person';

const SCALE = { lowest: 1, highest: 5 };
const REVERSED = new Set([2, 5, 8, 14, 17, 23]);
const QUESTIONS: readonly SurveyQuestion[] = DIMENSION_IDS.flatMap((dimension, nth) =>
  [0, 1, 2].map((item) => ({ dimension, reversed: REVERSED.has(nth * 3 + item) }))
);

/** Answers typed as in a table by hand: `|` parts the dimensions, `_` is a blank. */
const answers = (line: string): Answers =>
  line
    .replace(/\|/g, ' ')
    .trim()
    .split(/\s+/)
    .map((word) => (word === '_' ? null : Number(word)));

const SIX_PEOPLE = [
  '4 4 2 | 3 4 2 | 5 4 2 | 5 4 4 | 4 4 2 | 4 4 2 | 4 4 3 | 5 4 2',
  '5 4 1 | 4 4 2 | 4 4 2 | 4 4 5 | 5 4 1 | 3 4 3 | 5 4 4 | 4 5 1',
  '3 4 2 | 3 3 3 | 4 5 1 | 4 5 4 | 4 3 2 | 4 5 2 | 4 3 3 | 4 4 2',
  '4 3 3 | 4 3 _ | 3 4 3 | 4 3 4 | 4 4 3 | 4 3 2 | 3 4 _ | 4 3 3',
  '4 5 2 | 2 3 4 | 4 4 2 | 5 5 4 | 3 4 2 | 5 4 1 | 4 5 4 | 5 5 1',
  '4 4 2 | 4 _ _ | 5 4 1 | 4 4 4 | 4 5 2 | 4 4 2 | 4 4 4 | 4 4 2',
].map(answers);

const score = (people: readonly Answers[], staff: number | null): SchoolReadiness =>
  scoreSchool({ questions: QUESTIONS, scale: SCALE, people, staff }, DEFAULT_PARAMETERS);

const inOrder = (values: readonly number[]): Readonly<Record<ReadinessDimension, number>> =>
  Object.fromEntries(
    DIMENSION_IDS.map((dimension, nth) => [dimension, values[nth] ?? NaN])
  ) as Record<ReadinessDimension, number>;

describe('A school worked by hand: six replies of ten', () => {
  const school = score(SIX_PEOPLE, 10);

  it('gives each dimension to four decimals', () => {
    const shown = DIMENSION_IDS.map((dimension) =>
      Number(school.dimensions[dimension].score?.toFixed(4))
    );
    expect(shown).toEqual([75, 57.5, 79.1667, 80.5556, 75, 75, 71.5278, 80.5556]);
  });

  it('counts five people in the dimension that one person hardly answered', () => {
    expect(school.dimensions.involvement).toMatchObject({ n: 5, suppressed: false });
    expect(school.dimensions.involvement.margin).toBeCloseTo(14.2626, 3);
  });

  it('is not capped, shows 74 and starts small, give or take 4', () => {
    expect(school.base).toBeCloseTo(74.2882, 4);
    expect(school).toMatchObject({
      capped: false,
      limiting: [],
      shown: 74,
      band: 'Start small',
      shownMargin: 4,
    });
    expect(school.margin).toBeCloseTo(4.4843, 3);
  });
});

describe('The cap: never more than 20 points above the weakest condition', () => {
  it('holds a school with one low condition at that condition plus 20', () => {
    const total = totalOf(inOrder([78, 71, 82, 85, 76, 34, 80, 79]), 20);
    expect(total).toEqual({ base: 73.125, score: 54, capped: true, limiting: ['autonomy'] });
    expect(bandOf(shownScore(54))).toBe('Build together');
  });

  it('rises ten points when the weakest rises ten, and not at all when the strongest does', () => {
    expect(totalOf(inOrder([78, 71, 82, 85, 76, 44, 80, 79]), 20)?.score).toBe(64);
    expect(totalOf(inOrder([78, 71, 82, 95, 76, 34, 80, 79]), 20)?.score).toBe(54);
  });

  it('does not speak of a cap where the mean stands exactly at it', () => {
    expect(totalOf(inOrder([70, 75, 65, 80, 60, 50, 75, 85]), 20)).toEqual({
      base: 70,
      score: 70,
      capped: false,
      limiting: [],
    });
  });
});

describe('Margins', () => {
  /** Values around 0 with exactly this sample standard deviation. */
  const spread = (n: number, deviation: number): readonly number[] => {
    const raw = Array.from({ length: n }, (_, at) => at - (n - 1) / 2);
    const size = Math.sqrt(raw.reduce((sum, value) => sum + value ** 2, 0) / (n - 1));
    return raw.map((value) => (value / size) * deviation);
  };

  it('gives 5.3537 for 22 of 40 people with a deviation of 18, and 5.7551 for 15 of 60 with 12', () => {
    expect(marginOfMean(spread(22, 18), 40)).toBeCloseTo(5.3537, 3);
    expect(marginOfMean(spread(15, 12), 60)).toBeCloseTo(5.7551, 3);
  });

  it('is nothing when everybody answered, and is then shown as 3', () => {
    const everybody = score([...SIX_PEOPLE, ...SIX_PEOPLE], 12);
    expect(everybody.margin).toBeCloseTo(0, 10);
    expect(everybody.shownMargin).toBe(3);
  });
});

describe('Too few answers', () => {
  it('shows no number anywhere for four replies', () => {
    const school = score(SIX_PEOPLE.slice(0, 4), 9);
    expect(school).toMatchObject({
      base: null,
      score: null,
      shown: null,
      margin: null,
      band: 'Not enough answers to show',
    });
    expect(DIMENSION_IDS.map((dimension) => school.dimensions[dimension].score)).toEqual(
      Array(8).fill(null)
    );
  });

  it('keeps back one thinly answered dimension and the total, and shows the other seven', () => {
    const people = SIX_PEOPLE.map((person, nth) =>
      person.map((answer, at) => (nth === 4 && at >= 3 && at <= 5 ? null : answer))
    );
    const school = score(people, 10);
    expect(school.dimensions.involvement).toMatchObject({ score: null, n: 4, suppressed: true });
    expect(school.score).toBeNull();
    expect(
      DIMENSION_IDS.filter((dimension) => !school.dimensions[dimension].suppressed)
    ).toHaveLength(7);
  });
});

describe('Whole-number edges', () => {
  it.each([
    [79.5, 80, 'Go deeper'],
    [79.49, 79, 'Start small'],
    [57.5, 58, 'Build together'],
    [39.5, 40, 'Build together'],
    [0, 0, 'Listen first'],
  ])('shows %d as %d: %s', (value, shown, band) => {
    expect(shownScore(value)).toBe(shown);
    expect(bandOf(shown)).toBe(band);
  });
});

describe('People who answer everything alike', () => {
  it('scores 50 everywhere for threes', () => {
    expect(score(Array<Answers>(6).fill(Array<number>(24).fill(3)), 10)).toMatchObject({
      base: 50,
      score: 50,
      shown: 50,
      band: 'Build together',
    });
  });

  it('scores 75 for fives, since six statements are reversed', () => {
    expect(score(Array<Answers>(6).fill(Array<number>(24).fill(5)), 10)).toMatchObject({
      shown: 75,
      capped: false,
    });
  });
});

describe('Whatever people answer', () => {
  const person = fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 8 }), {
    minLength: 24,
    maxLength: 24,
  });
  const staffRoom = fc.array(person, { minLength: 5, maxLength: 20 });
  const profile = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
    minLength: 8,
    maxLength: 8,
  });

  it('the order of replies makes no difference', () => {
    fc.assert(
      fc.property(staffRoom, (people) => {
        const forwards = score(people, null);
        const backwards = score([...people].reverse(), null);
        expect(backwards.shown).toBe(forwards.shown);
        expect(backwards.score ?? -1).toBeCloseTo(forwards.score ?? -1, 9);
      })
    );
  });

  it('raising any condition never lowers the score', () => {
    fc.assert(
      fc.property(
        profile,
        fc.nat(7),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (values, at, rise) => {
          const raised = values.map((value, nth) =>
            nth === at ? Math.min(100, value + rise) : value
          );
          expect(totalOf(inOrder(raised), 20)?.score ?? NaN).toBeGreaterThanOrEqual(
            (totalOf(inOrder(values), 20)?.score ?? NaN) - 1e-9
          );
        }
      )
    );
  });

  it('the score is never above the mean, nor more than 20 above the weakest', () => {
    fc.assert(
      fc.property(profile, (values) => {
        const total = totalOf(inOrder(values), 20);
        expect(total?.score ?? NaN).toBeLessThanOrEqual((total?.base ?? NaN) + 1e-9);
        expect(total?.score ?? NaN).toBeLessThanOrEqual(Math.min(...values) + 20 + 1e-9);
      })
    );
  });

  it('reversing a question twice changes nothing', () => {
    fc.assert(
      fc.property(staffRoom, (people) => {
        const turned = QUESTIONS.map((question) => ({ ...question, reversed: !question.reversed }));
        const mirrored = people.map((answers) =>
          answers.map((answer) => (answer === null ? null : 6 - answer))
        );
        const again = scoreSchool(
          { questions: turned, scale: SCALE, people: mirrored, staff: null },
          DEFAULT_PARAMETERS
        );
        expect(again.score ?? -1).toBeCloseTo(score(people, null).score ?? -1, 9);
      })
    );
  });
});
