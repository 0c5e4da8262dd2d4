import { buildInWorkbook } from '../../src/operations/live/build';
import { planRemoval, removeFromWorkbook } from '../../src/operations/live/remove';
import type { StandInHost } from '../../src/workbench/host/createHost';
import { deleteSheet } from '../../src/workbench/host/model/sheets';
import { NO_CALCULATOR, writeValues } from '../../src/workbench/host/model/writeCells';
import { smallTrust } from './smallTrust';
import { isEmptyPlan } from '../../src/operations/live/livePlan';
import { buildLive, openLive, planned, sample, type LiveTrust } from './liveTrust';
import { modelText } from './modelOf';

/** Requests that a full build may take, whatever the number of schools. */
const MOST_REQUESTS = 8;

/** Requests that the add-in sent, without those by which Office.js lets go of what it held. */
const requestsIn = ({ journal }: StandInHost): number =>
  journal.entries.filter(({ actions }) => actions.at(-1) !== '_RemoveReference()').length;

describe('building in the open workbook', () => {
  let live: LiveTrust;
  beforeEach(async () => {
    live = await openLive(await sample('trust-cpd-plans'));
  });
  afterEach(() => {
    live.office.close();
  });

  it('adds sheets and leaves the sources as they were', async () => {
    const { model, journal } = live.office.host;
    const whole = modelText(model);
    const sources = whole.slice(0, -1);
    const { activeSheet, selection } = model;
    journal.clear();
    await buildLive(live);
    expect(modelText(model).slice(0, sources.length)).toEqual(sources);
    expect(model.sheets.map(({ name }) => name).slice(sources.length)).toEqual([
      'Start here',
      'Why',
      'How',
      'Sessions',
      'Worth asking',
      'Themes',
      'In their words',
      'Carried over',
      'Not used, and why',
      'Settings',
      'Lists (Trellis)',
      'Trellis memory',
    ]);
    expect({ activeSheet: model.activeSheet, selection: model.selection }).toEqual({
      activeSheet,
      selection,
    });
    expect(requestsIn(live.office.host)).toBeLessThanOrEqual(MOST_REQUESTS);
  });

  it('writes nothing when it is built again with nothing changed, whatever the day', async () => {
    await buildLive(live);
    const built = modelText(live.office.host.model);
    const again = planned(await live.port.read(), { builtOn: '2026-03-03', version: '0.0.0' });
    expect(isEmptyPlan(again.live)).toBe(true);
    await buildInWorkbook(again).apply(live.port);
    expect(modelText(live.office.host.model)).toEqual(built);
  });

  it('is as if it had never been once it is removed, where nobody typed', async () => {
    const before = modelText(live.office.host.model);
    await buildLive(live);
    const removal = planRemoval(await live.port.read());
    expect(removal.typed).toEqual([]);
    expect(removal.sentence).toContain('as it was before');
    await removeFromWorkbook(removal).apply(live.port);
    expect(modelText(live.office.host.model)).toEqual(before);
  });

  it('keeps what people typed on one plain sheet when it is removed', async () => {
    await buildLive(live);
    const { model } = live.office.host;
    const settings = model.sheets.find(({ name }) => name === 'Settings');
    if (!settings) throw new Error('no Settings');
    const block = { top: 4, left: 1, bottom: 4, right: 1 };
    writeValues(model, { sheet: settings, block, calculate: NO_CALCULATOR }, [["'=7"]]);
    const removal = planRemoval(await live.port.read());
    expect(removal.typed.map(({ text }) => text)).toEqual(['=7']);
    await removeFromWorkbook(removal).apply(live.port);
    const kept = model.sheets.at(-1);
    expect(kept?.name).toBe('Kept from Trellis');
    const texts = [...(kept?.cells.values() ?? [])].flatMap((row) => [...row.values()]);
    expect(texts.some(({ value, formula }) => value === '=7' && formula === null)).toBe(true);
    expect(model.names).toEqual([]);
    expect(model.settings.size).toBe(0);
  });

  it('says so, and changes nothing, where nothing would be left to look at', async () => {
    const own = await openLive(smallTrust());
    await buildLive(own);
    own.office.host.asPerson((model) => {
      for (const sheet of model.sheets.slice(0, 2)) deleteSheet(model, sheet);
    });
    expect(planRemoval(await own.port.read()).issues).toHaveLength(1);
    own.office.close();
  });
});
