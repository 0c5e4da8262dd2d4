import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotModel } from '../../src/workbench/host/model/snapshot';
import { describeByName } from './chromium';
import { eventually } from './eventually';
import { openedWorkbench } from './openedWorkbench';
import {
  bringToFront,
  buildFromPane,
  goToScreen,
  modelOf,
  pick,
  readThroughOffice,
  saveCopy,
  typeInto,
  withoutResults,
} from './workbenchDriver';

describeByName('building in the workbench', () => {
  const workbench = openedWorkbench();

  it('builds from the pane, and asks something else once a cell of How changes in the grid', async () => {
    await buildFromPane(workbench.pane);
    await goToScreen(workbench.pane, 'Worth asking');
    const screen = () => workbench.pane.locator('[data-screen="worth-asking"]').innerText();
    const before = await screen();
    await bringToFront(workbench.pane, 'How');
    const rows = await readThroughOffice(workbench.pane, 'How', 'A1:M40');
    const heading = rows.findIndex((row) => row.includes('What pupils find hard here'));
    const column = rows[heading]?.indexOf('What pupils find hard here') ?? -1;
    const letter = String.fromCharCode(65 + column);
    for (let row = heading + 2; row < heading + 8; row++)
      await typeInto(
        workbench.page,
        `${letter}${row}`,
        'Pupils in Year 4 cannot explain their first step in a word problem'
      );
    await eventually(screen, (now) => now !== before);
  }, 300_000);

  it('shows groups to open and close, and keeps them for the add-in', async () => {
    const group = workbench.page.locator('#groups button').first();
    await group.click();
    await eventually(
      () => group.getAttribute('aria-expanded'),
      (open) => open === 'true'
    );
  }, 60_000);

  it('saves what was built and typed as a copy that opens as the same workbook', async () => {
    const { page, folder } = workbench;
    const first = await saveCopy(page);
    const copy = join(folder, 'built.xlsx');
    writeFileSync(copy, first.bytes);
    workbench.pane = await pick(page, copy);
    const again = await saveCopy(page);
    const [before, after] = [await modelOf(first.bytes), await modelOf(again.bytes)];
    expect(before.sheets.map(({ name }) => name)).toContain('How');
    expect(snapshotModel(withoutResults(after))).toEqual(snapshotModel(withoutResults(before)));
  }, 180_000);

  it('asks no other machine for anything, and has no errors to report', () => {
    expect(workbench.shown.elsewhere).toEqual([]);
    expect(workbench.shown.complaints).toEqual([]);
  });
});
