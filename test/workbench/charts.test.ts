import { notSaved } from '../../src/workbench/host/files/fileFromModel';
import { hashSheet } from '../../src/workbench/host/model/snapshot';
import { openInOffice, type OpenOffice } from './openInOffice';
import { refused, run } from './refused';

let office: OpenOffice;

beforeEach(async () => {
  office = await openInOffice();
  await run(office, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:C4').values = [
      ['Term', 'Priorities', 'Plans'],
      ['Autumn', 3, 9],
      ['Spring', 2, 7],
      ['Summer', 1, 4],
    ];
    await context.sync();
  });
});

afterEach(() => office.close());

const first = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem('Sheet1');

const sheetOfModel = () => {
  const [sheet] = office.host.model.sheets;
  if (!sheet) throw new Error('There is no sheet.');
  return sheet;
};

const addChart = (context: Excel.RequestContext, by: 'Auto' | 'Rows' = 'Auto'): Excel.Chart =>
  first(context).charts.add('ColumnClustered', first(context).getRange('A1:C4'), by);

describe('charts', () => {
  it('are declared over a range, titled, placed, found by name and told from a missing one', async () => {
    const read = await run(office, async (context) => {
      const chart = addChart(context);
      chart.name = 'Plans by term';
      chart.title.text = 'What we plan';
      chart.legend.position = 'Right';
      chart.setPosition('E2', 'J10');
      await context.sync();
      const { charts } = first(context);
      const found = charts.getItem('plans by TERM');
      found.load('name,chartType,top,left,width,height');
      found.title.load('text,visible');
      found.legend.load('position,visible');
      found.series.load('items/name');
      charts.load('count');
      const missing = charts.getItemOrNullObject('Other');
      missing.load('isNullObject');
      await context.sync();
      const names = found.series.items.map(({ name }) => name);
      const { name, chartType, top, left, width, height } = found;
      return {
        chart: [name, chartType, top, left, width, height],
        words: [found.title.text, found.title.visible, found.legend.position, names],
        counted: [charts.count, missing.isNullObject],
      };
    });
    expect(read).toEqual({
      chart: ['Plans by term', 'ColumnClustered', 15, 4 * 48, 6 * 48, 9 * 15],
      words: ['What we plan', true, 'Right', ['Priorities', 'Plans']],
      counted: [1, true],
    });
  });

  it('cut their source by rows or columns, and take series one by one', async () => {
    await run(office, async (context) => {
      const chart = addChart(context, 'Rows');
      chart.setData(first(context).getRange('A1:B4'));
      const series = chart.series.add('Plans again');
      series.setValues(first(context).getRange('C2:C4'));
      series.setXAxisValues(first(context).getRange('A2:A4'));
      await context.sync();
    });
    expect(sheetOfModel().charts[0]?.series.map(({ name, values }) => [name, values])).toEqual([
      ['Priorities', '=Sheet1!B2:B4'],
      ['Plans again', '=Sheet1!C2:C4'],
    ]);
  });

  it('follow their cells when rows come and the sheet is renamed', async () => {
    await run(office, async (context) => {
      addChart(context);
      first(context).getRange('2:3').insert('Down');
      first(context).name = 'This year';
      await context.sync();
    });
    const [chart] = sheetOfModel().charts;
    expect([chart?.source, chart?.series[1]?.values, chart?.series[1]?.categories]).toEqual([
      "='This year'!A1:C6",
      "='This year'!C4:C6",
      "='This year'!A4:A6",
    ]);
  });

  it('change the hash of their sheet, and give it back when they are deleted', async () => {
    const before = hashSheet(sheetOfModel());
    await run(office, async (context) => {
      addChart(context).name = 'A';
      await context.sync();
    });
    const added = hashSheet(sheetOfModel());
    await run(office, async (context) => {
      first(context).charts.getItem('A').title.text = 'Another';
      await context.sync();
    });
    const titled = hashSheet(sheetOfModel());
    expect(new Set([before, added, titled]).size).toBe(3);
    expect(notSaved(office.host.model)).toEqual([{ what: 'charts', sheet: 'Sheet1', count: 1 }]);
    await run(office, async (context) => {
      first(context).charts.getItemAt(0).delete();
      await context.sync();
    });
    expect(hashSheet(sheetOfModel())).toBe(before);
    expect(notSaved(office.host.model)).toEqual([]);
  });

  it('are refused with a kind that is none, on a protected sheet, twice under a name, and once gone', async () => {
    const add = (context: Excel.RequestContext, type: string) =>
      first(context).charts.add(type as 'Line', first(context).getRange('A1:C4'));
    expect(await refused(office, (context) => add(context, 'Cake'))).toMatchObject({
      code: 'InvalidArgument',
    });
    const twice = await refused(office, (context) => {
      addChart(context).name = 'A';
      addChart(context).name = 'a';
    });
    expect(twice.code).toBe('InvalidArgument');
    const gone = await refused(office, async (context) => {
      const chart = first(context).charts.getItem('A');
      await context.sync();
      chart.delete();
      chart.title.text = 'Gone';
    });
    expect(gone.code).toBe('InvalidObjectPath');
    expect((await refused(office, (context) => first(context).charts.getItem('A'))).code).toBe(
      'ItemNotFound'
    );
    const locked = await refused(office, (context) => {
      first(context).protection.protect();
      add(context, 'Line');
    });
    expect(locked.code).toBe('AccessDenied');
  });
});

describe('a workbook', () => {
  it('carries what it says about itself, and whether a sheet shows headings', async () => {
    const read = await run(office, async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Improvement plan';
      properties.author = 'The trust';
      properties.keywords = 'plan, schools';
      first(context).showHeadings = false;
      await context.sync();
      properties.load('title,author,keywords,subject');
      const sheet = first(context);
      sheet.load('showHeadings');
      await context.sync();
      const { title, author, keywords, subject } = properties;
      return [title, author, keywords, subject, sheet.showHeadings];
    });
    expect(read).toEqual(['Improvement plan', 'The trust', 'plan, schools', '', false]);
  });
});
