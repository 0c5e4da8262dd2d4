/* global performance, requestAnimationFrame, window */
// Measures the workbench in Chromium, beside Univer alone with the same workbook.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre';
import { chromium } from 'playwright-core';
import { findChromium } from './browser/findChromium.mjs';
import { freshBundle } from './build/freshBundle.mjs';
import { serveWorkbench } from './workbench/server.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const SAMPLE = 'trust-cpd-plans.xlsx';
const TIMES = 5;
const PATIENCE = { timeout: 120_000 };

/** What is aimed for: a ratio to Univer alone, and seconds after one edit. */
const AIMS = { ratio: 2, cells: 3, chain: 5 };

const [LARGE_ROWS, CELLS] = [5_000, 1_000];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Serves Univer alone, with a workbook in its own form that is set once it has been made. */
function servePeer(folder, sample) {
  const made = { workbook: '' };
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/workbook.json') return response.end(made.workbook);
    if (pathname === '/sample.xlsx') return response.end(readFileSync(sample));
    const file = join(folder, pathname);
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    return response.end(readFileSync(file));
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () =>
      done({ made, server, url: `http://localhost:${server.address().port}/` })
    );
  });
}

const drawn = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  );

/** Milliseconds from navigation to a drawn grid and, where there is a pane, to the pane ready. */
async function opening(browser, url, hasPane) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const start = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForSelector('body[data-workbook]', PATIENCE);
  await drawn(page);
  const grid = performance.now() - start;
  if (hasPane) await page.waitForSelector('body[data-addin="ready"]', PATIENCE);
  const pane = performance.now() - start;
  await page.close();
  return { grid, pane };
}

/** Excel's standard look of a sheet of plans: text, numbers and dates in twelve columns. */
async function largeWorkbook() {
  const headings = Array.from({ length: 12 }, (_, column) => `Heading ${column + 1}`);
  const line = (row) =>
    headings.map((_, column) => (column % 3 ? `School ${row % 40} text ${column}` : row * column));
  const rows = [headings, ...Array.from({ length: LARGE_ROWS }, (_, row) => line(row))];
  return writeXlsx({ sheets: [{ name: 'Plans', rows }] });
}

/** A thousand cells that all depend on A1 and not on each other, and a chain of three beside them. */
async function functionWorkbook() {
  const cells = new Map([['0,0', { value: 'pupils guess' }]]);
  for (let row = 0; row < CELLS; row += 1)
    cells.set(`${row},1`, {
      formula: `CPD.SIMILARITY($A$1&" at long words ${row}","pupils skip long words")`,
      formulaResult: 0,
    });
  cells.set('0,3', { formula: 'CPD.SIMILARITY($A$1,"pupils skip words")', formulaResult: 0 });
  cells.set('0,4', { formula: 'CPD.BAND(D1*100)', formulaResult: '' });
  cells.set('0,5', { formula: 'CPD.SIMILARITY(E1&$A$1,"listen first")', formulaResult: 0 });
  return writeXlsx({ sheets: [{ name: 'Calls', rows: [], cells }] });
}

async function openFile(page, name, bytes) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const start = performance.now();
  await (await chooser).setFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
  await page.waitForSelector(`body[data-workbook="${name}"]`, PATIENCE);
  await drawn(page);
  const grid = performance.now() - start;
  await page.waitForSelector('body[data-addin="ready"]', PATIENCE);
  return grid;
}

/** Values that the add-in reads, which Excel answers once it has calculated. */
function values(page, address) {
  const pane = page.frames().find((frame) => frame.url().includes('taskpane.html'));
  return pane.evaluate(
    (where) =>
      window.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(where);
        range.load('values');
        await context.sync();
        return range.values.flat();
      }),
    address
  );
}

async function until(page, address, isDone) {
  const end = performance.now() + PATIENCE.timeout;
  for (;;) {
    const now = await values(page, address);
    if (isDone(now)) return now;
    if (performance.now() > end)
      throw new Error(`${address} never got there: ${JSON.stringify(now.slice(0, 5))} …`);
    await page.waitForTimeout(25);
  }
}

/** Seconds from the Enter that ends an edit of A1 until cells show other numbers than before. */
async function afterEdit(page, address, text) {
  const isCalculated = (now) => now.every((value) => value !== '#BUSY!' && value !== '#NAME?');
  const before = await until(page, address, isCalculated);
  const box = page.locator('#sheet input').first();
  await box.click();
  await box.fill('A1');
  await box.press('Enter');
  await page.keyboard.type(text);
  const start = performance.now();
  await page.keyboard.press('Enter');
  await until(
    page,
    address,
    (now) => isCalculated(now) && now.every((value, index) => value !== before[index])
  );
  return (performance.now() - start) / 1000;
}

