import { generatedPlanCells, PLAN_COLUMNS } from './generatedPlan';
import { growthExponent } from './resultTable';

describe('the generated plan', () => {
  it('has 25 columns and the rows asked for under its headings', () => {
    const cells = generatedPlanCells(40);
    expect(PLAN_COLUMNS).toBe(25);
    expect(cells).toHaveLength(41);
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([25]));
  });

  it('is the same each time, so that figures can be compared', () => {
    expect(generatedPlanCells(30)).toEqual(generatedPlanCells(30));
    expect(generatedPlanCells(30)).not.toEqual(generatedPlanCells(31).slice(0, 31));
  });

  it('reads like a plan: words that repeat, dates, and gaps', () => {
    const cells = generatedPlanCells(200).flat();
    expect(cells.filter((cell) => cell instanceof Date).length).toBeGreaterThan(300);
    expect(cells.filter((cell) => cell === null).length).toBeGreaterThan(300);
    expect(new Set(cells.filter((cell) => typeof cell === 'string')).size).toBeLessThan(1500);
  });
});

describe('growth', () => {
  it.each([
    [1000, 10_000, 1],
    [1000, 100_000, 2],
  ])('from %i ms to %i ms for ten times the rows has the exponent %i', (first, last, exponent) => {
    const times = [
      { rows: 10, ms: first },
      { rows: 100, ms: last },
    ];
    expect(growthExponent(times)).toBeCloseTo(exponent);
  });
});
