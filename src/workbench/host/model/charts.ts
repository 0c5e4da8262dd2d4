import type { Block } from '../../../grid/workbook';
import { addressOf } from './addresses';
import { height, width } from './blocks';
import { cellAt } from './cells';
import { tell } from './changes';
import type { Model } from './model';
import type { Chart, ChartSeries, Sheet } from './sheet';
import { nextId } from './newModel';

/** The cells that a chart shows. */
export interface ChartSource {
  readonly sheet: Sheet;
  readonly block: Block;
}

/** How a source is cut into series; `Auto` takes the way that gives no more series than points. */
export const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

/** One of `SERIES_BY`. */
export type SeriesBy = (typeof SERIES_BY)[number];

/** A new chart's size in points, five by three inches as in Excel; where it stands is our choice. */
const NEW_CHART = { top: 75, left: 195, width: 360, height: 216 };

/** The cells of a source as a formula. */
export const sourceFormula = ({ sheet, block }: ChartSource): string =>
  `=${addressOf(sheet.name, block)}`;

/** A source's heading row, heading column and values. */
interface Cut {
  readonly headingRow: number | null;
  readonly headingColumn: number | null;
  readonly body: Block;
}

function cutOf({ sheet, block }: ChartSource): Cut {
  const { top, left, bottom, right } = block;
  const isText = (row: number, column: number): boolean =>
    typeof cellAt(sheet, row, column).value === 'string';
  const hasRow = bottom > top && isText(top, right);
  const hasColumn = right > left && isText(bottom, left);
  return {
    headingRow: hasRow ? top : null,
    headingColumn: hasColumn ? left : null,
    body: { ...block, top: top + (hasRow ? 1 : 0), left: left + (hasColumn ? 1 : 0) },
  };
}

/** The series of a source: headings give their names, or the names of their points. */
function seriesOf(source: ChartSource, by: SeriesBy): ChartSeries[] {
  const { sheet } = source;
  const { headingRow, headingColumn, body } = cutOf(source);
  const inColumns = by === 'Columns' || (by === 'Auto' && width(body) <= height(body));
  const [first, last] = inColumns ? [body.left, body.right] : [body.top, body.bottom];
  const line = (at: number): Block =>
    inColumns ? { ...body, left: at, right: at } : { ...body, top: at, bottom: at };
  const [names, points] = inColumns ? [headingRow, headingColumn] : [headingColumn, headingRow];
  const nameAt = (at: number): unknown => {
    if (names === null) return null;
    return (inColumns ? cellAt(sheet, names, at) : cellAt(sheet, at, names)).value;
  };
  const categories =
    points === null
      ? ''
      : sourceFormula({
          sheet,
          block: inColumns
            ? { ...body, left: points, right: points }
            : { ...body, top: points, bottom: points },
        });
  return Array.from({ length: last - first + 1 }, (_none, offset) => {
    const name = nameAt(first + offset);
    return {
      name: typeof name === 'string' ? name : `Series${offset + 1}`,
      values: sourceFormula({ sheet, block: line(first + offset) }),
      categories,
      settings: new Map(),
    };
  });
}

function freeChartName({ charts }: Sheet): string {
  for (let number = charts.length + 1; ; number++) {
    if (!charts.some(({ name }) => name === `Chart ${number}`)) return `Chart ${number}`;
  }
}

/** Gives a chart another source, and with it other series. */
export function setChartSource(chart: Chart, source: ChartSource, by: SeriesBy): void {
  chart.source = sourceFormula(source);
  chart.seriesBy = by;
  chart.series = seriesOf(source, by);
}

/** Puts a chart on a sheet, as a declaration that nothing draws. */
export function addChart(
  model: Model,
  sheet: Sheet,
  given: { readonly type: string; readonly source: ChartSource; readonly by: SeriesBy }
): Chart {
  const chart: Chart = {
    id: `{${nextId(model).toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`,
    name: freeChartName(sheet),
    type: given.type,
    source: '',
    seriesBy: given.by,
    place: NEW_CHART,
    series: [],
    settings: new Map(),
  };
  setChartSource(chart, given.source, given.by);
  sheet.charts.push(chart);
  tell(model, { type: 'sheet-parts', sheet });
  return chart;
}
