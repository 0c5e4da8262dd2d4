import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { StandInWishes } from '../../src/workbench/standIn';
import { builtBundle } from './addinServer';
import { openPage, type OpenedPage, type Opening } from './openPage';

let script: string | undefined;

/** The stand-in for Excel as a script for a page, built once. */
function standInScript(): string {
  script ??= readFileSync(join(builtBundle('standin'), 'standIn.js'), 'utf8');
  return script;
}

/** Scripts that put the Excel that is wished for on a page, before Office.js comes. */
export function excelAs(wishes: StandInWishes = {}): readonly string[] {
  return [`window.standInWishes = ${JSON.stringify(wishes)};`, standInScript()];
}

/** How the pane is opened: an add-in's address, and the Excel around it. */
export interface PaneOpening extends Partial<Opening> {
  readonly addin: string;
  readonly excel?: StandInWishes;
}

/** Opens the built pane beside a stand-in Excel, through the real Office.js. */
export function openPane(
  browser: Browser,
  { addin, excel, ...opening }: PaneOpening
): Promise<OpenedPage> {
  const before = [...excelAs(excel), ...(opening.before ?? [])];
  return openPage(browser, { url: `${addin}taskpane.html`, ...opening, before });
}
