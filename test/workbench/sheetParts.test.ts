import { openInOffice, type OpenOffice } from './openInOffice';
import { refused } from './refused';

let office: OpenOffice;

beforeEach(async () => {
  office = await openInOffice();
});

afterEach(() => office.close());

const first = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem('Sheet1');

describe('data validation', () => {
  it('keeps rule, prompt and alert of a range and says null where cells differ', async () => {
    const read = await office.Excel.run(async (context) => {
      const sheet = first(context);
      const range = sheet.getRange('B2:B9');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: '=Lists!$A$1:$A$3' } };
      range.dataValidation.prompt = { showPrompt: true, title: 'Why', message: 'Choose one.' };
      range.dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'T',
        message: 'M',
      };
      range.dataValidation.ignoreBlanks = true;
      range.dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
      const wider = sheet.getRange('B1:B9').dataValidation;
      wider.load('rule,type');
      const beside = sheet.getRange('D1').dataValidation;
      beside.load('rule,type,prompt');
      await context.sync();
      const { type, rule, prompt, errorAlert } = range.dataValidation;
      return [type, rule, prompt, errorAlert, wider.type, wider.rule, beside.type, beside.rule];
    });
    expect(read).toEqual([
      'List',
      { list: { inCellDropDown: true, source: '=Lists!$A$1:$A$3' } },
      { showPrompt: true, title: 'Why', message: 'Choose one.' },
      { showAlert: true, style: 'Warning', title: 'T', message: 'M' },
      'Inconsistent',
      null,
      'None',
      {},
    ]);
  });

  it('is cut where a part of it is cleared, and moves with inserted rows', async () => {
    await office.Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('A1:A9').dataValidation.rule = { custom: { formula: '=A1<>""' } };
      sheet.getRange('A4:A5').dataValidation.clear();
      sheet.getRange('2:2').insert('Down');
      await context.sync();
    });
    expect(office.host.model.sheets[0]?.validations.map(({ blocks }) => blocks)).toEqual([
      [
        { top: 0, left: 0, bottom: 3, right: 0 },
        { top: 6, left: 0, bottom: 9, right: 0 },
      ],
    ]);
  });

  it('refuses lists of over 255 characters, over-long words and incomplete rules', async () => {
    const rule = (given: Excel.DataValidationRule) =>
      refused(office, (context) => {
        first(context).getRange('A1').dataValidation.rule = given;
      });
    const ok = { list: { inCellDropDown: true, source: 'x'.repeat(255) } };
    await office.Excel.run(async (context) => {
      first(context).getRange('A1').dataValidation.rule = ok;
      await context.sync();
    });
    expect(await rule({ list: { inCellDropDown: true, source: 'x'.repeat(256) } })).toMatchObject({
      code: 'InvalidArgument',
    });
    expect(await rule({ wholeNumber: { formula1: 1, operator: 'Between' } })).toMatchObject({
      code: 'InvalidArgument',
    });
    const prompt = await refused(office, (context) => {
      first(context).getRange('A1').dataValidation.prompt = {
        showPrompt: true,
        title: 'x'.repeat(33),
        message: '',
      };
    });
    expect(prompt).toEqual({ code: 'InvalidArgument', at: 'DataValidation.prompt' });
  });
});

