import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { generatedStructure, sendAndCollect } from './forms';
import { readByLibrary, readToSheets } from './pipeline';

/**
 * What a process of its own measures: our whole way, the library's reading alone, or sending and
 * collecting forms, where a number of schools stands in the place of the file.
 */
export type MemoryOf = 'ours' | 'library' | 'forms';

/** Tells a process of this benchmark to read one file and say how much memory that took. */
const ORDER = 'TRELLIS_BENCH_MEMORY';

/** Where Linux says how much memory a process has held. */
const STATUS = '/proc/self/status';

/**
 * The most memory, in megabytes, that a process of its own takes to read a file. With a limit to the
 * heap it cannot put off collecting what is no longer held, so that only what is needed counts.
 */
export function peakMegabytes(of: MemoryOf, file: string, heapLimit?: number): number {
  const limit = heapLimit === undefined ? [] : [`--max-old-space-size=${heapLimit}`];
  const words = [...limit, 'tools/bench.mjs', 'speed'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    env: { ...process.env, [ORDER]: JSON.stringify([of, file]) },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`memory of ${of}: ${stderr}`);
  return Number(stdout);
}

/**
 * The most memory that this process has held, in megabytes. Linux counts the memory of the process
 * that started this one into `maxRSS`, so that its own count is asked for first.
 */
function peakOfThisProcess(): number {
  const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : '';
  const kilobytes = Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1]);
  return Math.round((kilobytes || process.resourceUsage().maxRSS) / 1024);
}

/** Follows the order to measure memory, if there is one; gives whether there was. */
export async function followMemoryOrder(): Promise<boolean> {
  const order = process.env[ORDER];
  if (order === undefined) return false;
  const [of, file] = JSON.parse(order) as [MemoryOf, string];
  if (of === 'forms') {
    await sendAndCollect(await generatedStructure(Number(file)));
    process.stdout.write(String(peakOfThisProcess()));
    return true;
  }
  const bytes = readFileSync(file);
  await (of === 'ours' ? readToSheets(bytes) : readByLibrary(bytes));
  process.stdout.write(String(peakOfThisProcess()));
  return true;
}
