import { sourceFormula } from '../model/charts';
import { tell } from '../model/changes';
import type { Chart, ChartSeries, Sheet } from '../model/sheet';
import type { Arguments, RangeTarget, Session } from '../requests/contracts';
import { bind, type HostObject, type Kind, type Method, type Property } from '../requests/kinds';
import { refuse } from '../rules/hostError';
import { blockOf } from './rangeTarget';
import { asFlag, asNumber, asText } from './values';

/** A chart and its sheet. */
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** Whether a chart is still there. */
export const isChartThere = ({ sheet, chart }: ChartTarget, { model }: Session): boolean =>
  model.sheets.includes(sheet) && sheet.charts.includes(chart);

/** Tells that a chart of a sheet changed. */
export function chartChanged({ sheet }: ChartTarget, { model }: Session): void {
  tell(model, { type: 'sheet-parts', sheet });
}

interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

const setting = (
  key: string,
  parse: (value: unknown) => unknown,
  start: unknown
): Property<SeriesTarget> => ({
  since: '1.7',
  get: ({ series }) => (series.settings.has(key) ? series.settings.get(key) : start),
  set: (target, value, session) => {
    target.series.settings.set(key, parse(value));
    chartChanged(target, session);
  },
});

function cellsGiven(args: Arguments): string {
  const target = args.object(0)?.target as RangeTarget | undefined;
  if (!target) return refuse('InvalidArgument', 'A series takes its cells as a range.');
  return sourceFormula({ sheet: target.sheet, block: blockOf(target) });
}

const takeCells = (key: 'values' | 'categories'): Method<SeriesTarget> => ({
  since: '1.7',
  run: (target, args, session) => {
    target.series[key] = cellsGiven(args);
    chartChanged(target, session);
  },
});

const SERIES: Kind<SeriesTarget> = {
  name: 'ChartSeries',
  isAlive: (target, session) =>
    isChartThere(target, session) && target.chart.series.includes(target.series),
  properties: {
    Name: {
      since: '1.1',
      get: ({ series }) => series.name,
      set: (target, value, session) => {
        target.series.name = asText(value);
        chartChanged(target, session);
      },
    },
    ChartType: {
      since: '1.7',
      get: ({ chart, series }) => series.settings.get('ChartType') ?? chart.type,
      set: (target, value, session) => {
        target.series.settings.set('ChartType', asText(value));
        chartChanged(target, session);
      },
    },
    HasDataLabels: setting('HasDataLabels', asFlag, false),
    Smooth: setting('Smooth', asFlag, false),
    GapWidth: setting('GapWidth', asNumber, 150),
  },
  methods: {
    SetValues: takeCells('values'),
    SetXAxisValues: takeCells('categories'),
    Delete: {
      since: '1.7',
      run: (target, _args, session) => {
        const { chart } = target;
        chart.series = chart.series.filter((other) => other !== target.series);
        chartChanged(target, session);
      },
    },
  },
};

const all = (target: ChartTarget): HostObject[] =>
  target.chart.series.map((series) => bind(SERIES, { ...target, series }));

function addSeries(target: ChartTarget, args: Arguments, session: Session): HostObject {
  const { chart } = target;
  const name = args.optionalText(0) ?? `Series${chart.series.length + 1}`;
  const series: ChartSeries = { name, values: '', categories: '', settings: new Map() };
  chart.series.splice(args.wholeOr(1, chart.series.length), 0, series);
  chartChanged(target, session);
  return bind(SERIES, { ...target, series });
}

const SERIES_LIST: Kind<ChartTarget> = {
  name: 'ChartSeriesCollection',
  isAlive: isChartThere,
  items: all,
  properties: { Count: { since: '1.1', get: ({ chart }) => chart.series.length } },
  methods: {
    GetCount: { since: '1.4', run: ({ chart }) => chart.series.length },
    GetItemAt: {
      since: '1.1',
      run: (target, args) =>
        all(target)[args.whole(0)] ?? refuse('ItemNotFound', 'There is no such series.'),
    },
    Add: { since: '1.7', run: addSeries },
  },
};

/** `chart.series`. */
export const chartSeries = (target: ChartTarget): HostObject => bind(SERIES_LIST, target);
