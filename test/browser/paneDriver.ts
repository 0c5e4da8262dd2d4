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

/** How long anything may take, on a machine that has other things to do. */
export const PATIENCE = { timeout: 60_000 };

/** Runs a step; where it fails, the error says what the pane showed. */
export async function telling<Result>(page: Page, step: Promise<Result>): Promise<Result> {
  try {
    return await step;
  } catch (error) {
    const shown = await page
      .evaluate(() => ({
        screen: document.querySelector('[data-screen]')?.getAttribute('data-screen'),
        text: document.body.innerText,
      }))
      .catch(() => 'a page that does not answer');
    throw new Error(`${String(error)}\nThe pane showed ${JSON.stringify(shown, null, 2)}`, {
      cause: error,
    });
  }
}

/** A button that can be pressed, by its words. */
export const button = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: true })
    .and(page.locator(':enabled:not([aria-disabled="true"])'))
    .first();

/** Presses a button as soon as it can be pressed. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await telling(page, button(page, name).click(PATIENCE));
}

/** Waits for a screen by its place. */
export async function arrived(page: Page, screen: string): Promise<void> {
  await telling(page, page.waitForSelector(`[data-screen="${screen}"] h1`, PATIENCE));
}

/** Waits until words stand on the screen. */
export async function shows(page: Page, words: string | RegExp): Promise<void> {
  await telling(page, page.getByText(words).first().waitFor(PATIENCE));
}

/** On Confirm: says that all looks right where something was worth a look. */
export async function sayThatAllLooksRight(page: Page): Promise<void> {
  const [looksRight, goOn] = [button(page, 'Looks right'), button(page, 'Go to Build')];
  await telling(page, looksRight.or(goOn).waitFor(PATIENCE));
  if (await looksRight.isVisible()) await press(page, 'Looks right');
  await telling(page, goOn.waitFor(PATIENCE));
}

/** From Confirm to Build. */
export async function goOnToBuild(page: Page): Promise<void> {
  await sayThatAllLooksRight(page);
  await press(page, 'Go to Build');
  await arrived(page, 'build');
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

/** Drops files on the pane, as from a folder's window. */
export async function drop(page: Page, files: readonly string[]): Promise<void> {
  const given = files.map((file) => ({
    name: basename(file),
    base64: readFileSync(file).toString('base64'),
  }));
  const dragged = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { lastModified: 1 }));
    }
    return transfer;
  }, given);
  const area = page.locator('[data-drop]');
  await area.dispatchEvent('dragover', { dataTransfer: dragged });
  await area.dispatchEvent('drop', { dataTransfer: dragged });
}

/** What each source's line says, by the source's name. */
export async function sourceLines(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() =>
    Object.fromEntries(
      Array.from(document.querySelectorAll('[data-source]')).map((line) => [
        line.getAttribute('data-source') ?? '',
        line.querySelector('span span:last-child')?.textContent ?? '',
      ])
    )
  );
}