describe('conditional formats', () => {
  it('are added first, keep rules and looks, and are found by range', async () => {
    const read = await office.Excel.run(async (context) => {
      const range = first(context).getRange('A1:A9');
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$A1=""';
      custom.custom.format.fill.color = '#FBF6E6';
      custom.custom.format.font.bold = true;
      const scale = range.conditionalFormats.add('ColorScale');
      scale.colorScale.criteria = {
        minimum: { type: 'Number', formula: '0', color: '#FFFFFF' },
        maximum: { type: 'Number', formula: '100', color: '#1F5F5B' },
      };
      const value = first(context).getRange('C1').conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '=5', operator: 'GreaterThan' };
      range.conditionalFormats.load('items/type,items/priority');
      custom.custom.rule.load('formula');
      custom.custom.format.fill.load('color');
      const none = custom.colorScaleOrNullObject;
      none.load('criteria');
      await context.sync();
      return [
        range.conditionalFormats.items.map(({ type, priority }) => [type, priority]),
        custom.custom.rule.formula,
        custom.custom.format.fill.color,
        none.isNullObject,
      ];
    });
    expect(read).toEqual([
      [
        ['ColorScale', 1],
        ['Custom', 2],
      ],
      '=$A1=""',
      '#FBF6E6',
      true,
    ]);
  });

  it('of kinds that the host does not have are refused loudly', async () => {
    const bars = await refused(office, (context) =>
      first(context).getRange('A1').conditionalFormats.add('DataBar')
    );
    expect(bars).toEqual({ code: 'ApiNotFound', at: 'ConditionalFormatCollection.add' });
  });
});

describe('protection', () => {
  it('of a sheet refuses writes to locked cells, formats, tables and rows, and lets unlocked cells be', async () => {
    await office.Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true).name = 'T';
      sheet.getRange('D1').format.protection.locked = false;
      sheet.protection.protect({ allowSort: true });
      await context.sync();
      sheet.getRange('D1').values = [['open']];
      sheet.protection.load('protected,options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    const denied = { code: 'AccessDenied' };
    const on = (act: (sheet: Excel.Worksheet) => unknown) =>
      refused(office, (context) => act(first(context)));
    expect(await on((sheet) => (sheet.getRange('A1').values = [['x']]))).toMatchObject(denied);
    expect(await on((sheet) => (sheet.getRange('A1').format.fill.color = 'red'))).toMatchObject(
      denied
    );
    expect(await on((sheet) => sheet.getRange('1:1').insert('Down'))).toMatchObject(denied);
    expect(
      await on((sheet) => sheet.tables.getItem('T').rows.add(undefined, [[1, 2]]))
    ).toMatchObject(denied);
    expect(await on((sheet) => sheet.getRange('A1:B2').sort.apply([{ key: 0 }]))).toMatchObject(
      denied
    );
    expect(
      await on(
        (sheet) => (sheet.getRange('D1').dataValidation.rule = { custom: { formula: '=1' } })
      )
    ).toMatchObject(denied);
    expect(await on((sheet) => sheet.protection.protect())).toMatchObject({
      code: 'InvalidOperation',
    });
  });

  it("of the workbook's structure refuses new, renamed, moved, hidden and deleted sheets", async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.add('Second');
      context.workbook.protection.protect('secret');
      await context.sync();
    });
    const denied = { code: 'AccessDenied' };
    const on = (act: (sheets: Excel.WorksheetCollection) => unknown) =>
      refused(office, ({ workbook }) => act(workbook.worksheets));
    expect(await on((sheets) => sheets.add('Third'))).toMatchObject(denied);
    expect(await on((sheets) => (sheets.getItem('Second').name = 'Other'))).toMatchObject(denied);
    expect(await on((sheets) => (sheets.getItem('Second').position = 0))).toMatchObject(denied);
    expect(await on((sheets) => (sheets.getItem('Second').visibility = 'Hidden'))).toMatchObject(
      denied
    );
    expect(await on((sheets) => sheets.getItem('Second').delete())).toMatchObject(denied);
    expect(
      await refused(office, ({ workbook }) => workbook.protection.unprotect('wrong'))
    ).toMatchObject(denied);
  });
});

describe('the page and the window', () => {
  it('keep frozen panes, orientation, margins, titles and footers', async () => {
    const read = await office.Excel.run(async (context) => {
      const sheet = first(context);
      sheet.freezePanes.freezeAt('A1:B3');
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P of &N';
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      titles.load('address');
      pageLayout.load('orientation,zoom');
      pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
      await context.sync();
      return [
        frozen.address,
        titles.address,
        pageLayout.orientation,
        pageLayout.zoom,
        pageLayout.headersFooters.defaultForAllPages.centerFooter,
      ];
    });
    expect(read).toEqual([
      'Sheet1!A1:B3',
      'Sheet1!1:2',
      'Landscape',
      { horizontalFitToPages: 1 },
      '&P of &N',
    ]);
  });
});

