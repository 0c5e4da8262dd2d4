import type { LivePlan } from '../../src/operations/live/livePlan';
import { planRemoval } from '../../src/operations/live/remove';
import type { Model } from '../../src/workbench/host/model/model';
import { deleteSheet, renameSheet } from '../../src/workbench/host/model/sheets';
import { NO_CALCULATOR, writeValues } from '../../src/workbench/host/model/writeCells';
import { openInOffice } from '../workbench/openInOffice';
import { putBack, saved } from './modelCopies';
import { buildLive, planned, portOf } from './liveTrust';
import { modelOf } from './modelOf';
import { smallTrust } from './smallTrust';

const THEIRS = 'Typed by somebody else';

function sheetCalled(model: Model, name: string) {
  const sheet = model.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no ${name}`);
  return sheet;
}

function put(model: Model, name: string, [row, column]: readonly [number, number], text: string) {
  const sheet = model.sheets.find((each) => each.name === name);
  if (!sheet) return;
  const block = { top: row, left: column, bottom: row, right: column };
  writeValues(model, { sheet, block, calculate: NO_CALCULATOR }, [[text]]);
}

/** What somebody else may do between any two requests. */
const DEEDS: readonly (readonly [string, (model: Model) => void])[] = [
  [
    'types in a cell of How that a rebuild would write',
    (model) => put(model, 'How', [4, 5], THEIRS),
  ],
  ['types on Start here', (model) => put(model, 'Start here', [60, 1], THEIRS)],
  [
    'renames How',
    (model) => {
      const sheet = model.sheets.find(({ name }) => name === 'How');
      if (sheet) renameSheet(model, sheet, 'Our hows');
    },
  ],
  [
    'deletes Settings',
    (model) => {
      const sheet = model.sheets.find(({ name }) => name === 'Settings');
      if (sheet) deleteSheet(model, sheet);
    },
  ],
];

function holds(model: Model, text: string): boolean {
  return model.sheets.some(({ cells }) =>
    [...cells.values()].some((row) => [...row.values()].some(({ value }) => value === text))
  );
}

/** The sheets that people keep, as texts. */
function sourcesOf(model: Model): string {
  return JSON.stringify(
    model.sheets.slice(0, 2).map(({ cells }) => [...cells].map(([row, line]) => [row, [...line]]))
  );
}

interface Prepared {
  readonly model: Model;
  readonly plans: Readonly<Record<'rebuild' | 'removal', LivePlan>>;
}

async function prepared(): Promise<Prepared> {
  const model = modelOf(smallTrust());
  const office = await openInOffice(model);
  await buildLive({ port: portOf(office) });
  put(model, 'CPD plan 2025-26', [1, 2], 'Reading aloud every day');
  const state = await portOf(office).read();
  office.close();
  return { model, plans: { rebuild: planned(state).live, removal: planRemoval(state).live } };
}

describe('somebody else', () => {
  let ready: Prepared;
  beforeAll(async () => {
    ready = await prepared();
  });

  describe.each(DEEDS)('%s', (_, deed) => {
    it.each(['rebuild', 'removal'] as const)(
      'between any two requests of a %s, and nothing of theirs is lost',
      async (kind) => {
        const { model, plans } = ready;
        const was = saved(model);
        const sources = sourcesOf(model);
        for (let request = 0; request < 4; request += 1) {
          const office = await openInOffice(model);
          let types = false;
          office.host.faults.beforeRequest(request, () => {
            office.host.asAnotherPerson((theirs) => {
              deed(theirs);
              types = holds(theirs, THEIRS);
            });
          });
          const outcome = await portOf(office)
            .apply(plans[kind])
            .then(
              () => 'done',
              (error: unknown) => (error instanceof Error ? error.message : 'no sentence')
            );
          office.close();
          expect(outcome === 'done' || /\.$/.test(outcome)).toBe(true);
          expect(sourcesOf(model)).toBe(sources);
          if (types)
            expect({ request, outcome, kept: holds(model, THEIRS) }).toMatchObject({ kept: true });
          putBack(model, was);
        }
      }
    );
  });

  it('changed the workbook before anything was written: a plain sentence, and nothing is changed', async () => {
    const { model, plans } = ready;
    const was = saved(model);
    renameSheet(model, sheetCalled(model, 'How'), 'Our hows');
    const office = await openInOffice(model);
    await expect(portOf(office).apply(plans.rebuild)).rejects.toThrow(
      'Somebody changed the workbook while Trellis was working on it. Nothing was changed.'
    );
    office.close();
    expect(model.settings.has('TrellisMarker')).toBe(false);
    putBack(model, was);
  });
});
