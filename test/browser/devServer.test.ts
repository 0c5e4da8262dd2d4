import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { describeInChromium } from './chromium';
import { startChromium } from './openPage';
import { openPane } from './openPane';

const ROOT = resolve(__dirname, '../..');
const STARTED_WITHIN_MS = 240_000;

/** A port that nobody listens on just now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** What `npm run dev-server -- --env http` runs. */
function startServer(port: number): ChildProcess {
  const webpack = resolve(ROOT, 'node_modules/webpack-cli/bin/cli.js');
  const words = ['serve', '--mode', 'development', '--env', 'bundle=addin', '--env', 'http'];
  return spawn(process.execPath, [webpack, ...words, '--env', `port=${port}`], {
    cwd: ROOT,
    stdio: 'ignore',
  });
}

/** Waits for a server that is only starting; once it listens it answers when the bundle is built. */
async function answering(address: string): Promise<void> {
  for (;;) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await pause(200);
  }
}

describeInChromium('the development server', () => {
  let server: ChildProcess;
  let browser: Browser;
  let url: string;
  beforeAll(async () => {
    const port = await freePort();
    url = `http://localhost:${port}/`;
    server = startServer(port);
    browser = await startChromium();
    await answering(`${url}taskpane.html`);
  }, STARTED_WITHIN_MS);
  afterAll(async () => {
    await browser.close();
    server.kill();
  });

  it('serves a pane that starts under its own security policy and asks no other machine', async () => {
    const { page, elsewhere, complaints, close } = await openPane(browser, { addin: url });
    await page.waitForSelector('[data-screen="read"]');
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
    await close();
  });

  it('serves every file that the manifest names, with the headers that a trust would send', async () => {
    const manifest = await (await fetch(`${url}manifest.xml`)).text();
    const named = [...manifest.matchAll(/https:\/\/localhost:3000\/([^"?]+)/g)];
    const files = [...new Set(named.map(([, file = '']) => file))];
    expect(files).toEqual(expect.arrayContaining(['taskpane.html', 'functions.json']));
    const answers = await Promise.all(files.map((file) => fetch(url + file)));
    expect(answers.filter(({ ok }) => !ok).map((answer) => answer.url)).toEqual([]);
    const page = answers[files.indexOf('taskpane.html')];
    expect(page?.headers.get('Content-Security-Policy')).toMatch(/^frame-ancestors 'self' /);
    expect(page?.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });
});
