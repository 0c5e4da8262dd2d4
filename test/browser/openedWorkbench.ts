import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { AXE } from './axe';
import { openPage, startChromium, type OpenedPage } from './openPage';
import { addinFrame } from './workbenchDriver';
import { startWorkbenchServer, type WorkbenchServer } from './workbenchServer';

/** Building may come first, and others may be building at the same time. */
const STARTED_WITHIN_MS = 400_000;

/** A laptop's window. */
const WINDOW = { width: 1366, height: 800 };

/** The workbench in a browser, for all tests of a `describe`. */
export interface OpenedWorkbench {
  readonly page: Page;
  readonly shown: OpenedPage;
  /** The add-in's frame over the workbook that is open now. */
  pane: Frame;
  /** A folder for files, which goes at the end. */
  readonly folder: string;
}

interface Running {
  server?: WorkbenchServer;
  browser?: Browser;
  shown?: OpenedPage;
  pane?: Frame;
}

function started<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('not started yet: ask for it inside a test');
  return part;
}

/** Starts the workbench before the tests of the `describe` that it is called in, and ends it after them. */
export function openedWorkbench(): OpenedWorkbench {
  const running: Running = {};
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  beforeAll(async () => {
    running.server = await startWorkbenchServer();
    running.browser = await startChromium();
    const { url } = running.server;
    running.shown = await openPage(running.browser, { url, ...WINDOW, before: [AXE] });
    running.pane = await addinFrame(running.shown.page);
  }, STARTED_WITHIN_MS);
  afterAll(async () => {
    await running.browser?.close();
    running.server?.stop();
    rmSync(folder, { recursive: true });
  });
  return {
    folder,
    get shown() {
      return started(running.shown);
    },
    get page() {
      return started(running.shown).page;
    },
    get pane() {
      return started(running.pane);
    },
    set pane(frame) {
      running.pane = frame;
    },
  };
}
