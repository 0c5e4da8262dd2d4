import { execFileSync } from 'node:child_process';

/** What `tools/benchPane.mjs` measures in Chromium. */
export interface PaneResults {
  readonly firstScreen: {
    readonly kilobytes: number;
    readonly peerKilobytes: number;
    readonly ms: number;
    readonly peerMs: number;
    readonly ratio: number;
  };
  readonly workbook: string;
  readonly busy: {
    readonly secondsToRead: number;
    readonly secondsToBuilt: number;
    /** Tasks of a millisecond and more. */
    readonly tasks: number;
    readonly longestMs: number;
    readonly over100: number;
    readonly over50: number;
    readonly p95Ms: number;
  };
}

/** Aims of the pane: kilobytes of JavaScript, time beside a one-button pane, and tasks in milliseconds. */
const AIMS = { kilobytes: 250, ratio: 1.3, longestMs: 100, p95Ms: 50 };

const judged = (value: number, aim: number): string =>
  `aim ${aim}: ${value <= aim ? 'met' : 'missed'}`;

/** Measures the pane; null where no Chromium starts. */
export function measurePane(): PaneResults | null {
  const words = ['tools/benchPane.mjs'];
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const printed = execFileSync(process.execPath, words, { encoding: 'utf8', stdio: [...stdio] });
  return JSON.parse(printed) as PaneResults | null;
}

/** What was measured as lines for people. */
export function paneLines(pane: PaneResults | 'left out' | null): readonly string[] {
  if (pane === 'left out') return ['pane: left out of the short form; npm run bench:pane'];
  if (pane === null) return ['pane: NOT RUN, no Chromium starts here'];
  const { firstScreen: first, busy, workbook } = pane;
  return [
    `pane, first screen, gzip: ${first.kilobytes.toFixed(0)} kB (one-button pane ${first.peerKilobytes.toFixed(0)} kB)  ${judged(first.kilobytes, AIMS.kilobytes)}`,
    `pane, until the first screen can be used: ${first.ms.toFixed(0)} ms (one-button pane ${first.peerMs.toFixed(0)} ms), ratio ${first.ratio.toFixed(2)}  ${judged(first.ratio, AIMS.ratio)}`,
    `pane, reading and building ${workbook}: ${busy.secondsToRead.toFixed(1)} s until read, ${busy.secondsToBuilt.toFixed(1)} s until built, ${busy.tasks} tasks of 1 ms and more`,
    `pane, longest task: ${busy.longestMs.toFixed(0)} ms, ${busy.over100} over 100 ms, ${busy.over50} over 50 ms  ${judged(busy.longestMs, AIMS.longestMs)}`,
    `pane, 95 of 100 tasks: at most ${busy.p95Ms.toFixed(0)} ms  ${judged(busy.p95Ms, AIMS.p95Ms)}`,
  ];
}
