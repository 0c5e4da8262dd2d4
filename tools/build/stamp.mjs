import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What every bundle is made from besides its own folders. */
const SHARED_SOURCES = ['package.json', 'package-lock.json', 'tsconfig.json', 'webpack.config.js'];

/** The folders that each bundle is made from, and the file in `dist/` that starts it. */
export const BUNDLES = {
  cli: { folders: ['src'], entry: 'trellis.cjs' },
  addin: {
    folders: ['src', 'assets/icons', 'assets/pages', 'manifest.xml'],
    entry: 'taskpane.html',
  },
  standin: { folders: ['src'], entry: 'standIn.js' },
  panepeer: { folders: ['test/bench/pane'], entry: 'peer.html' },
  workbench: { folders: ['src'], entry: 'index.html' },
  workbenchpeer: { folders: ['src', 'test/bench/workbench'], entry: 'peer.html' },
  bench: { folders: ['src', 'test/bench'], entry: 'accuracy.cjs' },
};

/** The file beside a bundle that says what it was made from. */
export const STAMP_FILE = 'stamp.txt';

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/**
 * What a bundle depends on besides its sources, as a word of the stamp: only the add-in's files
 * know where they will be served from, where Office.js comes from and in which mode they are built.
 */
export function variantOf(bundle, { mode, office, url }) {
  return bundle === 'addin' ? [mode, office ?? 'local', url ?? ''].join(' ') : '';
}

/** The variant that launchers and tests build: for production, with Office.js among its files. */
export function productionVariant(bundle) {
  return variantOf(bundle, { mode: 'production', url: process.env.TRELLIS_URL });
}

/**
 * A digest of everything that a bundle is made from. Contents count, not dates: a fresh copy of
 * the repository has new dates on old files.
 */
export function stampOf(root, bundle, variant = '') {
  const digest = createHash('sha256').update(`${variant}\0`);
  const paths = [...SHARED_SOURCES, 'tools/build', ...BUNDLES[bundle].folders];
  for (const file of paths.flatMap((path) => filesUnder(join(root, path))).sort()) {
    digest
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return digest.digest('hex');
}
