import type { Browser } from 'playwright-core';
import { RIBBON_COMMANDS } from '../../src/commands/commands';
import { START_PAGES } from '../../src/text/paneStart';
import { WORKBOOK_OBSTACLES } from '../../src/text/workbookState';
import { serveAddin, type FileServer } from './addinServer';
import { describeInChromium } from './chromium';
import { startChromium } from './openPage';
import { openPane, type PaneOpening } from './openPane';

describeInChromium('the pane beside a stand-in Excel, through the real Office.js', () => {
  let server: FileServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveAddin();
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const open = (opening: Omit<PaneOpening, 'addin'> = {}) =>
    openPane(browser, { addin: server.url, ...opening });

  it('starts, keeps to its security policy, and asks no other machine for anything', async () => {
    const { page, elsewhere, complaints, close } = await open();
    await page.waitForSelector('[data-screen="read"]');
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
    await close();
  });

  it('goes where each button of the ribbon says', async () => {
    const { page, elsewhere, complaints, close } = await open();
    await page.waitForSelector('[data-screen="read"]');
    for (const [name, route] of Object.entries(RIBBON_COMMANDS)) {
      await page.evaluate((command) => window.standIn?.runCommand(command), name);
      await page.waitForSelector(`[data-screen="${route}"]`);
      expect(await page.evaluate(() => window.standIn?.surroundings.paneState)).toBe('Visible');
    }
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
    await close();
  });

  it('answers functions in the same page, without the pane having been touched', async () => {
    const { page, close } = await open();
    await page.waitForSelector('[data-screen="read"]');
    const answer = await page.evaluate(() => window.standIn?.callFunction('BAND', [85]));
    expect(answer).toEqual({ ok: true, value: 'Go deeper' });
    await close();
  });

  it.each([
    ['lacks the Excel interface of 2021', { apiVersion: '1.13' }],
    ['lacks the shared runtime', { requirementSets: { SharedRuntime: '' } }],
  ])('says what to do in an Excel that %s', async (_, excel) => {
    const { page, elsewhere, close } = await open({ excel });
    await page.waitForSelector('[data-problem="too-old"]');
    expect(await page.textContent('h1')).toBe(START_PAGES['too-old'].title);
    expect(elsewhere).toEqual([]);
    await close();
  });

  it.each([
    ['read-only', { readOnly: true }],
    ['structure-protected', { protectedStructure: true }],
    ['cell-being-edited', { editingCell: true }],
  ] as const)('says what is in the way where the workbook is %s', async (state, excel) => {
    const { page, close } = await open({ excel });
    await page.waitForSelector(`#notice[data-state="${state}"]`);
    expect(await page.textContent('#notice')).toBe(WORKBOOK_OBSTACLES[state]);
    await close();
  });

  it('takes the word back once the cell is finished', async () => {
    const { page, close } = await open({ excel: { editingCell: true } });
    await page.waitForSelector('#notice[data-state="cell-being-edited"]');
    await page.evaluate(() => {
      if (window.standIn) window.standIn.editingCell = false;
    });
    await page.waitForSelector('#notice[data-state="writable"]', { state: 'attached' });
    expect(await page.textContent('#notice')).toBe('');
    await close();
  });
});
