import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { BUNDLES, productionVariant, STAMP_FILE, stampOf } from './stamp.mjs';

/** The build went wrong; the message says what to do. */
export class BuildFailure extends Error {
  name = 'BuildFailure';
}

function readStamp(folder) {
  try {
    return readFileSync(join(folder, STAMP_FILE), 'utf8');
  } catch {
    return null;
  }
}

/** Runs webpack with everything it prints on standard error, so that results stay clean. */
function runWebpack(root, bundle, out) {
  const webpack = join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  if (!existsSync(webpack)) {
    throw new BuildFailure('The tools to build Trellis are not installed. Run "npm ci" first.');
  }
  const words = ['--mode', 'production', '--stats', 'errors-only'];
  const env = ['--env', `bundle=${bundle}`, '--env', `out=${out}`];
  const child = spawn(process.execPath, [webpack, ...words, ...env], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new BuildFailure('Trellis could not be built; the lines above say why.'));
    });
  });
}

const GONE = { recursive: true, force: true };

/** Moves a finished build in: the parts first, then what starts them, then the stamp. */
function putInPlace(draft, folder, entry) {
  mkdirSync(folder, { recursive: true });
  const last = [entry, STAMP_FILE];
  const names = readdirSync(draft).sort((a, b) => last.indexOf(a) - last.indexOf(b));
  for (const name of names) {
    // A folder takes the place of another only when that one is gone.
    if (statSync(join(draft, name)).isDirectory()) rmSync(join(folder, name), GONE);
    renameSync(join(draft, name), join(folder, name));
  }
}

async function build({ root, bundle, folder, entry }) {
  const drafts = join(root, 'dist');
  mkdirSync(drafts, { recursive: true });
  const draft = mkdtempSync(join(drafts, '.building-'));
  try {
    await runWebpack(root, bundle, draft);
    putInPlace(draft, folder, entry);
  } finally {
    rmSync(draft, GONE);
  }
}

/**
 * The folder of a bundle that is as new as its sources, built first where it is missing or stale.
 * Any number of processes may ask at once: one builds, the others wait. What is going on is said
 * through `say`. A copy without sources (an installed one) is taken as it is.
 */
export async function freshBundle({ root, bundle, say }) {
  const folder = join(root, 'dist', bundle);
  const { entry } = BUNDLES[bundle];
  const isBuilt = () => existsSync(join(folder, entry));
  if (!existsSync(join(root, 'src')) && isBuilt()) return folder;
  const isFresh = () =>
    isBuilt() && readStamp(folder) === stampOf(root, bundle, productionVariant(bundle));
  if (isFresh()) return folder;
  say(
    isBuilt() ? 'Building Trellis (its source has changed) ...' : 'Building Trellis (first run) ...'
  );
  await withLock(join(root, 'dist', `.${bundle}.lock`), isFresh, () =>
    build({ root, bundle, folder, entry })
  );
  return folder;
}
