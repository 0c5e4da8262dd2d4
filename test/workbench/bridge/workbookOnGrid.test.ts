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
  afterAll(() => {
    univer.dispose();
    office.close();
  });

  const gridNames = () => Promise.resolve(book.getSheets().map((sheet) => sheet.getName()));

  it('shows every sheet that the add-in builds, with every value', async () => {
    await buildLive({ port: portOf(office) });
    await eventually(gridNames, (names) => names.includes('How'));
    expect(await gridNames()).toEqual(model.sheets.map(({ name }) => name));
    for (const sheet of model.sheets) {
      const drawn = book.getSheetBySheetId(sheet.id);
      for (const [row, line] of sheet.cells)
        for (const [column, { value, formula }] of line) {
          if (typeof value !== 'string' || formula !== null) continue;
          expect(String(drawn?.getCellRaw(row, column)?.v)).toBe(value);
        }
    }
  });
});
