import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Frame, Page } from 'playwright-core';

/** The window of the add-in's frame, as far as tests reach into it. */
export interface AddinWindow {
  readonly Excel: typeof Excel;
}

const PATIENCE = { timeout: 90_000 };

/** The add-in's frame, once Office.js is ready in it. */
export async function addinFrame(page: Page): Promise<Frame> {
  await page.waitForSelector('body[data-addin="ready"]', PATIENCE);
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  if (!frame) throw new Error('the page has no pane');
  return frame;
}

/** What the add-in reads in a range, through the real Office.js. */
export function readThroughOffice(
  frame: Frame,
  sheet: string,
  address: string
): Promise<unknown[][]> {
  return frame.evaluate(
    ([name = '', where = '']) =>
      (window as unknown as AddinWindow).Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(where);
        range.load('values');
        await context.sync();
        return range.values as unknown[][];
      }),
    [sheet, address]
  );
}

/** Goes to a cell by the box that shows its address, as with Ctrl+G, and types there. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  const box = page.locator('#sheet input').first();
  await box.click();
  await box.fill(address);
  await box.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Waits until a file is open in the workbench and the pane beside it can be used. */
export async function opened(page: Page, name: string): Promise<Frame> {
  await page.waitForSelector(`body[data-workbook="${name}"]`, PATIENCE);
  return addinFrame(page);
}

/** Opens a file as a person picks it. */
export async function pick(page: Page, file: string): Promise<Frame> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await (await chooser).setFiles(file);
  return opened(page, basename(file));
}

/** Saves a copy, answering the question where there is one; gives its bytes and what was asked. */
export async function saveCopy(
  page: Page
): Promise<{ readonly bytes: Uint8Array; readonly path: string; readonly asked: string }> {
  const download = page.waitForEvent('download', PATIENCE);
  await page.getByRole('button', { name: 'Save a copy', exact: true }).click();
  const question = page.locator('dialog');
  const isAsked = await question.isVisible();
  const asked = isAsked ? await question.locator('p').innerText() : '';
  if (isAsked) await question.getByRole('button', { name: 'Save the copy' }).click();
  const path = await (await download).path();
  return { bytes: new Uint8Array(readFileSync(path)), path, asked };
}

/** Drops a file on the sheet, as from a folder of this computer. */
export async function drop(page: Page, file: string): Promise<Frame> {
  const content = readFileSync(file).toString('base64');
  await page.evaluate(
    ([name = '', base64 = '']) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], name));
      for (const type of ['dragover', 'drop'])
        document
          .querySelector('#grid')
          ?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [basename(file), content]
  );
  return opened(page, basename(file));
}
