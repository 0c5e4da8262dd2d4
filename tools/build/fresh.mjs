// Prints the folder of a bundle, built first where it is missing or stale: `node tools/build/fresh.mjs addin`.
import { fileURLToPath } from 'node:url';
import { BuildFailure, freshBundle } from './freshBundle.mjs';
import { BUNDLES } from './stamp.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [bundle] = process.argv.slice(2);

if (!(bundle in BUNDLES)) {
  console.error(`Name a bundle: ${Object.keys(BUNDLES).join(', ')}.`);
  process.exit(2);
}
try {
  console.log(await freshBundle({ root, bundle, say: (line) => console.error(line) }));
} catch (error) {
  console.error(error instanceof BuildFailure ? error.message : error);
  process.exitCode = 1;
}
