import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { snapshotModel } from '../../src/workbench/host/model/snapshot';
import { judge, judgeIsHere } from '../xlsx/judge';
import { describeByName } from './chromium';
import { eventually } from './eventually';
import { openedWorkbench } from './openedWorkbench';
import {
  addinFrame,
  drop,
  modelOf,
  pick,
  readThroughOffice,
  saveCopy,
  typeInto,
  withoutResults,
  type AddinWindow,
} from './workbenchDriver';

const SURVEY = 'assets/samples/staff-culture-survey.xlsx';
const FORMS = 'assets/samples/school-forms-and-matrix.xlsx';
const CORPUS = resolve(__dirname, '../../../shared/corpus');

/** What the columns of the sample survey ask. */
const ASKED =
  'collaboration mission trust safety involvement autonomy competence relatedness'.split(' ');
const QUESTIONS = [...ASKED, ...ASKED, ''];

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

const corpusFiles = (): readonly string[] =>
  existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.xlsx')) : [];

describeByName('files in the workbench', () => {
  const workbench = openedWorkbench();
  const saved: string[] = [];

  it.each([['#grid'], ['#commands'], ['.status-line']])(
    'opens a file that is dropped on %s',
    async (place) => {
      const file = place === '#commands' ? FORMS : SURVEY;
      workbench.pane = await drop(workbench.page, { file, place });
      const { sheets } = await modelOf(bytesOf(file));
      const first = sheets[0]?.name ?? '';
      expect(await readThroughOffice(workbench.pane, first, 'A1')).toHaveLength(1);
    },
    90_000
  );

  it('fills a block from one formula, saves it as one, and opens the copy as the same', async () => {
    const { page } = workbench;
    workbench.pane = await pick(page, SURVEY);
    await workbench.pane.evaluate(
      (asked) =>
        (window as unknown as AddinWindow).Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Form1').getRange('F110:V110').values = [asked];
          await context.sync();
        }),
      QUESTIONS
    );
    await typeInto(page, 'X3', '=CPD.PROFILE(F2:V102,F110:V110)');
    const read = () => readThroughOffice(workbench.pane, 'Form1', 'X3:Z12');
    await eventually(read, (values) => values[0]?.[0] !== '' && values[4]?.[0] !== '');
    const values = await read();
    const { bytes, path } = await saveCopy(page);
    const model = await modelOf(bytes);
    expect(model.sheets[0]?.spills).toHaveLength(1);
    if (judgeIsHere()) expect(judge([path])[0]?.sheets[0]?.name).toBe('Form1');
    const again = join(workbench.folder, 'again.xlsx');
    writeFileSync(again, bytes);
    workbench.pane = await pick(page, again);
    await eventually(read, (now) => JSON.stringify(now) === JSON.stringify(values));
  }, 180_000);

  it('says what a copy leaves out before it is saved, and saves nothing where one says no', async () => {
    const { page, folder } = workbench;
    const parts = unzipSync(bytesOf(SURVEY));
    const file = join(folder, 'with chart.xlsx');
    writeFileSync(file, zipSync({ ...parts, 'xl/charts/chart1.xml': strToU8('<x/>') }));
    workbench.pane = await pick(page, file);
    const { asked } = await saveCopy(page);
    expect(asked).toContain('leaves out charts');
    const status = () => page.locator('#status').innerText();
    const before = await status();
    await page.getByRole('button', { name: 'Save a copy', exact: true }).click();
    await page.getByRole('button', { name: 'Do not save' }).click();
    expect(await status()).toBe(before);
  }, 90_000);

  it('says why a file cannot be opened, and keeps the workbook that is open', async () => {
    const { page, folder } = workbench;
    const file = join(folder, 'letter.xlsx');
    writeFileSync(file, 'Dear all');
    const before = await page.getAttribute('body', 'data-workbook');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await (await chooser).setFiles(file);
    await eventually(
      () => page.locator('#status').innerText(),
      (words) => words.includes('letter.xlsx')
    );
    await addinFrame(page);
    expect(await page.getAttribute('body', 'data-workbook')).toBe(before);
  }, 60_000);

  if (corpusFiles().length === 0) console.warn('NOT RUN: the corpus is not here.');
  it.each(corpusFiles())(
    'opens %s of the corpus, saves it as the same workbook, and leaves the file as it was',
    async (name) => {
      const file = join(CORPUS, name);
      const before = bytesOf(file);
      workbench.pane = await pick(workbench.page, file);
      const { bytes } = await saveCopy(workbench.page);
      const [first, again] = [await modelOf(before), await modelOf(bytes)];
      const [opened, copied] = [first, again].map((model) => snapshotModel(withoutResults(model)));
      expect(copied?.['sheets']).toEqual(opened?.['sheets']);
      expect(bytesOf(file)).toEqual(before);
      const path = join(workbench.folder, basename(file));
      writeFileSync(path, bytes);
      saved.push(path);
    },
    120_000
  );

  it('saves copies that LibreOffice opens, with every sheet', async () => {
    if (!judgeIsHere()) return;
    const judged = judge(saved);
    for (const [index, path] of saved.entries()) {
      const { sheets } = await modelOf(bytesOf(path));
      expect(judged[index]?.error).toBeUndefined();
      expect(judged[index]?.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    }
  }, 240_000);

  it('asks no other machine for anything, and has no errors to report', () => {
    expect(workbench.shown.elsewhere).toEqual([]);
    expect(workbench.shown.complaints).toEqual([]);
  });
});
