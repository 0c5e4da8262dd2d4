import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ratesOf, type Counts } from './counts';
import { judgeHeadings, labelledHeadings, type LabelledHeading } from './judgeHeadings';
import { judgeWorkbook } from './judgeWorkbook';
import { perturbed } from './perturbed';
import { meanRates, totalCounts, type WorkbookScore } from './report';
import type { Prediction, Truth } from './truth';

/** An optional folder of workbooks beside the repository, with scorers written by others. */
const CORPUS = resolve(__dirname, '../../../../shared/corpus');
const hasCorpus = existsSync(join(CORPUS, 'score.mjs'));
const withCorpus = hasCorpus ? describe : describe.skip;
if (!hasCorpus) {
  console.warn('NOT RUN: the accuracy scores were not compared, as ../shared/corpus is not there.');
}

function names(): readonly string[] {
  const endings = readdirSync(CORPUS).filter((file) => file.endsWith('.truth.json'));
  return endings.map((file) => file.replace('.truth.json', '')).sort();
}

function truthOf(name: string): Truth {
  return JSON.parse(readFileSync(join(CORPUS, `${name}.truth.json`), 'utf8')) as Truth;
}

/** The last line that a scorer prints: its totals. */
function totalsOf(script: string, args: readonly string[]): Record<string, unknown> {
  const printed = execFileSync(process.execPath, [join(CORPUS, script), ...args], {
    encoding: 'utf8',
  });
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '{}') as Record<string, unknown>;
}

/** Our counts under the other scorer's names. */
function theirCounts(ours: Counts): Record<string, number> {
  return {
    tTruth: ours.tables,
    tPred: ours.tablesRead,
    tHit: ours.tablesRight,
    hAll: ours.headers,
    hHit: ours.headersRight,
    cTruth: ours.columns,
    cPred: ours.columnsRead,
    cHit: ours.columnsRight,
    uAll: ours.unmapped,
    uHit: ours.unmappedKept,
    rAll: ours.records,
    rHit: ours.recordsFound,
    fAll: ours.fields,
    fHit: ours.fieldsRight,
    fSeen: ours.fieldsInFound,
    wrongRows: ours.wrongRows,
  };
}

const rounded = (rates: object) =>
  Object.fromEntries(
    Object.entries(rates).map(([key, value]) => [key, Math.round(Number(value) * 1e4) / 1e4])
  );

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trellis-accuracy-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

withCorpus('scores of workbooks agree with the scorer beside the repository', () => {
  // Seed 0 changes nothing; each other seed spoils the truth in its own way.
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('on predictions spoilt with seed %i', (seed) => {
    const scores: WorkbookScore[] = names().map((name) => {
      const truth = truthOf(name);
      const read: Prediction = perturbed(truth, seed);
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(read));
      return { name, ...judgeWorkbook(truth, read), failure: null };
    });
    const theirs = totalsOf('score.mjs', [CORPUS, folder]);
    const total = totalCounts(scores);
    expect(theirCounts(total)).toEqual(theirs.counts);
    expect(theirs).toMatchObject(rounded(ratesOf(total)));
    expect(theirs.macro).toEqual(rounded(meanRates(scores)));
    if (seed > 0) expect(total.fieldsRight).toBeLessThan(total.fields);
  });
});

withCorpus('scores of headings agree with the scorer beside the repository', () => {
  it.each([0, 3, 7])('with every answer at a multiple of %i spoilt', (step) => {
    const file = join(CORPUS, 'headers.dev.tsv');
    const truth = labelledHeadings(readFileSync(file, 'utf8'));
    const read = truth.flatMap(([heading, field], index): readonly LabelledHeading[] => {
      if (step === 0 || index % step > 0) return [[heading, field]];
      if (index % 2 === 0) return [];
      return [[` ${heading.toUpperCase()} `, truth[(index * 7) % truth.length]?.[1] ?? '']];
    });
    const predictions = join(folder, 'read.tsv');
    writeFileSync(predictions, read.map((pair) => pair.join('\t')).join('\n'));
    expect(judgeHeadings(truth, read)).toEqual(totalsOf('score-headers.mjs', [file, predictions]));
  });
});
