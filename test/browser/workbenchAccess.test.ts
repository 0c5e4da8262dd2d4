import type { Page } from 'playwright-core';
import { describeByName } from './chromium';
import { eventually } from './eventually';
import { openedWorkbench } from './openedWorkbench';
import { addSheet, goTo, readThroughOffice, typeInto } from './workbenchDriver';

/** Which part of the page the keyboard is in. */
const partInFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('#commands, #sheet, #pane')?.id ?? 'nowhere');

/** The middle of A1 from the grid's corner: past the headings, with Excel's standard sizes. */
const MIDDLE_OF_A1 = { x: 75, y: 30 };

describeByName('the workbench for everybody', () => {
  const workbench = openedWorkbench();

  it('moves round the commands, the sheet and the pane by F6, and back by Shift and F6', async () => {
    const { page, pane } = workbench;
    await addSheet(pane, 'Keys');
    await page.locator('#ribbon button').first().focus();
    const went: string[] = [];
    for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6', 'Shift+F6']) {
      await page.keyboard.press(key);
      went.push(await partInFocus(page));
    }
    expect(went).toEqual(['sheet', 'pane', 'commands', 'pane', 'sheet', 'commands']);
    await page.keyboard.press('F6');
    await page.keyboard.type('Typed without a mouse');
    await page.keyboard.press('Enter');
    await eventually(
      () => readThroughOffice(pane, 'Keys', 'A1'),
      ([row]) => row?.[0] === 'Typed without a mouse'
    );
  }, 60_000);

  it('shows an error as Excel does, with the function’s own words when the pointer rests on it', async () => {
    const { page, pane } = workbench;
    await addSheet(pane, 'Errors');
    await typeInto(page, 'A1', '=CPD.READINESS(C1:D4)');
    await eventually(
      () => readThroughOffice(pane, 'Errors', 'A1'),
      ([row]) => row?.[0] === '#VALUE!' || row?.[0] === '#N/A'
    );
    const [[error]] = (await readThroughOffice(pane, 'Errors', 'A1')) as [[string]];
    await goTo(page, 'A1');
    const words = () => page.locator('#cell-words').innerText();
    await eventually(words, (text) => text.startsWith(error));
    const said = (await words()).slice(error.length).trim();
    expect(said.length).toBeGreaterThan(10);
    const sheet = page.locator('#grid canvas[id^="univer-sheet-main"]');
    await sheet.hover({ position: { x: 300, y: 200 } });
    await sheet.hover({ position: MIDDLE_OF_A1 });
    await page.getByText(said, { exact: true }).waitFor();
  }, 60_000);

  it('reads a sheet as a plain table, with its formulas, and brings another sheet to the front there', async () => {
    const { page, pane } = workbench;
    await page.getByRole('button', { name: 'Table view' }).click();
    const table = page.locator('#table-view');
    expect(await table.locator('caption').innerText()).toBe('The sheet "Errors"');
    expect(await table.locator('td[title]').first().getAttribute('title')).toContain(
      'CPD.READINESS'
    );
    await table.locator('select').selectOption({ label: 'Keys' });
    await table.getByText('Typed without a mouse').waitFor();
    await page.getByRole('button', { name: 'Back to the sheet' }).click();
    await typeInto(page, 'A2', 'and back');
    await eventually(
      () => readThroughOffice(pane, 'Keys', 'A2'),
      ([row]) => row?.[0] === 'and back'
    );
  }, 60_000);

  it('asks no other machine for anything, and has no errors to report', () => {
    expect(workbench.shown.elsewhere).toEqual([]);
    expect(workbench.shown.complaints).toEqual([]);
  });
});
