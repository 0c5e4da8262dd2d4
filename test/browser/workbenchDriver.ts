import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { modelFromFile } from '../../src/workbench/host/files/modelFromFile';
import type { Model } from '../../src/workbench/host/model/model';

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

/** Brings a sheet to the front, as the add-in does. */
export function bringToFront(frame: Frame, sheet: string): Promise<void> {
  return frame.evaluate(
    (name) =>
      (window as unknown as AddinWindow).Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      }),
    sheet
  );
}

/** Adds an empty sheet and brings it to the front. */
export async function addSheet(frame: Frame, sheet: string): Promise<void> {
  await frame.evaluate(
    (name) =>
      (window as unknown as AddinWindow).Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    sheet
  );
  await bringToFront(frame, sheet);
}

/** Goes to a cell by the box that shows its address, as with Ctrl+G. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator('#sheet input').first();
  await box.click();
  await box.fill(address);
  await box.press('Enter');
}

/** Goes to a cell and types there. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
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

/** Drops a file on a part of the page, as from a folder of this computer. */
export async function drop(
  page: Page,
  { file, place }: { readonly file: string; readonly place: string }
): Promise<Frame> {
  const content = readFileSync(file).toString('base64');
  await page.evaluate(
    ([name = '', base64 = '', where = '']) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], name));
      const target = document.querySelector(where);
      for (const type of ['dragenter', 'dragover', 'drop'])
        target?.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })
        );
    },
    [basename(file), content, place]
  );
  return opened(page, basename(file));
}

/** A workbook file as the workbench reads it. */
export async function modelOf(bytes: Uint8Array): Promise<Model> {
  const read = await modelFromFile(bytes, 'a.xlsx');
  if (!read.ok) throw new Error(read.problem.sentence);
  return read.model;
}

/** A model without the results of formulas, which the grid works out anew. */
export function withoutResults(model: Model): Model {
  for (const { cells } of model.sheets)
    for (const line of cells.values())
      for (const [column, cell] of line)
        if (cell.formula !== null) line.set(column, { ...cell, value: null });
  return model;
}

/** Presses a button of the pane as soon as it can be pressed. */
const press = (pane: Frame, name: string | RegExp): Promise<void> =>
  pane
    .getByRole('button', { name, exact: true })
    .and(pane.locator(':enabled'))
    .first()
    .click({ timeout: 60_000 });

/** Reads the open workbook in the pane and builds, all as proposed. */
export async function buildFromPane(pane: Frame): Promise<void> {
  await press(pane, 'Read this workbook');
  await press(pane, 'Confirm what was read');
  const agree = pane.getByRole('button', { name: 'Looks right', exact: true });
  const build = pane.getByRole('button', { name: 'Go to Build', exact: true });
  await agree.or(build).first().waitFor(PATIENCE);
  if (await agree.isVisible()) await agree.click();
  await press(pane, 'Go to Build');
  await press(pane, 'Build');
  await pane.getByText('Built. Your own sheets').first().waitFor({ timeout: 120_000 });
}

/** Goes to a screen of the pane by its name in the list of steps. */
export async function goToScreen(pane: Frame, name: string): Promise<void> {
  await press(pane, /All steps/);
  await press(pane, new RegExp(`^${name}`));
  await pane.getByRole('heading', { level: 1, name }).waitFor(PATIENCE);
}
