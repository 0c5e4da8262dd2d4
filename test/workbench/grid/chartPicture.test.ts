import { openInOffice } from '../openInOffice';
import { chartPicture } from '../../../src/workbench/grid/chartPicture';

/** The picture of a chart of a type over two series of three points. */
async function pictureOf(type: string, title = 'Hours & <days>'): Promise<string> {
  const office = await openInOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C4').values = [
      ['School', 'Hours', 'Days'],
      ['Ash', 4, 1],
      ['Birch', 8, 2],
      ['Cedar', 0, 3],
    ];
    const chart = sheet.charts.add(type as 'Pie', sheet.getRange('A1:C4'));
    chart.title.text = title;
    await context.sync();
  });
  const { model } = office.host;
  const chart = model.sheets[0]?.charts[0];
  if (!chart) throw new Error('the chart is not there');
  const svg = chartPicture(model, chart, { width: 480, height: 288 });
  office.close();
  return svg;
}

const count = (text: string, part: RegExp): number => [...text.matchAll(part)].length;

describe('the drawing of a chart', () => {
  it('shows the title as text, whatever is in it', async () => {
    const svg = await pictureOf('ColumnClustered');
    expect(svg).toContain('Hours &amp; &lt;days>');
    expect(svg).toContain('>Birch</text>');
  });

  it('has a bar a point, twice as long for twice as much', async () => {
    const heights = [
      ...(await pictureOf('ColumnClustered')).matchAll(/height="([\d.]+)" fill="#1F5F5B"/g),
    ].map(([, height]) => Number(height));
    const [ash = 0, birch = 0, cedar = -1] = heights;
    expect(birch / ash).toBeCloseTo(2, 1);
    expect(cedar).toBe(0);
  });

  it('has a line a series or a slice a point where the kind says so', async () => {
    expect(count(await pictureOf('Line'), /<polyline/g)).toBe(2);
    expect(count(await pictureOf('Pie'), /<path/g)).toBe(3);
    expect(count(await pictureOf('BarClustered'), /text-anchor="end"/g)).toBe(3);
  });
});
