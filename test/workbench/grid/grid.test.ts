import {
  ICommandService,
  IUniverInstanceService,
  RedoCommandId,
  UndoCommandId,
  type Univer,
} from '@univerjs/core';
import { InsertRowCommand, SetRangeValuesCommand } from '@univerjs/sheets';
import { takeEdit } from '../../../src/workbench/bridge/takeEdit';
import type { FunctionShape } from '../../../src/workbench/calculation/spread';
import { gridSheet, type Board } from '../../../src/workbench/grid/board';
import { watchCalculation } from '../../../src/workbench/grid/calculation';
import { drawSheet } from '../../../src/workbench/grid/drawSheet';
import type { Calculated, Spills } from '../../../src/workbench/grid/edits';
import { openBoard } from '../../../src/workbench/grid/openBoard';
import { conditionalFormats } from '../../../src/workbench/grid/parts/conditionalFormats';
import { links } from '../../../src/workbench/grid/parts/links';
import { merges } from '../../../src/workbench/grid/parts/merges';
import { notes } from '../../../src/workbench/grid/parts/notes';
import type { PartKind } from '../../../src/workbench/grid/parts/part';
import { tables } from '../../../src/workbench/grid/parts/tables';
import { validations } from '../../../src/workbench/grid/parts/validations';
import { readEdit } from '../../../src/workbench/grid/readEdits';
import { cellAt } from '../../../src/workbench/host/model/cells';
import { actingAs } from '../../../src/workbench/host/model/changes';
import type { Model } from '../../../src/workbench/host/model/model';
import type { Sheet } from '../../../src/workbench/host/model/sheet';
import { eventually } from '../../browser/eventually';
import { openInOffice, type OpenOffice } from '../openInOffice';
import { headlessUniver } from './headlessGrid';

/** Everything of a sheet that an add-in makes and the grid shows. */
async function fill({ Excel }: OpenOffice): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').values = [
      ['Why', 'How', 'Hours'],
      ['Pupils guess words', 'Read aloud daily', 4],
      ['007', true, 2],
    ];
    sheet.tables.add('A1:C3', true).name = 'Strands';
    sheet.getRange('A1:C1').format.font.bold = true;
    sheet.getRange('A1:C1').format.fill.color = '#1F5F5B';
    sheet.getRange('A:A').format.columnWidth = 150;
    sheet.getRange('E1').formulas = [['=SUM(Strands[Hours])*2']];
    sheet.getRange('A6:B6').merge();
    sheet.getRange('A7').hyperlink = { documentReference: 'Sheet1!A1', textToDisplay: 'Up' };
    sheet.getRange('B2:B9').dataValidation.rule = {
      list: { inCellDropDown: true, source: 'Keep,Adapt,Stop' },
    };
    const format = sheet.getRange('C2:C9').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$C2=""';
    format.custom.format.fill.color = '#FBF6E6';
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  });
}

const SCORES = [
  ['Trust', 70],
  ['Safety', 55],
  ['Belonging', 61],
];

const PROFILE: FunctionShape = {
  name: 'CPD.PROFILE',
  description: '',
  parameters: [{ name: 'answers', description: '', isBlock: true, isOptional: false }],
  takesErrors: false,
};

const KINDS: readonly (readonly [string, PartKind<object>])[] = [
  ['merged cells', merges],
  ['tables', tables],
  ['validations', validations],
  ['conditional formats', conditionalFormats],
  ['notes', notes],
  ['links', links],
].map(([name, kind]) => [name as string, kind as PartKind<object>] as const);

