import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectionOf } from '../../src/cli/show/inspectionJson';
import { readWorkbook } from '../../src/reading/readWorkbook';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';
import { addCounts, NO_COUNTS, ratesOf, type Rates } from '../bench/accuracy/counts';
import { judgeWorkbook } from '../bench/accuracy/judgeWorkbook';
import type { Truth } from '../bench/accuracy/truth';

const ROOT = join(__dirname, '../..');

/** How well a folder of workbooks is read, against what a careful person read, and rows wrongly read. */
async function readingOf(
  truths: string,
  workbooks: string
): Promise<{ rates: Rates; wrongRows: number }> {
  let counts = NO_COUNTS;
  for (const name of readdirSync(truths).filter((file) => file.endsWith('.truth.json'))) {
    const truth = JSON.parse(readFileSync(join(truths, name), 'utf8')) as Truth;
    const file = name.replace('.truth.json', '.xlsx');
    const opened = await readWorkbookFile(readFileSync(join(workbooks, file)), file);
    if (!opened.ok) throw new Error(opened.problem.sentence);
    counts = addCounts(
      counts,
      judgeWorkbook(truth, inspectionOf(readWorkbook(opened.workbook))).counts
    );
  }
  return { rates: ratesOf(counts), wrongRows: counts.wrongRows };
}

describe('Reading what trusts keep, against what a careful person reads', () => {
  it('does not fall behind on the samples, which were made without looking at the reader', async () => {
    const { rates, wrongRows } = await readingOf(
      join(ROOT, 'test/samples'),
      join(ROOT, 'assets/samples')
    );
    expect(rates.tables_f1).toBeGreaterThanOrEqual(0.9);
    expect(rates.header_exact).toBe(1);
    expect(rates.columns_f1).toBeGreaterThanOrEqual(0.83);
    expect(rates.unmapped_kept).toBe(1);
    expect(rates.record_recall).toBeGreaterThanOrEqual(0.93);
    expect(rates.field_accuracy).toBeGreaterThanOrEqual(0.8);
    expect(wrongRows).toBe(0);
  });

  it('keeps what it reached on workbooks of many hands', async () => {
    const folder = join(ROOT, 'test/workbooks');
    const { rates, wrongRows } = await readingOf(folder, folder);
    expect(rates.tables_f1).toBeGreaterThanOrEqual(0.94);
    expect(rates.header_exact).toBeGreaterThanOrEqual(0.98);
    expect(rates.columns_f1).toBeGreaterThanOrEqual(0.95);
    expect(rates.unmapped_kept).toBe(1);
    expect(rates.record_recall).toBeGreaterThanOrEqual(0.96);
    expect(rates.field_accuracy).toBeGreaterThanOrEqual(0.93);
    expect(wrongRows).toBeLessThanOrEqual(11);
  });

  const corpus = join(ROOT, '../shared/corpus');
  const whereCorpus = existsSync(corpus) ? it : it.skip;
  if (!existsSync(corpus))
    console.warn('NOT RUN: the corpus is absent, so reading was judged on the samples alone.');

  whereCorpus('keeps what it reached on the corpus', async () => {
    const { rates, wrongRows } = await readingOf(corpus, corpus);
    expect(rates.tables_f1).toBeGreaterThanOrEqual(0.95);
    expect(rates.header_exact).toBeGreaterThanOrEqual(0.95);
    expect(rates.columns_f1).toBeGreaterThanOrEqual(0.95);
    expect(rates.unmapped_kept).toBe(1);
    expect(rates.record_recall).toBeGreaterThanOrEqual(0.97);
    expect(rates.field_accuracy).toBeGreaterThanOrEqual(0.95);
    expect(wrongRows).toBe(0);
  });
});
