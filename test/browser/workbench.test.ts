import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';
import { describeInChromium } from './chromium';
import { eventually } from './eventually';
import { openPage, startChromium, type OpenedPage } from './openPage';
import {
  addinFrame,
  readThroughOffice,
  saveCopy,
  typeInto,
  type AddinWindow,
} from './workbenchDriver';
import { startWorkbenchServer, type WorkbenchServer } from './workbenchServer';

/** The command ids of the manifest's buttons, in its order. */
const MANIFEST = readFileSync(resolve(__dirname, '../../manifest.xml'), 'utf8');
const buttonsOfManifest = (): number =>
  [...MANIFEST.matchAll(/<Control xsi:type="Button"/g)].length;

/** A word of the grid's that stays in a bundle whatever is shortened there. */
const GRID_MARK = /sheet\.mutation\.set-range-values/;

/** Adds a sheet with the answers of six people to the 24 questions of our own survey. */
function addAnswers(pane: Frame): Promise<void> {
  return pane.evaluate(() =>
    (window as unknown as AddinWindow).Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Answers');
      sheet.getRange('A1:X6').values = Array.from({ length: 6 }, () => Array<number>(24).fill(4));
      sheet.activate();
      await context.sync();
    })
  );
}

describeInChromium('the workbench in ordinary use', () => {
  let server: WorkbenchServer;
  let browser: Browser;
  let page: OpenedPage;
  let pane: Frame;
  beforeAll(async () => {
    server = await startWorkbenchServer();
    browser = await startChromium();
    page = await openPage(browser, { url: server.url, width: 1280, height: 800 });
    pane = await addinFrame(page.page);
  }, 400_000);
  afterAll(async () => {
    await browser.close();
    server.stop();
  });

  const cell = async (address: string) =>
    (await readThroughOffice(pane, 'Answers', address))[0]?.[0];

  it('says that it is a stand-in, and shows the buttons of the add-in’s manifest', async () => {
    expect(await page.page.textContent('.stand-in')).toContain('It is not Excel');
    const labels = await page.page.locator('#ribbon button').allTextContents();
    expect(labels).toEqual(['Read', 'Build', 'Worth asking', 'Readiness', 'Schools', 'Help']);
    expect(labels).toHaveLength(buttonsOfManifest());
  });

  it('calculates =CPD.READINESS as typed, again when an answer changes, and undoes', async () => {
    await addAnswers(pane);
    await typeInto(page.page, 'Z1', '=CPD.READINESS(A1:X6)');
    await eventually(
      () => cell('Z1'),
      (value) => typeof value === 'number'
    );
    const before = await cell('Z1');
    await typeInto(page.page, 'A1', '1');
    await eventually(
      () => cell('Z1'),
      (value) => typeof value === 'number' && value !== before
    );
    await page.page.getByRole('button', { name: 'Undo', exact: true }).click();
    await eventually(
      () => cell('Z1'),
      (value) => value === before
    );
  }, 90_000);

  it('saves a copy that holds what was built and typed', async () => {
    const { bytes } = await saveCopy(page.page);
    const read = await readWorkbookFile(bytes, 'copy.xlsx');
    if (!read.ok) throw new Error(read.problem.sentence);
    const sheet = read.workbook.sheets.find(({ name }) => name === 'Answers');
    expect(sheet?.values[0]?.[25]).toBe(await cell('Z1'));
  }, 60_000);

  it('is no part of what is delivered to Excel', () => {
    const addin = resolve(__dirname, '../../dist/addin');
    const scripts = readdirSync(addin, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.js') && !name.startsWith('office'));
    const others = scripts.filter((name) =>
      GRID_MARK.test(readFileSync(join(addin, name), 'utf8'))
    );
    const workbench = resolve(__dirname, '../../dist/workbench/workbench.js');
    expect(readFileSync(workbench, 'utf8')).toMatch(GRID_MARK);
    expect(scripts.length).toBeGreaterThan(3);
    expect(others).toEqual([]);
  });

  it('asks no other machine for anything, and has no errors to report', () => {
    expect(page.elsewhere).toEqual([]);
    expect(page.complaints).toEqual([]);
  });
});
