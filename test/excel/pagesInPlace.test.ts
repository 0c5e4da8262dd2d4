import { addChart } from '../../src/workbench/host/model/charts';
import type { Model } from '../../src/workbench/host/model/model';
import { cellAt, putCell } from '../../src/workbench/host/model/cells';
import { snapshotSheet } from '../../src/workbench/host/model/snapshot';
import { PLAIN_STYLE } from '../../src/workbench/host/model/style';
import { deleteSheet, moveSheet, renameSheet } from '../../src/workbench/host/model/sheets';
import { buildLive, openLive, type LiveTrust } from './liveTrust';
import { put } from './otherPerson';
import { ROWS, smallTrust } from './smallTrust';

const SOURCE = 'CPD plan 2025-26';
const PAGE = 'Start here';
/** What somebody wrote on a sheet of their own. */
const FORMULAS = [`='${PAGE}'!B4`, `=COUNTA('${PAGE}'!B1:C9)`, '=SUM(TrellisWhatWasRead[Placed])'];
const FIRST_FORMULA = [20, 7] as const;

function sheetCalled({ sheets }: Model, name: string) {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no ${name}`);
  return sheet;
}

const typeIn = (model: Model, place: readonly [number, number], text: string): void =>
  put(model, sheetCalled(model, SOURCE), place, text);

/** More rows in the source, so that the page has more lines. */
function addRows(model: Model): void {
  ROWS.forEach((line, nth) =>
    line.forEach((value, column) => {
      const text = typeof value === 'string' ? `'${value} too` : String(value);
      typeIn(model, [ROWS.length + 1 + nth, column], text);
    })
  );
}

/** Another plan, so that the page has another line for what was read. */
function addPlan(live: LiveTrust): void {
  const { model } = live.office.host;
  const [first] = smallTrust().sheets;
  const sheet = sheetCalled(model, 'Notes');
  first?.values.forEach((line, row) =>
    line.forEach((value, column) => put(model, sheet, [row + 4, column], String(value)))
  );
}

describe('what somebody pointed at a page of ours', () => {
  let live: LiveTrust;
  let model: Model;
  beforeEach(async () => {
    live = await openLive(smallTrust());
    await buildLive(live);
    model = live.office.host.model;
    const notes = sheetCalled(model, 'Notes');
    FORMULAS.forEach((formula, nth) => {
      const [row, column] = FIRST_FORMULA;
      putCell(notes, [row + nth, column], { value: 0, formula, style: PLAIN_STYLE, link: null });
    });
    const name = { name: 'OurPage', formula: `='${PAGE}'!$B$4`, comment: '', visible: true };
    model.names.push(name);
    const block = { top: 10, left: 1, bottom: 12, right: 3 };
    addChart(model, notes, {
      type: 'Line',
      source: { sheet: sheetCalled(model, PAGE), block },
      by: 'Columns',
    });
  });
  afterEach(() => {
    live.office.close();
  });

  const said = (): readonly string[] => {
    const notes = sheetCalled(model, 'Notes');
    const [row, column] = FIRST_FORMULA;
    return [
      ...FORMULAS.map((_, nth) => cellAt(notes, row + nth, column).formula ?? 'no formula'),
      ...model.names.flatMap(({ name, formula }) => (name === 'OurPage' ? [formula] : [])),
      ...notes.charts.flatMap(({ series }) => series.map(({ values }) => values)),
    ];
  };
  const texts = (): readonly unknown[] => {
    const page = sheetCalled(model, PAGE);
    return [...page.cells.values()].flatMap((line) => [...line.values()].map(({ value }) => value));
  };

  it('goes on pointing there when the page says something else in the same places', async () => {
    const { id } = sheetCalled(model, PAGE);
    const before = said();
    typeIn(model, [1, 2], 'Reading aloud');
    await buildLive(live);
    expect(texts()).toContain('Reading aloud');
    expect(sheetCalled(model, PAGE).id).toBe(id);
    expect(said()).toEqual(before);
  });

  it.each([
    ['more to say', addRows],
    ['another table that was read', () => addPlan(live)],
    ['less to say', () => typeIn(model, [2, 1], '')],
  ])(
    'goes on pointing there when the page has %s, and the page is as one drawn anew',
    async (_, change) => {
      const page = sheetCalled(model, PAGE);
      const points = said().filter((each) => !each.includes('Trellis'));
      const place = model.sheets.indexOf(page);
      const stood = texts();
      change(model);
      await buildLive(live);
      const redrawn = sheetCalled(model, PAGE);
      expect(texts()).not.toEqual(stood);
      expect(said().join()).not.toContain('#REF!');
      expect(said()).toEqual(expect.arrayContaining(points));
      expect(redrawn.id).toBe(page.id);
      expect(model.sheets.indexOf(redrawn)).toBe(place);
      const shown = snapshotSheet(redrawn);
      for (const sheet of [...model.sheets])
        if (!['Notes', SOURCE].includes(sheet.name)) {
          if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
          deleteSheet(model, sheet);
        }
      model.names = [];
      model.settings.clear();
      await buildLive(live);
      expect(shown).toEqual(snapshotSheet(sheetCalled(model, PAGE)));
    }
  );

  it('goes on pointing there where the page was renamed, moved and hidden, and it stays so', async () => {
    const page = sheetCalled(model, PAGE);
    renameSheet(model, page, 'Read me');
    moveSheet(model, page, 0);
    page.visibility = 'Hidden';
    page.tabColor = '#123456';
    addRows(model);
    await buildLive(live);
    expect(model.sheets[0]).toMatchObject({
      id: page.id,
      name: 'Read me',
      visibility: 'Hidden',
      tabColor: '#123456',
    });
    expect(model.sheets.map(({ name }) => name)).not.toContain(PAGE);
    expect(said().join()).not.toContain('#REF!');
    expect(said()[0]).toBe("='Read me'!B4");
  });

  it('stays on the page of before where somebody typed there too', async () => {
    const page = sheetCalled(model, PAGE);
    put(model, page, [60, 1], 'Ask Jo about the hall');
    addRows(model);
    await buildLive(live);
    expect(page.name).toBe(`${PAGE} (earlier)`);
    expect(cellAt(page, 60, 1).value).toBe('Ask Jo about the hall');
    expect(said()[0]).toBe(`='${PAGE} (earlier)'!B4`);
    expect(said().join()).not.toContain('#REF!');
  });
});
