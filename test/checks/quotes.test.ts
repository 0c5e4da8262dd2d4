import { existsSync, readFileSync } from 'node:fs';
import { planTrust } from '../../src/plan/planTrust';
import { readTrust } from '../../src/reading/readTrust';
import { toSourceRecords } from '../../src/reading/toSourceRecords';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';
import { QUOTES_TRUTH } from './quotes.truth';

const FOLDER = '../shared/corpus';

async function quotedIn(name: string): Promise<readonly string[]> {
  const read = await readWorkbookFile(new Uint8Array(readFileSync(`${FOLDER}/${name}.xlsx`)), name);
  if (!read.ok) throw new Error(read.problem.sentence);
  return planTrust(toSourceRecords(readTrust([read.workbook]))).quotes.map(({ words }) => words);
}

const even = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('quoting what schools have written in other columns', () => {
  it('quotes hardly anything that is no pupil problem, and most that is', async () => {
    if (!existsSync(FOLDER)) {
      console.warn('No workbooks beside the repository: the test of quotes did not run.');
      return;
    }
    let right = 0;
    let quoted = 0;
    let wanted = 0;
    for (const [name, truth] of Object.entries(QUOTES_TRUTH)) {
      const quotes = await quotedIn(name);
      quoted += quotes.length;
      wanted += truth.length;
      right += quotes.filter((quote) => truth.map(even).includes(even(quote))).length;
    }
    expect(right / quoted).toBeGreaterThanOrEqual(0.9);
    expect(right / wanted).toBeGreaterThanOrEqual(0.6);
  });
});
