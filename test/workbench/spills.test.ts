import { strFromU8, unzipSync } from 'fflate';
import { keepSpills } from '../../src/workbench/bridge/results';
import { fileFromModel } from '../../src/workbench/host/files/fileFromModel';
import { modelFromFile } from '../../src/workbench/host/files/modelFromFile';
import { insertBlock } from '../../src/workbench/host/model/applyShift';
import { cellAt, putCell } from '../../src/workbench/host/model/cells';
import type { Model } from '../../src/workbench/host/model/model';
import type { Sheet } from '../../src/workbench/host/model/sheet';
import { newModel } from '../../src/workbench/host/model/newModel';
import { snapshotModel } from '../../src/workbench/host/model/snapshot';
import { isSpilled } from '../../src/workbench/host/model/spills';
import { COLUMNS } from '../../src/workbench/host/rules/limits';

const BLOCK = { top: 1, left: 1, bottom: 3, right: 2 };
const VALUES = [
  ['Trust', 70],
  ['Safety', 55],
  ['Belonging', null],
];

const nobody = (): void => undefined;

/** A sheet whose B2 holds a formula that fills B2:C4. */
function spilling(): { model: Model; sheet: Sheet } {
  const model = newModel();
  const [sheet] = model.sheets;
  if (!sheet) throw new Error('a new workbook has a sheet');
  const formula = '=CPD.PROFILE(F2:V9)';
  putCell(sheet, [1, 1], { ...cellAt(sheet, 1, 1), formula, value: 'Trust' });
  keepSpills(model, new Map([[sheet.id, [{ block: BLOCK, values: VALUES }]]]), nobody);
  return { model, sheet };
}

const valueAt = (sheet: Sheet, row: number, column: number) => cellAt(sheet, row, column).value;

describe('results that fill more than their own cell', () => {
  it('stand in the workbook for the add-in to read, as nobody’s own content', () => {
    const { sheet } = spilling();
    expect(valueAt(sheet, 2, 2)).toBe(55);
    expect(isSpilled(sheet, [2, 2], cellAt(sheet, 2, 2))).toBe(true);
    expect(isSpilled(sheet, [1, 1], cellAt(sheet, 1, 1))).toBe(false);
  });

  it('go away with their formula, but never take what a person typed there', () => {
    const { model, sheet } = spilling();
    putCell(sheet, [2, 1], { ...cellAt(sheet, 2, 1), value: 'mine' });
    keepSpills(model, new Map(), nobody);
    expect([valueAt(sheet, 2, 1), valueAt(sheet, 2, 2), sheet.spills]).toEqual(['mine', null, []]);
  });

  it('shrink where the formula gives less', () => {
    const { model, sheet } = spilling();
    const less = { block: { ...BLOCK, bottom: 2 }, values: VALUES.slice(0, 2) };
    keepSpills(model, new Map([[sheet.id, [less]]]), nobody);
    expect([valueAt(sheet, 2, 1), valueAt(sheet, 3, 1)]).toEqual(['Safety', null]);
  });

  it('move with rows that come above them', () => {
    const { model, sheet } = spilling();
    const block = { top: 0, left: 0, bottom: 0, right: COLUMNS - 1 };
    insertBlock(model, sheet, { block, axis: 'rows' });
    expect(sheet.spills[0]?.block).toEqual({ ...BLOCK, top: 2, bottom: 4 });
  });

  it('are saved as one formula with the block that it fills, and come back as such', async () => {
    const { model } = spilling();
    const bytes = await fileFromModel(model);
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toContain('cm="1"');
    expect(xml).toContain('<f t="array" ref="B2:C4">CPD.PROFILE(F2:V9)</f>');
    const again = await modelFromFile(bytes, 'again.xlsx');
    if (!again.ok) throw new Error(again.problem.sentence);
    expect(snapshotModel(again.model)).toEqual(snapshotModel(model));
    expect(again.model.sheets[0]?.spills[0]).toMatchObject({ block: BLOCK });
  });

  it('are an ordinary formula in the file once something was typed over them', async () => {
    const { model, sheet } = spilling();
    putCell(sheet, [2, 1], { ...cellAt(sheet, 2, 1), value: 'mine' });
    const parts = unzipSync(await fileFromModel(model));
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).not.toContain('t="array"');
  });
});
