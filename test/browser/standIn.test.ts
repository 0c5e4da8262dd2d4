import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { builtBundle, serveFolder, type FileServer } from './addinServer';
import { describeInChromium } from './chromium';
import { openPage, startChromium } from './openPage';

const OFFICE = resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');

describeInChromium('the stand-in for Excel in Chromium', () => {
  let browser: Browser;
  let server: FileServer;
  let script: string;

  beforeAll(async () => {
    script = readFileSync(join(builtBundle('standin'), 'standIn.js'), 'utf8');
    [browser, server] = await Promise.all([startChromium(), serveFolder(OFFICE)]);
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('answers the unmodified Office.js with the same code as under jest', async () => {
    const wishes = `window.standInWishes = { sheets: ['Plan'], apiVersion: '1.14' };`;
    const opened = await openPage(browser, {
      url: `${server.url}office.js`,
      before: [wishes, script],
    });
    const { page } = opened;
    await page.setContent('<!doctype html><p>A page</p>');
    await page.addScriptTag({ url: `${server.url}office.js` });
    const read = await page.evaluate(async () => {
      await Office.onReady();
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Plan');
        const range = sheet.getRange('A1:B1');
        range.values = [['10%', "'007"]];
        range.load('values,text');
        const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
        missing.load('name');
        await context.sync();
        return [range.values, range.text, missing.isNullObject, window.standIn?.journal.requests];
      });
    });
    expect(read).toEqual([[[0.1, '007']], [['10%', '007']], true, 1]);
    expect(opened.elsewhere).toEqual([]);
    await opened.close();
  });
});
