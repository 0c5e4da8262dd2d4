import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { RIBBON_COMMANDS } from '../../src/commands/commands';
import { START_PAGES } from '../../src/text/paneStart';
import { WORKBOOK_OBSTACLES } from '../../src/text/workbookState';
import { builtBundle } from './addinServer';
import { describeInChromium } from './chromium';
import { openPane, type PaneOpening } from './openPane';
import { servedAddin } from './servedAddin';

describeInChromium('the pane beside a stand-in Excel, through the real Office.js', () => {
  const addin = servedAddin();

  const open = (opening: Omit<PaneOpening, 'addin'> = {}) =>
    openPane(addin.browser, { addin: addin.url, ...opening });

  it('starts, keeps to its security policy, and asks no other machine for anything', async () => {
    const { page, elsewhere, complaints, close } = await open();
    await page.waitForSelector('[data-screen="read"]');
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
    await close();
  });

  it('shows its first screen without the reader, the file host and the build, in under 250 kB', async () => {
    const { page, close } = await open();
    await page.waitForSelector('[data-screen="read"]');
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
    );
    const scripts = loaded.filter((path) => /^\/(parts\/)?[^/]+\.js$/.test(path));
    const folder = builtBundle('addin');
    const bytes = scripts.map((path) => gzipSync(readFileSync(join(folder, path))).length);
    expect(scripts.filter((path) => /reader|xlsx/.test(path))).toEqual([]);
    expect(scripts.some((path) => path.includes('pane'))).toBe(true);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(250_000);
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