describe('the grid over a workbook', () => {
  let office: OpenOffice;
  let univer: Univer;
  let board: Board;
  let model: Model;
  let sheet: Sheet;
  let commands: ICommandService;
  let calculated: Calculated[];
  let spilled: Spills;

  beforeEach(async () => {
    office = await openInOffice();
    await fill(office);
    ({ model } = office.host);
    sheet = model.sheets[0] as Sheet;
    sheet.notes = [{ row: 1, column: 0, text: 'From Ash, A5', author: '', visible: false }];
    univer = headlessUniver({
      functions: [PROFILE],
      ask: () => ({ kind: 'value', value: SCORES }),
    });
    board = openBoard(univer, model);
    commands = board.injector.get(ICommandService);
    // The grid undoes in the workbook that has the focus.
    board.injector.get(IUniverInstanceService).focusUnit(board.unitId);
    calculated = [];
    spilled = new Map();
    commands.onCommandExecuted(({ id, params }, options) => {
      if (board.drawing > 0 || options?.['fromFormula'] === true) return;
      for (const edit of readEdit(board, id, params))
        actingAs(model, 'person', () => takeEdit(model, edit));
    });
    watchCalculation(commands, () => board, {
      calculated: (told) => calculated.push(told),
      spilled: (told) => {
        spilled = told;
      },
      settled: () => undefined,
    });
  });

  afterEach(() => {
    office.close();
  });

  const place = () => ({ unitId: board.unitId, subUnitId: sheet.id });
  const shown = (row: number, column: number) =>
    gridSheet(board, sheet.id)?.getCellRaw(row, column) ?? null;
  const typeIn = (row: number, column: number, content: object) =>
    commands.executeCommand(SetRangeValuesCommand.id, {
      ...place(),
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      value: content,
    });

  it('shows values with their kinds, looks, widths and frozen rows', () => {
    expect([shown(1, 0)?.v, shown(1, 2)?.v, shown(2, 0)?.v]).toEqual(['Pupils guess words', 4, 7]);
    const grid = gridSheet(board, sheet.id);
    expect(grid?.getStyleDataByHash(String(shown(0, 0)?.s))).toMatchObject({
      bl: 1,
      bg: { rgb: '#1F5F5B' },
    });
    expect(grid?.getColumnWidth(0)).toBe(200);
    expect(grid?.getFreeze().ySplit).toBe(1);
  });

  it.each(KINDS)('shows the %s that the workbook has', (_name, kind) => {
    const wanted = kind.wanted(sheet, { rows: 200, columns: 26 });
    expect(wanted.length).toBeGreaterThan(0);
    expect(kind.present(board.injector, place()).map(({ content }) => content)).toEqual(wanted);
  });

  it('draws what an add-in changes later, and takes away what it deletes', async () => {
    await office.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem('Sheet1');
      first.getRange('A2').values = [['Pupils skip hard words']];
      first.getRange('B2:B9').dataValidation.clear();
      await context.sync();
    });
    sheet.notes = [];
    drawSheet(board, sheet);
    expect(shown(1, 0)?.v).toBe('Pupils skip hard words');
    expect(validations.present(board.injector, place())).toEqual([]);
    expect(notes.present(board.injector, place())).toEqual([]);
  });

  it('tells what a person types, which the add-in reads, and what undo takes back', async () => {
    await typeIn(1, 0, { v: 'Pupils say nothing' });
    expect(cellAt(sheet, 1, 0).value).toBe('Pupils say nothing');
    await commands.executeCommand(UndoCommandId);
    expect(cellAt(sheet, 1, 0).value).toBe('Pupils guess words');
    await commands.executeCommand(RedoCommandId);
    expect(cellAt(sheet, 1, 0).value).toBe('Pupils say nothing');
  });

  it('moves the workbook’s rows with its own', async () => {
    await commands.executeCommand(InsertRowCommand.id, {
      ...place(),
      range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 25 },
      direction: 2,
    });
    expect(cellAt(sheet, 2, 0).value).toBe('Pupils guess words');
    expect(sheet.tables[0]?.block).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
  });

  it('calculates Excel’s own functions, over tables too', async () => {
    await typeIn(1, 2, { v: 10 });
    const result = () =>
      Promise.resolve(
        calculated
          .flatMap(({ cells }) => cells)
          .findLast(({ row, column }) => row === 0 && column === 4)?.value
      );
    await eventually(result, (value) => value === 24);
  });

  it('says which block the results of a formula fill, and nothing where there is no room', async () => {
    await typeIn(10, 0, { f: '=A1:C2' });
    const block = () => Promise.resolve(spilled.get(sheet.id)?.[0]?.block);
    await eventually(block, (found) => found?.right === 2);
    expect(await block()).toEqual({ top: 10, left: 0, bottom: 11, right: 2 });
    await typeIn(11, 1, { v: 'in the way' });
    await eventually(
      () => Promise.resolve(spilled.get(sheet.id)?.length ?? 0),
      (count) => count === 0
    );
  });

  it('fills a block with what a function of the add-in gives', async () => {
    await typeIn(20, 0, { f: '=CPD.PROFILE(A1:C3)' });
    await eventually(
      () => Promise.resolve(spilled.get(sheet.id)?.[0]?.values),
      (values) => JSON.stringify(values) === JSON.stringify(SCORES)
    );
  });
});
