import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describeInChromium } from './chromium';
import { excelAs } from './openPane';
import { HELD_EXCEL, holdAfter, letGo, untilHeld } from './heldExcel';
import { sheetHashes, textCells, type } from './openSheets';
import {
  arrived,
  button,
  goOnToBuild,
  goTo,
  openPaneWith,
  press,
  sayThatAllLooksRight,
  shows,
  sourceLines,
} from './paneDriver';
import { build, only } from './paneSteps';
import { servedAddin } from './servedAddin';

const ROOT = resolve(__dirname, '../..');
const SAMPLE = resolve(ROOT, 'assets/samples/trust-cpd-plans.xlsx');
const LARGE = resolve(ROOT, '../shared/corpus/14-large.xlsx');
const IS_LARGE = process.env['TRELLIS_BROWSER'] === 'full' && existsSync(LARGE);
const WORKBOOK = IS_LARGE ? LARGE : SAMPLE;

/** A change of the workbook is under way from this request of a build on; two come before it. */
const CHANGING = 2;
/** Where work is stopped: a large workbook is read and built in many requests. */
const STOPPED_AFTER = IS_LARGE ? { reading: 5, changing: 12 } : { reading: 2, changing: CHANGING };

/** Progress says of how many, where there is more than one. */
async function showsCounts(page: Page): Promise<void> {
  if (IS_LARGE) await shows(page, /, \d+ of \d+/);
}

/** Opens a page of its own that has the same workbook open, as when the pane is opened again. */
async function paneOpenedAgain(page: Page): Promise<Page> {
  const context = page.context();
  await context.addInitScript('window.standInWishes = { model: window.opener.standIn.model };');
  for (const content of excelAs().slice(1)) await context.addInitScript({ content });
  const [again] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate(() => {
      window.standIn?.close();
      window.open(window.location.href);
    }),
  ]);
  await again.waitForSelector('[data-screen] h1');
  return again;
}

/** The person writes the last row of the first sheet once more below it. */
async function addARow(page: Page): Promise<void> {
  const cells = await textCells(page);
  const onFirst = cells.filter(({ sheet }) => sheet === cells[0]?.sheet);
  const last = Math.max(...onFirst.map(({ row }) => row));
  for (const { text, ...cell } of onFirst.filter(({ row }) => row === last))
    await type(page, { ...cell, row: last + 1 }, text);
}

describeInChromium('the pane where work is stopped or cut off', () => {
  const addin = servedAddin();

  it('leaves the workbook as it was where a person stops reading, planning or building', async () => {
    const before = [HELD_EXCEL];
    const opened = await openPaneWith(addin.browser, addin.url, { workbook: WORKBOOK, before });
    const { page, complaints } = opened;
    const hashes = await sheetHashes(page);

    await holdAfter(page, STOPPED_AFTER.reading);
    await press(page, 'Read this workbook');
    await untilHeld(page);
    await showsCounts(page);
    await press(page, 'Cancel');
    await letGo(page);
    await shows(page, 'Stopped. Your workbook is as it was.');
    expect(await sourceLines(page)).toEqual({ 'This workbook': 'waiting' });
    expect(await button(page, 'Confirm what was read').isVisible()).toBe(false);

    await press(page, 'Read again');
    await press(page, 'Confirm what was read');
    await arrived(page, 'confirm');
    await sayThatAllLooksRight(page);
    await holdAfter(page, 1);
    await press(page, 'Go to Build');
    await untilHeld(page);
    await press(page, 'Cancel');
    await letGo(page);
    await press(page, 'Try again');
    await button(page, 'Build').waitFor({ timeout: 60_000 });

    await holdAfter(page, STOPPED_AFTER.changing);
    await press(page, 'Build');
    await untilHeld(page);
    await showsCounts(page);
    await press(page, 'Cancel');
    await letGo(page);
    await shows(page, 'You stopped this.');
    expect(await sheetHashes(page)).toEqual(hashes);

    await press(page, 'Try again');
    await build(page, hashes);
    expect(complaints).toEqual([]);
    await opened.close();
  }, 240_000);

  it('offers to put right what a pane that was closed in the middle left', async () => {
    const opened = await openPaneWith(addin.browser, addin.url, { workbook: SAMPLE });
    const { page } = opened;
    const hashes = await sheetHashes(page);
    await press(page, 'Read this workbook');
    await press(page, 'Confirm what was read');
    await arrived(page, 'confirm');
    await goOnToBuild(page);
    await button(page, 'Build').waitFor({ timeout: 60_000 });
    await page.evaluate((request) => {
      const faults = window.standIn?.faults;
      faults?.reset();
      faults?.at({ request, action: 40, when: 'after' }, { kind: 'drop' });
    }, CHANGING);
    await press(page, 'Build');
    await page.waitForFunction(
      (count) => (window.standIn?.model.sheets.length ?? 0) > count,
      Object.keys(hashes).length
    );
    const half = await sheetHashes(page);
    expect(Object.keys(half).length).toBeGreaterThan(Object.keys(hashes).length);

    const again = await paneOpenedAgain(page);
    await shows(again, 'Something was cut off');
    await press(again, 'Put it right');
    await shows(again, 'Put right.');
    // The first page has the same workbook: hashes of one page are compared with each other.
    expect(await sheetHashes(page)).toEqual(hashes);
    expect(only(hashes, half)).toEqual(hashes);

    await addARow(again);
    await press(again, 'See all steps');
    await goTo(again, 'read', 'Read');
    await press(again, 'Read this workbook');
    await press(again, 'Confirm what was read');
    await arrived(again, 'confirm');
    await button(again, 'Go to Build').waitFor({ timeout: 60_000 });
    expect(await again.locator('main').innerText()).not.toContain('Worth a look');
    await opened.close();
  }, 120_000);
});
