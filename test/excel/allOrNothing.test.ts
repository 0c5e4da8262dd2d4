import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { planRemoval } from '../../src/operations/live/remove';
import type { LivePlan } from '../../src/operations/live/livePlan';
import { SHEET_IDS } from '../../src/sheets/names';
import { ownSheets, standingTable } from '../../src/sheets/ownSheets';
import { NO_CALCULATOR, writeValues } from '../../src/workbench/host/model/writeCells';
import type { Model } from '../../src/workbench/host/model/model';
import { openInOffice } from '../workbench/openInOffice';
import { actionsOf, allFaults, putBack, saved, someOf, tryWith, type Scenario } from './faults';
import { buildLive, planned, portOf, snapshotOfFile } from './liveTrust';
import { modelOf, shownText } from './modelOf';
import { ROWS, smallTrust } from './smallTrust';

/** Every fault with `FAULTS=all` (an hour or so), else some of each kind. */
const ALL = process.env.FAULTS === 'all';
const SOME = Number(process.env.FAULTS ?? 4) || 4;

const TYPED = "'=typed by a person";

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

async function planFor(model: Model, plan: 'build' | 'remove'): Promise<LivePlan> {
  const office = await openInOffice(model);
  const state = await portOf(office).read();
  office.close();
  return plan === 'build' ? planned(state).live : planRemoval(state).live;
}

async function built(): Promise<Model> {
  const model = modelOf(smallTrust());
  const office = await openInOffice(model);
  await buildLive({ port: portOf(office) });
  const sheets = ownSheets((await portOf(office).read()).workbook);
  office.close();
  const how = standingTable(sheets, SHEET_IDS.how);
  const first = how?.rows[0];
  if (!how || !first) throw new Error('no how');
  typeIn(model, 'How', [first.row, how.headings.indexOf('What stays the same')], TYPED);
  return model;
}

/** What the workbook shows once an operation is done. */
async function shownAfter(model: Model, plan: LivePlan): Promise<string> {
  const was = saved(model);
  const office = await openInOffice(model);
  await portOf(office).apply(plan);
  office.close();
  const shown = shownText(model);
  putBack(model, was);
  return shown;
}

async function scenarioOf(model: Model, kind: 'build' | 'remove'): Promise<Scenario> {
  const plan = await planFor(model, kind);
  const done = await shownAfter(model, plan);
  return { model, plan, saved: saved(model), isDone: () => shownText(model) === done };
}

const SCENARIOS: readonly (readonly [string, () => Promise<Scenario>])[] = [
  ['a build', () => scenarioOf(modelOf(smallTrust()), 'build')],
  [
    'a rebuild after a source changed',
    async () => {
      const model = await built();
      typeIn(model, 'CPD plan 2025-26', [1, 2], 'Reading aloud every day');
      const [, second = []] = ROWS;
      second.forEach((value, column) => {
        const text = typeof value === 'string' ? `'${value} too` : String(value);
        typeIn(model, 'CPD plan 2025-26', [3, column], text);
      });
      return scenarioOf(model, 'build');
    },
  ],
  [
    'a rebuild whose journal is too large for a setting',
    async () => {
      const model = await built();
      typeIn(model, 'CPD plan 2025-26', [1, 2], 'Reading aloud every day. '.repeat(1300));
      return scenarioOf(model, 'build');
    },
  ],
  ['a removal', async () => scenarioOf(await built(), 'remove')],
];

describe.each(SCENARIOS)('%s', (_, prepare) => {
  it('leaves all or nothing whatever action fails or is cut off, and nothing typed is lost', async () => {
    const scenario = await prepare();
    const faults = allFaults(await actionsOf(scenario));
    const wrong: string[] = [];
    for (const fault of ALL ? faults : someOf(faults, SOME, 7)) {
      wrong.push(...(await tryWith(scenario, [fault])));
    }
    expect(wrong).toEqual([]);
  }, 7_200_000);

  it('can be repaired even where taking it back fails as well', async () => {
    const scenario = await prepare();
    const counts = await actionsOf(scenario);
    const faults = allFaults(counts).filter(({ place }) => place.request >= 1);
    const wrong: string[] = [];
    for (const fault of someOf(faults, ALL ? 300 : SOME, 11)) {
      const later = allFaults([40, 40, 200]).map((each) => ({
        ...each,
        place: { ...each.place, request: fault.place.request + 1 + each.place.request },
      }));
      wrong.push(...(await tryWith(scenario, [fault, ...someOf(later, 2, fault.place.action)])));
    }
    expect(wrong).toEqual([]);
  }, 7_200_000);
});

/**
 * Builds on workbooks of the corpus, with so many faults on each: `FAULTS_CORPUS=170` makes 510. They
 * take an hour or so.
 */
const ON_CORPUS = Number(process.env.FAULTS_CORPUS ?? 0);
const CORPUS = join(__dirname, '../../../shared/corpus');
/** How many of its workbooks. */
const WORKBOOKS = 3;

function corpusFiles(): readonly string[] {
  if (ON_CORPUS === 0) return [];
  if (!existsSync(CORPUS)) {
    console.warn('NOT RUN: the corpus is absent, so no fault was tried on its workbooks.');
    return [];
  }
  const files = readdirSync(CORPUS).filter((name) => name.endsWith('.xlsx'));
  return files.slice(0, WORKBOOKS);
}

// Asked for by name only; where it is not, it counts as skipped and never as passed.
const describeCorpus = corpusFiles().length > 0 ? describe : describe.skip;

describeCorpus('workbooks of the corpus', () => {
  it('are left all or nothing whatever fails', async () => {
    const wrong: string[] = [];
    for (const [nth, file] of corpusFiles().entries()) {
      const scenario = await scenarioOf(
        modelOf(await snapshotOfFile(join(CORPUS, file), file)),
        'build'
      );
      const faults = allFaults(await actionsOf(scenario));
      for (const fault of someOf(faults, ON_CORPUS, nth + 1))
        wrong.push(...(await tryWith(scenario, [fault])));
    }
    expect(wrong).toEqual([]);
  }, 7_200_000);
});
