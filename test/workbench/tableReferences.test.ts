import { openInOffice, type OpenOffice } from './openInOffice';

/** Every way in which a formula speaks of a table, and ways in which it only seems to. */
const FORMULAS = [
  '=SUM(Costs[Cost])',
  '=ROWS(Costs)',
  '=COUNTA(costs[[#All],[School]:[Cost]])',
  '=Costs[[#Headers],[Cost]]',
  '=Costs[[#This Row],[Cost]]+Costs[@School]',
  '=SUM(OtherCosts[Costs],"Costs[Cost]",Costs!A1,\'My Costs\'!A2,Costs2[Cost])',
];

describe('formulas that speak of a table', () => {
  let office: OpenOffice;
  beforeEach(async () => {
    office = await openInOffice();
  });
  afterEach(() => {
    office.close();
  });

  /** Does something to a table of three rows, and gives what the formulas beside it say then. */
  const after = (
    act: (table: Excel.Table, sheet: Excel.Worksheet) => void
  ): Promise<readonly string[]> =>
    office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('Money');
      sheet.getRange('B2:C4').values = [
        ['School', 'Cost'],
        ['Oak', 1],
        ['Elm', 2],
      ];
      const table = sheet.tables.add('B2:C4', true);
      table.name = 'Costs';
      const cells = worksheets.getItem('Sheet1').getRange(`A3:A${2 + FORMULAS.length}`);
      cells.formulas = FORMULAS.map((formula) => [formula]);
      act(table, sheet);
      cells.load('formulas');
      await context.sync();
      return cells.formulas.flat().map(String);
    });

  it('follow its name', async () => {
    const said = await after((table) => (table.name = 'Prices'));
    expect(said).toEqual([
      '=SUM(Prices[Cost])',
      '=ROWS(Prices)',
      '=COUNTA(Prices[[#All],[School]:[Cost]])',
      '=Prices[[#Headers],[Cost]]',
      '=Prices[[#This Row],[Cost]]+Prices[@School]',
      FORMULAS[5],
    ]);
  });

  it('speak of its cells once it is plain cells', async () => {
    const said = await after((table) => table.convertToRange());
    expect(said).toEqual([
      '=SUM(Money!$C$3:$C$4)',
      '=ROWS(Money!$B$3:$C$4)',
      '=COUNTA(Money!$B$2:$C$4)',
      '=Money!$C$2',
      '=Money!$C$7+Money!$B$7',
      FORMULAS[5],
    ]);
  });

  it.each<readonly [string, Parameters<typeof after>[0]]>([
    ['the table is deleted', (table) => table.delete()],
    ['its sheet is deleted', (_, sheet) => sheet.delete()],
    ['its rows are deleted', (_, sheet) => sheet.getRange('2:4').delete('Up')],
    ['all of it is cleared', (_, sheet) => sheet.getRange().clear()],
  ])('say #REF! once %s', async (_, act) => {
    const said = await after(act);
    expect(said.slice(0, 4)).toEqual(['=SUM(#REF!)', '=ROWS(#REF!)', '=COUNTA(#REF!)', '=#REF!']);
    expect(said.at(-1)).toBe(FORMULAS[5]);
  });
});
