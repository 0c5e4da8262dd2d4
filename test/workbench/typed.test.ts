import fc from 'fast-check';
import type { CellValue } from '../../src/grid/workbook';
import type { Model } from '../../src/workbench/host/model/model';
import { newModel } from '../../src/workbench/host/model/newModel';
import { cellAt } from '../../src/workbench/host/model/cells';
import { NO_CALCULATOR, writeValues } from '../../src/workbench/host/model/writeCells';
import { typed } from '../../src/workbench/host/rules/typed';
import { HostError } from '../../src/workbench/host/rules/hostError';
import { openInOffice } from './openInOffice';

const YEAR = new Date().getFullYear();
/** The serial number of a day. */
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

/** What Excel for people in England makes of what is typed into a General cell, and the format that it gives. */
const READINGS: readonly (readonly [string, CellValue, string | null])[] = [
  ['007', 7, null],
  ['-5', -5, null],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['10%', 0.1, '0%'],
  ['1e3', 1000, '0.00E+00'],
  ['1 1/2', 1.5, '# ?/?'],
  ['12:30', 12.5 / 24, 'hh:mm'],
  ['2018-12-31', serial(2018, 12, 31), 'dd/mm/yyyy'],
  ['03/04/2024', serial(2024, 4, 3), 'dd/mm/yyyy'],
  ['1/2', serial(YEAR, 2, 1), 'dd-mmm'],
  ['5-6', serial(YEAR, 6, 5), 'dd-mmm'],
  ['TRUE', true, null],
  ['false', false, null],
  ['#N/A', { error: '#N/A' }, null],
  ['#div/0!', { error: '#DIV/0!' }, null],
  ['Why?', 'Why?', null],
  ["'=text", '=text', null],
  ["'007", '007', null],
  ['', null, null],
];

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
  return 'nothing';
};

describe('what is typed', () => {
  it.each(READINGS)('%j becomes %j in the format %j', (text, value, numberFormat) => {
    expect(typed(text, 'General')).toEqual({ value, formula: null, numberFormat });
  });

  it('starts a formula with =, + and -, and is refused where the formula cannot be read', () => {
    expect(typed('=SUM(A1:A3)', 'General').formula).toBe('=SUM(A1:A3)');
    expect(typed('+A1', 'General').formula).toBe('=+A1');
    expect(typed('-A1', 'General').formula).toBe('=-A1');
    expect(typed('@SUM(A1)', 'General').formula).toBe('=SUM(A1)');
    expect(typed('=SUM({1,2;3,4})', 'General').formula).toBe('=SUM({1,2;3,4})');
    for (const text of ['=SUM(1;2)', '=SUM(', '="x', "- pupils don't", '=1+', '@someone', '=)('])
      expect([text, codeOf(() => typed(text, 'General'))]).toEqual([text, 'InvalidArgument']);
  });

  it('stays text in a cell of the format @, numbers too', () => {
    for (const text of ['=1+1', '-x', '1/2', '007', 'TRUE', '10%', '@you'])
      expect(typed(text, '@')).toEqual({ value: text, formula: null, numberFormat: null });
    expect(typed(5, '@').value).toBe('5');
  });

  it('is refused beyond 32,767 characters of text and 8,192 of a formula', () => {
    expect(codeOf(() => typed('x'.repeat(32_767), 'General'))).toBe('nothing');
    expect(codeOf(() => typed('x'.repeat(32_768), 'General'))).toBe('InvalidArgument');
    expect(codeOf(() => typed(`=${'1'.repeat(8_191)}`, 'General'))).toBe('nothing');
    expect(codeOf(() => typed(`=${'1'.repeat(8_192)}`, 'General'))).toBe(
      'FormulaLengthExceedsLimit'
    );
  });
});

/** The first cell after a write. */
function written(model: Model, value: string | number | boolean): CellValue {
  const [sheet] = model.sheets;
  if (!sheet) throw new Error('There is no sheet.');
  const block = { top: 0, left: 0, bottom: 0, right: 0 };
  writeValues(model, { sheet, block, calculate: NO_CALCULATOR }, [[value]]);
  return cellAt(sheet, 0, 0).value;
}

describe('values that go through the real Office.js', () => {
  it('come back the same: any text with an apostrophe before it, any number, true and false', async () => {
    const office = await openInOffice();
    const value = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean()
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 }),
        async (grid) => {
          const sent = grid.map((row) =>
            row.map((one) => (typeof one === 'string' ? `'${one}` : one))
          );
          const read = await office.Excel.run(async (context) => {
            const range = context.workbook.worksheets
              .getItem('Sheet1')
              .getRangeByIndexes(0, 0, grid.length, 2);
            range.values = sent;
            range.load('values');
            await context.sync();
            return range.values;
          });
          const withoutNegativeZero = grid.map((row) => row.map((one) => (one === 0 ? 0 : one)));
          expect(read).toEqual(withoutNegativeZero);
        }
      ),
      { numRuns: 40, seed: 7 }
    );
    office.close();
  });

  it('give the same value when what was read is written again, unless text looks like something else', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const model = newModel();
        const once = written(model, number);
        expect(written(model, once as number)).toBe(once);
      })
    );
  });
});
