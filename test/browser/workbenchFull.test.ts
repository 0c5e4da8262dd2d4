import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Frame } from 'playwright-core';
import { modelFromFile } from '../../src/workbench/host/files/modelFromFile';
import type { Model } from '../../src/workbench/host/model/model';
import { snapshotModel } from '../../src/workbench/host/model/snapshot';
import { judge, judgeIsHere } from '../xlsx/judge';
import { AXE, axeFindings } from './axe';
import { describeInChromium } from './chromium';
import { eventually } from './eventually';
import { openPage, startChromium, type OpenedPage } from './openPage';
import {
  addinFrame,
  drop,
  pick,
  readThroughOffice,
  saveCopy,
  typeInto,
  type AddinWindow,
} from './workbenchDriver';
import { startWorkbenchServer, type WorkbenchServer } from './workbenchServer';

const SURVEY = 'assets/samples/staff-culture-survey.xlsx';
const CORPUS = resolve(__dirname, '../../../shared/corpus');

/** It opens a good twenty workbooks and builds, so it runs by name (see CONTRIBUTING.md). */
const describeByName =
  process.env['TRELLIS_BROWSER'] === 'full' ? describeInChromium : describe.skip;

/** What the columns of the sample survey ask. */
const ASKED =
  'collaboration mission trust safety involvement autonomy competence relatedness'.split(' ');
const QUESTIONS = [...ASKED, ...ASKED, ''];

async function modelOf(bytes: Uint8Array): Promise<Model> {
  const read = await modelFromFile(bytes, 'a.xlsx');
  if (!read.ok) throw new Error(read.problem.sentence);
  return read.model;
}

/** A model without the results of formulas, which the grid works out anew. */
function withoutResults(model: Model): Model {
  for (const { cells } of model.sheets)
    for (const line of cells.values())
      for (const [column, cell] of line)
        if (cell.formula !== null) line.set(column, { ...cell, value: null });
  return model;
}

const corpusFiles = (): readonly string[] =>
  existsSync(CORPUS)
    ? readdirSync(CORPUS)
        .filter((name) => name.endsWith('.xlsx'))
        .map((name) => join(CORPUS, name))
    : [];

