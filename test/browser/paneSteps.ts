import type { Page } from 'playwright-core';
import { TOGETHER } from '../../src/plan/whose';
import { eventually } from './eventually';
import {
  requestCount,
  select,
  selectedCell,
  setting,
  sheetHashes,
  textCells,
  textsOn,
  type,
  type TextCell,
} from './openSheets';
import { arrived, button, goTo, PATIENCE, press, shows, telling } from './paneDriver';

type Hashes = Readonly<Record<string, string>>;

/** Long enough for events that would come, and for what the pane makes of them, in milliseconds. */
const SETTLED_MS = 1_200;
const ANSWER = 'We asked our pupils.';
/** Added to a source's words, so that a build has something new to write. */
const CHANGED = ', every second week';

/** The hashes of the sheets that were there before. */
export function only(sheets: Hashes, all: Hashes): Hashes {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in sheets));
}

/** Changes what the first column was taken for, sees it stored, and undoes it. */
export async function correctAndUndo(page: Page): Promise<void> {
  const choices = () => setting(page, 'TrellisChoices');
  // On Confirm everything that nobody needs to look at is closed; something of it is opened.
  if ((await page.locator('[data-column] select').count()) === 0)
    await page.locator('section details summary').first().click();
  const column = page.locator('[data-column] select').first();
  const wanted = (await column.inputValue()) === 'notes' ? 'impact' : 'notes';
  const key = await page.locator('[data-column]').first().getAttribute('data-column');
  await column.selectOption(wanted);
  await shows(page, 'is now:');
  await eventually(choices, (stored) => stored.includes(`"${key ?? ''}":"${wanted}"`));
  await press(page, 'Undo');
  await eventually(choices, (stored) => !stored.includes(`"${wanted}"`));
}

/** Builds, and sees that every sheet that was there is as it was. */
export async function build(page: Page, before: Hashes): Promise<void> {
  await press(page, 'Build');
  await shows(page, 'Built. Your own sheets are as they were.');
  const built = await sheetHashes(page);
  expect(built).toMatchObject(before);
  expect(Object.keys(built)).toEqual(expect.arrayContaining(['Start here', 'Why', 'How']));
}

/** Uses a quoted problem where there is one; gives its words, or null where nothing was quoted. */
export async function useQuotedWords(page: Page): Promise<string | null> {
  await press(page, 'Look at schools’ own words');
  await arrived(page, 'in-their-words');
  const [use, none] = [button(page, 'Use these words'), page.getByText('No words like these')];
  await telling(page, use.or(none).first().waitFor(PATIENCE));
  if (await none.isVisible()) return null;
  const card = page.locator('article').filter({ has: use }).first();
  const words = await card.locator('blockquote').innerText();
  await use.click();
  await eventually(
    () => textsOn(page, 'In their words'),
    (texts) => texts.includes('Use these words')
  );
  return words;
}

/** Answers a question in place; the pane's own writing sets nothing off. */
export async function answerAQuestion(page: Page): Promise<void> {
  await goTo(page, 'worth-asking', 'Worth asking');
  await page.getByRole('textbox').fill(ANSWER);
  await press(page, 'Write it down');
  await shows(page, 'Written in the sheet.');
  expect(await textsOn(page, 'Worth asking')).toContain(ANSWER);
  const requests = await requestCount(page);
  await page.waitForTimeout(SETTLED_MS);
  expect(await requestCount(page)).toBe(requests);
}

function under(cells: readonly TextCell[], heading: string): TextCell {
  const found = cells.find(({ sheet, text }) => sheet === 'How' && text === heading);
  if (!found) throw new Error(`How has no column ${heading}`);
  return found;
}

/** A row of How of one school, which says what is done there, and where it names a problem. */
function aRowOfHow(cells: readonly TextCell[]) {
  const isTogether = (row: number): boolean =>
    cells.some((cell) => cell.sheet === 'How' && cell.row === row && cell.text === TOGETHER);
  const what = under(cells, 'What we will do');
  const problem = under(cells, 'What pupils find hard here');
  const row = cells.find(
    (cell) =>
      cell.sheet === 'How' &&
      cell.column === what.column &&
      cell.row > what.row &&
      !isTogether(cell.row)
  );
  if (!row) throw new Error('How has no row that says what is done');
  return { row: row.row, text: row.text, problem: problem.column };
}

