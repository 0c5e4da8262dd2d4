import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeInChromium } from './chromium';
import { sheetHashes } from './openSheets';
import {
  arrived,
  button,
  drop,
  goOnToBuild,
  goTo,
  openPaneWith,
  press,
  shows,
  sourceLines,
} from './paneDriver';
import {
  answerAQuestion,
  build,
  buildAgain,
  correctAndUndo,
  followTheSheet,
  removeAll,
  useQuotedWords,
} from './paneSteps';
import { servedAddin } from './servedAddin';

const ROOT = resolve(__dirname, '../..');
const sample = (name: string): string => resolve(ROOT, 'assets/samples', name);
const corpus = (name: string): string => resolve(ROOT, '../shared/corpus', name);

const IS_FULL = process.env['TRELLIS_BROWSER'] === 'full';
const SAMPLES = [sample('trust-cpd-plans.xlsx')];
const CORPUS = [
  '01-trust-calendar.xlsx',
  '02-sheet-per-school.xlsx',
  '03-merged-headers.xlsx',
  '04-improvement-plan.xlsx',
  '09-stacked-tables.xlsx',
  '10-school-forms.xlsx',
  '13-messy.xlsx',
].map(corpus);

/** Workbooks in which nobody has written a pupil problem that would have to be quoted. */
const NOTHING_QUOTED = ['04-improvement-plan.xlsx', '10-school-forms.xlsx'].map(corpus);

/** `TRELLIS_BROWSER=full` also goes through workbooks of the corpus, where it is there. */
function workbooks(): readonly string[] {
  if (!IS_FULL) return SAMPLES;
  const there = CORPUS.filter((file) => existsSync(file));
  if (there.length < CORPUS.length)
    console.warn('NOT RUN: the corpus is not here, only our samples');
  return [...SAMPLES, ...there];
}

const SURVEY = sample('staff-culture-survey.xlsx');
const FORMS = sample('school-forms-and-matrix.xlsx');
/** No workbook at all. */
const NOTES = resolve(ROOT, 'README.md');

/** All workbooks of the corpus, and how many there are. */
const FOURTEEN = [
  ...['01-trust-calendar', '02-sheet-per-school', '03-merged-headers', '04-improvement-plan'],
  ...['05-matrix', '06-forms-survey', '07-number-survey', '08-training-log', '09-stacked-tables'],
  ...['10-school-forms', '11-transposed-plan', '12-budget', '13-messy', '14-large'],
].map((name) => corpus(`${name}.xlsx`));

const itWithCorpus = IS_FULL && FOURTEEN.every((file) => existsSync(file)) ? it : it.skip;

describeInChromium('from spreadsheets to structure in the pane, through the real Office.js', () => {
  const addin = servedAddin();

  it.each(workbooks())(
    'reads, adds files, corrects, builds, uses words, answers, follows the sheet, builds again, shows readiness and removes: %s',
    async (workbook) => {
      const opened = await openPaneWith(addin.browser, addin.url, { workbook });
      const { page, complaints, elsewhere } = opened;
      const before = await sheetHashes(page);

      await press(page, 'Read this workbook');
      await button(page, 'Confirm what was read').waitFor({ timeout: 60_000 });
      await page.setInputFiles('input[type=file]', [SURVEY]);
      await drop(page, [FORMS, NOTES]);
      await shows(page, 'is not a workbook that we know');
      await button(page, 'Confirm what was read').waitFor({ timeout: 60_000 });
      expect(await sourceLines(page)).toEqual({
        'This workbook': expect.stringMatching(/^read, /),
        'staff-culture-survey.xlsx': expect.stringMatching(/^read, /),
        'school-forms-and-matrix.xlsx': expect.stringMatching(/^read, /),
        'README.md': expect.stringContaining('is not a workbook that we know'),
      });
      expect(await sheetHashes(page)).toEqual(before);
      await press(page, 'Confirm what was read');

      await arrived(page, 'confirm');
      await correctAndUndo(page);
      await goOnToBuild(page);
      await build(page, before);
      const quoted = await useQuotedWords(page);
      expect([quoted, quoted === null]).toEqual([quoted, NOTHING_QUOTED.includes(workbook)]);
      await answerAQuestion(page);
      await followTheSheet(page);
      await buildAgain(page, before, quoted);

      await goTo(page, 'readiness', 'Readiness');
      await shows(page, 'The eight conditions');
      await removeAll(page, before);

      expect(complaints).toEqual([]);
      expect(elsewhere).toEqual([]);
      await opened.close();
    },
    300_000
  );

  itWithCorpus(
    'reads fourteen schools’ workbooks that are dropped on it, each with its own line',
    async () => {
      const [workbook] = SAMPLES;
      const opened = await openPaneWith(addin.browser, addin.url, { workbook: workbook ?? '' });
      const { page } = opened;
      const before = await sheetHashes(page);
      await drop(page, [...FOURTEEN, NOTES]);
      await shows(page, 'waiting');
      await page.getByRole('progressbar').waitFor();
      await button(page, 'Confirm what was read').waitFor({ timeout: 60_000 });
      const lines = await sourceLines(page);
      expect(Object.values(lines).filter((line) => /^read, \d+ sheet/.test(line))).toHaveLength(14);
      expect(lines['README.md']).toContain('is not a workbook that we know');
      const books = await page.locator('section h2').allInnerTexts();
      expect(FOURTEEN.every((file) => books.includes(file.split('/').at(-1) ?? ''))).toBe(true);
      expect(await sheetHashes(page)).toEqual(before);
      await opened.close();
    },
    120_000
  );
});
