/**
 * Finds a Chromium that really starts, for tests and pictures.
 *
 *   node tools/browser/findChromium.mjs      prints {"path", "args", "env", "from"}, or {"missing"}
 *
 * The system's own is taken where there is one (or the one that `CHROMIUM` names); else the one in
 * the package @sparticuz/chromium, with the libraries that it brings where the system has none.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright-core';
import { withLock } from '../build/lock.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Headless, and silent towards the network: a test should see our requests, not the browser's. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Makes the package unpack the system libraries that it carries, as it does where it was made for. */
const WITH_LIBRARIES = { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };

async function starts({ path, args, env }) {
  try {
    const launched = { executablePath: path, args, env: { ...process.env, ...env } };
    const browser = await playwright.launch(launched);
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

const UNPACK =
  "import('@sparticuz/chromium').then(({ default: packed }) => packed.executablePath())";

/** Lets the package unpack itself into a folder: it takes the one for temporary files. */
function unpackInto(folder) {
  const env = { ...process.env, ...WITH_LIBRARIES, TMPDIR: folder };
  execFileSync(process.execPath, ['-e', UNPACK], { cwd: ROOT, env, stdio: ['ignore', 2, 2] });
}

/** The package's browser, unpacked whole or not at all, and once for all processes. */
async function unpacked() {
  const folder = join(tmpdir(), 'trellis-chromium-138');
  const isHere = () => existsSync(folder);
  await withLock(`${folder}.lock`, isHere, () => {
    const draft = mkdtempSync(`${folder}-`);
    unpackInto(draft);
    renameSync(draft, folder);
  });
  return folder;
}

/** The candidates one after another, so that the package is unpacked only where it is needed. */
async function* candidates() {
  const named = process.env.CHROMIUM === undefined ? SYSTEM : [process.env.CHROMIUM];
  for (const path of named.filter((file) => existsSync(file))) {
    yield { path, args: ARGS, env: {}, from: 'system' };
  }
  const folder = await unpacked();
  const packed = { path: join(folder, 'chromium'), args: ARGS, from: 'package' };
  yield { ...packed, env: {} };
  const libraries = join(folder, 'al2023', 'lib');
  yield { ...packed, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') } };
}

/** A Chromium that starts, or null. */
export async function findChromium() {
  for await (const candidate of candidates()) {
    if (await starts(candidate)) return candidate;
  }
  return null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify((await findChromium()) ?? { missing: true }));
}
