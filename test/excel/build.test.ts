import { removeFromWorkbook, planRemoval } from '../../src/operations/live/remove';
import { isEmptyPlan } from '../../src/operations/live/livePlan';
import { buildLive, openLive, planned, sample, type LiveTrust } from './liveTrust';
import { modelText } from './modelOf';

describe('building in the open workbook', () => {
  let live: LiveTrust;
  beforeEach(async () => {
    live = await openLive(await sample('trust-cpd-plans'));
  });
  afterEach(() => {
    live.office.close();
  });

  it('adds sheets and leaves the sources as they were', async () => {
    const before = modelText(live.office.host.model).slice(0, -1);
    const whole = modelText(live.office.host.model);
    live.office.host.journal.clear();
    const plan = await buildLive(live);
    console.log(
      live.office.host.journal.entries.map((e) => [
        e.actions.length,
        e.requestBytes,
        e.answerBytes,
        e.error,
      ])
    );
    console.log(
      live.office.host.model.sheets.map((s) => [s.name, s.visibility, s.cells.size]),
      plan.sentence
    );
    expect(modelText(live.office.host.model).slice(0, before.length)).toEqual(before);
    const again = planned(await live.port.read(), { builtOn: '2026-03-03', version: '0.0.0' });
    expect(isEmptyPlan(again.live)).toBe(true);
    const removal = planRemoval(await live.port.read());
    expect(removal.typed).toEqual([]);
    await removeFromWorkbook(removal).apply(live.port);
    expect(modelText(live.office.host.model)).toEqual(whole);
  });
});
