/* global window, performance */
// Measures the pane in Chromium: `npm run bench:pane`. Sizes, time to the first screen beside a
// one-button pane of our own, and how long the pane is ever busy at a stretch.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findChromium } from './browser/findChromium.mjs';
import { freshBundle } from './build/freshBundle.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const TIMES = 9;
/** A task of the pane's own longer than this is felt; and what 95 of 100 stay under. */
const LONG_MS = 100;
const USUAL_MS = 50;

function serve(folders) {
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = folders.map((folder) => join(folder, pathname)).find((path) => existsSync(path));
    if (file === undefined || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    return response.end(readFileSync(file));
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () =>
      done({ server, url: `http://localhost:${server.address().port}/` })
    );
  });
}

/** A page beside the stand-in, whose own work is marked in the trace so that it can be told apart. */
async function openBeside(browser, standIn, wishes) {
  const page = await browser.newPage({ viewport: { width: 350, height: 760 } });
  await page.addInitScript({
    content: `window.standInWishes = ${JSON.stringify(wishes)};${standIn}`,
  });
  await page.addInitScript(() => {
    const bridge = window._richApiNativeBridge;
    const send = bridge.sendMessageToHost.bind(bridge);
    bridge.sendMessageToHost = (text) => {
      const start = performance.now();
      send(text);
      performance.measure('stand-in', { start, end: performance.now() });
    };
  });
  return page;
}

async function firstScreen(browser, { standIn, url, ready }) {
  const page = await openBeside(browser, standIn, {});
  const scripts = [];
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url());
    if (pathname.endsWith('.js') && !pathname.startsWith('/office/'))
      scripts.push(answer.body().catch(() => Buffer.alloc(0)));
  });
  const start = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForSelector(ready);
  const took = performance.now() - start;
  const bodies = await Promise.all(scripts);
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  await page.close();
  return { took, bytes };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The main thread's tasks of a trace, each without the stand-in's own work in it, in milliseconds. */
function tasksIn(trace) {
  const { traceEvents } = JSON.parse(trace);
  const mains = new Set(
    traceEvents
      .filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain')
      .map((e) => `${e.pid}:${e.tid}`)
  );
  const marks = traceEvents.filter((e) => e.name === 'stand-in');
  const starts = marks.filter((e) => e.ph === 'b' || e.ph === 'S');
  const ends = marks.filter((e) => e.ph === 'e' || e.ph === 'F');
  const standIn = starts.map((from, at) => [from.ts, ends[at]?.ts ?? from.ts]);
  return traceEvents
    .filter(
      (e) => e.ph === 'X' && /RunTask$/.test(e.name) && mains.has(`${e.pid}:${e.tid}`) && e.dur > 0
    )
    .map(({ ts, dur }) => {
      const inside = standIn.reduce(
        (sum, [from, to]) => sum + Math.max(0, Math.min(to, ts + dur) - Math.max(from, ts)),
        0
      );
      return (dur - inside) / 1000;
    });
}

async function busy(browser, { standIn, url, workbook }) {
  const file = readFileSync(workbook).toString('base64');
  const page = await openBeside(browser, standIn, { file, fileName: 'Large.xlsx' });
  await page.goto(url);
  await page.waitForSelector('[data-screen] h1');
  await page.evaluate(() => window.standInOpened);
  await page.waitForTimeout(1000);
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'blink.user_timing', '__metadata'],
  });
  const start = performance.now();
  const press = (name) =>
    page
      .getByRole('button', { name, exact: true })
      .and(page.locator(':enabled'))
      .first()
      .click({ timeout: 240_000 });
  await press('Read this workbook');
  await press('Confirm what was read');
  const read = performance.now() - start;
  await press('Looks right').catch(() => undefined);
  await press('Go to Build');
  await press('Build');
  await page.getByText('Built. Your own sheets').first().waitFor({ timeout: 240_000 });
  const built = performance.now() - start;
  const tasks = tasksIn((await browser.stopTracing()).toString()).sort((a, b) => a - b);
  await page.close();
  const worth = tasks.filter((ms) => ms >= 1);
  return {
    secondsToRead: read / 1000,
    secondsToBuilt: built / 1000,
    tasks: tasks.length,
    longest: tasks.at(-1) ?? 0,
    over100: tasks.filter((ms) => ms > LONG_MS).length,
    over50: tasks.filter((ms) => ms > USUAL_MS).length,
    p95OfAll: tasks[Math.floor(tasks.length * 0.95)] ?? 0,
    p95OfThoseOver1Ms: worth[Math.floor(worth.length * 0.95)] ?? 0,
  };
}

const say = (line) => process.stderr.write(`${line}\n`);
const addin = await freshBundle({ root: ROOT, bundle: 'addin', say });
const standInFolder = await freshBundle({ root: ROOT, bundle: 'standin', say });
const peer = await freshBundle({ root: ROOT, bundle: 'panepeer', say });
const standIn = readFileSync(join(standInFolder, 'standIn.js'), 'utf8');
const found = await findChromium();
if (!found) {
  say('NOT RUN: no Chromium starts here.');
  process.exit(1);
}
const browser = await chromium.launch({
  executablePath: found.path,
  args: [...found.args],
  env: { ...process.env, ...found.env },
});
const { server, url } = await serve([peer, addin]);
const ours = { standIn, url: `${url}taskpane.html`, ready: '[data-screen="read"] button' };
const theirs = { standIn, url: `${url}peer.html`, ready: '#pane button' };
const runs = { ours: [], theirs: [] };
for (let nth = 0; nth < TIMES; nth += 1) {
  runs.theirs.push(await firstScreen(browser, theirs));
  runs.ours.push(await firstScreen(browser, ours));
}
const [oursMs, peerMs] = [runs.ours, runs.theirs].map((each) =>
  median(each.map(({ took }) => took))
);
const large = join(ROOT, '../shared/corpus/14-large.xlsx');
const workbook = existsSync(large) ? large : join(ROOT, 'assets/samples/trust-cpd-plans.xlsx');
const figures = {
  firstScreenKilobytes: runs.ours[0].bytes / 1000,
  peerKilobytes: runs.theirs[0].bytes / 1000,
  firstScreenMs: oursMs,
  peerMs,
  ratio: oursMs / peerMs,
  workbook: workbook.split(/[\\/]/).at(-1),
  busy: await busy(browser, { standIn, url: ours.url, workbook }),
};
await browser.close();
server.close();
mkdirSync(join(ROOT, 'bench-results'), { recursive: true });
writeFileSync(
  join(ROOT, 'bench-results', 'pane.json'),
  `${JSON.stringify({ when: new Date().toISOString(), ...figures }, null, 2)}\n`
);
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
