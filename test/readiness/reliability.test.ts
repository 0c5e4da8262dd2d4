import {
  agreement,
  cronbachAlpha,
  intraclassCorrelation,
  randomVariance,
} from '../../src/readiness/reliability';

/** Six targets by four judges: Shrout and Fleiss (1979), Psychological Bulletin 86, table 2. */
const SIX_TARGETS = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

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
