import { JOURNAL_SHEET } from '../../src/excel/apply/journal';
import type { OfficeFacts } from '../../src/excel/excelHost';
import type { LivePlan } from '../../src/operations/live/livePlan';
import { planRemoval } from '../../src/operations/live/remove';
import { SETTING_KEYS } from '../../src/operations/ports';
import type { Model } from '../../src/workbench/host/model/model';
import { renameSheet } from '../../src/workbench/host/model/sheets';
import { openInOffice, type OpenOffice } from '../workbench/openInOffice';
import { buildLive, planned, portOf } from './liveTrust';
import { difference, putBack, saved, type SavedModel } from './modelCopies';
import { modelOf } from './modelOf';
import { DEEDS, doDeed, placeOf, put, THEIRS, type Deed } from './otherPerson';
import { smallTrust } from './smallTrust';

const SOURCES = 2;
/** So long that Start here has to be drawn afresh. */
const CHANGED = 'Reading aloud every day, and every child reads to somebody at home';
const UNCHANGED = /Nothing was changed|Everything is as it was before/;

function sheetCalled(model: Model, name: string) {
  const sheet = model.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no ${name}`);
  return sheet;
}

const holds = ({ sheets }: SavedModel, text: string): boolean =>
  sheets.some(({ cells }) =>
    [...cells.values()].some((row) => [...row.values()].some(({ value }) => value === text))
  );

interface Prepared {
  readonly office: OpenOffice;
  /** How large requests may grow. */
  readonly pace: Pick<OfficeFacts, 'pieceBytes'>;
  readonly model: Model;
  readonly before: SavedModel;
  readonly plan: LivePlan;
  /** The sheets that stand when each request comes, where nobody else does anything. */
  readonly requests: readonly (readonly string[])[];
  /** Tables of Trellis's that stand once it is done. */
  readonly tables: readonly string[];
}

const ownTables = ({ sheets }: SavedModel): readonly string[] =>
  sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).sort();

async function ready(
  model: Model,
  planFor: (office: OpenOffice) => Promise<LivePlan>,
  pace: Prepared['pace'] = {}
): Promise<Prepared> {
  const office = await openInOffice(model);
  const plan = await planFor(office);
  const before = saved(model);
  const requests: string[][] = [];
  office.host.faults.reset();
  office.host.faults.watch(({ request }) => {
    requests[request] ??= model.sheets.map(({ name }) => name);
  });
  await portOf(office, pace).apply(plan);
  const tables = ownTables(model);
  putBack(model, before);
  return { office, pace, model, before, plan, requests, tables };
}

async function built(): Promise<Model> {
  const model = modelOf(smallTrust());
  const office = await openInOffice(model);
  await buildLive({ port: portOf(office) });
  office.close();
  put(model, sheetCalled(model, 'CPD plan 2025-26'), [1, 2], CHANGED);
  return model;
}

const planBuild = async (office: OpenOffice) => planned(await portOf(office).read()).live;

async function rebuild(pace: Prepared['pace'] = {}): Promise<Prepared> {
  const prepared = await ready(await built(), planBuild, pace);
  expect(prepared.plan.finish.map(({ type }) => type)).toContain('redraw-page');
  return prepared;
}

const onStartHere = DEEDS.filter(({ sheet }) => sheet === 'Start here');

const KINDS: readonly (readonly [string, readonly Deed[], () => Promise<Prepared>])[] = [
  ['build', DEEDS, () => ready(modelOf(smallTrust()), planBuild)],
  ['rebuild', DEEDS, () => rebuild()],
  // As the pane makes it: somebody may come between two requests that draw one page afresh.
  ['rebuild in small requests', onStartHere, () => rebuild({ pieceBytes: 20_000 })],
  [
    'removal',
    DEEDS,
    async () =>
      ready(await built(), async (office) => planRemoval(await portOf(office).read()).live),
  ],
];

interface Outcome {
  readonly said: string;
  readonly didIt: boolean;
  /** Whether what they did was still there when the work ended. */
  readonly typed: boolean;
}

async function withDeed(at: Prepared, deed: Deed, request: number): Promise<Outcome> {
  const { office, plan, pace } = at;
  let [didIt, typed] = [false, false];
  office.host.faults.reset();
  office.host.faults.beforeRequest(request, () => {
    office.host.asAnotherPerson((theirs) => {
      didIt = doDeed(theirs, deed);
      typed = holds(theirs, THEIRS);
    });
  });
  const said = await portOf(office, pace)
    .apply(plan)
    .then(
      () => 'done',
      (error: unknown) => (error instanceof Error ? error.message : 'no sentence')
    );
  office.host.faults.reset();
  return { said, didIt, typed };
}

/** What is still wrong once the protection is off and the next pane has repaired what it can. */
async function leftWrong(at: Prepared, deed: Deed, outcome: Outcome): Promise<readonly string[]> {
  const { office, model, before, tables, pace } = at;
  const port = portOf(office, pace);
  const wrong: string[] = [];
  const unfinished = await port.unfinished();
  const expectsRepair = outcome.said !== 'done' && !UNCHANGED.test(outcome.said);
  if ((unfinished !== null) !== expectsRepair) wrong.push('a marker stands against what was said');
  for (const sheet of model.sheets) sheet.protection = null;
  await port.repair();
  const expected: Model = { ...saved(before), feed: model.feed };
  const couldBefore = doDeed(expected, deed);
  for (const sheet of expected.sheets) sheet.protection = null;
  expected.sheets.slice(0, SOURCES).forEach((source, nth) => {
    const now = { ...before, sheets: model.sheets.filter(({ id }) => id === source.id) };
    const change = difference({ ...before, sheets: [source] }, now);
    if (change !== null) wrong.push(`source ${nth}${change}`);
  });
  if (model.settings.has(SETTING_KEYS.marker)) wrong.push('the marker stands');
  if (model.sheets.some(({ name }) => name === JOURNAL_SHEET)) wrong.push('the journal stands');
  if (outcome.typed && !holds(model, THEIRS)) wrong.push('their text is lost');
  if (unfinished === null && UNCHANGED.test(outcome.said) && (couldBefore || !outcome.didIt)) {
    const change = difference(outcome.didIt ? expected : before, model);
    if (change !== null) wrong.push(`not as before but for what they did${change}`);
  }
  const stand = ownTables(model).join();
  const whole = [before, expected].map((each) => ownTables(each).join());
  const deleted = ['TrellisSettings', 'TrellisWhatWasRead'].map((gone) =>
    tables.filter((name) => name !== gone).join()
  );
  if (![...whole, tables.join(), ...deleted].includes(stand))
    wrong.push(`some sheets stand: ${stand}`);
  return wrong;
}

describe.each(KINDS)('somebody else, during a %s,', (_, deeds, prepare) => {
  let at: Prepared;
  beforeAll(async () => {
    at = await prepare();
  });
  afterAll(() => {
    at.office.close();
  });

  it.each(deeds.map((deed) => [deed.words, deed] as const))(
    '%s before any request, and all ends plainly, whole, and with everything of theirs',
    async (_, deed) => {
      const wrong: string[] = [];
      for (const [request, sheets] of at.requests.entries()) {
        if (!sheets.includes(deed.sheet)) continue;
        const outcome = await withDeed(at, deed, request);
        expect(outcome.didIt).toBe(true);
        const isPlain = outcome.said === 'done' || /^[A-Z][^{}<>]*\.$/.test(outcome.said);
        if (!isPlain) wrong.push(`${request}: not plain: ${outcome.said}`);
        const left = await leftWrong(at, deed, outcome);
        wrong.push(...left.map((words) => `${request}: ${words} (${outcome.said})`));
        putBack(at.model, at.before);
      }
      expect(wrong).toEqual([]);
    }
  );
});

it('says so plainly, and changes nothing, where the workbook was changed before anything was written', async () => {
  const model = await built();
  const office = await openInOffice(model);
  const plan = await planBuild(office);
  renameSheet(model, sheetCalled(model, 'How'), 'Our hows');
  await expect(portOf(office).apply(plan)).rejects.toThrow(
    'Somebody changed the workbook while Trellis was working on it. Nothing was changed.'
  );
  office.close();
  expect(model.settings.has(SETTING_KEYS.marker)).toBe(false);
});

it.each(['protects', 'deletes', 'types over a text on', 'inserts a row in'])(
  'takes the whole rebuild back where somebody %s a page that is to be drawn afresh, up to that last step',
  async (words) => {
    const at = await rebuild();
    const deed = onStartHere.find((each) => each.words === `${words} Start here`);
    if (!deed) throw new Error(`nobody ${words} Start here`);
    // The last request lets go of what Office.js held, the one before takes the last steps.
    const upToThat = at.requests.slice(0, -2);
    const said: string[] = [];
    for (const request of upToThat.keys()) {
      said.push((await withDeed(at, deed, request)).said);
      putBack(at.model, at.before);
    }
    at.office.close();
    expect(said.length).toBeGreaterThanOrEqual(3);
    expect(said.filter((each) => !UNCHANGED.test(each))).toEqual([]);
  }
);

it('leaves what somebody typed over a text of ours where the work is taken back after that', async () => {
  const at = await ready(await built(), planBuild);
  const { office, model, plan } = at;
  const { faults } = office.host;
  const [changing, after] = [2, 3];
  faults.reset();
  faults.beforeRequest(after, () => {
    office.host.asAnotherPerson((theirs) => {
      const how = sheetCalled(theirs, 'How');
      const place = placeOf(how, CHANGED);
      if (!place) throw new Error(`nothing was written by request ${changing}`);
      put(theirs, how, place, THEIRS);
    });
  });
  faults.at(
    { request: after, action: 0, when: 'before' },
    { kind: 'refuse', code: 'GeneralException' }
  );
  await expect(portOf(office).apply(plan)).rejects.toThrow(UNCHANGED);
  office.close();
  expect(holds(model, THEIRS)).toBe(true);
  expect(ownTables(model)).toEqual(ownTables(at.before));
});
