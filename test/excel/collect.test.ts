import type { CellValue, WorkbookSnapshot } from '../../src/grid/workbook';
import { planCollect, type PlannedCollect } from '../../src/operations/live/collect';
import { isEmptyPlan } from '../../src/operations/live/livePlan';
import { collectPacks } from '../../src/operations/collectPacks';
import type { BoxChoices } from '../../src/plan/collect/boxChoices';
import { ownSheets, standingTable, textUnder } from '../../src/sheets/ownSheets';
import { drawnSnapshot } from '../operations/merge/drawnSnapshot';
import { packFor, packsOf } from '../operations/forms/trustBook';
import { allFaults, scenarioOf, someOf, tryWith } from './faults';
import { buildLive, openLive, planned, sample, type LiveTrust } from './liveTrust';
import { modelText } from './modelOf';
import { putBack, saved, shownDifference } from './modelCopies';

const SCHOOL = 'Kiln Meadow Infant School';
/** The first of the form's empty strands. */
const NEW = 5;
/** Places at which carrying out is cut off or refused; `FAULTS` asks for more. */
const SOME_FAULTS = Number(process.env['FAULTS'] ?? 6) || 6;

type Write = readonly [label: string, text: CellValue, nth?: number];

/** The pack with these boxes filled in, as the school returns it. */
function filled(pack: WorkbookSnapshot, ...writes: readonly Write[]): WorkbookSnapshot {
  const sheets = pack.sheets.map((sheet) => {
    if (sheet.name !== 'School form') return sheet;
    const values = sheet.values.map((line) => [...line]);
    for (const [label, text, nth = 0] of writes) {
      const rows = [...values.keys()].filter((row) => values[row]?.[1] === label);
      (values[rows[nth] ?? -1] ?? [])[2] = text;
    }
    return { ...sheet, values };
  });
  return { ...pack, sheets };
}

const tableOf = (workbook: WorkbookSnapshot, id: string) =>
  standingTable(ownSheets(workbook), id)?.rows ?? [];
const howsOf = (workbook: WorkbookSnapshot) =>
  tableOf(workbook, 'how').filter((row) => textUnder(row, 'School') === SCHOOL);

/** Collecting over the real Office.js: reads, plans, and carries it out. */
async function collect(
  { port }: LiveTrust,
  returned: readonly WorkbookSnapshot[],
  choices: BoxChoices = {}
): Promise<PlannedCollect> {
  const collecting = planCollect({ state: await port.read(), returned, choices });
  expect(collecting.issues).toEqual([]);
  if (!isEmptyPlan(collecting.live)) await port.apply(collecting.live);
  return collecting;
}

