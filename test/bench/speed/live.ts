import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSnapshot } from '../../../src/grid/workbook';
import { structureTrust } from '../../../src/operations/structure';
import { readTrust } from '../../../src/reading/readTrust';
import { readWorkbookFile } from '../../../src/xlsx/readWorkbookFile';
import { writeWorkbookFile } from '../../../src/xlsx/writeWorkbookFile';
import { buildLive, DETAILS, openLive } from '../../excel/liveTrust';
import { onceMs } from './compare';
import { generatedPlan } from './generatedPlan';
import { readToSnapshot } from './pipeline';
import type { ResultLine } from './resultTable';

/** What building in the open workbook takes. */
export interface LiveResults {
  /** Requests of a full build, reading included, for a trust of this many schools. */
  readonly requests: readonly { readonly schools: number; readonly requests: number }[];
  readonly compared: ResultLine;
}

/** By this Office.js lets go of the ranges that it held; nothing of ours. */
const LETS_GO = '_RemoveReference()';

/** Rows enough for every school to have some, and few enough for every payload to fit one request. */
const ROWS_A_SCHOOL = 10;

/** The plan of a trust with so many schools: its rows go round the list. */
async function trustOf(schools: number): Promise<WorkbookSnapshot> {
  const plan = await readToSnapshot(await generatedPlan(schools * ROWS_A_SCHOOL));
  const name = (row: number): string =>
    `School ${String.fromCharCode(65 + (row % 26))}${row % schools} Primary`;
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((line, row) =>
      row === 0 ? line : line.map((value, column) => (column === 0 ? name(row % schools) : value))
    ),
  }));
  return { ...plan, sheets };
}

async function requestsOf(workbook: WorkbookSnapshot): Promise<number> {
  const live = await openLive(workbook);
  live.office.host.journal.clear();
  await buildLive(live);
  const sent = live.office.host.journal.entries.filter(({ actions }) => actions.at(-1) !== LETS_GO);
  live.office.close();
  return sent.length;
}

/** The largest workbook of the corpus, or a generated one of its size where that is not at hand. */
async function largest(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const file = join(process.cwd(), '../shared/corpus/14-large.xlsx');
  if (existsSync(file)) return { name: 'the largest corpus workbook', bytes: readFileSync(file) };
  return { name: '4000 generated rows', bytes: await generatedPlan(4000) };
}

async function byFile(bytes: Uint8Array): Promise<unknown> {
  const read = await readWorkbookFile(bytes, 'plan.xlsx');
  if (!read.ok) throw new Error(read.problem.sentence);
  return writeWorkbookFile(structureTrust(readTrust([read.workbook]), DETAILS).declaration);
}

/** Requests of a full build for a small and a large trust. */
export async function requestsBySchools(): Promise<LiveResults['requests']> {
  const requests = [];
  for (const schools of [5, 40])
    requests.push({ schools, requests: await requestsOf(await trustOf(schools)) });
  return requests;
}

/** Requests for 5 and 40 schools, and a whole build through Office.js against one of a file. */
export async function building(): Promise<LiveResults> {
  const { name, bytes } = await largest();
  await byFile(bytes);
  const theirsMs = await onceMs(() => byFile(bytes));
  const live = await openLive(await readToSnapshot(bytes));
  const oursMs = await onceMs(() => buildLive(live));
  live.office.close();
  const requests = await requestsBySchools();
  const what = `build in Excel (stand-in), against a file: ${name}`;
  return { requests, compared: { what, aim: 3, oursMs, theirsMs, ratio: oursMs / theirsMs } };
}
