import quantile from '@stdlib/stats-base-dists-t-quantile';
import { studentsT } from '../../src/readiness/studentsT';

describe("Student's t for 95 %", () => {
  it('is that of the library to seven decimals, whatever the degrees of freedom', () => {
    const freedoms = [...Array.from({ length: 600 }, (_, at) => at + 1), 1000, 5000, 100_000];
    for (const freedom of freedoms)
      expect(studentsT(freedom)).toBeCloseTo(quantile(0.975, freedom), 7);
  });
});
