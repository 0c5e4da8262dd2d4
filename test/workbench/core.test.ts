import { openInOffice, type OpenOffice } from './openInOffice';
import { refused as refusedIn } from './refused';

let office: OpenOffice;

beforeEach(async () => {
  office = await openInOffice();
});

afterEach(() => office.close());

const refused = (act: (context: Excel.RequestContext) => unknown) => refusedIn(office, act);

describe('sheets', () => {
  it('are added, renamed, moved, hidden, coloured and listed', async () => {
    const listed = await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const plan = worksheets.add('Plan');
      plan.tabColor = '#1f5f5b';
      plan.showGridlines = false;
      const other = worksheets.add('Other');
      other.visibility = 'Hidden';
      plan.name = "Year's plan";
      plan.position = 0;
      worksheets.load('items/name,items/visibility,items/tabColor,items/showGridlines');
      await context.sync();
      return worksheets.items.map((sheet) => [
        sheet.name,
        sheet.visibility,
        sheet.tabColor,
        sheet.showGridlines,
      ]);
    });
    expect(listed).toEqual([
      ["Year's plan", 'Visible', '#1F5F5B', false],
      ['Sheet1', 'Visible', '', true],
      ['Other', 'Hidden', '', true],
    ]);
  });

  it('are found by name whatever its case and by id, and a missing one is a null object', async () => {
    const found = await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem('sheet1');
      byName.load('id');
      const missing = worksheets.getItemOrNullObject('Nowhere');
      missing.load('name');
      await context.sync();
      const byId = worksheets.getItem(byName.id);
      byId.load('name');
      await context.sync();
      return [byId.name, missing.isNullObject];
    });
    expect(found).toEqual(['Sheet1', true]);
  });

  it('that do not exist are refused when they have to', async () => {
    expect(
      await refused(({ workbook }) => workbook.worksheets.getItem('Nowhere').load('name'))
    ).toEqual({
      code: 'ItemNotFound',
      at: 'WorksheetCollection.getItem',
    });
  });

  it('give no name that Excel refuses', async () => {
    const add = (name: string) => refused(({ workbook }) => workbook.worksheets.add(name));
    for (const name of [
      '',
      'x'.repeat(32),
      'a/b',
      'a:b',
      "'a",
      "a'",
      'History',
      '[a]',
      'a?',
      'a*',
      'a\\b',
    ])
      expect(await add(name)).toMatchObject({ code: 'InvalidArgument' });
    expect(await add('SHEET1')).toMatchObject({ code: 'ItemAlreadyExists' });
  });

  it('are never all deleted or hidden', async () => {
    expect(
      await refused(({ workbook }) => workbook.worksheets.getItem('Sheet1').delete())
    ).toMatchObject({
      code: 'InvalidOperation',
    });
    expect(
      await refused(({ workbook }) => {
        workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
      })
    ).toMatchObject({ code: 'InvalidOperation' });
  });

  it('leave #REF! in formulas when deleted, and take formulas along when renamed', async () => {
    const formulas = await office.Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const source = worksheets.add('Source');
      const kept = worksheets.add('My kept');
      const cells = worksheets.getItem('Sheet1').getRange('A1:A2');
      cells.formulas = [["=Source!B2+'My kept'!C3"], ['=SUM(Source!A1:A9,"Source!A1")']];
      names.add('Lists', source.getRange('A1:A3'));
      kept.name = 'Kept';
      source.delete();
      cells.load('formulas');
      const name = names.getItem('Lists');
      name.load('formula,type');
      await context.sync();
      return [...cells.formulas.flat(), name.formula, name.type];
    });
    expect(formulas).toEqual(['=#REF!+Kept!C3', '=SUM(#REF!,"Source!A1")', '=#REF!', 'Error']);
  });
});

describe('a batch', () => {
  it('is no transaction: what ran before the refusal stays done', async () => {
    await refused(({ workbook }) => {
      workbook.worksheets.add('Done');
      workbook.worksheets.add('Done');
    });
    expect(office.host.model.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Done']);
  });

  it('is refused with ApiNotFound where it asks for something that the host does not know', async () => {
    expect(
      await refused(({ workbook }) => workbook.worksheets.getItem('Sheet1').shapes.load('items'))
    ).toEqual({
      code: 'ApiNotFound',
      at: 'Worksheet.shapes',
    });
  });

  it('is counted, measured and listed in the journal', async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.add('Counted').getRange('A1').values = [['x']];
      await context.sync();
    });
    const [entry] = office.host.journal.entries;
    expect(entry?.actions).toContain('Worksheets.Add.GetRange.Values =');
    expect(office.host.journal.largestRequest).toBe(entry?.requestBytes);
  });
});