describe('lists of properties', () => {
  it('give looks of cells, heights and hiding of rows, widths of columns', async () => {
    const read = await office.Excel.run(async (context) => {
      const range = first(context).getRange('A1:B2');
      range.values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      range.getCell(0, 1).format.font.bold = true;
      range.getRow(1).rowHidden = true;
      range.getColumn(0).format.columnWidth = 90;
      const cells = range.getCellProperties({
        address: true,
        format: { font: { bold: true }, fill: { color: true } },
      });
      const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      const columns = range.getColumnProperties({ format: { columnWidth: true } });
      await context.sync();
      return [cells.value, rows.value, columns.value];
    });
    const cell = (address: string, bold: boolean) => ({
      address: `Sheet1!${address}`,
      format: { font: { bold }, fill: { color: '#FFFFFF' } },
    });
    expect(read).toEqual([
      [
        [cell('A1', false), cell('B1', true)],
        [cell('A2', false), cell('B2', false)],
      ],
      [
        { rowHidden: false, format: { rowHeight: 15 } },
        { rowHidden: true, format: { rowHeight: 0 } },
      ],
      [{ format: { columnWidth: 90 } }, { format: { columnWidth: 48 } }],
    ]);
  });

  it('set looks, links, sizes and hiding, and have to have the shape of the range', async () => {
    await office.Excel.run(async (context) => {
      const range = first(context).getRange('A1:B1');
      range.values = [['a', 'b']];
      range.setCellProperties([
        [
          {
            format: {
              fill: { color: '#FBF6E6' },
              borders: { bottom: { color: '#C9D6D3', style: 'Continuous' } },
            },
          },
          { hyperlink: { documentReference: 'Sheet1!A9', screenTip: 'Go' } },
        ],
      ]);
      range.setRowProperties([{ format: { rowHeight: 30 } }]);
      range.setColumnProperties([{ format: { columnWidth: 50 } }, { columnHidden: true }]);
      await context.sync();
      expect(
        await refused(office, (other) =>
          first(other)
            .getRange('A1:B1')
            .setCellProperties([[{}]])
        )
      ).toMatchObject({
        code: 'InvalidArgument',
      });
    });
    const [sheet] = office.host.model.sheets;
    expect(sheet?.cells.get(0)?.get(0)?.style).toMatchObject({
      fill: '#FBF6E6',
      EdgeBottom: { color: '#C9D6D3', style: 'Continuous' },
    });
    expect(sheet?.cells.get(0)?.get(1)).toMatchObject({
      value: 'b',
      link: { documentReference: 'Sheet1!A9', screenTip: 'Go' },
    });
    expect(sheet?.rows.get(0)?.size).toBe(30);
    expect([sheet?.columns.get(0)?.size, sheet?.columns.get(1)?.hidden]).toEqual([50, true]);
  });
});

describe('merges and groups', () => {
  it('keep the first content, are found, and groups open and close', async () => {
    const areas = await office.Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('A1:B1').values = [['kept', 'gone']];
      sheet.getRange('A1:B1').merge();
      const found = sheet.getRange('A1:D9').getMergedAreasOrNullObject();
      found.load('address');
      found.areas.load('items/address');
      const none = sheet.getRange('D1:E9').getMergedAreasOrNullObject();
      none.load('address');
      sheet.getRange('C:D').group('ByColumns');
      sheet.getRange('C:D').hideGroupDetails('ByColumns');
      const values = sheet.getRange('A1:B1');
      values.load('values');
      await context.sync();
      return [found.areas.items.map(({ address }) => address), none.isNullObject, values.values];
    });
    expect(areas).toEqual([['Sheet1!A1:B1'], true, [['kept', '']]]);
    const [sheet] = office.host.model.sheets;
    expect(sheet?.columns.get(2)).toMatchObject({ hidden: true, level: 1 });
  });
});
