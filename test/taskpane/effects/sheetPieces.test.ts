import fc from 'fast-check';
import type { SheetSnapshot, Sparse } from '../../../src/grid/workbook';
import { sheetPieces } from '../../../src/taskpane/effects/sheetPieces';
import { keptWorkbooks } from '../../../src/taskpane/worker/keptWorkbooks';

const sheetOf = (rows: number, width: number, formats: readonly number[]): SheetSnapshot => {
  const numberFormats: string[][] = [];
  for (const row of formats) numberFormats[row] = ['0%'];
  return {
    name: 'Plan',
    visibility: 'visible',
    values: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: row % 3 === 0 ? 0 : width }, (__, column) => `${row}/${column}`)
    ),
    numberFormats: numberFormats as Sparse<string>,
    fills: [],
    bold: rows > 2 ? [[true]] : [],
    merges: [],
    hiddenRows: new Set([1]),
    hiddenColumns: new Set(),
    tables: [],
  };
};

function handedOver(sheet: SheetSnapshot): SheetSnapshot | undefined {
  const kept = keptWorkbooks();
  const workbook = { file: 'Plan.xlsx', dateSystem: 1900 as const };
  kept.begin('workbook', { workbook, ids: [], definedNames: [] });
  const { start, more } = sheetPieces(sheet);
  kept.addSheet('workbook', structuredClone(start));
  for (const rows of more) kept.addRows('workbook', structuredClone(rows));
  return kept.workbooks(['workbook'])[0]?.sheets[0];
}

describe('A sheet that is handed to the worker in pieces', () => {
  it('arrives as it was, whatever its size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_000 }),
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.integer({ min: 0, max: 2_999 }), { maxLength: 5 }),
        (rows, width, formats) => {
          const sheet = sheetOf(rows, width, formats);
          expect(handedOver(sheet)).toEqual(sheet);
        }
      ),
      { numRuns: 20 }
    );
  });

  it('comes in several pieces where it is large, and in one where it is small', () => {
    expect(sheetPieces(sheetOf(20, 10, [])).more).toHaveLength(0);
    expect(sheetPieces(sheetOf(3_000, 20, [])).more.length).toBeGreaterThan(5);
  });
});
