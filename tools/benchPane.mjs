// Measures the pane in Chromium: `npm run bench:pane`, and as a part of `npm run bench`. Sizes, time to
// the first screen beside a one-button pane of our own, and how long the pane is ever busy at a
// stretch. Prints JSON; `--short` opens the first screen fewer times.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { busy } from './benchPane/busy.mjs';
import { firstScreens } from './benchPane/firstScreen.mjs';
import { serve } from './benchPane/server.mjs';
import { findChromium } from './browser/findChromium.mjs';
import { freshBundle } from './build/freshBundle.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TIMES = process.argv.includes('--short') ? 3 : 9;
const say = (line) => process.stderr.write(`${line}\n`);

/** The largest workbook of the corpus, or a sample of ours where that is not at hand. */
function largest() {
  const corpus = join(ROOT, '../shared/corpus/14-large.xlsx');
  return existsSync(corpus) ? corpus : join(ROOT, 'assets/samples/trust-cpd-plans.xlsx');
}

async function measured({ path, args, env }) {
  const [addin, standInFolder, peer] = [
    await freshBundle({ root: ROOT, bundle: 'addin', say }),
    await freshBundle({ root: ROOT, bundle: 'standin', say }),
    await freshBundle({ root: ROOT, bundle: 'panepeer', say }),
  ];
  const standIn = readFileSync(join(standInFolder, 'standIn.js'), 'utf8');
  const server = await serve([peer, addin, standInFolder]);
  const browser = await chromium.launch({
    executablePath: path,
    args: [...args],
    env: { ...process.env, ...env },
  });
  const around = { standIn, url: server.url };
  const workbook = largest();
  const firstScreen = await firstScreens(browser, { ...around, times: TIMES });
  const tasks = await busy(browser, { ...around, workbook });
  await browser.close();
  server.close();
  return { firstScreen, workbook: basename(workbook), busy: tasks };
}

const found = await findChromium();
if (found) {
  const figures = await measured(found);
  mkdirSync(join(ROOT, 'bench-results'), { recursive: true });
  writeFileSync(
    join(ROOT, 'bench-results', 'pane.json'),
    `${JSON.stringify({ when: new Date().toISOString(), ...figures }, null, 2)}\n`
  );
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
} else {
  say('NOT RUN: no Chromium starts here, so the pane was not measured.');
  process.stdout.write('null\n');
}
