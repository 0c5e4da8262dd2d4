import { Bench } from 'tinybench';

/** Something to measure: its name, and one run of it. */
export interface Contender {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

/** Median milliseconds of two contenders measured in turn, and how much longer ours takes. */
export interface Comparison {
  readonly oursMs: number;
  readonly theirsMs: number;
  readonly ratio: number;
}

async function medianMs({ name, run }: Contender, rounds: number): Promise<number> {
  const bench = new Bench({ iterations: rounds, time: 0, warmupIterations: 3, warmupTime: 0 });
  bench.add(name, async () => {
    await run();
  });
  await bench.run();
  const result = bench.getTask(name)?.result;
  if (result === undefined || !('latency' in result)) {
    throw new Error(`"${name}" could not be measured`, { cause: result });
  }
  return result.latency.p50;
}

/** Measures ours against theirs in the same process, theirs first, each warmed up. */
export async function compare(
  ours: Contender,
  theirs: Contender,
  rounds: number
): Promise<Comparison> {
  const theirsMs = await medianMs(theirs, rounds);
  const oursMs = await medianMs(ours, rounds);
  return { oursMs, theirsMs, ratio: oursMs / theirsMs };
}

/** The milliseconds of a single run. */
export async function onceMs(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