describe('bringing forms into the open workbook', () => {
  let live: LiveTrust;
  let pack: WorkbookSnapshot;
  let packs: ReadonlyMap<string, WorkbookSnapshot>;
  let start: ReturnType<typeof saved>;
  beforeAll(async () => {
    live = await openLive(await sample('trust-cpd-plans'));
    await buildLive(live);
    packs = await packsOf((await live.port.read()).workbook);
    pack = packFor(packs, SCHOOL);
    start = saved(live.office.host.model);
  });
  beforeEach(() => {
    putBack(live.office.host.model, start);
  });
  afterAll(() => {
    live.office.close();
  });
  const now = async () => (await live.port.read()).workbook;

  it('writes what only the school changed, adds its new strand, and leaves the sources alone', async () => {
    const sources = modelText(live.office.host.model)[0];
    const { schools, sentence } = await collect(live, [
      filled(
        pack,
        ['What stays the same', '=Two minutes, every week'],
        ['What we will do', 'Singing in the corridor', NEW],
        ['Look again on', 46100, NEW],
        ['Do you see this here?', 'Differently']
      ),
    ]);
    expect(sentence).toContain(SCHOOL);
    expect(schools).toMatchObject([
      {
        school: SCHOOL,
        newStrands: ['Singing in the corridor'],
        changed: [{ box: 'What stays the same', now: '=Two minutes, every week' }],
        seen: [{ sees: 'Differently' }],
        toDecide: [],
      },
    ]);
    const after = await now();
    const texts = howsOf(after).map((row) => textUnder(row, 'What stays the same'));
    expect(texts).toContain('=Two minutes, every week');
    const added = howsOf(after).find((row) => textUnder(row, 'How ID').startsWith('F-'));
    expect(added?.cells.get('Look again on')).toBe(46100);
    expect(tableOf(after, 'seen-here')).toHaveLength(1);
    expect(modelText(live.office.host.model)[0]).toEqual(sources);
  });

  it('is empty for the same forms a second time, and after a form that says nothing new', async () => {
    const theirs = filled(pack, ['What stays the same', 'Every week']);
    await collect(live, [theirs]);
    const stands = saved(live.office.host.model);
    const again = await collect(live, [theirs]);
    expect(isEmptyPlan(again.live)).toBe(true);
    expect(again.schools).toMatchObject([{ changed: [], newStrands: [], toDecide: [] }]);
    expect(shownDifference(stands, live.office.host.model)).toBeNull();
  });

  it('has the same rows in the same order as the copy that the command line writes', async () => {
    const school = [...packs.keys()].find((name) => name !== SCHOOL) ?? '';
    const other = packFor(packs, school);
    const forms = [
      filled(pack, ['What we will do', 'Singing', NEW], ['Which pupils', 'Year 2']),
      filled(other, ['What we will do', 'A reading club', NEW], ['What do you see?', 'The same']),
    ];
    const { declaration } = collectPacks(await now(), forms);
    if (!declaration) throw new Error('nothing declared');
    const copy = drawnSnapshot(declaration);
    await collect(live, forms);
    const open = await now();
    for (const id of ['how', 'seen-here', 'to-decide', 'collected', 'memory']) {
      const rows = (workbook: WorkbookSnapshot) =>
        tableOf(workbook, id).map((row) => JSON.stringify([...row.cells].sort()));
      expect([id, rows(open)]).toEqual([id, rows(copy)]);
    }
  });

  async function trustWrites(text: string): Promise<void> {
    const state = await live.port.read();
    const how = ownSheets(state.workbook).find(({ id }) => id === 'how');
    const [table] = how?.tables ?? [];
    const row = table?.rows.find((each) => textUnder(each, 'School') === SCHOOL)?.row ?? 0;
    const column =
      (table?.block.left ?? 0) + (table?.headings.indexOf('What we change to fit') ?? 0);
    await live.port.writeCell({ sheet: state.ids[how?.position ?? 0] ?? '', row, column }, text);
  }
  const fits = async () => textUnder(howsOf(await now())[0] ?? empty, 'What we change to fit');
  const empty = { row: 0, id: '', cells: new Map() };

  it.each([
    ['theirs', 'As we do it', 'As the trust heard it'],
    ['ours', 'As the trust heard it', 'As we do it'],
    ['both', 'As we do it\nAs the trust heard it', 'As the trust heard it'],
  ] as const)(
    'lets a person take %s where both sides changed a box, and keeps the other words',
    async (choice, stands, kept) => {
      await trustWrites('As the trust heard it');
      const theirs = filled(pack, ['What we change to fit', 'As we do it']);
      const state = await live.port.read();
      const [school] = planCollect({ state, returned: [theirs], choices: {} }).schools;
      expect(school?.toDecide).toMatchObject([
        {
          theirs: 'As we do it',
          ours: 'As the trust heard it',
          stands: 'theirs',
          choices: ['theirs', 'ours', 'both'],
        },
      ]);
      expect(school?.changed).toEqual([]);
      await collect(live, [theirs], { [school?.toDecide[0]?.key ?? '']: choice });
      expect(await fits()).toBe(stands);
      const [line] = tableOf(await now(), 'to-decide');
      expect(line && textUnder(line, 'The other words')).toBe(kept);
      expect(line && textUnder(line, 'Stands in the workbook')).toBe(stands);
      expect(line && textUnder(line, 'What we decide').toLowerCase()).toBe(choice);
      const again = await collect(live, [theirs]);
      expect(isEmptyPlan(again.live)).toBe(true);
    }
  );

  it('leaves the school’s words alone when the workbook is built again', async () => {
    await collect(live, [
      filled(pack, ['What stays the same', 'Every week'], ['What we will do', 'Singing', NEW]),
    ]);
    const before = howsOf(await now()).map(({ cells }) => [...cells]);
    const again = planned(await live.port.read());
    if (!isEmptyPlan(again.live)) await live.port.apply(again.live);
    expect(howsOf(await now()).map(({ cells }) => [...cells])).toEqual(before);
    expect(tableOf(await now(), 'collected').length).toBeGreaterThan(0);
  });

  it('says why a file brings nothing, and brings the others', async () => {
    const stranger = await sample('staff-culture-survey');
    const { files } = await collect(live, [
      stranger,
      filled(pack, ['What stays the same', 'Every week']),
    ]);
    expect(files.map(({ school }) => school)).toEqual(['', SCHOOL]);
    expect(files[0]?.sentences.join()).toContain('holds no school form');
  });

  it('says that a school worded the problem differently', async () => {
    const state = await live.port.read();
    const returned = [filled(pack, ['Talk', 'Children are shy with grown-ups'])];
    const { schools } = planCollect({ state, returned, choices: {} });
    expect(schools[0]?.seen[0]?.remark).toContain('Worth a talk?');
  });

  it('cannot begin where nothing is built', async () => {
    const bare = await openLive(await sample('trust-cpd-plans'));
    const { issues } = planCollect({
      state: await bare.port.read(),
      returned: [pack],
      choices: {},
    });
    expect(issues.join()).toContain('Build first');
    bare.office.close();
  });

  it('is all or nothing wherever it is cut off', async () => {
    const state = await live.port.read();
    const returned = [
      filled(pack, ['What we will do', 'Singing', NEW], ['Which pupils', 'Year 2']),
    ];
    const plan = planCollect({ state, returned, choices: {} }).live;
    const scenario = await scenarioOf(live.office.host.model, plan);
    const faults = someOf(allFaults(scenario.actions), SOME_FAULTS, 7);
    const wrong: string[] = [];
    for (const fault of faults) wrong.push(...(await tryWith(scenario, [fault])).wrong);
    scenario.office.close();
    expect(wrong).toEqual([]);
  });
});