async function calculating(page) {
  await openFile(page, 'functions.xlsx', await functionWorkbook());
  const cells = await afterEdit(page, `B1:B${CELLS}`, 'every pupil in the class listens');
  // A1 is also what the thousand cells go by, so that the chain is timed with them at work.
  return { cells, chain: await afterEdit(page, 'F1:F1', 'nobody listens first') };
}

async function measured(browser, { workbench, peer }) {
  const runs = { ours: [], peer: [] };
  for (let nth = 0; nth <= TIMES; nth += 1) {
    const theirs = await opening(browser, `${peer.url}peer.html`, false);
    const ours = await opening(browser, workbench.url, true);
    // The first of each fills the browser's caches.
    if (nth > 0) {
      runs.peer.push(theirs);
      runs.ours.push(ours);
    }
  }
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(workbench.url);
  await page.waitForSelector('body[data-addin="ready"]', PATIENCE);
  const largeMs = await openFile(page, 'large.xlsx', await largeWorkbook());
  const { cells, chain } = await calculating(page);
  const [gridMs, paneMs, peerMs] = [
    median(runs.ours.map(({ grid }) => grid)),
    median(runs.ours.map(({ pane }) => pane)),
    median(runs.peer.map(({ grid }) => grid)),
  ];
  return {
    ...{ gridMs, paneMs, peerMs, gridRatio: gridMs / peerMs, paneRatio: paneMs / peerMs },
    ...{ largeRows: LARGE_ROWS, largeMs, cells: CELLS, cellsSeconds: cells, chainSeconds: chain },
  };
}

const met = (value, aim) => `aim ${aim}: ${value <= aim ? 'met' : 'missed'}`;

const linesOf = (f) => [
  `workbench, sample open: grid ${f.gridMs.toFixed(0)} ms, Univer alone ${f.peerMs.toFixed(0)} ms, ratio ${f.gridRatio.toFixed(2)}  ${met(f.gridRatio, AIMS.ratio)}`,
  `workbench, pane ready: ${f.paneMs.toFixed(0)} ms, ratio ${f.paneRatio.toFixed(2)}  ${met(f.paneRatio, AIMS.ratio)}`,
  `workbench, ${f.largeRows} rows opened: ${f.largeMs.toFixed(0)} ms`,
  `workbench, ${f.cells} =CPD.* cells after one edit: ${f.cellsSeconds.toFixed(2)} s  ${met(f.cellsSeconds, AIMS.cells)}`,
  `workbench, a chain of three =CPD.* cells: ${f.chainSeconds.toFixed(2)} s  ${met(f.chainSeconds, AIMS.chain)}`,
];

/** Measures, prints and keeps the workbench's figures; says so where no Chromium starts. */
async function benchWorkbench(root) {
  const say = (line) => process.stderr.write(`${line}\n`);
  const found = await findChromium();
  if (!found) return say('NOT RUN: the workbench was not measured, no Chromium starts here.');
  const built = (bundle) => freshBundle({ root, bundle, say });
  const folders = { addin: await built('addin'), workbench: await built('workbench') };
  const peer = await servePeer(
    await built('workbenchpeer'),
    join(root, 'assets', 'samples', SAMPLE)
  );
  const workbench = await serveWorkbench({ root, folders, port: 0 });
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [...found.args],
    env: { ...process.env, ...found.env },
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${peer.url}peer.html?make`);
    const data = await page.evaluate(() => window.makeWorkbookData('sample.xlsx'));
    peer.made.workbook = JSON.stringify(data);
    await page.close();
    const figures = await measured(browser, { workbench, peer });
    mkdirSync(join(root, 'bench-results'), { recursive: true });
    const kept = { when: new Date().toISOString(), ...figures };
    writeFileSync(
      join(root, 'bench-results', 'workbench.json'),
      `${JSON.stringify(kept, null, 2)}\n`
    );
    process.stdout.write(`${linesOf(figures).join('\n')}\n`);
  } finally {
    await browser.close();
    peer.server.close();
    workbench.stop();
  }
}

await benchWorkbench(fileURLToPath(new URL('..', import.meta.url)));
