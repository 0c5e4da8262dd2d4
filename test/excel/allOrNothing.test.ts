import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JOURNAL_SHEET } from '../../src/excel/apply/journal';
import type { LivePlan } from '../../src/operations/live/livePlan';
import { planRemoval } from '../../src/operations/live/remove';
import { SHEET_IDS } from '../../src/sheets/names';
import { ownSheets, standingTable } from '../../src/sheets/ownSheets';
import type { Model } from '../../src/workbench/host/model/model';
import { NO_CALCULATOR, writeValues } from '../../src/workbench/host/model/writeCells';
import { sharedStyle } from '../../src/workbench/host/model/style';
import { openInOffice } from '../workbench/openInOffice';
import {
  allFaults,
  allPlaces,
  cutOffAt,
  differentPlaces,
  refusedAt,
  scenarioOf,
  someOf,
  tryWith,
  type Ended,
  type Scenario,
} from './faults';
import { buildLive, planned, portOf, snapshotOfFile } from './liveTrust';
import { modelOf } from './modelOf';
import { ROWS, smallTrust } from './smallTrust';

/** Every fault with `FAULTS=all`, else some of each kind. */
const ALL = process.env.FAULTS === 'all';
const SOME = Number(process.env.FAULTS ?? 4) || 4;
/** With `FAULTS_PART=3/8` the third of eight parts of them, so that a long run can be cut. */
const [PART, PARTS] = (process.env.FAULTS_PART ?? '1/1').split('/').map(Number);
/** Workbooks kept at a time while an operation runs. */
const KEPT_AT_ONCE = 500;

const inPart = <Item>(all: readonly Item[]): readonly Item[] =>
  all.filter((_, at) => at % (PARTS ?? 1) === (PART ?? 1) - 1);

/** What is wrong with any of them; a long run says how many there were and how they ended. */
function wrongOf(what: string, ends: readonly Ended[]): readonly string[] {
  const count = (as: Ended['as']): number => ends.filter((end) => end.as === as).length;
  if (ALL || ON_CORPUS > 0)
    console.info(
      `${what}: ${ends.length} faults; ${count('as before')} ended as before, ${count('done')} done, ` +
        `${count('neither')} neither`
    );
  return ends.flatMap(({ wrong }) => wrong);
}

const SOURCE = 'CPD plan 2025-26';
const TYPED = "'=typed by a person";
/** A text that Excel takes for a formula where it is typed in a cell of no format. */
const UNTRUSTED = '=2+2 is where we begin';

function typeIn(
  model: Model,
  sheetName: string,
  [row, column]: readonly [number, number],
  text: string
) {
  const sheet = model.sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`no ${sheetName}`);
  const block = { top: row, left: column, bottom: row, right: column };
  writeValues(model, { sheet, block, calculate: NO_CALCULATOR }, [[text]]);
}

/** Takes the format of text off the cells that say something, as a person may. */
function asGeneral(model: Model, sheetName: string, text: string): void {
  const sheet = model.sheets.find(({ name }) => name === sheetName);
  for (const line of sheet?.cells.values() ?? [])
    for (const [column, cell] of line)
      if (cell.value === text)
        line.set(column, {
          ...cell,
          style: sharedStyle(model.styles, { ...cell.style, numberFormat: 'General' }),
        });
}

async function prepared(
  model: Model,
  operation: 'build' | 'remove',
  pace: Scenario['pace'] = {}
): Promise<Scenario> {
  const office = await openInOffice(model);
  const state = await portOf(office).read();
  office.close();
  const plan: LivePlan = operation === 'build' ? planned(state).live : planRemoval(state).live;
  return scenarioOf(model, plan, pace);
}

async function built(): Promise<Model> {
  const model = modelOf(smallTrust());
  typeIn(model, SOURCE, [2, 2], `'${UNTRUSTED}`);
  const office = await openInOffice(model);
  await buildLive({ port: portOf(office) });
  const sheets = ownSheets((await portOf(office).read()).workbook);
  office.close();
  const how = standingTable(sheets, SHEET_IDS.how);
  const first = how?.rows[0];
  if (!how || !first) throw new Error('no how');
  typeIn(model, 'How', [first.row, how.headings.indexOf('What stays the same')], TYPED);
  typeIn(model, 'How', [how.block.bottom + 2, 1], "'=typed below the table");
  asGeneral(model, 'How', UNTRUSTED);
  return model;
}

/** A rebuild that changes every table and draws Start here afresh. */
async function changedSource(pace: Scenario['pace'] = {}): Promise<Scenario> {
  const model = await built();
  typeIn(model, SOURCE, [1, 2], 'Reading aloud every day');
  typeIn(model, SOURCE, [2, 2], 'Times tables');
  for (const [nth, line] of ROWS.entries())
    line.forEach((value, column) => {
      const text = typeof value === 'string' ? `'${value} too` : String(value);
      typeIn(model, SOURCE, [3 + nth, column], text);
    });
  return prepared(model, 'build', pace);
}

const SCENARIOS: readonly (readonly [string, () => Promise<Scenario>])[] = [
  ['a build', () => prepared(modelOf(smallTrust()), 'build')],
  ['a rebuild after a source changed', () => changedSource()],
  // As the pane does it, so that it goes on answering.
  ['a rebuild in small requests', () => changedSource({ pieceBytes: 20_000 })],
  ['a rebuild whose journal is too large for a setting', () => withLargeJournal()],
  ['a removal', async () => prepared(await built(), 'remove')],
];

async function withLargeJournal(): Promise<Scenario> {
  const model = await built();
  typeIn(model, SOURCE, [1, 2], 'Reading aloud every day. '.repeat(1300));
  typeIn(model, 'Start here', [60, 1], "'=typed on a page");
  typeIn(model, SOURCE, [2, 0], '');
  return prepared(model, 'build');
}

