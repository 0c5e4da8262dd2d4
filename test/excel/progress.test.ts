import { buildInWorkbook } from '../../src/operations/live/build';
import { planRemoval } from '../../src/operations/live/remove';
import type { Follow } from '../../src/operations/ports';
import { openLive, planned } from './liveTrust';
import { ROWS, smallTrust } from './smallTrust';

type Told = Parameters<NonNullable<Follow['progress']>>[0];

/** Rows of so much text that no single request holds what is drawn from them. */
function longRows() {
  const [first = []] = ROWS;
  return Array.from({ length: 220 }, (_, nth) =>
    first.map((value, at) => (at === 2 ? `${nth}. ${'Daily reading aloud. '.repeat(400)}` : value))
  );
}

describe('how far a build has come', () => {
  it('is told after each request, never more than Excel has done, and all of it at the end', async () => {
    const { office, port } = await openLive(smallTrust(longRows()));
    const { live } = planned(await port.read());
    const of = live.changes.length + live.finish.length;
    const told: Told[] = [];
    const lacking: string[] = [];
    const progress = (at: Told): void => {
      told.push(at);
      const { model } = office.host;
      for (const change of live.changes.slice(0, at.done)) {
        const name = change.type === 'add-sheet' ? change.sheet.name : '';
        const sheet = model.sheets.find((each) => each.name === name);
        const parts = change.type === 'add-sheet' ? change.sheet.parts : [];
        const tables = parts.filter(({ type }) => type === 'table').length;
        if (name !== '' && sheet?.tables.length !== tables) lacking.push(`${at.done}: ${name}`);
      }
    };
    await port.apply(live, { progress });
    office.close();
    expect(lacking).toEqual([]);
    expect(told.length).toBeGreaterThanOrEqual(3);
    const counts = told.map(({ done }) => done);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(told.every((at) => at.of === of)).toBe(true);
    expect(counts.at(-1)).toBe(of);
    // What cannot be taken back comes last, so it is not counted before it is done.
    expect(counts.at(-2)).toBe(live.changes.length);
  });

  it('is told of a removal too, and not of one that was refused', async () => {
    const { office, port } = await openLive(smallTrust());
    await buildInWorkbook(planned(await port.read())).apply(port);
    const { live } = planRemoval(await port.read());
    const told: number[] = [];
    const follow: Follow = { progress: ({ done }) => told.push(done) };
    office.host.faults.reset();
    office.host.faults.at(
      { request: 1, action: 0, when: 'before' },
      { kind: 'refuse', code: 'GeneralException' }
    );
    await expect(port.apply(live, follow)).rejects.toThrow();
    expect(told).toEqual([]);
    await port.apply(live, follow);
    office.close();
    expect(told.at(-1)).toBe(live.changes.length + live.finish.length);
  });
});
