import type { Model } from '../../src/workbench/host/model/model';
import { cellAt, putCell } from '../../src/workbench/host/model/cells';
import { PLAIN_STYLE } from '../../src/workbench/host/model/style';
import { NO_CALCULATOR, writeValues } from '../../src/workbench/host/model/writeCells';
import { buildLive, openLive, type LiveTrust } from './liveTrust';
import { smallTrust } from './smallTrust';

const SOURCE = 'CPD plan 2025-26';
/** What somebody wrote on a sheet of their own. */
const FORMULA = "='Start here'!B4";
const FORMULA_PLACE = [20, 7] as const;

function sheetCalled({ sheets }: Model, name: string) {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no ${name}`);
  return sheet;
}

function typeIn(model: Model, [row, column]: readonly [number, number], text: string): void {
  const block = { top: row, left: column, bottom: row, right: column };
  const sheet = sheetCalled(model, SOURCE);
  writeValues(model, { sheet, block, calculate: NO_CALCULATOR }, [[text]]);
}

describe('a formula that somebody pointed at a page of ours', () => {
  let live: LiveTrust;
  let model: Model;
  beforeEach(async () => {
    live = await openLive(smallTrust());
    await buildLive(live);
    model = live.office.host.model;
    const cell = { value: 0, formula: FORMULA, style: PLAIN_STYLE, link: null };
    putCell(sheetCalled(model, 'Notes'), FORMULA_PLACE, cell);
  });
  afterEach(() => {
    live.office.close();
  });

  const formula = () => cellAt(sheetCalled(model, 'Notes'), ...FORMULA_PLACE).formula;

  it('goes on pointing there when the page says something else in the same places', async () => {
    const { id } = sheetCalled(model, 'Start here');
    typeIn(model, [1, 2], 'Reading aloud');
    await buildLive(live);
    const page = sheetCalled(model, 'Start here');
    const texts = [...page.cells.values()].flatMap((line) => [...line.values()]);
    expect(texts.map(({ value }) => value)).toContain('Reading aloud');
    expect(page.id).toBe(id);
    expect(formula()).toBe(FORMULA);
  });
});