/** A question about this workbook leads to its cell. All may be about files that were added. */
async function goToWhereAQuestionIs(page: Page): Promise<void> {
  const file = await page.evaluate(() => window.standIn?.model.fileName ?? '');
  const card = page.locator('article');
  const first = await card.innerText();
  do {
    const shown = await card.innerText();
    const goToCell = button(page, 'Go to the cell');
    const isHere = shown.includes(`${file} › `);
    expect([shown, await goToCell.isVisible()]).toEqual([shown, isHere]);
    if (isHere) {
      await goToCell.click();
      await eventually(
        () => selectedCell(page),
        (selected) => selected !== null && selected.sheet !== 'How'
      );
      return;
    }
    await press(page, 'Next question');
  } while ((await card.innerText()) !== first);
}

/** Selecting a row shows its question, typing in it changes that, and a question leads to its cell. */
export async function followTheSheet(page: Page): Promise<void> {
  const { row, text, problem } = aRowOfHow(await textCells(page));
  const cell = { sheet: 'How', row, column: problem };
  await select(page, cell);
  const card = page.locator('section[aria-label="The row you are in"]');
  await card.waitFor();
  expect(await card.innerText()).toContain(text.split('\n')[0]);
  const question = () => card.locator('h2').innerText();
  await type(page, cell, '');
  await eventually(question, (words) => words.includes('What did you notice about pupils'));
  await type(page, cell, 'Half of Year 4 cannot recall the 6 times table after two weeks.');
  await eventually(question, (words) => !words.includes('What did you notice about pupils'));
  await goToWhereAQuestionIs(page);
}

/** Where the words of a source stand whole once they are read, the first that is tried first. */
const CARRIED = [
  ['How', 'What we will do'],
  ['How', 'What we hope to see in pupils'],
  ['How', 'How we know, and where we start'],
  ['Sessions', 'Session'],
] as const;

/** A cell of a source that was changed, and the built sheet that is to say so. */
interface ChangedCell {
  readonly cell: TextCell;
  readonly shownOn: string;
}

/**
 * Adds to a source's words that a built sheet shows; null where none is like it. Words that stand on
 * their sheet once belong to no series of sessions, whose name would stay.
 */
async function changeASource(page: Page, sources: Hashes): Promise<ChangedCell | null> {
  const cells = await textCells(page);
  for (const [built, heading] of CARRIED) {
    const own = cells.filter(({ sheet }) => sheet === built);
    const [words, source] = [heading, 'Source'].map((text) => own.find((c) => c.text === text));
    if (!words || !source) continue;
    for (const { row, text: place } of own.filter(({ column }) => column === source.column)) {
      const [, sheet = ''] = place.split(' › ');
      const shown = own.find((cell) => cell.row === row && cell.column === words.column)?.text;
      const alike = cells.filter((cell) => cell.sheet === sheet && cell.text === shown);
      const [cell] = alike;
      if (!cell || alike.length > 1 || !(sheet in sources) || row <= source.row) continue;
      await type(page, cell, `${cell.text}${CHANGED}`);
      return { cell, shownOn: built };
    }
  }
  return null;
}

/**
 * Builds again after a source changed: How says the new words, the quoted words that were used stand as
 * a problem, people's stay, sources are untouched.
 */
export async function buildAgain(page: Page, before: Hashes, quoted: string | null): Promise<void> {
  const changed = await changeASource(page, before);
  expect(changed).not.toBeNull();
  const sources = only(before, await sheetHashes(page));
  await goTo(page, 'build', 'Build');
  await press(page, 'Build again');
  await shows(page, 'Built. Your own sheets are as they were.');
  const { cell, shownOn } = changed ?? { cell: null, shownOn: '' };
  expect(await textsOn(page, shownOn)).toContain(`${cell?.text ?? ''}${CHANGED}`);
  expect(await textsOn(page, 'Worth asking')).toContain(ANSWER);
  const problems = [...(await textsOn(page, 'Why')), ...(await textsOn(page, 'How'))];
  if (quoted !== null) expect(problems).toContain(quoted);
  expect(await sheetHashes(page)).toMatchObject(sources);
  await press(page, /All steps/);
  await goTo(page, 'build', 'Build');
  await shows(page, 'Nothing has changed since the last build');
  if (cell) await type(page, cell, cell.text);
}

/** Takes everything away: the workbook is as it was before, but for what people typed. */
export async function removeAll(page: Page, before: Hashes): Promise<void> {
  await goTo(page, 'build', 'Build');
  await press(page, 'Take Trellis’s sheets away');
  await press(page, 'Take them away');
  await shows(page, 'are gone from this workbook');
  const { 'Kept from Trellis': kept, ...rest } = await sheetHashes(page);
  expect(rest).toEqual(before);
  expect(kept).toBeDefined();
  expect(await setting(page, 'TrellisChoices')).toBe('');
}
