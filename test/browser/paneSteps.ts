import type { Page } from 'playwright-core';
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
import { arrived, button, goTo, press, shows } from './paneDriver';

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

/** Uses a quoted problem where there is one; says whether there was. */
export async function useQuotedWords(page: Page): Promise<void> {
  await press(page, 'Look at schools’ own words');
  await arrived(page, 'in-their-words');
  const [use, none] = [button(page, 'Use these words'), page.getByText('No words like these')];
  await use.or(none).first().waitFor({ timeout: 30_000 });
  if (await none.isVisible()) return;
  await use.click();
  await eventually(
    () => textsOn(page, 'In their words'),
    (texts) => texts.includes('Use these words')
  );
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

/** A row of How that says what is done, and whether it names a problem. */
function aRowOfHow(cells: readonly TextCell[]) {
  const what = under(cells, 'What we will do');
  const problem = under(cells, 'What pupils find hard here');
  const row = cells.find(
    (cell) => cell.sheet === 'How' && cell.column === what.column && cell.row > what.row
  );
  if (!row) throw new Error('How has no row that says what is done');
  return { row: row.row, text: row.text, problem: problem.column };
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
  const goToCell = button(page, 'Go to the cell');
  for (let nth = 0; nth < 30 && !(await goToCell.isVisible()); nth += 1)
    await press(page, 'Next question');
  await goToCell.click();
  await eventually(
    () => selectedCell(page),
    (selected) => selected !== null && selected.sheet !== 'How'
  );
}

/**
 * Adds to a source's words that How shows; says which cell it was, or null where none is like it. Words
 * that stand on their sheet once belong to no series of sessions, whose name would stay.
 */
async function changeASource(page: Page, sources: Hashes): Promise<TextCell | null> {
  const cells = await textCells(page);
  const onHow = cells.filter(({ sheet }) => sheet === 'How');
  const [what, source] = [under(cells, 'What we will do'), under(cells, 'Source')];
  const places = onHow.filter(({ row, column }) => column === source.column && row > source.row);
  for (const { row, text: place } of places) {
    const [, sheet = '', address = ''] = place.split(' › ');
    const words = onHow.find((cell) => cell.row === row && cell.column === what.column)?.text;
    const alike = cells.filter((cell) => cell.sheet === sheet && cell.text === words);
    const [cell] = alike;
    const isThere = cell && address.endsWith(String(cell.row + 1)) && sheet in sources;
    if (!isThere || alike.length > 1) continue;
    await type(page, cell, `${cell.text}${CHANGED}`);
    return cell;
  }
  return null;
}

/** Builds again after a source changed: How says the new words, people's stay, sources are untouched. */
export async function buildAgain(page: Page, before: Hashes): Promise<void> {
  const changed = await changeASource(page, before);
  expect(changed).not.toBeNull();
  const sources = only(before, await sheetHashes(page));
  await goTo(page, 'build', 'Build');
  await press(page, 'Build again');
  await shows(page, 'Built. Your own sheets are as they were.');
  expect(await textsOn(page, 'How')).toContain(`${changed?.text ?? ''}${CHANGED}`);
  expect(await textsOn(page, 'Worth asking')).toContain(ANSWER);
  expect(await sheetHashes(page)).toMatchObject(sources);
  await press(page, /All steps/);
  await goTo(page, 'build', 'Build');
  await shows(page, 'Nothing has changed since the last build');
  if (changed) await type(page, changed, changed.text);
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
