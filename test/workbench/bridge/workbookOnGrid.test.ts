import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import {
  joinWorkbookAndGrid,
  type WorkbookOnGrid,
} from '../../../src/workbench/bridge/workbookOnGrid';
import { gridOn, type Grid } from '../../../src/workbench/grid/gridOn';
import { modelFromFile } from '../../../src/workbench/host/files/modelFromFile';
import type { Model } from '../../../src/workbench/host/model/model';
import { eventually } from '../../browser/eventually';
import { buildLive, portOf } from '../../excel/liveTrust';
import { openInOffice, type OpenOffice } from '../openInOffice';
import { headlessUniver } from '../grid/headlessGrid';

const SAMPLE = join(__dirname, '../../../assets/samples/trust-cpd-plans.xlsx');

describe('a workbook that the grid and the add-in both see', () => {
  let office: OpenOffice;
  let joined: WorkbookOnGrid;
  let book: Workbook;
  let model: Model;
  let univer: Univer;
  const refusals: string[] = [];

  beforeAll(async () => {
    const read = await modelFromFile(new Uint8Array(readFileSync(SAMPLE)), 'plans.xlsx');
    if (!read.ok) throw new Error(read.problem.sentence);
    ({ model } = read);
    univer = headlessUniver({ functions: [], ask: () => ({ kind: 'value', value: 0 }) });
    const nothing = (): void => undefined;
    let grid: Grid | null = null;
    joined = joinWorkbookAndGrid(() => grid, {
      refused: (reason) => refusals.push(reason),
      changed: nothing,
      settled: nothing,
    });
    const page = { opened: nothing, drawCharts: nothing, focus: nothing };
    grid = gridOn(univer, page, joined.gridListener);
    joined.show(model);
    const injector = univer.__getInjector();
    const unit = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!unit) throw new Error('the grid shows no workbook');
    book = unit;
    office = await openInOffice(model, { later: joined.whenSettled });
  });
  afterAll(async () => {
    // What was told last is drawn before the grid goes.
    await new Promise((done) => setTimeout(done, 500));
    office.close();
  });

  const gridNames = () => book.getSheets().map((sheet) => sheet.getName());

  /** Texts of the workbook that the grid shows otherwise, and how many hidden ones it is not given. */
  function shownOtherwise() {
    const otherwise: string[] = [];
    let leftOut = 0;
    for (const sheet of model.sheets) {
      const drawn = book.getSheetBySheetId(sheet.id);
      for (const [row, line] of sheet.cells)
        for (const [column, { value, formula }] of line) {
          if (typeof value !== 'string' || formula !== null) continue;
          const shown = drawn?.getCellRaw(row, column)?.v ?? null;
          // Long texts that nobody sees would stop the page: they stay in the workbook alone.
          if (sheet.visibility !== 'Visible' && value.length > 4_000 && shown === null)
            leftOut += 1;
          else if (String(shown) !== value) otherwise.push(`${sheet.name} ${row},${column}`);
        }
    }
    return { otherwise, leftOut, names: gridNames().join() };
  }

  it('keeps the sheet in front that was there when the add-in adds another, until it activates it', async () => {
    const front = () => ({
      model: model.sheets.find(({ id }) => id === model.activeSheet)?.name,
      grid: book.getActiveSheet().getName(),
    });
    const before = front();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.add('Behind');
      await context.sync();
    });
    await eventually(
      () => Promise.resolve(gridNames()),
      (names) => names.includes('Behind')
    );
    await new Promise((said) => setTimeout(said, 50));
    expect(front()).toEqual(before);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Behind').activate();
      await context.sync();
    });
    await eventually(
      () => Promise.resolve(front()),
      ({ model: inModel, grid }) => inModel === 'Behind' && grid === 'Behind'
    );
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(before.grid).activate();
      context.workbook.worksheets.getItem('Behind').delete();
      await context.sync();
    });
    await eventually(
      () => Promise.resolve(front()),
      (now) => JSON.stringify(now) === JSON.stringify(before)
    );
  });

  it('shows every sheet that the add-in builds, with every text, and refuses nothing', async () => {
    await buildLive({ port: portOf(office) });
    const names = model.sheets.map(({ name }) => name).join();
    expect(names).toContain('How');
    await eventually(
      () => Promise.resolve(shownOtherwise()),
      (now) => now.names === names && now.otherwise.length === 0
    );
    expect(shownOtherwise().leftOut).toBe(1);
    expect(refusals).toEqual([]);
  });
});
