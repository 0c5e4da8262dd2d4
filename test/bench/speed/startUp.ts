import { spawnSync } from 'node:child_process';

/** How often a start is measured; the median counts. */
const STARTS = 5;

/** The median milliseconds that a command of the launcher takes, its first start left out. */
export function startUpMs(words: readonly string[]): number {
  const times = Array.from({ length: STARTS + 1 }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['tools/trellis.mjs', ...words]);
    if (status !== 0) throw new Error(`trellis ${words.join(' ')}: ${stderr.toString()}`);
    return performance.now() - start;
  });
  const sorted = times.slice(1).sort((one, other) => one - other);
  return sorted[Math.floor(STARTS / 2)] ?? NaN;
}
