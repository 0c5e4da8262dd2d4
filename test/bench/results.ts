import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where benchmarks keep their figures, under the folder that they are started in. */
const RESULTS_FOLDER = 'bench-results';

/** Keeps a benchmark's figures as `bench-results/NAME.json`, with when and on which Node. */
export function keepResults(name: string, figures: object): void {
  mkdirSync(RESULTS_FOLDER, { recursive: true });
  const kept = { when: new Date().toISOString(), node: process.version, ...figures };
  writeFileSync(join(RESULTS_FOLDER, `${name}.json`), `${JSON.stringify(kept, null, 2)}\n`);
}
