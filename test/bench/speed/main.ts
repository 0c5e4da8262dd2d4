import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepResults } from '../results';
import { chunkSizes } from './chunkSizes';
import { compare, onceMs } from './compare';
import { generatedPlan, PLAN_COLUMNS } from './generatedPlan';
import { declaredForms, generatedStructure, sendAndCollect, writeAndReadByLibrary } from './forms';
import { callingFunctions } from './functionCalls';
import { building } from './live';
import { followMemoryOrder, peakMegabytes } from './memory';
import { measurePane } from './pane';
import { measureWorkbench } from './workbench';
import {
  readByLibrary,
  readToQuestions,
  readToRecords,
  readToSheets,
  readToSnapshot,
  writeByLibrary,
  writeLooksByLibrary,
  writeSheets,
} from './pipeline';
import { growthExponent, resultTable, type ResultLine, type TimeOfRows } from './resultTable';
import { startUpMs } from './startUp';
import { generatedSurvey, scoreSurvey, sumSurvey } from './survey';

/** How large the measured workbooks are, and how often each is measured. */
interface Plan {
  readonly rows: number;
  readonly growth: readonly number[];
  readonly rounds: number;
  /** Schools to which forms are sent. */
  readonly schools: number;
}

const WHOLE: Plan = {
  rows: 10_000,
  growth: [1_000, 10_000, 50_000, 100_000],
  rounds: 7,
  schools: 100,
};

/** For continuous checks: the same measures in well under a minute. */
const SHORT: Plan = { rows: 2_000, growth: [1_000, 4_000], rounds: 3, schools: 30 };

async function reading({ rows, rounds }: Plan): Promise<readonly ResultLine[]> {
  const bytes = await generatedPlan(rows);
  const library = { name: 'library', run: () => readByLibrary(bytes) };
  const sheets = { name: 'to sheets', run: () => readToSheets(bytes) };
  const snapshot = { name: 'to snapshot', run: () => readToSnapshot(bytes) };
  const records = { name: 'to records', run: () => readToRecords(bytes) };
  const questions = { name: 'to questions', run: () => readToQuestions(bytes) };
  const size = `${rows} rows of ${PLAN_COLUMNS} columns`;
  return [
    {
      what: `file to declared sheets, ${size}`,
      aim: 1.5,
      ...(await compare(sheets, library, rounds)),
    },
    { what: `file to snapshot, ${size}`, aim: null, ...(await compare(snapshot, library, rounds)) },
    { what: `file to records, ${size}`, aim: null, ...(await compare(records, library, rounds)) },
    {
      what: `file to questions against file to records, ${size}`,
      aim: 3,
      ...(await compare(questions, records, rounds)),
    },
  ];
}

async function writing({ rows, rounds }: Plan): Promise<readonly ResultLine[]> {
  const declaration = await readToSheets(await generatedPlan(rows));
  const ours = { name: 'ours', run: () => writeSheets(declaration) };
  const looks = { name: 'library', run: () => writeLooksByLibrary(declaration) };
  const plain = { name: 'library', run: () => writeByLibrary(declaration) };
  const what = `declared sheets of ${rows} rows to a file`;
  return [
    { what: `${what}, against the same looks`, aim: 1.3, ...(await compare(ours, looks, rounds)) },
    { what: `${what}, against plain values`, aim: null, ...(await compare(ours, plain, rounds)) },
  ];
}

/** Sending a form to many schools and collecting them, against as many workbooks alone. */
async function forms({ rounds, schools }: Plan): Promise<ResultLine> {
  const workbook = await generatedStructure(schools);
  const declared = declaredForms(workbook);
  const ours = { name: 'ours', run: () => sendAndCollect(workbook) };
  const library = { name: 'library', run: () => writeAndReadByLibrary(declared) };
  const what = `forms sent to ${schools} schools and collected`;
  return { what, aim: 2, ...(await compare(ours, library, Math.min(rounds, 3))) };
}

/** Scoring against adding the same numbers up, and how it grows from a tenth of the people. */
async function scoring({ rounds }: Plan) {
  const surveys = generatedSurvey(100_000, 500);
  const ours = { name: 'ours', run: () => scoreSurvey(surveys) };
  const sum = { name: 'sum', run: () => sumSurvey(surveys) };
  const what = 'scores of 100000 people, 24 answers, 500 schools';
  const line: ResultLine = { what, aim: 60, ...(await compare(ours, sum, rounds)) };
  const few = generatedSurvey(10_000, 500);
  const small = await compare({ ...ours, run: () => scoreSurvey(few) }, sum, rounds);
  const times = [
    { rows: 10_000, ms: small.oursMs },
    { rows: 100_000, ms: line.oursMs },
  ];
  return { line, exponent: growthExponent(times) };
}

async function growth({ growth: sizes }: Plan) {
  const times: TimeOfRows[] = [];
  const refused: string[] = [];
  for (const rows of sizes) {
    const bytes = await generatedPlan(rows);
    const libraryMs = await onceMs(() => readByLibrary(bytes));
    try {
      times.push({ rows, ms: await onceMs(() => readToSheets(bytes)), libraryMs });
    } catch (error) {
      refused.push(`${rows} rows: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { times, refused, exponent: growthExponent(times) };
}

/** Megabytes of heap that sending and collecting forms has to do with. */
const TIGHT_HEAP = 64;

async function memory({ rows, schools }: Plan) {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-bench-'));
  try {
    const file = join(folder, 'plan.xlsx');
    writeFileSync(file, await generatedPlan(rows));
    return {
      oursMB: peakMegabytes('ours', file),
      libraryMB: peakMegabytes('library', file),
      fewFormsMB: peakMegabytes('forms', '10'),
      schools,
      formsMB: peakMegabytes('forms', String(schools)),
      fewFormsNeedMB: peakMegabytes('forms', '10', TIGHT_HEAP),
      formsNeedMB: peakMegabytes('forms', String(schools), TIGHT_HEAP),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startUp() {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-bench-'));
  try {
    const file = join(folder, 'small.xlsx');
    writeFileSync(file, await generatedPlan(20));
    return { versionMs: startUpMs(['--version']), inspectMs: startUpMs(['inspect', file]) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(words: readonly string[]): Promise<void> {
  if (await followMemoryOrder()) return;
  const plan = words.includes('--short') ? SHORT : WHOLE;
  const scores = await scoring(plan);
  const live = await building();
  const functions = await callingFunctions(plan.rows);
  const results = {
    compared: [
      ...(await reading(plan)),
      ...(await writing(plan)),
      await forms(plan),
      scores.line,
      live.compared,
      ...functions.compared,
    ],
    functions,
    requests: live.requests,
    scoringGrowth: scores.exponent,
    growth: await growth(plan),
    memory: await memory(plan),
    startUp: await startUp(),
    chunks: chunkSizes(),
    // Its figures need a browser and minutes.
    pane: plan === SHORT ? ('left out' as const) : measurePane(),
  };
  process.stdout.write(resultTable(results));
  keepResults(plan === SHORT ? 'speed-short' : 'speed', results);
  // Its figures need a browser and minutes, too.
  if (plan === WHOLE) measureWorkbench();
}

void main(process.argv.slice(2));
