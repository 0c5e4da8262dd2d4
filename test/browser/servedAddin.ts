import type { Browser } from 'playwright-core';
import { serveAddin, type FileServer } from './addinServer';
import { startChromium } from './openPage';

/** Building may come first, and others may be building at the same time. */
const STARTED_WITHIN_MS = 300_000;

/** The built add-in on a server of this machine, and a Chromium, for all tests of a `describe`. */
export interface ServedAddin {
  readonly browser: Browser;
  /** Where the add-in is, with a slash at the end. */
  readonly url: string;
}

/** Starts both before the tests of the `describe` that it is called in, and ends both after them. */
export function servedAddin(): ServedAddin {
  const running: { browser?: Browser; server?: FileServer } = {};
  const started = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('not started yet: ask for it inside a test');
    return part;
  };
  beforeAll(async () => {
    running.server = await serveAddin();
    running.browser = await startChromium();
  }, STARTED_WITHIN_MS);
  afterAll(async () => {
    await running.browser?.close();
    await running.server?.close();
  });
  return {
    get browser() {
      return started(running.browser);
    },
    get url() {
      return started(running.server).url;
    },
  };
}
