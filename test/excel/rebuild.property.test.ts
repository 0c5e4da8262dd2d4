import fc from 'fast-check';
import { isEmptyPlan } from '../../src/operations/live/livePlan';
import { insertBlock } from '../../src/workbench/host/model/applyShift';
import type { Model } from '../../src/workbench/host/model/model';
import type { Sheet } from '../../src/workbench/host/model/sheet';
import { moveSheet, renameSheet } from '../../src/workbench/host/model/sheets';
import { resizeTable } from '../../src/workbench/host/model/tables';
import { COLUMNS } from '../../src/workbench/host/rules/limits';
import { openInOffice } from '../workbench/openInOffice';
import { buildLive, planned, portOf } from './liveTrust';
import { difference, putBack, saved } from './modelCopies';
import { modelOf } from './modelOf';
import { put } from './otherPerson';
import { smallTrust } from './smallTrust';

const RUNS = Number(process.env.REBUILD_RUNS ?? 4);
const SOURCE = 'CPD plan 2025-26';
const OPEN_COLUMNS = ['What stays the same', 'What we change to fit', 'Which pupils', 'Notes'];

const edit = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('type' as const),
      row: fc.nat({ max: 1 }),
      column: fc.nat({ max: OPEN_COLUMNS.length - 1 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('add row' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('insert row' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('rename' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('move' as const), to: fc.nat({ max: 6 }) }),
  }
);
type Edit = typeof edit extends fc.Arbitrary<infer Kind> ? Kind : never;

function howSheet({ sheets }: Model): Sheet {
  const sheet = sheets.find(({ tables }) => tables.some(({ name }) => name === 'TrellisHow'));
  if (!sheet) throw new Error('no How');
  return sheet;
}

/** Does an edit to How, as a person does; gives the text that was typed, if any. */
function carryOut(model: Model, change: Edit, nth: number): string | null {
  const sheet = howSheet(model);
  const [table] = sheet.tables;
  if (!table) throw new Error('no table');
  const { block } = table;
  const text = `'=Typed ${nth}`;
  switch (change.type) {
    case 'type': {
      const at = table.columns.findIndex(({ name }) => name === OPEN_COLUMNS[change.column]);
      if (at < 0) throw new Error(`no ${OPEN_COLUMNS[change.column] ?? ''}`);
      put(model, sheet, [block.top + 1 + change.row, block.left + at], `${text} ${change.column}`);
      return `=Typed ${nth} ${change.column}`;
    }
    case 'add row':
      resizeTable(model, { sheet, table }, { ...block, bottom: block.bottom + 1 });
      put(model, sheet, [block.bottom + 1, block.left], text);
      return `=Typed ${nth}`;
    case 'insert row': {
      const at = block.top + 2;
      const row = { top: at, left: 0, bottom: at, right: COLUMNS - 1 };
      insertBlock(model, sheet, { block: row, axis: 'rows' });
      put(model, sheet, [at, block.left], text);
      return `=Typed ${nth}`;
    }
    case 'rename':
      renameSheet(model, sheet, `Hows ${nth}`);
      return null;
    case 'move':
      moveSheet(model, sheet, change.to);
      return null;
  }
}

const textsOf = ({ sheets }: Model): ReadonlySet<unknown> =>
  new Set(
    sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap((line) => [...line.values()].map(({ value }) => value))
    )
  );

/** Texts that a later edit wrote over are not expected any more. */
function typedBy(model: Model, edits: readonly Edit[]): readonly string[] {
  const texts = edits.flatMap((change, nth) => carryOut(model, change, nth) ?? []);
  const stands = textsOf(model);
  return texts.filter((text) => stands.has(text));
}

describe('building again in the open workbook, whatever people did to How', () => {
  it('keeps what they typed, follows the source, leaves it alone, and then has nothing to do', async () => {
    const model = modelOf(smallTrust());
    const office = await openInOffice(model);
    const port = portOf(office);
    await buildLive({ port });
    const built = saved(model);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        putBack(model, built);
        const typed = typedBy(model, edits);
        const source = model.sheets.find(({ name }) => name === SOURCE);
        if (!source) throw new Error('no source');
        put(model, source, [1, 2], 'Reading aloud every day');
        const before = saved({ ...model, sheets: [source] });
        await buildLive({ port });
        const stands = textsOf(model);
        expect(typed.filter((text) => !stands.has(text))).toEqual([]);
        expect(stands.has('Daily reading')).toBe(false);
        const sources = model.sheets.filter(({ id }) => id === source.id);
        expect(difference(before, { ...before, sheets: sources })).toBeNull();
        expect(isEmptyPlan(planned(await port.read()).live)).toBe(true);
      }),
      { numRuns: RUNS, seed: 5 }
    );
    office.close();
  }, 600_000);
});
