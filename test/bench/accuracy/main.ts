import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { headingWord } from '../../../src/cli/commands/classifyHeadings';
import { inspectionOf } from '../../../src/cli/show/inspectionJson';
import { readWorkbook } from '../../../src/reading/readWorkbook';
import { readWorkbookFile } from '../../../src/xlsx/readWorkbookFile';
import { keepResults } from '../results';
import { NO_COUNTS, ratesOf } from './counts';
import { headingMistakes, judgeHeadings, labelledHeadings } from './judgeHeadings';
import { judgeWorkbook, NOTHING_READ } from './judgeWorkbook';
import { mistakeLines, meanRates, scoreTable, totalCounts, type WorkbookScore } from './report';
import type { Truth } from './truth';

/** Mistakes shown a workbook; `--all` shows every one. */
const MOST_MISTAKES = 12;

/** The list of headings that a folder may hold beside its workbooks. */
const HEADINGS_FILE = 'headers.dev.tsv';

const TRUTH_ENDING = '.truth.json';

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Where the truth lies, where its workbooks lie, and how many mistakes to show of each. */
interface Order {
  readonly folder: string;
  readonly workbooks: string;
  readonly most: number;
}

async function scoreWorkbook({ folder, workbooks }: Order, name: string): Promise<WorkbookScore> {
  const truth = JSON.parse(readFileSync(join(folder, name + TRUTH_ENDING), 'utf8')) as Truth;
  const file = ['.xlsx', '.ods']
    .map((ending) => name + ending)
    .find((n) => existsSync(join(workbooks, n)));
  if (file === undefined) {
    return { name, ...judgeWorkbook(truth, NOTHING_READ), failure: 'no workbook of that name' };
  }
  try {
    const read = await readWorkbookFile(readFileSync(join(workbooks, file)), file);
    if (!read.ok) {
      return { name, ...judgeWorkbook(truth, NOTHING_READ), failure: read.problem.sentence };
    }
    const inspection = inspectionOf(readWorkbook(read.workbook));
    return { name, ...judgeWorkbook(truth, inspection), failure: null };
  } catch (error) {
    // A crash on one workbook is a score of nothing for it, not the end of the benchmark.
    const failure = error instanceof Error ? error.message : String(error);
    const trace = error instanceof Error ? (error.stack ?? '').split('\n').slice(1) : [];
    const { counts, mistakes } = judgeWorkbook(truth, NOTHING_READ);
    return { name, counts, mistakes: [...trace, ...mistakes], failure };
  }
}

async function scoreWorkbooks(order: Order) {
  const names = readdirSync(order.folder)
    .filter((file) => file.endsWith(TRUTH_ENDING))
    .map((file) => file.slice(0, -TRUTH_ENDING.length))
    .sort();
  const scores: WorkbookScore[] = [];
  for (const name of names) scores.push(await scoreWorkbook(order, name));
  if (scores.length === 0) return null;
  print([...scoreTable(scores), ...mistakeLines(scores, order.most)]);
  const total = totalCounts(scores);
  return { workbooks: scores.length, ...ratesOf(total), macro: meanRates(scores), counts: total };
}

function scoreHeadings({ folder, most }: Order) {
  const file = join(folder, HEADINGS_FILE);
  if (!existsSync(file)) return null;
  const truth = labelledHeadings(readFileSync(file, 'utf8'));
  const read = truth.map(([heading]) => [heading, headingWord(heading)] as const);
  const { classes, ...scores } = judgeHeadings(truth, read);
  const mistakes = headingMistakes(truth, read);
  print(['', ...Object.entries(scores).map(([key, value]) => `${key.padEnd(22)}${value}`)]);
  print(mistakeLines([{ name: HEADINGS_FILE, counts: NO_COUNTS, mistakes, failure: null }], most));
  return { ...scores, classes };
}

const USAGE = 'npm run bench:accuracy -- DIR [--workbooks DIR] [--all]';

function orderOf(words: readonly string[]): Order | string {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { all: { type: 'boolean' }, workbooks: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined) return `Name a folder of workbooks with their truth: ${USAGE}`;
  const workbooks = values.workbooks ?? folder;
  const missing = [folder, workbooks].find((name) => !existsSync(name));
  if (missing !== undefined) return `There is no folder "${missing}".`;
  return { folder, workbooks, most: values.all ? Infinity : MOST_MISTAKES };
}

async function main(words: readonly string[]): Promise<number> {
  const order = orderOf(words);
  if (typeof order === 'string') {
    process.stderr.write(`${order}\n`);
    return 2;
  }
  const workbooks = await scoreWorkbooks(order);
  const headings = scoreHeadings(order);
  if (workbooks === null && headings === null) {
    process.stderr.write(`"${order.folder}" holds no ${TRUTH_ENDING} and no ${HEADINGS_FILE}.\n`);
    return 2;
  }
  keepResults('accuracy', { workbooks, headings });
  return 0;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
