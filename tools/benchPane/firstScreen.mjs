/* global performance */
// The JavaScript of the pane's first screen, and the time until it can be used.
import { gzipSync } from 'node:zlib';

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function open(browser, { standIn, url, ready }) {
  const page = await browser.newPage({ viewport: { width: 350, height: 760 } });
  await page.addInitScript({ content: standIn });
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
  await page.close();
  return { took, bytes: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) };
}

/** Ours beside a one-button pane, opened in turn so many times. */
export async function firstScreens(browser, { standIn, url, times }) {
  const ours = { standIn, url: `${url}/taskpane.html`, ready: '[data-screen="read"] button' };
  const theirs = { standIn, url: `${url}/peer.html`, ready: '#pane button' };
  const runs = { ours: [], theirs: [] };
  for (let nth = 0; nth < times; nth += 1) {
    runs.theirs.push(await open(browser, theirs));
    runs.ours.push(await open(browser, ours));
  }
  const [oursMs, peerMs] = [runs.ours, runs.theirs].map((each) =>
    median(each.map(({ took }) => took))
  );
  return {
    kilobytes: runs.ours[0].bytes / 1000,
    peerKilobytes: runs.theirs[0].bytes / 1000,
    ms: oursMs,
    peerMs,
    ratio: oursMs / peerMs,
  };
}
