import { parseSheetBlock } from '../../grid/address';
import { cellAt } from '../host/model/cells';
import type { Model } from '../host/model/model';
import type { Chart } from '../host/model/sheet';
import { shownText } from '../host/model/shownText';

/** A chart's colours, one a series (or a slice), then round again. */
const COLOURS = ['#1F5F5B', '#C8703A', '#6B8FA3', '#8A6D9B', '#B59A3C', '#4F7F4F'];

const [GROUND, INK, RULE] = ['#FFFFFF', '#242424', '#D1D1D1'];

/** The picture's size in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A series of numbers with the names of its points. Blanks and texts count as 0. */
interface Points {
  readonly name: string;
  readonly values: readonly number[];
  readonly labels: readonly string[];
}

/** Where the points are drawn. */
interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function cellsOf(model: Model, reference: string) {
  const place = parseSheetBlock(reference);
  const sheet = place && model.sheets.find(({ name }) => name === place.sheet);
  if (!place || !sheet) return [];
  const { top, left, bottom, right } = place.block;
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_cell, index) =>
    cellAt(sheet, top + Math.floor(index / (right - left + 1)), left + (index % (right - left + 1)))
  );
}

const pointsOf = (model: Model, chart: Chart): Points[] =>
  chart.series.map(({ name, values, categories }) => ({
    name,
    values: cellsOf(model, values).map(({ value }) => (typeof value === 'number' ? value : 0)),
    labels: cellsOf(model, categories).map((cell) => shownText(cell, model.dateSystem)),
  }));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const round = (number: number): number => Math.round(number * 10) / 10;

const colourOf = (index: number): string => COLOURS[index % COLOURS.length] ?? INK;

interface Written {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
}

function text([x, y]: readonly [number, number], words: string, written: Written = {}): string {
  const { anchor = 'middle', size = 11 } = written;
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-size="${size}" fill="${INK}">${escaped(words)}</text>`;
}

const box = ({ left, top, width, height }: Plot, fill: string): string =>
  `<rect x="${round(left)}" y="${round(top)}" width="${round(Math.max(0, width))}" height="${round(Math.max(0, height))}" fill="${fill}"/>`;

const short = (words: string, room: number): string => {
  const letters = Math.max(3, Math.floor(room / 6));
  return words.length > letters ? `${words.slice(0, letters - 1)}…` : words;
};

/** Bars beside each other: upright, or lying for charts of the Bar kind. */
function bars(series: readonly Points[], plot: Plot, lies: boolean): string {
  const count = Math.max(1, ...series.map(({ values }) => values.length));
  const most = Math.max(1e-9, ...series.flatMap(({ values }) => values));
  const along = (lies ? plot.height : plot.width) / count;
  const thick = (along * 0.7) / Math.max(1, series.length);
  const bar = (value: number, point: number, nth: number): Plot => {
    const start = point * along + along * 0.15 + nth * thick;
    const long = (Math.max(0, value) / most) * (lies ? plot.width : plot.height);
    return lies
      ? { left: plot.left, top: plot.top + start, width: long, height: thick }
      : {
          left: plot.left + start,
          top: plot.top + plot.height - long,
          width: thick,
          height: long,
        };
  };
  const labels = (series[0]?.labels ?? []).map((label, point) => {
    const middle = point * along + along / 2;
    return lies
      ? text([plot.left - 6, plot.top + middle + 4], short(label, 90), { anchor: 'end' })
      : text([plot.left + middle, plot.top + plot.height + 14], short(label, along));
  });
  const drawn = series.flatMap(({ values }, nth) =>
    values.map((value, point) => box(bar(value, point, nth), colourOf(nth)))
  );
  return [...drawn, ...labels].join('');
}

/** A line a series; areas, scatter and radar charts are drawn so too. */
function lines(series: readonly Points[], plot: Plot): string {
  const most = Math.max(1e-9, ...series.flatMap(({ values }) => values));
  const drawn = series.map(({ values }, nth) => {
    const step = plot.width / Math.max(1, values.length - 1);
    const points = values.map(
      (value, point) =>
        `${round(plot.left + point * step)},${round(plot.top + plot.height * (1 - Math.max(0, value) / most))}`
    );
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colourOf(nth)}" stroke-width="2"/>`;
  });
  const names = series[0]?.labels ?? [];
  const room = plot.width / Math.max(1, names.length);
  const labels = names.map((label, point) =>
    text(
      [
        plot.left + (point * plot.width) / Math.max(1, names.length - 1),
        plot.top + plot.height + 14,
      ],
      short(label, room)
    )
  );
  return [...drawn, ...labels].join('');
}

