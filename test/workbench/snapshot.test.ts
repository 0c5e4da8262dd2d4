import fc from 'fast-check';
import type { Model } from '../../src/workbench/host/model/model';
import { newModel } from '../../src/workbench/host/model/newModel';
import { hashSheet, snapshotModel } from '../../src/workbench/host/model/snapshot';
import { openInOffice } from './openInOffice';

function firstSheet(model: Model) {
  const [sheet] = model.sheets;
  if (!sheet) throw new Error('There is no sheet.');
  return sheet;
}

/** One change of each sort that a sheet can have. */
const CHANGES: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
  value: (sheet) => (sheet.getRange('C3').values = [['new']]),
  formula: (sheet) => (sheet.getRange('C3').formulas = [['=1+1']]),
  'number format': (sheet) => (sheet.getRange('A1').numberFormat = [['@']]),
  fill: (sheet) => (sheet.getRange('A1').format.fill.color = 'red'),
  font: (sheet) => (sheet.getRange('A1').format.font.italic = true),
  border: (sheet) => (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Continuous'),
  width: (sheet) => (sheet.getRange('A:A').format.columnWidth = 99),
  height: (sheet) => (sheet.getRange('1:1').format.rowHeight = 40),
  hiding: (sheet) => (sheet.getRange('2:2').rowHidden = true),
  merge: (sheet) => sheet.getRange('D1:E1').merge(),
  group: (sheet) => sheet.getRange('3:4').group('ByRows'),
  table: (sheet) => sheet.tables.add('G1:H2', true),
  name: (sheet) => sheet.names.add('Here', sheet.getRange('A1')),
  validation: (sheet) => (sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=1' } }),
  'conditional format': (sheet) =>
    (sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=1'),
  panes: (sheet) => sheet.freezePanes.freezeRows(1),
  page: (sheet) => (sheet.pageLayout.orientation = 'Landscape'),
  link: (sheet) => (sheet.getRange('A1').hyperlink = { documentReference: 'Sheet1!B1' }),
  tab: (sheet) => (sheet.tabColor = 'blue'),
  gridlines: (sheet) => (sheet.showGridlines = false),
  protection: (sheet) => sheet.protection.protect({ allowFormatCells: true }),
};

describe('the snapshot and hash of a workbook', () => {
  it('change with every sort of change and with nothing else', async () => {
    const office = await openInOffice();
    const { model } = office.host;
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (const [sort, change] of Object.entries(CHANGES)) {
        const before = hashSheet(firstSheet(model));
        if (sort !== 'protection') sheet.getRange('Z99').values = [['']];
        sheet.load('name');
        await context.sync();
        expect([sort, hashSheet(firstSheet(model))]).toEqual([sort, before]);
        change(sheet);
        await context.sync();
        expect([sort, hashSheet(firstSheet(model)) === before]).toEqual([sort, false]);
      }
    });
    office.close();
  });

  it('are the same after a change is taken back cell by cell', async () => {
    const office = await openInOffice();
    const { model } = office.host;
    const before = snapshotModel(model);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.string({ maxLength: 5 })), { maxLength: 8 }),
        async (edits) => {
          await office.Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem('Sheet1');
            for (const [row, column, text] of edits)
              sheet.getCell(row, column).values = [[`'${text}`]];
            for (const [row, column] of edits) sheet.getCell(row, column).clear();
            await context.sync();
          });
          expect(snapshotModel(model)).toEqual(before);
        }
      ),
      { numRuns: 15 }
    );
    office.close();
  });

  it('are equal for two workbooks made in the same way', () => {
    expect(snapshotModel(newModel(['A', 'B']))).toEqual(snapshotModel(newModel(['A', 'B'])));
  });
});
