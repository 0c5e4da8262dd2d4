import type { Block } from '../../../grid/workbook';
import { height, width } from '../model/blocks';
import { restyle } from '../model/cells';
import { tell } from '../model/changes';
import { restyler, type BorderLine, type Side } from '../model/style';
import { bind, type HostObject, type Kind, type Property } from '../requests/kinds';
import type { RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { checkAllowed } from '../rules/protection';
import { looksIn } from './readGrid';
import { blockOf } from './rangeTarget';
import { asColour, oneOf } from './values';

/** The lines of a range: its edges, and those between its cells. */
const INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

type Index = (typeof INDEXES)[number];

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** The cells and the sides of them that a line of a range is drawn on. */
function drawnOn(block: Block, index: Index): readonly (readonly [Block, Side])[] {
  switch (index) {
    case 'EdgeTop':
      return [[{ ...block, bottom: block.top }, index]];
    case 'EdgeBottom':
      return [[{ ...block, top: block.bottom }, index]];
    case 'EdgeLeft':
      return [[{ ...block, right: block.left }, index]];
    case 'EdgeRight':
      return [[{ ...block, left: block.right }, index]];
    case 'InsideHorizontal':
      return height(block) < 2
        ? []
        : [
            [{ ...block, bottom: block.bottom - 1 }, 'EdgeBottom'],
            [{ ...block, top: block.top + 1 }, 'EdgeTop'],
          ];
    case 'InsideVertical':
      return width(block) < 2
        ? []
        : [
            [{ ...block, right: block.right - 1 }, 'EdgeRight'],
            [{ ...block, left: block.left + 1 }, 'EdgeLeft'],
          ];
    default:
      return [[block, index]];
  }
}

interface BorderTarget {
  readonly range: RangeTarget;
  readonly index: Index;
}

const NO_LINE: BorderLine = { style: 'None', weight: 'Thin', color: '#000000' };

function lineOf({ range, index }: BorderTarget): BorderLine | null {
  const [first] = drawnOn(blockOf(range), index);
  if (!first) return NO_LINE;
  const [block, side] = first;
  const lines = [...looksIn(range.sheet, block)].map((style) => style[side] ?? NO_LINE);
  const [line = NO_LINE] = lines;
  const same = lines.every(
    ({ style, weight, color }) =>
      style === line.style && weight === line.weight && color === line.color
  );
  return same ? line : null;
}

function setLine(
  { range, index }: BorderTarget,
  change: Partial<BorderLine>,
  { model }: Session
): void {
  checkAllowed(range.sheet, 'allowFormatCells');
  const line = lineOf({ range, index });
  const before = line && line.style !== 'None' ? line : { ...NO_LINE, style: 'Continuous' };
  const next: BorderLine = { ...before, ...change };
  for (const [block, side] of drawnOn(blockOf(range), index)) {
    const drawn = next.style === 'None' ? null : next;
    restyle(range.sheet, block, restyler(model.styles, { [side]: drawn }));
  }
  tell(model, { type: 'formats', sheet: range.sheet, block: blockOf(range) });
}

const part = (
  key: keyof BorderLine,
  parse: (value: unknown) => string
): Property<BorderTarget> => ({
  since: '1.1',
  get: (target) => lineOf(target)?.[key] ?? null,
  set: (target, value, session) => setLine(target, { [key]: parse(value) }, session),
});

const BORDER: Kind<BorderTarget> = {
  name: 'RangeBorder',
  identity: ({ index }) => ({ SideIndex: index }),
  properties: {
    SideIndex: { since: '1.1', get: ({ index }) => index },
    Style: part('style', (value) => oneOf(value, STYLES)),
    Weight: part('weight', (value) => oneOf(value, WEIGHTS)),
    Color: part('color', asColour),
  },
};

const BORDERS: Kind<RangeTarget> = {
  name: 'RangeBorderCollection',
  properties: { Count: { since: '1.1', get: () => INDEXES.length } },
  items: (range) => INDEXES.map((index) => bind(BORDER, { range, index })),
  item: (range, key) => bind(BORDER, { range, index: oneOf(key, INDEXES) }),
  methods: {
    GetItemAt: {
      since: '1.1',
      run: (range, args) => {
        const index = INDEXES[args.whole(0)];
        return index ? bind(BORDER, { range, index }) : refuse('ItemNotFound', 'No such border.');
      },
    },
  },
};

/** `Excel.RangeBorderCollection` of a range. */
export const borders = (range: RangeTarget): HostObject => bind(BORDERS, range);
