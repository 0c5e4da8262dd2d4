import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { READINESS_HEADING_ROW } from '../../src/sheets/readiness/page';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';
import { serveAddin, type FileServer } from './addinServer';
import { describeInChromium } from './chromium';
import { eventually } from './eventually';
import { filledForm, type Written } from './filledForm';
import { startChromium } from './openPage';
import { sheetHashes, textCells, textsOn, type } from './openSheets';
import { button, drop, goTo, openPaneWith, press } from './paneDriver';

const ROOT = resolve(__dirname, '../..');
const sample = (name: string): string => resolve(ROOT, 'assets/samples', name);
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const SCHOOL = 'Kiln Meadow Infant School';
/** The first of the form's empty strands. */
const NEW = 5;

const WRITTEN: readonly Written[] = [
  ['What stays the same', '=Two minutes, every week'],
  ['What we change to fit', 'As we do it'],
  ['What we will do', 'Singing in the corridor', NEW],
  ['Talk', 'Children are shy with grown-ups'],
];

/** Reads and builds in the workbook that is open. */
async function build(page: Page): Promise<void> {
  await press(page, 'Read this workbook');
  await button(page, 'Confirm what was read').waitFor({ timeout: 60_000 });
  await goTo(page, 'build', 'Build');
  await press(page, 'Build');
  await page.getByText('Built. Your own sheets').first().waitFor({ timeout: 120_000 });
}

/** What a button hands over to be saved. */
async function handedOver(page: Page, name: string | RegExp) {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    press(page, name),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The names of a file's sheets. */
async function sheetsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readWorkbookFile(bytes, 'file.xlsx');
  return read.ok ? read.workbook.sheets.map(({ name }) => name) : [];
}

/** A person of the trust types in a box of a school's first row on How. */
async function trustTypes(page: Page, heading: string, words: string): Promise<void> {
  const cells = (await textCells(page))
    .filter(({ sheet }) => sheet === 'How')
    .sort((one, other) => one.row - other.row);
  const above = cells.find(({ text }) => text === heading);
  const row = cells.find((cell) => cell.text === SCHOOL && cell.row > (above?.row ?? 0))?.row;
  if (!above || row === undefined) throw new Error(`no ${heading} of ${SCHOOL}`);
  await type(page, { sheet: 'How', row, column: above.column }, words);
}

/** A cell of the Readiness sheet. */
interface ReadinessCell {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly formula: string | null;
}

/** What stands on the Readiness sheet, cell by cell. */
async function readinessCells(page: Page): Promise<readonly ReadinessCell[]> {
  return page.evaluate(() => {
    const sheet = window.standIn?.model.sheets.find(({ name }) => name === 'Readiness');
    const cells = [...(sheet?.cells ?? [])].flatMap(([row, line]) =>
      [...line].map(([column, { value, formula }]) => ({ row, column, value, formula }))
    );
    return cells
      .filter(({ value }) => value !== null && value !== '')
      .sort((one, other) => one.row - other.row || one.column - other.column);
  });
}

/** What Excel would spill from the formula's cell: the stand-in does not calculate. */
async function spill(page: Page, figures: readonly ReadinessCell[]): Promise<void> {
  await page.evaluate(
    ([cells, heading]) => {
      window.standIn?.asPerson((model) => {
        const sheet = model.sheets.find(({ name }) => name === 'Readiness');
        for (const { row, column, value } of cells) {
          const cell = sheet?.cells.get(row)?.get(column);
          if (row > heading && cell) Object.assign(cell, { value });
        }
      });
    },
    [figures, READINESS_HEADING_ROW] as const
  );
}

