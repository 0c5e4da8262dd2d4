import { SHEET_IDS } from '../../src/sheets/names';
import { ownSheets, standingTable } from '../../src/sheets/ownSheets';
import { sheetOf, workbookOf } from '../reading/sheetOf';
import { NO_CALCULATOR, writeValues } from '../../src/workbench/host/model/writeCells';
import { buildLive, openLive, type LiveTrust } from './liveTrust';

const PROBLEM = 'Year 10 science: pupils describe the graph but do not explain what it shows';
const PLAN = workbookOf(
  sheetOf([
    ['School', 'Session', 'Date', 'Comments', 'Staff'],
    ['Alder Row Primary School', 'Safeguarding briefing', '2025-09-03', '', 'All staff'],
    ['Alder Row Primary School', 'Talk in science', '2025-10-08', PROBLEM, 'Teachers'],
    ['Thornbeck Academy', 'Retrieval practice', '2025-11-12', 'Booked', 'Teachers'],
    ['Thornbeck Academy', 'Coaching in pairs', '2026-01-14', '', 'Teachers'],
  ])
);

async function quotes({ port }: LiveTrust) {
  const { workbook } = await port.read();
  const table = standingTable(ownSheets(workbook), SHEET_IDS.inTheirWords);
  if (!table) throw new Error('nothing is quoted');
  return table;
}

describe('building again in the open workbook where a table gets a new column', () => {
  it('does so: the heading that Excel gives the column is nobody’s change', async () => {
    const live = await openLive(PLAN);
    await buildLive(live);
    const before = await quotes(live);
    expect(before.headings).not.toContain('Side by side');
    const { model } = live.office.host;
    const sheet = model.sheets.find(({ tables }) =>
      tables.some(({ name }) => name === before.name)
    );
    if (!sheet) throw new Error('the quotes stand nowhere');
    const [row = 0, column] = [
      before.rows[0]?.row,
      before.block.left + before.headings.indexOf('What to do with it'),
    ];
    const block = { top: row, left: column, bottom: row, right: column };
    writeValues(model, { sheet, block, calculate: NO_CALCULATOR }, [['Use these words']]);
    await buildLive(live);
    const after = await quotes(live);
    expect(after.headings).toEqual([...before.headings, 'Side by side']);
    expect(after.rows[0]?.cells.get('What to do with it')).toBe('Use these words');
    live.office.close();
  });
});
