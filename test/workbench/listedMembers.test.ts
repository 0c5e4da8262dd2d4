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
