import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileFromModel } from '../../src/workbench/host/files/fileFromModel';
import { modelFromFile } from '../../src/workbench/host/files/modelFromFile';
import { judge, judgeIsHere } from '../xlsx/judge';

const SAMPLE = resolve(__dirname, '../../assets/samples/trust-cpd-plans.xlsx');
const describeJudged = judgeIsHere() ? describe : describe.skip;
if (!judgeIsHere()) console.warn('NOT RUN: LibreOffice is not here to judge saved workbooks.');

describeJudged('a workbook that the stand-in saved', () => {
  it('opens in LibreOffice with the sheets and tables that it had', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'saved-'));
    try {
      const opened = await modelFromFile(new Uint8Array(readFileSync(SAMPLE)), 'sample.xlsx');
      if (!opened.ok) throw new Error(opened.problem.sentence);
      const file = join(folder, 'saved.xlsx');
      writeFileSync(file, await fileFromModel(opened.model));
      const [before, after] = judge([SAMPLE, file]);
      const facts = (judged: typeof before) =>
        judged?.sheets.map(({ name, cells }) => [name, cells]);
      expect(facts(after)).toEqual(facts(before));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
