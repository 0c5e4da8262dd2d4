import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveAddin, type FileServer } from './addinServer';
import { describeInChromium } from './chromium';
import { eventually } from './eventually';
import { startChromium } from './openPage';
import {
  arrived,
  button,
  goTo,
  openPaneWith,
  press,
  setting,
  sheetHashes,
  textsOn,
} from './paneDriver';

const ROOT = resolve(__dirname, '../..');
const sample = (name: string): string => resolve(ROOT, 'assets/samples', name);
const corpus = (name: string): string => resolve(ROOT, '../shared/corpus', name);

const SAMPLES = [sample('trust-cpd-plans.xlsx')];
const CORPUS = [
  '02-sheet-per-school.xlsx',
  '04-improvement-plan.xlsx',
  '09-stacked-tables.xlsx',
  '10-school-forms.xlsx',
  '13-messy.xlsx',
].map(corpus);

/** `TRELLIS_BROWSER=full` also goes through workbooks of the corpus, where it is there. */
function workbooks(): readonly string[] {
  if (process.env['TRELLIS_BROWSER'] !== 'full') return SAMPLES;
  const there = CORPUS.filter((file) => existsSync(file));
  if (there.length < CORPUS.length)
    console.warn('NOT RUN: the corpus is not here, only our samples');
  return [...SAMPLES, ...there];
}

const ADDED = [
  sample('staff-culture-survey.xlsx'),
  sample('school-forms-and-matrix.xlsx'),
  resolve(ROOT, 'README.md'),
];

describeInChromium('from spreadsheets to structure in the pane, through the real Office.js', () => {
  let server: FileServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveAddin();
    browser = await startChromium();
  }, 400_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(workbooks())(
    'reads, adds files, corrects, builds, uses words, answers, builds again, shows readiness and removes: %s',
    async (workbook) => {
      const opened = await openPaneWith(browser, server.url, { workbook });
      const { page, complaints, elsewhere } = opened;
      const before = await sheetHashes(page);
      const choices = () => setting(page, 'TrellisChoices');

      await press(page, 'Read this workbook');
      await button(page, 'Confirm what was read').waitFor({ timeout: 60_000 });
      await page.setInputFiles('input[type=file]', [...ADDED]);
      await page.getByText('is not a workbook that we know').waitFor({ timeout: 60_000 });
      await press(page, 'Confirm what was read');

      await arrived(page, 'confirm');
      const column = page.locator('[data-column] select').first();
      const was = await column.inputValue();
      const wanted = was === 'notes' ? 'impact' : 'notes';
      const key = await page.locator('[data-column]').first().getAttribute('data-column');
      await column.selectOption(wanted);
      await page.getByText('is now:').first().waitFor({ timeout: 30_000 });
      await eventually(choices, (stored) => stored.includes(`"${key ?? ''}":"${wanted}"`));
      await press(page, 'Undo');
      await eventually(choices, (stored) => !stored.includes(`"${wanted}"`));
      await press(page, 'Looks right').catch(() => undefined);
      await press(page, 'Go to Build');

      await arrived(page, 'build');
      await press(page, 'Build');
      await page
        .getByText('Built. Your own sheets are as they were.')
        .first()
        .waitFor({ timeout: 120_000 });
      const built = await sheetHashes(page);
      expect(built).toMatchObject(before);
      expect(Object.keys(built)).toEqual(expect.arrayContaining(['Start here', 'Why', 'How']));

      await press(page, 'Look at schools’ own words');
      await arrived(page, 'in-their-words');
      const use = button(page, 'Use these words');
      const hasQuotes = await use.waitFor({ timeout: 10_000 }).then(
        () => true,
        () => false
      );
      if (hasQuotes) {
        await use.click();
        await eventually(
          () => textsOn(page, 'In their words'),
          (texts) => texts.includes('Use these words')
        );
      }

      await goTo(page, 'worth-asking', 'Worth asking');
      await page.getByRole('textbox').fill('We asked our pupils.');
      await press(page, 'Write it down');
      await eventually(
        () => textsOn(page, 'Worth asking'),
        (texts) => texts.includes('We asked our pupils.')
      );

      await goTo(page, 'build', 'Build');
      const nothingNew = page.getByText('Nothing has changed since the last build');
      await button(page, 'Build again').or(nothingNew).first().waitFor({ timeout: 60_000 });
      if (!(await nothingNew.isVisible())) {
        await press(page, 'Build again');
        await page
          .getByText('Built. Your own sheets are as they were.')
          .first()
          .waitFor({ timeout: 120_000 });
      }
      expect(await textsOn(page, 'Worth asking')).toContain('We asked our pupils.');

      await goTo(page, 'readiness', 'Readiness');
      await page.getByText('The eight conditions').waitFor({ timeout: 60_000 });

      await goTo(page, 'build', 'Build');
      await press(page, 'Take Trellis’s sheets away');
      await press(page, 'Take them away');
      await page.getByText('are gone from this workbook').first().waitFor({ timeout: 60_000 });
      const after = await sheetHashes(page);
      const { 'Kept from Trellis': kept, ...rest } = after;
      expect(rest).toEqual(before);
      expect(kept).toBeDefined();
      expect(await setting(page, 'TrellisChoices')).toBe('');

      expect(complaints).toEqual([]);
      expect(elsewhere).toEqual([]);
      await opened.close();
    },
    300_000
  );
});
