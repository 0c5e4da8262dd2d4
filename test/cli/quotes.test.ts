import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileFromModel } from '../../src/workbench/host/files/fileFromModel';
import { modelFromFile } from '../../src/workbench/host/files/modelFromFile';
import { ANSWERS, answerQuotes, answersIn, problemsIn } from '../excel/answeredQuotes';
import { snapshotOfFile } from '../excel/liveTrust';
import { ran } from './ran';

const PLANS = resolve(__dirname, '../../assets/samples/trust-cpd-plans.xlsx');

describe('trellis structure with a workbook in which quotes were answered', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'trellis-quotes-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('uses the words that are to be used, leaves the others, and keeps every answer', async () => {
    const [built, again] = [join(folder, 'built.xlsx'), join(folder, 'again.xlsx')];
    expect((await ran('structure', PLANS, '-o', built)).code).toBe(0);
    const before = await snapshotOfFile(built, 'built.xlsx');
    const opened = await modelFromFile(readFileSync(built), 'built.xlsx');
    if (!opened.ok) throw new Error(opened.problem.sentence);
    const [used = '', refused = '', later = ''] = answerQuotes(opened.model, before);
    writeFileSync(built, await fileFromModel(opened.model));
    expect((await ran('structure', PLANS, built, '-o', again)).code).toBe(0);
    const after = await snapshotOfFile(again, 'again.xlsx');
    const came = problemsIn(after).filter((text) => !problemsIn(before).includes(text));
    expect(came).toContain(used);
    expect(came).not.toContain(refused);
    expect(came).not.toContain(later);
    expect([...answersIn(after)].sort()).toEqual([...ANSWERS].sort());
  });
});
