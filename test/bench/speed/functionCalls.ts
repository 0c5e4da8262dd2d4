import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nudge, readiness } from '../../../src/functions/functions';
import { openInOffice, type OpenOffice } from '../../workbench/openInOffice';
import { seededNumbers } from '../seededNumbers';
import { onceMs } from './compare';
import type { ResultLine } from './resultTable';

/** What calling functions from cells takes. */
export interface FunctionResults {
  readonly compared: readonly ResultLine[];
  /** What the runtime takes for one call, whatever the function does. */
  readonly fixedWaitMs: number;
  readonly callsASecond: number;
  /** Bytes of the functions' part of the bundle, gzipped; null where it is not built. */
  readonly gzipBytes: number | null;
  /** From running that part to the first result, in an open window; null where it is not built. */
  readonly firstResultMs: number | null;
}

const PEOPLE = 30;
const QUESTIONS = 24;
const ROUNDS = 3;

const firstCell = (range: unknown): unknown =>
  Array.isArray(range) ? (range as unknown[][])[0]?.[0] : range;

interface Window {
  readonly CustomFunctions: typeof CustomFunctions;
}

/** A range of answers for each cell, none like another. */
function ranges(cells: number): readonly unknown[][][] {
  const random = seededNumbers(7);
  return Array.from({ length: cells }, () =>
    Array.from({ length: PEOPLE }, () =>
      Array.from({ length: QUESTIONS }, () => 1 + Math.floor(random() * 5))
    )
  );
}

const PROBLEMS = [
  'Pupils in Year 4 cannot yet read aloud fluently',
  'Teachers do not use the agreed routines',
  '31 of 58 Year 7s read under 110 words a minute in the autumn check',
  'Walkthrus',
  '',
];

const rowsOf = (cells: number): readonly (readonly unknown[])[] =>
  Array.from({ length: cells }, (_, at) => [
    PROBLEMS[at % PROBLEMS.length] === '' ? '' : `${PROBLEMS[at % PROBLEMS.length] ?? ''} ${at}`,
    `Paired reading ${at}`,
    at % 3 === 0 ? '' : 'Pupils read a page without stopping',
    '',
    at % 2 === 0 ? 'We read in pairs' : '',
  ]);

/** The shortest of a few runs, the runtime's fixed wait taken off. */
async function shortest(run: () => Promise<unknown>, fixedWaitMs: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await onceMs(run));
  return Math.max(1, Math.min(...times) - fixedWaitMs);
}

async function compareCalls(
  office: OpenOffice,
  name: string,
  args: readonly (readonly unknown[])[],
  fixedWaitMs: number
) {
  const all = (called: string) => () =>
    office.host.functions.callAll(args.map((own) => ({ name: called, args: own })));
  await all(name)();
  const theirsMs = await shortest(all('FIRST'), fixedWaitMs);
  const oursMs = await shortest(all(name), fixedWaitMs);
  return { oursMs, theirsMs, ratio: oursMs / theirsMs };
}

const partOf = (name: string): string => join(process.cwd(), 'dist', 'addin', name);

async function firstResult(): Promise<number | null> {
  if (!existsSync(partOf('functions.js'))) return null;
  const office = await openInOffice();
  const scripts = ['runtime.js', 'functions.js'].map((name) => readFileSync(partOf(name), 'utf8'));
  const spent = await onceMs(async () => {
    for (const script of scripts)
      (office.window as unknown as { eval: (code: string) => void }).eval(script);
    await office.host.callFunction('BAND', [74]);
  });
  office.close();
  return spent;
}

/** Calls of READINESS and NUDGE through the add-in's real runtime, against a function that gives its first cell. */
export async function callingFunctions(cells: number): Promise<FunctionResults> {
  const office = await openInOffice();
  const { CustomFunctions: runtime } = office.window as unknown as Window;
  Object.assign(globalThis, { CustomFunctions: runtime });
  runtime.associate('FIRST', firstCell);
  runtime.associate('READINESS', readiness);
  runtime.associate('NUDGE', nudge);
  await office.host.callFunction('FIRST', [[[1]]]);
  const fixedWaitMs = await onceMs(() => office.host.callFunction('FIRST', [[[1]]]));
  const answers = ranges(cells).map((range) => [range, null, null, null]);
  const scores = await compareCalls(office, 'READINESS', answers, fixedWaitMs);
  const nudges = await compareCalls(office, 'NUDGE', rowsOf(cells), fixedWaitMs);
  office.close();
  const built = existsSync(partOf('functions.js'));
  return {
    compared: [
      { what: `${cells} cells =CPD.READINESS over 30 by 24, and first cell`, aim: 4, ...scores },
      { what: `${cells} cells =CPD.NUDGE, and first cell`, aim: 4, ...nudges },
    ],
    fixedWaitMs,
    callsASecond: Math.round((1000 * cells) / scores.oursMs),
    gzipBytes: built ? gzipSync(readFileSync(partOf('functions.js'))).length : null,
    firstResultMs: await firstResult(),
  };
}
