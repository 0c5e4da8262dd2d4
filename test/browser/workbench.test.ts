import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';
import { describeInChromium } from './chromium';
import { openPage, startChromium, type OpenedPage } from './openPage';
import { startWorkbenchServer, type WorkbenchServer } from './workbenchServer';

/** The window of the add-in's frame, as far as these tests reach into it. */
interface AddinWindow {
  readonly Excel: typeof Excel;
}

const SURVEY = 'assets/samples/staff-culture-survey.xlsx';

/** The add-in's frame, once Office.js is ready in it. */
async function addinFrame(page: Page): Promise<Frame> {
  await page.waitForSelector('body[data-addin="ready"]', { timeout: 60_000 });
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  if (!frame) throw new Error('the page has no pane');
  return frame;
}

/** What the add-in reads in a range, through the real Office.js. */
function readThroughOffice(frame: Frame, sheet: string, address: string): Promise<unknown[][]> {
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

/** Waits until the add-in reads something in a cell that is as wished. */
async function readUntil(
  read: () => Promise<unknown>,
  isAsWished: (value: unknown) => boolean
): Promise<unknown> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await read();
    if (isAsWished(value) || Date.now() > end) return value;
    await new Promise((again) => setTimeout(again, 200));
  }
}

/** Goes to a cell by the box that shows its address, as with Ctrl+G, and types there. */
async function typeInto(page: Page, address: string, text: string): Promise<void> {
  const box = page.locator('#sheet input').first();
  await box.click();
  await box.fill(address);
  await box.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const isNumber = (value: unknown): boolean => typeof value === 'number';

/** Building and opening all of it takes a minute, so these tests run by name (see CONTRIBUTING.md). */
const describeByName =
  process.env['TRELLIS_BROWSER'] === 'full' ? describeInChromium : describe.skip;

describeByName('the workbench', () => {
  let server: WorkbenchServer;
  let browser: Browser;
  let opened: OpenedPage;
  let pane: Frame;
  beforeAll(async () => {
    server = await startWorkbenchServer();
    browser = await startChromium();
    opened = await openPage(browser, { url: server.url, width: 1280, height: 800 });
    pane = await addinFrame(opened.page);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    server.stop();
  });

  it('says that it is a stand-in, and shows the buttons of the add-in’s manifest', async () => {
    expect(await opened.page.textContent('.stand-in')).toContain('It is not Excel');
    const labels = await opened.page.locator('#ribbon button').allTextContents();
    expect(labels).toEqual(['Read', 'Build', 'Worth asking', 'Readiness', 'Schools', 'Help']);
  });

  it('gives the add-in what a person types, and the results of formulas', async () => {
    await typeInto(opened.page, 'F20', '20');
    await typeInto(opened.page, 'F21', '=F20*3');
    const read = () => readThroughOffice(pane, 'Cover', 'F20:F21');
    expect(await readUntil(read, (value) => JSON.stringify(value) === '[[20],[60]]')).toEqual([
      [20],
      [60],
    ]);
  });

  it('undoes in the grid what a person typed, for the add-in too', async () => {
    await typeInto(opened.page, 'F22', 'by mistake');
    const read = async () => (await readThroughOffice(pane, 'Cover', 'F22'))[0]?.[0];
    await readUntil(read, (value) => value === 'by mistake');
    await opened.page.getByRole('button', { name: 'Undo' }).click();
    expect(await readUntil(read, (value) => value === '')).toBe('');
  });

  it('calculates a chain of the add-in’s own functions through its real runtime', async () => {
    await typeInto(opened.page, 'G20', '=CPD.BAND(F21)');
    await typeInto(opened.page, 'G21', '=CPD.SIMILARITY(G20,G20)');
    const read = () => readThroughOffice(pane, 'Cover', 'G20:G21');
    const value = await readUntil(read, (cells) => isNumber((cells as unknown[][])[1]?.[0]));
    expect((value as unknown[][])[0]?.[0]).toEqual(expect.stringMatching(/\w/));
    expect((value as unknown[][])[1]?.[0]).toBe(1);
  });

  it('shows what the add-in builds, and saves it with the rest', async () => {
    await pane.evaluate(() =>
      (window as unknown as AddinWindow).Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Built here');
        sheet.getRange('A1:B2').values = [
          ['Name', 'Count'],
          ['Ash', 4],
        ];
        sheet.tables.add('A1:B2', true).name = 'Counts';
        sheet.getRange('D1').formulas = [['=SUM(Counts[Count])*2']];
        sheet.activate();
        await context.sync();
      })
    );
    const read = async () => (await readThroughOffice(pane, 'Built here', 'D1'))[0]?.[0];
    expect(await readUntil(read, (value) => value === 8)).toBe(8);
    const download = opened.page.waitForEvent('download');
    await opened.page.getByRole('button', { name: 'Save a copy' }).click();
    const saved = await (await download).path();
    const reread = await readWorkbookFile(new Uint8Array(readFileSync(saved)), 'copy.xlsx');
    if (!reread.ok) throw new Error(reread.problem.sentence);
    const sheet = reread.workbook.sheets.find(({ name }) => name === 'Built here');
    expect(sheet?.values).toEqual([
      ['Name', 'Count', null, 8],
      ['Ash', 4],
    ]);
    expect(sheet?.tables[0]?.name).toBe('Counts');
  });

  it('opens another workbook, scores its answers in a cell, and offers it as a table', async () => {
    const chooser = opened.page.waitForEvent('filechooser');
    await opened.page.getByRole('button', { name: 'Open' }).click();
    await (await chooser).setFiles(SURVEY);
    await opened.page.waitForSelector('body[data-workbook="staff-culture-survey.xlsx"]');
    pane = await addinFrame(opened.page);
    await typeInto(opened.page, 'AN3', '=CPD.READINESS(E2:AB40,E1:AB1)');
    await opened.page.getByRole('button', { name: 'Table view' }).click();
    const table = opened.page.locator('#table-view table');
    expect(await table.locator('caption').textContent()).toContain('sheet');
    expect(await table.locator('th[scope=row]').first().textContent()).toBe('1');
  });

  it('asks no other machine for anything, and has no errors to report', () => {
    expect(opened.elsewhere).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
