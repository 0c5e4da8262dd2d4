import { cellAt } from '../../src/workbench/host/model/cells';
import { openInOffice, type OpenOffice } from './openInOffice';
import { refused, run } from './refused';

let office: OpenOffice;

beforeEach(async () => {
  office = await openInOffice();
});

afterEach(() => office.close());

const first = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem('Sheet1');

/** The code of the refusal of something that is done with the first sheet. */
const codeOf = async (act: (sheet: Excel.Worksheet) => unknown): Promise<string> =>
  (await refused(office, (context) => act(first(context)))).code;

const prepare = (act: (sheet: Excel.Worksheet) => unknown): Promise<void> =>
  run(office, async (context) => {
    act(first(context));
    await context.sync();
  });

const sheetOfModel = () => {
  const [sheet] = office.host.model.sheets;
  if (!sheet) throw new Error('There is no sheet.');
  return sheet;
};

describe('inserting cells', () => {
  it('never pushes what is filled off the sheet, and leaves it where it was', async () => {
    await prepare((sheet) => {
      sheet.getRange('A1048576').values = [['last row']];
      sheet.getRange('XFD1').values = [['last column']];
    });
    expect(await codeOf((sheet) => sheet.getRange('1:1').insert('Down'))).toBe(
      'InsertDeleteConflict'
    );
    expect(await codeOf((sheet) => sheet.getRange('C1').insert('Right'))).toBe(
      'InsertDeleteConflict'
    );
    expect(cellAt(sheetOfModel(), 1_048_575, 0).value).toBe('last row');
    expect(cellAt(sheetOfModel(), 0, 16_383).value).toBe('last column');
    await prepare((sheet) => sheet.getRange('B2').insert('Down'));
  });

  it('never tears a table or merged cells, but moves them whole', async () => {
    await prepare((sheet) => {
      sheet.getRange('A3:B3').values = [['Why', 'How']];
      sheet.tables.add('A3:B5', true);
      sheet.getRange('D3:E4').merge();
    });
    expect(await codeOf((sheet) => sheet.getRange('A1').insert('Down'))).toBe(
      'InsertDeleteConflict'
    );
    expect(await codeOf((sheet) => sheet.getRange('A1').delete('Up'))).toBe('InsertDeleteConflict');
    expect(await codeOf((sheet) => sheet.getRange('D1').insert('Down'))).toBe(
      'MergedRangeConflict'
    );
    await prepare((sheet) => {
      sheet.getRange('A1:B1').insert('Down');
      sheet.getRange('D1:E1').insert('Down');
    });
    expect(sheetOfModel().tables[0]?.block).toEqual({ top: 3, left: 0, bottom: 5, right: 1 });
    expect(sheetOfModel().merges).toEqual([{ top: 3, left: 3, bottom: 4, right: 4 }]);
  });
});

describe('one read', () => {
  it('holds 5,000,000 cells and no more', async () => {
    expect(await codeOf((sheet) => sheet.getRange('A1:E1000001').load('values'))).toBe(
      'RangeExceedsLimit'
    );
    expect(await codeOf((sheet) => sheet.getRange('A1:E1000001').load('numberFormat'))).toBe(
      'RangeExceedsLimit'
    );
  });
});

describe('setCellProperties', () => {
  it('takes 90,000 cells and fails above', async () => {
    const looks = (rows: number) =>
      Array.from({ length: rows }, () => Array.from({ length: 9 }, () => ({})));
    const set = (rows: number) => (sheet: Excel.Worksheet) =>
      sheet.getRange(`A1:I${rows}`).setCellProperties(looks(rows));
    expect(await codeOf(set(10_001))).toBe('GeneralException');
    await prepare(set(10_000));
  });
});

describe("a table's headings", () => {
  it('are never cleared nor deleted alone, and are named anew when they are blank or repeated', async () => {
    await prepare((sheet) => {
      sheet.getRange('A1:C1').values = [['Why', 'How', 'When']];
      sheet.tables.add('A1:C3', true).name = 'Plan';
      sheet.getRange('B1').values = [['']];
      sheet.getRange('C1').values = [['why']];
    });
    expect(sheetOfModel().tables[0]?.columns.map(({ name }) => name)).toEqual([
      'Why',
      'Column1',
      'why2',
    ]);
    expect([0, 1, 2].map((column) => cellAt(sheetOfModel(), 0, column).value)).toEqual([
      'Why',
      'Column1',
      'why2',
    ]);
    expect(await codeOf((sheet) => sheet.getRange('B1').clear('Contents'))).toBe(
      'InvalidOperation'
    );
    expect(await codeOf((sheet) => sheet.getRange('1:1').delete('Up'))).toBe(
      'InsertDeleteConflict'
    );
  });
});

describe('a very hidden sheet', () => {
  it('is not deleted until it is shown', async () => {
    await run(office, async (context) => {
      context.workbook.worksheets.add('Memory').visibility = 'VeryHidden';
      await context.sync();
    });
    const gone = (context: Excel.RequestContext) =>
      context.workbook.worksheets.getItem('Memory').delete();
    expect((await refused(office, gone)).code).toBe('InvalidOperation');
    await run(office, async (context) => {
      context.workbook.worksheets.getItem('Memory').visibility = 'Hidden';
      gone(context);
      await context.sync();
    });
    expect(office.host.model.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});
