import type { ChunkSize } from './chunkSizes';
import type { Comparison } from './compare';
import type { FunctionResults } from './functionCalls';
import { paneLines, type PaneResults } from './pane';

/** A comparison with what it is about and the ratio that we aim for, if any. */
export interface ResultLine extends Comparison {
  readonly what: string;
  readonly aim: number | null;
}

/** One size of a workbook with the time that it took. */
export interface TimeOfRows {
  readonly rows: number;
  readonly ms: number;
  readonly libraryMs: number;
}

/** Everything that the speed benchmark measures. */
export interface SpeedResults {
  readonly compared: readonly ResultLine[];
  readonly growth: {
    readonly times: readonly TimeOfRows[];
    /** Sizes that were not read, with the reason. */
    readonly refused: readonly string[];
    readonly exponent: number;
  };
  /** How the time of scoring grows with people: 1 is linear. */
  readonly scoringGrowth: number;
  /** Requests of a full build in the open workbook, by the number of schools. */
  readonly requests: readonly { readonly schools: number; readonly requests: number }[];
  readonly functions: Omit<FunctionResults, 'compared'>;
  readonly memory: {
    readonly oursMB: number;
    readonly libraryMB: number;
    /** Forms of 10 and of so many schools, sent and collected. */
    readonly schools: number;
    readonly fewFormsMB: number;
    readonly formsMB: number;
    /** The same in a heap that leaves no room for what is no longer held. */
    readonly fewFormsNeedMB: number;
    readonly formsNeedMB: number;
  };
  readonly startUp: { readonly versionMs: number; readonly inspectMs: number };
  /** The add-in's own scripts, as a web server sends them. */
  readonly chunks: readonly ChunkSize[];
  /** The pane in Chromium; null where none starts. */
  readonly pane: PaneResults | 'left out' | null;
}

/**
 * How time grows with rows, from the smallest to the largest size: 1 where twice the rows take
 * twice the time, 2 where they take four times as long.
 */
export function growthExponent(
  times: readonly { readonly rows: number; readonly ms: number }[]
): number {
  const [first, last] = [times[0], times.at(-1)];
  if (!first || !last || first.rows === last.rows) return NaN;
  return Math.log(last.ms / first.ms) / Math.log(last.rows / first.rows);
}

const ms = (value: number) => `${value.toFixed(0)} ms`.padStart(10);

function comparedLine({ what, oursMs, theirsMs, ratio, aim }: ResultLine): string {
  const judged = aim === null ? '' : `  aim ${aim}: ${ratio <= aim ? 'met' : 'missed'}`;
  return `${what.padEnd(56)}${ms(oursMs)}${ms(theirsMs)}${ratio.toFixed(2).padStart(8)}${judged}`;
}

const chunkLine = ({ file, gzipBytes }: ChunkSize) =>
  `${`add-in, ${file}, gzip`.padEnd(56)}${`${(gzipBytes / 1000).toFixed(1)} kB`.padStart(10)}`;

function functionLines({
  fixedWaitMs,
  callsASecond,
  gzipBytes,
  firstResultMs,
}: SpeedResults['functions']): readonly string[] {
  const size =
    gzipBytes === null
      ? 'functions: not built, so neither size nor first result (npm run build)'
      : `functions: ${(gzipBytes / 1024).toFixed(1)} kB gzip  aim 60: ${gzipBytes <= 60 * 1024 ? 'met' : 'missed'}; first result ${(firstResultMs ?? 0).toFixed(0)} ms after load`;
  return [
    `=CPD.READINESS: ${callsASecond} calls a second; the runtime itself waits ${fixedWaitMs.toFixed(0)} ms, not counted`,
    size,
  ];
}

/** The results as a table for people. */
export function resultTable({
  compared,
  growth,
  scoringGrowth,
  requests,
  functions,
  memory,
  startUp,
  chunks,
  pane,
}: SpeedResults): string {
  const lines = [
    `${''.padEnd(56)}${'trellis'.padStart(10)}${'library'.padStart(10)}${'ratio'.padStart(8)}`,
    ...compared.map(comparedLine),
    ...growth.times.map(
      ({ rows, ms: ours, libraryMs }) =>
        `${`file to declared sheets, ${rows} rows, once`.padEnd(56)}${ms(ours)}${ms(libraryMs)}${(ours / libraryMs).toFixed(2).padStart(8)}`
    ),
    ...growth.refused,
    `growth of time with rows: exponent ${growth.exponent.toFixed(2)} (1 is linear)`,
    `growth of scoring with people: exponent ${scoringGrowth.toFixed(2)} (1 is linear)`,
    ...requests.map(
      ({ schools, requests: sent }) =>
        `requests of a full build in Excel, ${schools} schools: ${sent}  aim 8: ${sent <= 8 ? 'met' : 'missed'}`
    ),
    ...functionLines(functions),
    `peak memory: ${memory.oursMB} MB, library alone ${memory.libraryMB} MB`,
    `peak memory of forms: ${memory.fewFormsMB} MB for 10 schools, ${memory.formsMB} MB for ${memory.schools}; in a heap of 64 MB ${memory.fewFormsNeedMB} and ${memory.formsNeedMB} MB`,
    `start-up: --version ${startUp.versionMs.toFixed(0)} ms, inspect of a small workbook ${startUp.inspectMs.toFixed(0)} ms`,
    ...chunks.map(chunkLine),
    ...paneLines(pane),
  ];
  return `${lines.join('\n')}\n`;
}
