import {
  agreement,
  cronbachAlpha,
  intraclassCorrelation,
  randomVariance,
} from '../../src/readiness/reliability';
import { marginOfMean } from '../../src/readiness/statistics';

/** Six targets by four judges: Shrout and Fleiss (1979), Psychological Bulletin 86, table 2. */
const SIX_TARGETS = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

/** Ten people's answers to three statements, and four groups of five, for the package below. */
const TEN_PEOPLE = [
  [4, 5, 4],
  [2, 3, 2],
  [5, 5, 4],
  [3, 3, 4],
  [1, 2, 2],
  [4, 4, 5],
  [3, 2, 3],
  [5, 4, 5],
  [2, 2, 1],
  [4, 3, 4],
];
const FOUR_GROUPS = [
  [50, 75, 62.5, 58, 66],
  [25, 33, 41, 50, 37],
  [80, 91, 75, 66, 83],
  [58, 50, 66, 41, 75],
];

describe('Reliability, against the R package psych 2.2.9 (alpha, ICC) and R 4.2.2 (qt, sd)', () => {
  it('gives its alpha, ICC1 and ICC1k to nine decimals', () => {
    expect(cronbachAlpha(TEN_PEOPLE)).toBeCloseTo(0.913157894737, 9);
    expect(intraclassCorrelation(FOUR_GROUPS)?.single).toBeCloseTo(0.715624952376, 9);
    expect(intraclassCorrelation(FOUR_GROUPS)?.average).toBeCloseTo(0.92637538857, 9);
    expect(intraclassCorrelation(SIX_TARGETS)?.single).toBeCloseTo(0.1657418, 7);
    expect(intraclassCorrelation(SIX_TARGETS)?.average).toBeCloseTo(0.4427971, 7);
    expect(cronbachAlpha(SIX_TARGETS)).toBeCloseTo(0.9093155, 7);
  });

  it("gives R's margin of a mean with the finite-population correction", () => {
    const means = [75, 66.6667, 83.3333, 62.5, 71.875, 81.25];
    expect(marginOfMean(means, 10)).toBeCloseTo(5.38651885891, 9);
  });
});

describe('Reliability, against published worked values', () => {
  it('gives the ICC(1,1) of .17 and ICC(1,k) of .44 that Shrout and Fleiss print', () => {
    const found = intraclassCorrelation(SIX_TARGETS);
    expect(found?.single).toBeCloseTo(0.1657, 4);
    expect(found?.average).toBeCloseTo(0.4428, 4);
  });

  it('gives their ICC(3,k) of .91 as alpha, which is the same thing', () => {
    expect(cronbachAlpha(SIX_TARGETS)).toBeCloseTo(0.9093, 4);
  });

  it('gives no correlation for one group, nor for groups of one', () => {
    expect(intraclassCorrelation([[1, 2, 3]])).toBeNull();
    expect(intraclassCorrelation([[1], [2], []])).toBeNull();
  });

  it('gives the agreement of two statements sets worked by hand', () => {
    expect(agreement([0.4, 0.4, 0.4], randomVariance(5))).toBeCloseTo(0.9231, 4);
    expect(agreement([0.6667, 0.3, 0.9167], randomVariance(5))).toBeCloseTo(0.8677, 4);
  });

  it('is 0 where people differ more than at random', () => {
    expect(agreement([4, 4, 4], randomVariance(5))).toBe(0);
    expect(agreement([0, 0], randomVariance(5))).toBe(1);
  });
});
