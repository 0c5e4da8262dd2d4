/* global window, document, performance, Worker */
// How long the pane is ever busy at a stretch while it reads a workbook and builds in it. Excel's
// stand-in works in a worker, so every task of the page's main thread is the pane's or Office.js's.
import { readFileSync } from 'node:fs';
import { HOST_WORKER } from './server.mjs';

/** A task longer than this is felt; and what 95 of 100 stay under (Office's advice on performance). */
const LONG_MS = 100;
const USUAL_MS = 50;
/** Shorter ones would only flatter the figures. */
const WORTH_COUNTING_MS = 1;
const BEGIN = 'measured from here';

/** Runs in the page before its own scripts: requests go to the worker, answers come from there. */
function requestsToWorker({ address, wishes }) {
  const worker = new Worker(address);
  const bridge = { sendMessageToHost: (text) => worker.postMessage(text) };
  Object.defineProperty(window, '_richApiNativeBridge', { value: bridge });
  window.hostOpened = new Promise((opened) => {
    worker.onmessage = ({ data }) => {
      if (data.opened) opened();
      else bridge.onMessageFromHost(data.text);
    };
  });
  worker.postMessage(wishes);
}

/** How long a step may take on a machine that has other things to do, in milliseconds. */
const PATIENCE_MS = 90_000;

/** Runs in the page: presses and waits by words, without a tool that searches the page again and again. */
function pressing(patience) {
  const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  const isOpen = (button) => !button.disabled && button.getAttribute('aria-disabled') !== 'true';
  const button = (names) =>
    Array.from(document.querySelectorAll('button')).find(
      (each) => names.includes(each.textContent) && isOpen(each)
    );
  const eventually = async (find, what) => {
    const until = performance.now() + patience;
    for (;;) {
      const found = find();
      if (found) return found;
      if (performance.now() > until)
        throw new Error(`waited for ${what}; the pane showed ${document.body.innerText}`);
      await wait(50);
    }
  };
  window.press = async (...names) => {
    const found = await eventually(() => button(names), names.join(' or '));
    found.click();
    return found.textContent;
  };
  window.shows = (words) => eventually(() => words.test(document.body.innerText), String(words));
}

/** The main thread's tasks of a trace after its mark, in milliseconds, the shortest first. */
function tasksIn(trace) {
  const { traceEvents } = JSON.parse(trace);
  const mains = new Set(
    traceEvents
      .filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain')
      .map((e) => `${e.pid}:${e.tid}`)
  );
  const begin = traceEvents.find((e) => e.name === BEGIN).ts;
  return traceEvents
    .filter((e) => e.ph === 'X' && /RunTask$/.test(e.name) && e.dur > 0 && e.ts > begin)
    .filter((e) => mains.has(`${e.pid}:${e.tid}`))
    .map(({ dur }) => dur / 1000)
    .sort((a, b) => a - b);
}

async function readAndBuild(page) {
  const began = performance.now();
  await page.evaluate(async () => {
    await window.press('Read this workbook');
    await window.press('Confirm what was read');
  });
  const read = performance.now() - began;
  await page.evaluate(async () => {
    const pressed = await window.press('Looks right', 'Go to Build');
    if (pressed === 'Looks right') await window.press('Go to Build');
    await window.press('Build');
    await window.press('Look at schools’ own words');
    // Once it is built the workbook is read again: that is a part of the work.
    await window.shows(/Use these words|No words like these/);
  });
  return { secondsToRead: read / 1000, secondsToBuilt: (performance.now() - began) / 1000 };
}

/** Reads and builds the workbook in the pane, and says how long its tasks were. */
export async function busy(browser, { standIn, url, workbook }) {
  const wishes = { file: readFileSync(workbook).toString('base64'), fileName: 'Large.xlsx' };
  const page = await browser.newPage({ viewport: { width: 350, height: 760 } });
  await page.addInitScript({
    content: `window.standInWishes = ${JSON.stringify({ fileName: wishes.fileName })};${standIn}`,
  });
  await page.addInitScript(requestsToWorker, { address: HOST_WORKER, wishes });
  await page.addInitScript(pressing, PATIENCE_MS);
  await page.goto(`${url}/taskpane.html`);
  await page.waitForSelector('[data-screen] h1');
  await page.evaluate(() => window.hostOpened);
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'blink.user_timing', '__metadata'],
  });
  // The tool's own first tasks, and what is left of starting up, are none of reading and building.
  await page.waitForTimeout(1500);
  await page.evaluate((name) => performance.mark(name), BEGIN);
  const times = await readAndBuild(page);
  const all = tasksIn((await browser.stopTracing()).toString());
  await page.close();
  const tasks = all.filter((ms) => ms >= WORTH_COUNTING_MS);
  return {
    ...times,
    tasks: tasks.length,
    longestMs: tasks.at(-1) ?? 0,
    over100: tasks.filter((ms) => ms > LONG_MS).length,
    over50: tasks.filter((ms) => ms > USUAL_MS).length,
    p95Ms: tasks[Math.floor(tasks.length * 0.95)] ?? 0,
  };
}
