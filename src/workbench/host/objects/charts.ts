import { addChart, SERIES_BY, setChartSource, type ChartSource } from '../model/charts';
import type { Chart, Sheet } from '../model/sheet';
import type { Arguments, RangeTarget, Session } from '../requests/contracts';
import { bind, type HostObject, type Kind, type Property } from '../requests/kinds';
import { refuse } from '../rules/hostError';
import { chartChanged, chartSeries, isChartThere, type ChartTarget } from './chartSeries';
import { collectionMembers, sameName } from './collection';
import { placeInPoints } from './placeInPoints';
import { blockOf, placeOf } from './rangeTarget';
import { asFlag, asNumber, asText, oneOf } from './values';

/** The kinds of chart that add-ins of the everyday sort make; Excel has more, refused by name here. */
const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'LineStacked',
  'Area',
  'AreaStacked',
  'Pie',
  'Doughnut',
  'XYScatter',
  'XYScatterLines',
  'Radar',
  'RadarMarkers',
] as const;

const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

function sourceGiven(args: Arguments, index: number): ChartSource {
  const target = args.object(index)?.target as RangeTarget | undefined;
  if (!target) return refuse('InvalidArgument', 'A chart takes its cells as a range.');
  return { sheet: target.sheet, block: blockOf(target) };
}

const byGiven = (args: Arguments, index: number) =>
  args.has(index) ? oneOf(args.any(index), SERIES_BY) : 'Auto';

const length = (value: unknown): number => {
  const points = asNumber(value);
  return points >= 0 ? points : refuse('InvalidArgument', 'A length is not below 0.');
};

const placed = (key: keyof Chart['place']): Property<ChartTarget> => ({
  since: '1.1',
  get: ({ chart }) => chart.place[key],
  set: (target, value, session) => {
    target.chart.place = { ...target.chart.place, [key]: length(value) };
    chartChanged(target, session);
  },
});

/** A property of a part of the chart: by its path, what it is at first, and what it may be. */
const setting = (
  path: string,
  start: (chart: Chart) => unknown,
  parse: (value: unknown) => unknown
): Property<ChartTarget> => ({
  since: '1.1',
  get: ({ chart }) => (chart.settings.has(path) ? chart.settings.get(path) : start(chart)),
  set: (target, value, session) => {
    target.chart.settings.set(path, parse(value));
    chartChanged(target, session);
  },
});

/** Excel shows the one series' name above a chart of one series. */
const firstTitle = ({ series }: Chart): string =>
  series.length === 1 ? (series[0]?.name ?? '') : 'Chart Title';

const TITLE: Kind<ChartTarget> = {
  name: 'ChartTitle',
  isAlive: isChartThere,
  properties: {
    Text: setting('Title/Text', firstTitle, asText),
    Visible: setting('Title/Visible', () => true, asFlag),
    Overlay: setting('Title/Overlay', () => false, asFlag),
  },
};

const LEGEND: Kind<ChartTarget> = {
  name: 'ChartLegend',
  isAlive: isChartThere,
  properties: {
    Visible: setting('Legend/Visible', ({ series }) => series.length > 1, asFlag),
    Position: setting(
      'Legend/Position',
      () => 'Bottom',
      (value) => oneOf(value, LEGEND_POSITIONS)
    ),
    Overlay: setting('Legend/Overlay', () => false, asFlag),
  },
};

/** The cell of an argument: an object or an address, on the chart's own sheet. */
function cellGiven(
  { sheet }: ChartTarget,
  args: Arguments,
  at: { index: number; session: Session }
) {
  const object = args.object(at.index)?.target as RangeTarget | undefined;
  const place = object
    ? { sheet: object.sheet, block: blockOf(object) }
    : placeOf(at.session.model, sheet, args.text(at.index));
  if (place.sheet !== sheet) refuse('InvalidArgument', 'A chart stands on its own sheet.');
  return placeInPoints(sheet, place.block);
}

function setPosition(target: ChartTarget, args: Arguments, session: Session): void {
  const first = cellGiven(target, args, { index: 0, session });
  const { top, left } = first;
  const last = args.has(1) ? cellGiven(target, args, { index: 1, session }) : null;
  const { width, height } = last
    ? { width: last.left + last.width - left, height: last.top + last.height - top }
    : target.chart.place;
  target.chart.place = { top, left, width, height };
  chartChanged(target, session);
}

function rename(target: ChartTarget, value: unknown, session: Session): void {
  const name = asText(value);
  const { sheet, chart } = target;
  if (name === '') refuse('InvalidArgument', 'A chart has a name.');
  if (sheet.charts.some((other) => other !== chart && sameName(other.name, name)))
    refuse('InvalidArgument', `There is a chart "${name}" already.`);
  chart.name = name;
  chartChanged(target, session);
}

function deleteChart(target: ChartTarget, session: Session): void {
  target.sheet.charts = target.sheet.charts.filter((other) => other !== target.chart);
  chartChanged(target, session);
}

/** `Excel.Chart`, as declared: nothing draws it here. */
const CHART: Kind<ChartTarget> = {
  name: 'Chart',
  isAlive: isChartThere,
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Id: { since: '1.7', get: ({ chart }) => chart.id },
    Name: { since: '1.1', get: ({ chart }) => chart.name, set: rename },
    ChartType: {
      since: '1.7',
      get: ({ chart }) => chart.type,
      set: (target, value, session) => {
        target.chart.type = oneOf(value, CHART_TYPES);
        chartChanged(target, session);
      },
    },
    Top: placed('top'),
    Left: placed('left'),
    Width: placed('width'),
    Height: placed('height'),
  },
  children: {
    Title: { since: '1.1', open: (target) => bind(TITLE, target) },
    Legend: { since: '1.1', open: (target) => bind(LEGEND, target) },
    Series: { since: '1.1', open: (target) => chartSeries(target) },
    Worksheet: { since: '1.2', open: ({ sheet }, { objects }) => objects.worksheet(sheet) },
  },
  methods: {
    SetPosition: { since: '1.1', run: setPosition },
    SetData: {
      since: '1.1',
      run: (target, args, session) => {
        setChartSource(target.chart, sourceGiven(args, 0), byGiven(args, 1));
        chartChanged(target, session);
      },
    },
    Delete: { since: '1.1', run: (target, _args, session) => deleteChart(target, session) },
  },
};

const listing = collectionMembers<Sheet, Chart>({
  all: ({ charts }) => charts,
  find: (charts, key) => charts.find(({ id, name }) => sameName(name, key) || id === key),
  object: (chart, sheet) => bind(CHART, { sheet, chart }),
  since: '1.4',
});

const CHARTS: Kind<Sheet> = {
  name: 'ChartCollection',
  isAlive: (sheet, { model }) => model.sheets.includes(sheet),
  ...listing,
  properties: { Count: { since: '1.1', get: ({ charts }) => charts.length } },
  methods: {
    ...listing.methods,
    GetItem: {
      since: '1.1',
      run: (sheet, args, session) => listing.item(sheet, args.any(0), session),
    },
    Add: {
      since: '1.1',
      run: (sheet, args, { model }) => {
        const type = oneOf(args.any(0), CHART_TYPES);
        if (sheet.protection) refuse('AccessDenied', `"${sheet.name}" is protected.`);
        const given = { type, source: sourceGiven(args, 1), by: byGiven(args, 2) };
        return bind(CHART, { sheet, chart: addChart(model, sheet, given) });
      },
    },
  },
};

/** `worksheet.charts`. */
export const chartsOf = (sheet: Sheet): HostObject => bind(CHARTS, sheet);