describeByName('the workbench, all of it', () => {
  let server: WorkbenchServer;
  let browser: Browser;
  let shown: OpenedPage;
  let pane: Frame;
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  beforeAll(async () => {
    server = await startWorkbenchServer();
    browser = await startChromium();
    shown = await openPage(browser, { url: server.url, width: 1366, height: 800 });
    pane = await addinFrame(shown.page);
  }, 400_000);
  afterAll(async () => {
    await browser.close();
    server.stop();
    rmSync(folder, { recursive: true });
  });

  const press = (name: string) =>
    pane
      .getByRole('button', { name, exact: true })
      .and(pane.locator(':enabled'))
      .first()
      .click({ timeout: 60_000 });

  it('builds from the pane, and asks something else once a cell of How changes in the grid', async () => {
    await press('Read this workbook');
    await press('Confirm what was read');
    await press('Looks right').catch(() => undefined);
    await press('Go to Build');
    await press('Build');
    await pane.getByText('Built. Your own sheets').first().waitFor({ timeout: 120_000 });
    await pane
      .getByRole('button', { name: /All steps/ })
      .first()
      .click();
    await pane
      .getByRole('button', { name: /^Worth asking/ })
      .first()
      .click();
    const screen = () => pane.locator('[data-screen="worth-asking"]').innerText();
    await pane.waitForSelector('[data-screen="worth-asking"] h1');
    const before = await screen();
    await pane.evaluate(() =>
      (window as unknown as AddinWindow).Excel.run(async (context) => {
        context.workbook.worksheets.getItem('How').activate();
        await context.sync();
      })
    );
    const rows = await readThroughOffice(pane, 'How', 'A1:M40');
    const heading = rows.findIndex((row) => row.includes('What pupils find hard here'));
    const column = rows[heading]?.indexOf('What pupils find hard here') ?? -1;
    const letter = String.fromCharCode(65 + column);
    for (let row = heading + 2; row < heading + 8; row++)
      await typeInto(
        shown.page,
        `${letter}${row}`,
        'Pupils in Year 4 cannot explain their first step in a word problem'
      );
    await eventually(screen, (now) => now !== before);
  }, 300_000);

  it('shows groups to open and close, and keeps them for the add-in', async () => {
    const { page } = shown;
    const group = page.locator('#groups button').first();
    await group.click();
    await eventually(
      () => group.getAttribute('aria-expanded'),
      (open) => open === 'true'
    );
  }, 60_000);

  it('fills a block from one formula, saves it as one, and opens the copy as the same', async () => {
    const { page } = shown;
    pane = await drop(page, SURVEY);
    await pane.evaluate(
      (asked) =>
        (window as unknown as AddinWindow).Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Form1').getRange('F110:V110').values = [asked];
          await context.sync();
        }),
      QUESTIONS
    );
    await typeInto(page, 'X3', '=CPD.PROFILE(F2:V102,F110:V110)');
    const read = () => readThroughOffice(pane, 'Form1', 'X3:Z12');
    await eventually(read, (values) => values[0]?.[0] !== '' && values[4]?.[0] !== '');
    const values = await read();
    const { bytes, path } = await saveCopy(page);
    const model = await modelOf(bytes);
    expect(model.sheets[0]?.spills).toHaveLength(1);
    if (judgeIsHere()) expect(judge([path])[0]?.sheets[0]?.name).toBe('Form1');
    const again = join(folder, 'again.xlsx');
    writeFileSync(again, bytes);
    pane = await pick(page, again);
    await eventually(read, (now) => JSON.stringify(now) === JSON.stringify(values));
  }, 180_000);

  it('shows an error as Excel does, with the function’s own words about it', async () => {
    const { page } = shown;
    await typeInto(page, 'X30', '=CPD.READINESS(F2:V4,F110:V110)');
    const words = () => page.locator('#cell-words').innerText();
    await page.locator('#sheet input').first().fill('X30');
    await page.locator('#sheet input').first().press('Enter');
    await eventually(words, (text) => text.startsWith('#N/A'));
    expect(await words()).toMatch(/replies so far/);
  }, 60_000);

  it('says what a copy leaves out before it is saved', async () => {
    const { page } = shown;
    const parts = unzipSync(new Uint8Array(readFileSync(SURVEY)));
    const file = join(folder, 'with chart.xlsx');
    writeFileSync(file, zipSync({ ...parts, 'xl/charts/chart1.xml': strToU8('<x/>') }));
    pane = await pick(page, file);
    const { asked } = await saveCopy(page);
    expect(asked).toContain('leaves out charts');
  }, 90_000);

  it('opens every workbook of the corpus, and saves it as the same workbook', async () => {
    const files = corpusFiles();
    if (files.length === 0) console.warn('NOT RUN: the corpus is not here.');
    const saved: string[] = [];
    for (const file of files) {
      pane = await pick(shown.page, file);
      const { bytes } = await saveCopy(shown.page);
      const [first, again] = [
        await modelOf(new Uint8Array(readFileSync(file))),
        await modelOf(bytes),
      ];
      const [before, after] = [first, again].map((model) => snapshotModel(withoutResults(model)));
      expect({ file, sheets: after?.['sheets'] }).toEqual({ file, sheets: before?.['sheets'] });
      const path = join(folder, basename(file));
      writeFileSync(path, bytes);
      saved.push(path);
    }
    if (judgeIsHere() && saved.length > 0)
      expect(judge(saved).map(({ sheets }) => sheets.length > 0)).not.toContain(false);
  }, 600_000);

  it.each([
    ['light', 1366],
    ['dark', 1366],
    ['light', 400],
  ] as const)(
    'has nothing that axe complains of in %s at %i pixels',
    async (theme, width) => {
      const other = await openPage(browser, {
        url: server.url,
        theme,
        width,
        height: 800,
        before: [AXE],
      });
      await addinFrame(other.page);
      await other.page.getByRole('button', { name: 'Table view' }).click();
      // The pane in its frame has tests of its own.
      expect(await axeFindings(other.page)).toEqual([]);
      await other.close();
    },
    120_000
  );

  it('asks no other machine for anything, and has no errors to report', () => {
    expect(shown.elsewhere).toEqual([]);
    expect(shown.complaints).toEqual([]);
  });
});
