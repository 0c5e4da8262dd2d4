import type { CellValue } from '../../../src/grid/workbook';
import { MOST_COLUMNS, pictureOf } from '../../../src/reading/picture/picture';
import { readWorkbook } from '../../../src/reading/readWorkbook';
import { sheetOf, workbookOf } from '../sheetOf';

function pictured(rows: readonly (readonly CellValue[])[]) {
  const sheet = sheetOf(rows);
  const table = readWorkbook(workbookOf(sheet)).sheets[0]?.tables[0];
  if (!table) throw new Error('no table was read');
  return { table, picture: pictureOf(sheet, table, 1900) };
}

const session = (nth: number) => [`Session ${String(nth)}`, 'All teachers', 'Jo Marsh', nth];
const ROWS = [
  ['Our CPD plan'],
  ['Session', 'Audience', 'Led by', 'Hours'],
  ...Array.from({ length: 20 }, (_, nth) => session(nth + 1)),
  ['Total', '', '', 210],
];

describe('Picturing a table', () => {
  const { picture } = pictured(ROWS);
  const rows = picture.lines.flatMap((line) => (line.type === 'row' ? [line] : []));

  it('shows what stands above, headings, first records, and the line that was skipped, with its reason', () => {
    expect(rows.map(({ row, role }) => [row, role])).toEqual([
      [0, 'outside'],
      [1, 'heading'],
      [2, 'record'],
      [3, 'record'],
      [4, 'record'],
      [22, 'skipped'],
    ]);
    expect(rows.at(-1)?.reason).toBe('total');
  });

  it('says how many rows a gap stands for, so that every row is shown or counted', () => {
    const gaps = picture.lines.flatMap((line) => (line.type === 'gap' ? [line.rows] : []));
    expect(rows.length + gaps.reduce((sum, gap) => sum + gap, 0)).toBe(ROWS.length);
  });

  it('shows the words of the cells and where they ended up', () => {
    expect(rows[2]?.cells[0]).toEqual({ text: 'Session 1', fate: 'field' });
    expect(rows[1]?.cells[0]).toEqual({ text: 'Session', fate: 'heading' });
  });

  it('counts the columns that it does not show', () => {
    const wide = Array.from({ length: 4 }, (_, row) =>
      Array.from({ length: MOST_COLUMNS + 3 }, (__, column) =>
        row === 0 ? `Activity ${String(column)}` : `Word ${String(row)}`
      )
    );
    const { picture: wider } = pictured(wide);
    expect(wider.columns).toHaveLength(MOST_COLUMNS);
    expect(wider.moreColumns).toBe(3);
  });
});