/** Every action of every request, before and after it, cut off and refused. */
async function everyFault(what: string, scenario: Scenario): Promise<readonly Ended[]> {
  const ends: Ended[] = [];
  const different = inPart(await differentPlaces(scenario));
  const covered = different.reduce((all, { alike }) => all + 1 + alike, 0);
  const places = different.map(({ place }) => place);
  for (let from = 0; from < places.length; from += KEPT_AT_ONCE)
    ends.push(...(await cutOffAt(scenario, places.slice(from, from + KEPT_AT_ONCE))));
  for (const place of places) ends.push(await tryWith(scenario, [refusedAt(place)]));
  const of = allPlaces(scenario.actions).length;
  console.info(`${what}: ${places.length} different places stand for ${covered} of ${of}`);
  return ends;
}

async function someFaults(scenario: Scenario, count: number, seed = 7): Promise<readonly Ended[]> {
  const ends: Ended[] = [];
  for (const fault of inPart(someOf(allFaults(scenario.actions), count, seed)))
    ends.push(await tryWith(scenario, [fault]));
  return ends;
}

/** Faults that also hit the taking back, or the repair after them. */
async function faultsUponFaults(scenario: Scenario): Promise<readonly Ended[]> {
  const first = allFaults(scenario.actions).filter(({ place }) => place.request >= 1);
  const ends: Ended[] = [];
  for (const fault of inPart(someOf(first, ALL ? 300 : SOME, 11))) {
    const later = allFaults([40, 40, 200]).map((each) => ({
      ...each,
      place: { ...each.place, request: fault.place.request + 1 + each.place.request },
    }));
    ends.push(await tryWith(scenario, [fault, ...someOf(later, 2, fault.place.action)]));
  }
  return ends;
}

describe.each(SCENARIOS)('%s', (what, prepare) => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await prepare();
  });
  afterAll(() => {
    scenario.office.close();
  });

  it('leaves all or nothing whatever action fails or is cut off, and nothing typed is lost', async () => {
    const ends = ALL ? await everyFault(what, scenario) : await someFaults(scenario, SOME);
    expect(wrongOf(what, ends)).toEqual([]);
  }, 7_200_000);

  it('leaves all or nothing wherever the pane is closed', async () => {
    const places = someOf(allPlaces(scenario.actions), 4 * SOME, 5);
    const ends = await cutOffAt(scenario, places);
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.flatMap(({ wrong }) => wrong)).toEqual([]);
  }, 60_000);

  it('can be repaired even where taking it back fails as well', async () => {
    expect(wrongOf(`${what}, and again`, await faultsUponFaults(scenario))).toEqual([]);
  }, 7_200_000);
});

describe('the operations that are tried', () => {
  it('make every kind of change and take every last step, so that each is failed', async () => {
    const changes = new Set<string>();
    const steps = new Set<string>();
    for (const [, prepare] of SCENARIOS) {
      const { office, plan } = await prepare();
      office.close();
      for (const { type } of plan.changes) changes.add(type);
      for (const { type } of plan.finish) steps.add(type);
    }
    expect([...changes].sort()).toEqual([
      'add-sheet',
      'draw-parts',
      'grow-table',
      'make-room',
      'set-name',
      'write-cells',
    ]);
    expect([...steps].sort()).toEqual([
      'delete-name',
      'delete-rows',
      'delete-sheet',
      'keep-setting',
      'redraw-page',
      'rename-sheet',
      'rename-table',
    ]);
  });
});

describe('a journal that is too large for a setting', () => {
  it('stands on a sheet of its own while the work goes on, and no longer', async () => {
    const { office, model, plan } = await withLargeJournal();
    const seen = new Set<boolean>();
    office.host.faults.reset();
    office.host.faults.watch(() => {
      seen.add(model.sheets.some(({ name }) => name === JOURNAL_SHEET));
    });
    await portOf(office).apply(plan);
    office.close();
    expect(seen).toEqual(new Set([false, true]));
    expect(model.sheets.map(({ name }) => name)).not.toContain(JOURNAL_SHEET);
  });
});

/**
 * Builds on workbooks of the corpus, with so many faults on each: `FAULTS_CORPUS=170` makes 510. */
const ON_CORPUS = Number(process.env.FAULTS_CORPUS ?? 0);
const CORPUS = join(__dirname, '../../../shared/corpus');
/** How many of its workbooks, from the first to the last. */
const WORKBOOKS = 3;

function corpusFiles(): readonly string[] {
  if (ON_CORPUS === 0) return [];
  if (!existsSync(CORPUS)) {
    console.warn('NOT RUN: the corpus is absent, so no fault was tried on its workbooks.');
    return [];
  }
  const files = readdirSync(CORPUS).filter((name) => name.endsWith('.xlsx'));
  const step = (files.length - 1) / (WORKBOOKS - 1);
  return Array.from({ length: WORKBOOKS }, (_, nth) => files[Math.round(nth * step)] ?? '');
}

// Asked for by name only; where it is not, it counts as skipped and never as passed.
const describeCorpus = corpusFiles().length > 0 ? describe : describe.skip;

describeCorpus('a workbook of the corpus', () => {
  it.each(corpusFiles())(
    '(%s) is left all or nothing whatever fails',
    async (file) => {
      const workbook = await snapshotOfFile(join(CORPUS, file), file);
      const scenario = await prepared(modelOf(workbook), 'build');
      const ends = await someFaults(scenario, ON_CORPUS, file.length);
      scenario.office.close();
      expect(wrongOf(file, ends)).toEqual([]);
    },
    7_200_000
  );
});