describeInChromium('schools’ forms and the Readiness sheet in the pane', () => {
  let server: FileServer;
  let browser: Browser;
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trellis-schools-'));
    server = await serveAddin();
    browser = await startChromium();
  }, 400_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('sends a form to every school, and brings what comes back into the open workbook', async () => {
    const opened = await openPaneWith(browser, server.url, {
      workbook: sample('trust-cpd-plans.xlsx'),
    });
    const { page, complaints, elsewhere } = opened;
    const sources = await sheetHashes(page);
    await press(page, 'Try it with a sample');
    await button(page, 'Confirm what was read').waitFor({ timeout: 60_000 });
    await press(page, 'Take out Sample trust.xlsx');
    await build(page);

    await goTo(page, 'i-lead-a-school', 'I lead a school');
    await page.getByRole('combobox').selectOption(SCHOOL);
    await page.locator('main section button').first().click();
    await page.getByRole('textbox').fill('Our youngest do not talk yet.');
    await press(page, 'Write it down');
    await eventually(
      () => textsOn(page, 'How'),
      (texts) => texts.includes('Our youngest do not talk yet.')
    );
    await goTo(page, 'schools', 'Schools');

    await press(page, 'Make the forms');
    const all = await handedOver(page, 'Save all in one zip file');
    expect(all.name).toMatch(/^School forms - \d{4}-\d\d-\d\d\.zip$/);
    const forms = Object.keys(unzipSync(all.bytes));
    expect(forms).toHaveLength(6);
    const form = await handedOver(page, `Save the form of ${SCHOOL}`);
    expect(forms).toContain(form.name);

    await trustTypes(page, 'What we change to fit', 'As the trust heard it');
    const returned = Buffer.from(await filledForm(form.bytes, WRITTEN));
    await page.setInputFiles('input[type=file]', [
      { name: 'our form FINAL.xlsx', mimeType: XLSX, buffer: returned },
      { name: 'Dear all.xlsx', mimeType: XLSX, buffer: Buffer.from('Dear all') },
      {
        name: 'survey.xlsx',
        mimeType: XLSX,
        buffer: readFileSync(sample('staff-culture-survey.xlsx')),
      },
    ]);
    await button(page, 'Bring them in').waitFor({ timeout: 60_000 });
    for (const words of [
      'is not a workbook that we know',
      'holds no school form',
      'Singing in the corridor',
      '=Two minutes, every week',
      'This school worded the problem differently. Worth a talk?',
    ])
      expect(await page.getByText(words).count()).toBeGreaterThan(0);
    expect(await textsOn(page, 'How')).not.toContain('Singing in the corridor');

    await page.getByRole('radio', { name: /^Ours/ }).check();
    await press(page, 'Bring them in');
    await page.getByText('The forms are in.').first().waitFor({ timeout: 60_000 });
    const how = await textsOn(page, 'How');
    expect(how).toEqual(
      expect.arrayContaining([
        '=Two minutes, every week',
        'Singing in the corridor',
        'As the trust heard it',
      ])
    );
    expect(how).not.toContain('As we do it');
    expect(await textsOn(page, 'To decide')).toEqual(
      expect.arrayContaining(['As we do it', 'As the trust heard it', 'Ours'])
    );
    expect(await textsOn(page, 'Seen here')).toContain('Children are shy with grown-ups');
    const stands = await sheetHashes(page);
    expect(stands).toMatchObject(sources);

    await press(page, 'Collect more forms');
    const again = join(folder, 'the same again.xlsx');
    writeFileSync(again, returned);
    await drop(page, [again]);
    await page.getByText('say nothing that is not in your workbook').first().waitFor();
    expect(await page.getByRole('button', { name: 'Bring them in' }).isDisabled()).toBe(true);
    expect(await sheetHashes(page)).toEqual(stands);
    await goTo(page, 'readiness', 'Readiness');
    await press(page, 'Make a staff survey');
    const survey = await handedOver(page, 'Save the survey');
    expect(survey.name).toMatch(/^Staff survey - \d{4}-\d\d-\d\d\.xlsx$/);
    expect(await sheetsIn(survey.bytes)).toEqual(
      expect.arrayContaining(['Questions', 'For Microsoft Forms', 'Answers'])
    );

    await press(page, /All steps/);
    await press(page, 'A copy to share');
    await press(page, 'Make the copy');
    await page.getByText('Stays home').waitFor({ timeout: 60_000 });
    const copy = await handedOver(page, 'Save the copy');
    const shared = await sheetsIn(copy.bytes);
    expect(shared).toEqual(expect.arrayContaining(['Why', 'How']));
    for (const source of Object.keys(sources)) expect(shared).not.toContain(source);
    expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
    await opened.close();
  }, 200_000);

  it('makes the Readiness sheet live over the answers, and freezes it again', async () => {
    const opened = await openPaneWith(browser, server.url, {
      workbook: sample('staff-culture-survey.xlsx'),
    });
    const { page, complaints } = opened;
    await build(page);
    const before = await readinessCells(page);
    await goTo(page, 'readiness', 'Readiness');
    await press(page, 'Make live');
    await button(page, 'Freeze').waitFor({ timeout: 60_000 });
    const live = await readinessCells(page);
    const formulas = live.flatMap(({ formula }) => formula ?? []);
    expect(formulas).toHaveLength(1);
    expect(formulas[0]).toMatch(/^=CPD\.BYSCHOOL\('[^']+'!\$[A-Z]+\$\d+:/);
    expect(live.some(({ value }) => String(value).startsWith('Live since '))).toBe(true);

    await spill(page, before);
    await press(page, 'Freeze');
    await button(page, 'Make live').waitFor({ timeout: 60_000 });
    const frozen = await readinessCells(page);
    expect(frozen.every(({ formula }) => formula === null)).toBe(true);
    const figures = (cells: typeof frozen) =>
      cells
        .filter(({ row }) => row > READINESS_HEADING_ROW)
        .map(({ row, column, value }) => [row, column, value]);
    expect(figures(frozen)).toEqual(figures(before));
    expect(frozen.some(({ value }) => String(value).startsWith('Values of '))).toBe(true);
    expect(complaints).toEqual([]);
    await opened.close();
  }, 200_000);
});