describe('ranges', () => {
  it('that are kept move along when rows come or go', async () => {
    const addresses = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('B5:C6');
      range.load('address');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      await context.sync();
      range.load('address');
      await context.sync();
      const before = range.address;
      sheet.getRange('1:1').delete('Up');
      range.load('address');
      await context.sync();
      return [before, range.address];
    });
    expect(addresses).toEqual(['Sheet1!B7:C8', 'Sheet1!B6:C7']);
  });

  it('refuse values of another shape', async () => {
    expect(
      await refused(({ workbook }) => {
        workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [['x']];
      })
    ).toEqual({ code: 'InvalidArgument', at: 'Range.values' });
  });

  it('carry fills, fonts, lines and alignment, and read null where cells differ', async () => {
    const read = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const both = sheet.getRange('A1:A2');
      const first = sheet.getRange('A1');
      first.format.fill.color = 'FF0000';
      first.format.font.bold = true;
      first.format.borders.getItem('EdgeBottom').color = '#c9d6d3';
      both.format.wrapText = true;
      both.format.columnWidth = 100;
      both.load('format/wrapText,format/columnWidth,format/font/bold,format/font/size');
      first.load('format/fill/color,format/font/bold');
      const line = first.format.borders.getItem('EdgeBottom');
      line.load('style,color');
      await context.sync();
      return [
        both.format.wrapText,
        both.format.columnWidth,
        both.format.font.bold,
        both.format.font.size,
        first.format.fill.color,
        first.format.font.bold,
        line.style,
        line.color,
      ];
    });
    expect(read).toEqual([true, 100, null, 11, '#FF0000', true, 'Continuous', '#C9D6D3']);
  });

  it('have a used range, which is a null object on a blank sheet', async () => {
    const used = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const blank = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      sheet.getRange('C3').values = [[1]];
      sheet.getRange('E9').format.fill.color = '#ffffff';
      const values = sheet.getUsedRange(true);
      const all = sheet.getUsedRange();
      values.load('address');
      all.load('address');
      await context.sync();
      return [blank.isNullObject, values.address, all.address];
    });
    expect(used).toEqual([true, 'Sheet1!C3', 'Sheet1!C3:E9']);
  });
});

describe('tables', () => {
  it('are made over a range, named, styled, grown and read', async () => {
    const read = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [
        ['Why', 'How'],
        ['x', 'y'],
      ];
      const table = sheet.tables.add('A1:B2', true);
      table.name = 'TrellisWhy';
      table.style = 'TableStyleLight1';
      table.showFilterButton = false;
      table.rows.add(undefined, [['z', 'w']]);
      const body = table.getDataBodyRange();
      body.load('values,address');
      table.columns.load('items/name');
      const again = context.workbook.tables.getItemOrNullObject('trelliswhy');
      again.load('name,showFilterButton');
      await context.sync();
      return [
        body.values,
        body.address,
        table.columns.items.map(({ name }) => name),
        again.name,
        again.showFilterButton,
      ];
    });
    expect(read).toEqual([
      [
        ['x', 'y'],
        ['z', 'w'],
      ],
      'Sheet1!A2:B3',
      ['Why', 'How'],
      'TrellisWhy',
      false,
    ]);
  });

  it('do not overlap, and take only names that Excel takes', async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true).name = 'One';
      await context.sync();
    });
    const overlap = ({ workbook }: Excel.RequestContext) =>
      workbook.worksheets.getItem('Sheet1').tables.add('B2:C5', true);
    expect(await refused(overlap)).toMatchObject({ code: 'InvalidArgument' });
    for (const name of ['A1', 'two words', '1st', 'R1C1', 'c']) {
      const rename = ({ workbook }: Excel.RequestContext) => {
        workbook.tables.getItem('One').name = name;
      };
      expect(await refused(rename)).toMatchObject({ code: 'InvalidArgument' });
    }
  });
});

describe('settings', () => {
  it('are added once, read, changed and deleted', async () => {
    const value = await office.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('trellis.state', { step: 1 });
      await context.sync();
      const setting = settings.getItemOrNullObject('trellis.state');
      setting.load('value');
      const none = settings.getItemOrNullObject('none');
      await context.sync();
      setting.delete();
      await context.sync();
      return [setting.value, none.isNullObject];
    });
    expect(value).toEqual([{ step: 1 }, true]);
    expect(office.host.model.settings.size).toBe(0);
  });
});