/** Slices of the first series, each with its name beside. */
function slices(series: readonly Points[], plot: Plot): string {
  const { values = [], labels = [] } = series[0] ?? {};
  const sum = values.reduce((total, value) => total + Math.max(0, value), 0) || 1;
  const radius = Math.min(plot.width, plot.height) / 2;
  const [x, y] = [plot.left + radius, plot.top + plot.height / 2];
  let angle = -Math.PI / 2;
  return values
    .map((value, nth) => {
      const turn = (Math.max(0, value) / sum) * Math.PI * 2 * 0.99999;
      const from = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)].map(round);
      angle += turn;
      const to = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)].map(round);
      const slice = `<path d="M${round(x)},${round(y)} L${from.join()} A${round(radius)},${round(radius)} 0 ${turn > Math.PI ? 1 : 0} 1 ${to.join()} Z" fill="${colourOf(nth)}"/>`;
      const row = plot.top + 12 + nth * 18;
      const key = box(
        { left: x + radius + 12, top: row - 9, width: 10, height: 10 },
        colourOf(nth)
      );
      return `${slice}${key}${text([x + radius + 28, row], short(labels[nth] ?? '', 140), { anchor: 'start' })}`;
    })
    .join('');
}

/** The names of the series under the plot, where there is more than one. */
function legend(series: readonly Points[], { width, height }: PictureSize): string {
  if (series.length < 2) return '';
  const room = (width - 24) / series.length;
  return series
    .map(({ name }, nth) => {
      const left = 12 + nth * room;
      const key = box({ left, top: height - 18, width: 10, height: 10 }, colourOf(nth));
      return `${key}${text([left + 14, height - 9], short(name, room - 20), { anchor: 'start' })}`;
    })
    .join('');
}

function titleOf({ settings, series }: Chart): string {
  if (settings.get('Title/Visible') === false) return '';
  const said = settings.get('Title/Text');
  if (typeof said === 'string') return said;
  return series.length === 1 ? (series[0]?.name ?? '') : '';
}

function drawnPoints(chart: Chart, series: readonly Points[], plot: Plot): string {
  if (/^(?:Pie|Doughnut)/.test(chart.type)) return slices(series, plot);
  const base: Plot = { ...plot, top: plot.top + plot.height, height: 1 };
  if (/^Bar/.test(chart.type))
    return bars(series, { ...plot, left: plot.left + 90, width: plot.width - 90 }, true);
  const drawn = /^Column/.test(chart.type) ? bars(series, plot, false) : lines(series, plot);
  return `${box(base, RULE)}${drawn}`;
}

/**
 * A chart as a simple drawing (SVG): its title, its points and their names. Bars, columns, lines and
 * slices; stacked bars stand beside each other, and areas, scatter and radar charts are lines.
 */
export function chartPicture(model: Model, chart: Chart, size: PictureSize): string {
  const { width, height } = size;
  const series = pointsOf(model, chart);
  const isPie = /^(?:Pie|Doughnut)/.test(chart.type);
  const bottom = isPie ? 16 : series.length > 1 ? 44 : 26;
  const plot: Plot = { left: 16, top: 34, width: width - 32, height: height - 34 - bottom };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" font-family="sans-serif">`,
    `<rect x="0.5" y="0.5" width="${round(width - 1)}" height="${round(height - 1)}" fill="${GROUND}" stroke="${RULE}"/>`,
    text([width / 2, 22], short(titleOf(chart), width * 1.1), { size: 14 }),
    drawnPoints(chart, series, plot),
    isPie ? '' : legend(series, size),
    '</svg>',
  ].join('');
}
