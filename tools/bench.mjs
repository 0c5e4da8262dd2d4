// Runs a benchmark of test/bench: `node tools/bench.mjs accuracy DIR` or `... speed [--short]`.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { BuildFailure, freshBundle } from './build/freshBundle.mjs';

const ENTRIES = ['accuracy', 'speed'];
const root = fileURLToPath(new URL('..', import.meta.url));
const [entry, ...words] = process.argv.slice(2);

if (!ENTRIES.includes(entry)) {
  console.error(`Name a benchmark: ${ENTRIES.join(' or ')}.`);
  process.exit(2);
}
try {
  const folder = await freshBundle({ root, bundle: 'bench', say: (line) => console.error(line) });
  process.argv.splice(2, process.argv.length, ...words);
  await import(pathToFileURL(join(folder, `${entry}.cjs`)).href);
} catch (error) {
  console.error(error instanceof BuildFailure ? error.message : error);
  process.exitCode = 1;
}
