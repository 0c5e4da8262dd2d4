import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openPane } from './openPane';
import type { OpenedPage, Opening } from './openPage';

/** A workbook file as the Excel that is stood in for has it open. */
export function openIn(file: string) {
  return { file: readFileSync(file).toString('base64'), fileName: basename(file) };
}

/** The pane beside an open workbook file, ready to be used. */
export async function openPaneWith(
  browser: Browser,
  addin: string,
  opening: Partial<Opening> & { readonly workbook: string }
): Promise<OpenedPage> {
  const { workbook, ...rest } = opening;
  const opened = await openPane(browser, { addin, excel: openIn(workbook), ...rest });
  await opened.page.waitForSelector('[data-screen]');
  await opened.page.evaluate(() => window.standInOpened);
  return opened;
}

const PATIENCE = { timeout: 60_000 };

/** A button that can be pressed, by its words. */
export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).and(page.locator(':enabled')).first();

/** Presses a button as soon as it can be pressed. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await button(page, name).click(PATIENCE);
}

/** Waits for a screen by its place. */
export async function arrived(page: Page, screen: string): Promise<void> {
  await page.waitForSelector(`[data-screen="${screen}"] h1`, PATIENCE);
}

/** Goes to a place through the list of steps. */
export async function goTo(page: Page, screen: string, title: string): Promise<void> {
  const isHome = (await page.locator('[data-screen="home"]').count()) > 0;
  if (!isHome) await press(page, /All steps/);
  await arrived(page, 'home');
  await page
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .first()
    .click(PATIENCE);
  await arrived(page, screen);
}

/** A hash of everything on each sheet of the open workbook, by its name. */
export async function sheetHashes(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => window.standInHashes?.() ?? {});
}

/** The texts that stand in a sheet of the open workbook, by the start of the sheet's name. */
export async function textsOn(page: Page, sheet: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const found = window.standIn?.model.sheets.find((each) => each.name === name);
    if (!found) return [];
    return Array.from(found.cells.values()).flatMap((row) =>
      Array.from(row.values()).flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
    );
  }, sheet);
}

/** A setting that the add-in keeps in the open workbook. */
export async function setting(page: Page, key: string): Promise<string> {
  return page.evaluate((name) => String(window.standIn?.model.settings.get(name) ?? ''), key);
}
