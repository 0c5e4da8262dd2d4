import { chromium, type Browser, type Page, type Route } from 'playwright-core';
import { CHROMIUM } from './chromium';

/** How a page is opened. */
export interface Opening {
  readonly url: string;
  /** Scripts that stand on the page before any of its own, such as a stand-in for Excel. */
  readonly before?: readonly string[];
  readonly theme?: 'light' | 'dark';
  readonly javaScript?: 'on' | 'off';
  readonly width?: number;
  readonly height?: number;
  /** A clock that the test may wind on with `page.clock`, or the machine's own. */
  readonly clock?: 'wound' | 'own';
  /** Addresses that are not answered before `release` is called, as by a filter that drops them. */
  readonly held?: RegExp;
  /** Addresses that are refused, as by a filter that says no. */
  readonly refused?: RegExp;
}

/** An open page with a record of what it should not do. */
export interface OpenedPage {
  readonly page: Page;
  /** Addresses on other machines that the page asked for; none was let through. */
  readonly elsewhere: readonly string[];
  /** What the page complained about: errors, and breaches of its own security policy. */
  readonly complaints: readonly string[];
  /** Answers what was held back. */
  readonly release: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The size of Excel's pane on a small laptop. */
const PANE = { width: 350, height: 700 };

/** Starts the machine's Chromium, empty of anything that an earlier run left. */
export async function startChromium(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error('there is no Chromium here');
  return chromium.launch({
    executablePath: CHROMIUM.path,
    args: [...CHROMIUM.args],
    env: { ...process.env, ...CHROMIUM.env },
  });
}

function isOnThisMachine(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return ['data:', 'blob:'].includes(protocol) || hostname === 'localhost';
}

/** Lets only this machine's addresses through, keeps count of the others and hold of the held. */
async function guardRequests(page: Page, opening: Opening) {
  const elsewhere: string[] = [];
  const held: Route[] = [];
  await page.context().route('**/*', async (route) => {
    const address = route.request().url();
    if (opening.held?.test(address)) return void held.push(route);
    if (opening.refused?.test(address)) return route.abort();
    if (isOnThisMachine(address)) return route.continue();
    elsewhere.push(address);
    return route.abort();
  });
  const release = async () => {
    for (const route of held.splice(0)) await route.continue();
  };
  return { elsewhere, release };
}

function listenForComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

/** Opens a page in a context of its own. It waits for the answer only: a script that is held back keeps the page loading. */
export async function openPage(browser: Browser, opening: Opening): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: opening.width ?? PANE.width, height: opening.height ?? PANE.height },
    colorScheme: opening.theme ?? 'light',
    javaScriptEnabled: opening.javaScript !== 'off',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const { elsewhere, release } = await guardRequests(page, opening);
  const complaints = listenForComplaints(page);
  for (const content of opening.before ?? []) await page.addInitScript({ content });
  if (opening.clock === 'wound') await page.clock.install();
  await page.goto(opening.url, { waitUntil: 'commit' });
  return { page, elsewhere, complaints, release, close: () => context.close() };
}
