import { openInOffice, type OpenOffice } from './openInOffice';
import { refused, run } from './refused';

let office: OpenOffice;

const table = ({ workbook }: Excel.RequestContext): Excel.Table =>
  workbook.tables.getItem('Schools');

beforeEach(async () => {
  office = await openInOffice();
  await run(office, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B5').values = [
      ['School', 'Pupils'],
      ['Ashby', 210],
      ['Beech', 95],
      ['Cedar', 420],
      ['Ashdown', 310],
    ];
    sheet.tables.add('A1:B5', true).name = 'Schools';
    await context.sync();
  });
});

afterEach(() => office.close());

/** The rows of the table that are hidden, counted from 1 below the headings. */
const hidden = (): number[] =>
  [...(office.host.model.sheets[0]?.rows ?? [])]
    .flatMap(([row, line]) => (line.hidden ? [row] : []))
    .sort((first, second) => first - second);

/** The hidden rows after something was done to the table. */
async function after(act: (table: Excel.Table) => unknown): Promise<number[]> {
  await run(office, async (context) => {
    act(table(context));
    await context.sync();
  });
  return hidden();
}

const columns = (of: Excel.Table) => ({
  school: of.columns.getItem('School').filter,
  pupils: of.columns.getItem('Pupils').filter,
});

describe("a table's filters", () => {
  it('hide the rows without the values asked for, and show them again when cleared', async () => {
    expect(await after((of) => columns(of).school.applyValuesFilter(['beech', 'Cedar']))).toEqual([
      1, 4,
    ]);
    expect(await after((of) => columns(of).pupils.applyValuesFilter(['420']))).toEqual([1, 2, 4]);
    expect(await after((of) => columns(of).school.clear())).toEqual([1, 2, 4]);
    expect(await after((of) => of.clearFilters())).toEqual([]);
  });

  it('take patterns and comparisons, both or either', async () => {
    expect(await after((of) => columns(of).school.applyCustomFilter('=Ash*'))).toEqual([2, 3]);
    expect(await after((of) => columns(of).school.applyCustomFilter('<>Ash*'))).toEqual([1, 4]);
    expect(await after((of) => of.clearFilters())).toEqual([]);
    const between = (operator: 'And' | 'Or', [low, high]: [string, string]) =>
      after((of) => columns(of).pupils.applyCustomFilter(low, high, operator));
    expect(await between('And', ['>=210', '<420'])).toEqual([2, 3]);
    expect(await between('Or', ['<100', '>400'])).toEqual([1, 4]);
  });

  it('are listed by the table and leave every cell as it was', async () => {
    const read = await run(office, async (context) => {
      const criteria = { filterOn: 'Values' as const, values: ['Ashby'] };
      table(context).autoFilter.apply(table(context).getRange(), 0, criteria);
      table(context).autoFilter.load('criteria,isDataFiltered');
      const body = table(context).getDataBodyRange();
      body.load('values');
      await context.sync();
      const { autoFilter } = table(context);
      autoFilter.load('criteria,isDataFiltered');
      await context.sync();
      return [autoFilter.isDataFiltered, autoFilter.criteria, body.values.length];
    });
    expect(read).toEqual([true, [{ filterOn: 'Values', values: ['Ashby'] }, null], 4]);
    expect(hidden()).toEqual([2, 3, 4]);
  });

  it('are refused in kinds that the host does not work out, and on a protected sheet', async () => {
    const top = await refused(office, (context) =>
      columns(table(context)).pupils.apply({ filterOn: 'TopItems', criterion1: '2' })
    );
    expect(top.code).toBe('UnsupportedOperation');
    expect(hidden()).toEqual([]);
    const locked = await refused(office, (context) => {
      context.workbook.worksheets.getItem('Sheet1').protection.protect();
      columns(table(context)).school.applyValuesFilter(['Ashby']);
    });
    expect(locked.code).toBe('AccessDenied');
  });
});
