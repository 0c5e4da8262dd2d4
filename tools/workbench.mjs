// The workbench on this machine: builds it and the add-in where needed, then serves both on one page.
import { fileURLToPath } from 'node:url';
import { BuildFailure, freshBundle } from './build/freshBundle.mjs';
import { serveWorkbench } from './workbench/server.mjs';

/** Where the page is unless `--port` says otherwise. */
const PORT = 4747;

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const given = words[words.indexOf('--port') + 1];
const port = words.includes('--port') ? Number(given) : PORT;

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`A port is a number from 0 to 65535, not "${given}".`);
  process.exit(2);
}

const built = (bundle) => freshBundle({ root, bundle, say: (line) => console.error(line) });

try {
  const folders = { addin: await built('addin'), workbench: await built('workbench') };
  const { url } = await serveWorkbench({ root, folders, port });
  console.log(`The workbench is open at ${url} until you press Ctrl+C here.`);
} catch (error) {
  const isTaken = error.code === 'EADDRINUSE';
  const words = isTaken ? `Port ${port} is taken. Choose another with --port NUMBER.` : null;
  console.error(words ?? (error instanceof BuildFailure ? error.message : error));
  process.exitCode = 1;
}
