import { profile, readiness } from '../../src/functions/functions';
import { sixPeople, type Range } from './people';

/** Rows of a sheet. */
const ROWS = 1_048_576;

function wholeColumns(blank: unknown): Range {
  const empty = Array.from({ length: 24 }, () => blank);
  const people = sixPeople();
  return Array.from({ length: ROWS }, (_, row) => people[row] ?? empty);
}

describe('Whole columns', () => {
  it.each([[null], [''], [0]])('are used as far as they are filled, blanks being %p', (blank) => {
    const columns = wholeColumns(blank);
    const started = performance.now();
    expect(readiness(columns)).toBe(74);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('keep a reply far below the others', () => {
    const columns = wholeColumns(null);
    columns[900_000] = Array.from({ length: 24 }, () => 3);
    expect(profile(columns)[0]?.[2]).toBe(7);
  });
});
