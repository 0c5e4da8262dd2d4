import { insertBlock } from '../../src/workbench/host/model/applyShift';
import { COLUMNS } from '../../src/workbench/host/rules/limits';
import { openInOffice, type OpenOffice } from './openInOffice';
import { refused } from './refused';

describe('members that an add-in relies on', () => {
  let office: OpenOffice;
  beforeEach(async () => {
    office = await openInOffice();
  });
  afterEach(() => {
    office.close();
  });

  it('alignment and wrapping come back as they were set, and mixed ones as null', async () => {
    const read = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { format } = sheet.getRange('A1:B2');
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      sheet.getRange('B2').format.horizontalAlignment = 'Right';
      const first = sheet.getRange('A1').format;
      first.load('horizontalAlignment,verticalAlignment,wrapText');
      format.load('horizontalAlignment');
      await context.sync();
      return [
        first.horizontalAlignment,
        first.verticalAlignment,
        first.wrapText,
        format.horizontalAlignment,
      ];
    });
    expect(read).toEqual(['Center', 'Top', true, null]);
  });

  it('names stand for ranges and formulas, of the workbook or of one sheet, until they are deleted', async () => {
    const read = await office.Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').values = [['Oak'], ['Elm']];
      const schools = workbook.names.add('Schools', sheet.getRange('A1:A2'), 'Ours');
      const least = workbook.names.add('Least', '=5');
      sheet.names.add('Here', sheet.getRange('A1'));
      schools.formula = '=Sheet1!$A$2:$A$3';
      schools.load('name,formula,value,type,scope,comment,visible');
      least.load('type,value');
      const range = workbook.names.getItem('schools').getRange();
      range.load('address');
      sheet.names.load('items/name,items/scope');
      const none = workbook.names.getItemOrNullObject('Here');
      none.load('name');
      await context.sync();
      least.delete();
      workbook.names.load('items/name');
      await context.sync();
      const { name, formula, value, type, scope, comment, visible } = schools;
      return {
        schools: { name, formula, value, type, scope, comment, visible },
        least: [least.type, least.value],
        range: range.address,
        onSheet: sheet.names.items.map((each) => [each.name, each.scope]),
        none: none.isNullObject,
        left: workbook.names.items.map((each) => each.name),
      };
    });
    expect(read).toEqual({
      schools: {
        name: 'Schools',
        formula: '=Sheet1!$A$2:$A$3',
        value: 'Sheet1!A2:A3',
        type: 'Range',
        scope: 'Workbook',
        comment: 'Ours',
        visible: true,
      },
      least: ['Double', '5'],
      range: 'Sheet1!A2:A3',
      onSheet: [['Here', 'Worksheet']],
      none: true,
      left: ['Schools'],
    });
  });

  it('names are refused where they are taken or none', async () => {
    const add = (name: string) =>
      refused(office, ({ workbook }) => {
        workbook.names.add(name, workbook.worksheets.getActiveWorksheet().getRange('A1'));
      });
    await office.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add('Schools', worksheets.getActiveWorksheet().getRange('A1'));
      await context.sync();
    });
    expect(await add('schools')).toMatchObject({ code: 'ItemAlreadyExists' });
    for (const none of ['A1', 'two words', '1st', ''])
      expect([none, await add(none)]).toMatchObject([none, { code: 'InvalidArgument' }]);
  });

  it('a cell shows its value as its number format has it', async () => {
    const shown = await office.Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:E1');
      cells.numberFormat = [['dd/mm/yyyy', '0%', '#,##0.00', '@', 'General']];
      cells.values = [[45910, 0.25, 1234.5, "'007", true]];
      cells.load('text,numberFormat,valueTypes');
      await context.sync();
      return [cells.text, cells.numberFormat, cells.valueTypes];
    });
    expect(shown).toEqual([
      [['10/09/2025', '25%', '1,234.50', '007', 'TRUE']],
      [['dd/mm/yyyy', '0%', '#,##0.00', '@', 'General']],
      [['Double', 'Double', 'Double', 'String', 'Boolean']],
    ]);
  });

  it('merged cells come apart again, and what was hidden or grouped is shown again', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C2').merge();
      sheet.getRange('E5:E6').merge();
      sheet.getRange('A1').unmerge();
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('2:2').rowHidden = false;
      sheet.getRange('C:D').group('ByColumns');
      sheet.getRange('C:C').ungroup('ByColumns');
      await context.sync();
    });
    const [sheet] = office.host.model.sheets;
    expect(sheet?.merges).toEqual([{ top: 4, left: 4, bottom: 5, right: 4 }]);
    expect([1, 2].map((row) => sheet?.rows.get(row)?.hidden)).toEqual([false, true]);
    expect([2, 3].map((column) => sheet?.columns.get(column)?.level)).toEqual([0, 1]);
  });

  it('calculation and drawing can be put off until the next request', async () => {
    const values = await office.Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.values = [[7]];
      cell.load('values,text');
      await context.sync();
      return [cell.values, cell.text];
    });
    expect(values).toEqual([[[7]], [['7']]]);
  });

  it('a range that is kept moves with its cells, and one that is let go is gone', async () => {
    const row = { top: 0, left: 0, bottom: 0, right: COLUMNS - 1 };
    const address = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
      range.track();
      await context.sync();
      office.host.asAnotherPerson((model) => {
        const [sheet] = model.sheets;
        if (sheet) insertBlock(model, sheet, { block: row, axis: 'rows' });
      });
      range.load('address');
      await context.sync();
      range.untrack();
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!B3:C4');
  });

  it('what the host does not know is refused, never passed over', async () => {
    const refusal = await refused(office, (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').copyFrom('B1');
    });
    expect(refusal).toEqual({ code: 'ApiNotFound', at: 'Range.copyFrom' });
  });
});
