import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** A Chromium that starts on this machine, and how to start it. */
export interface Chromium {
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What `tools/browser/findChromium.mjs` finds; says loudly where that is nothing. */
function findChromium(): Chromium | null {
  const script = resolve(ROOT, 'tools/browser/findChromium.mjs');
  const printed = execFileSync(process.execPath, [script], { cwd: ROOT, encoding: 'utf8' });
  const found = JSON.parse(printed) as Chromium | { readonly missing: true };
  if (!('missing' in found)) return found;
  console.warn(
    'NOT RUN: no Chromium starts here, neither the system’s nor the package’s, so nothing was tried in a browser'
  );
  return null;
}

/** The Chromium that tests run in, or null. */
export const CHROMIUM = findChromium();

/** `describe` where a Chromium starts; elsewhere its tests count as not run. */
export const describeInChromium = CHROMIUM === null ? describe.skip : describe;

/** Tests that open many workbooks run by name (see CONTRIBUTING.md); elsewhere they count as not run. */
export const describeByName =
  process.env['TRELLIS_BROWSER'] === 'full' ? describeInChromium : describe.skip;
