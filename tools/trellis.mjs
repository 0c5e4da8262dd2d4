// The command line of a copy of the repository: builds it where needed, then runs it in this
// process. Only the command itself writes to standard output.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { BuildFailure, freshBundle } from './build/freshBundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const folder = await freshBundle({ root, bundle: 'cli', say: (line) => console.error(line) });
  await import(pathToFileURL(join(folder, 'trellis.cjs')).href);
} catch (error) {
  console.error(error instanceof BuildFailure ? error.message : error);
  process.exitCode = 1;
}
