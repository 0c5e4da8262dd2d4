import type { Block } from '../../../grid/workbook';
import { isWholeColumns, isWholeRows } from '../model/blocks';
import { lineOf, restyle } from '../model/cells';
import { tell, type Sheet } from '../model/model';
import { restyler, type Style } from '../model/style';
import { bind, type HostObject, type Kind, type Property } from '../requests/kinds';
import type { RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { COLUMN_CHARACTERS, ROW_POINTS } from '../rules/limits';
import { checkAllowed } from '../rules/protection';
import { borders } from './borders';
import { looksIn } from './readGrid';
import { blockOf } from './rangeTarget';
import { asColour, asFlag, asNumber, asText, oneOf } from './values';

type RangeProperty = Property<RangeTarget>;

/** What all cells of a range agree on; null where they do not. */
export function agreedLook<Key extends keyof Style>(
  target: RangeTarget,
  key: Key
): Style[Key] | null {
  const looks = [...looksIn(target.sheet, blockOf(target))];
  const first = looks[0]?.[key] ?? null;
  return looks.every((style) => style[key] === first) ? first : null;
}

/** Changes the look of every cell of a range. */
export function changeLook(target: RangeTarget, change: Partial<Style>, { model }: Session): void {
  const block = blockOf(target);
  checkAllowed(target.sheet, 'allowFormatCells');
  restyle(target.sheet, block, restyler(model.styles, change));
  tell(model, { type: 'formats', sheet: target.sheet, block });
}

/** A property of the look: read where all cells agree, written to all of them. */
function look<Key extends keyof Style>(
  key: Key,
  parse: (value: unknown) => Style[Key],
  since = '1.1'
): RangeProperty {
  return {
    since,
    get: (target) => agreedLook(target, key),
    set: (target, value, session) =>
      changeLook(target, { [key]: parse(value) } as Partial<Style>, session),
  };
}

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** A new sheet's row height in points. */
export const STANDARD_HEIGHT = 15;
/** Pixels of a digit of the standard font at 96 dots an inch, and of what every column has beside. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** A column's width in points for its width in characters (ECMA-376, 18.3.1.13). */
export function columnPoints(characters: number): number {
  const pixels =
    characters < 1
      ? characters * (DIGIT_PIXELS + PADDING_PIXELS)
      : characters * DIGIT_PIXELS + PADDING_PIXELS;
  return Math.round(pixels) * POINTS_PER_PIXEL;
}

/** A column's width in characters for its width in points. */
export function columnCharacters(points: number): number {
  const pixels = points / POINTS_PER_PIXEL;
  return pixels < DIGIT_PIXELS + PADDING_PIXELS
    ? pixels / (DIGIT_PIXELS + PADDING_PIXELS)
    : (pixels - PADDING_PIXELS) / DIGIT_PIXELS;
}

/** What lines (rows or columns) of a block are: their sizes, in points. */
interface Axis {
  readonly lines: 'rows' | 'columns';
  readonly span: (block: Block) => readonly [number, number];
  readonly standard: (sheet: Sheet) => number;
  readonly largest: number;
  readonly option: string;
}

const ROW_AXIS: Axis = {
  lines: 'rows',
  span: ({ top, bottom }) => [top, bottom],
  standard: () => STANDARD_HEIGHT,
  largest: ROW_POINTS,
  option: 'allowFormatRows',
};

const COLUMN_AXIS: Axis = {
  lines: 'columns',
  span: ({ left, right }) => [left, right],
  standard: ({ standardWidth }) => columnPoints(standardWidth),
  largest: columnPoints(COLUMN_CHARACTERS),
  option: 'allowFormatColumns',
};

function sizeOf(target: RangeTarget, axis: Axis): number | null {
  const [from, to] = axis.span(blockOf(target));
  const lines = target.sheet[axis.lines];
  const size = (index: number): number => {
    const line = lines.get(index);
    return line?.hidden ? 0 : (line?.size ?? axis.standard(target.sheet));
  };
  const first = size(from);
  for (let index = from + 1; index <= to; index++) {
    if (size(index) !== first) return null;
  }
  return first;
}

function setSize(
  target: RangeTarget,
  value: number | null,
  { axis, session }: { axis: Axis; session: Session }
): void {
  const block = blockOf(target);
  checkAllowed(target.sheet, axis.option);
  if (value !== null && (value < 0 || value > axis.largest + 1e-9))
    refuse('InvalidArgument', `A size is from 0 to ${axis.largest} points.`);
  const [from, to] = axis.span(block);
  for (let index = from; index <= to; index++) {
    const line = lineOf(target.sheet[axis.lines], index);
    line.size = value === 0 ? line.size : value;
    line.hidden = value === 0;
  }
  tell(session.model, { type: 'formats', sheet: target.sheet, block });
}

const sized = (axis: Axis): RangeProperty => ({
  since: '1.2',
  get: (target) => sizeOf(target, axis),
  set: (target, value, session) => setSize(target, asNumber(value), { axis, session }),
});

const standardSized = (axis: Axis): RangeProperty => ({
  since: '1.7',
  get: (target) => sizeOf(target, axis) === axis.standard(target.sheet),
  set: (target, value, session) => {
    if (asFlag(value)) setSize(target, null, { axis, session });
  },
});

const FONT: Kind<RangeTarget> = {
  name: 'RangeFont',
  properties: {
    Name: look('fontName', asText),
    Size: look('fontSize', (value) => {
      const size = asNumber(value);
      return size >= 1 && size <= 409
        ? size
        : refuse('InvalidArgument', 'A font has 1 to 409 points.');
    }),
    Color: look('fontColor', asColour),
    Bold: look('bold', asFlag),
    Italic: look('italic', asFlag),
    Underline: look('underline', (value) => oneOf(value, UNDERLINES)),
    Strikethrough: look('strikethrough', asFlag, '1.9'),
  },
};

/** A cell without fill reads white, as Excel has it. */
const NO_FILL = '#FFFFFF';

const FILL: Kind<RangeTarget> = {
  name: 'RangeFill',
  properties: {
    Color: {
      since: '1.1',
      get: (target) => {
        const looks = [...looksIn(target.sheet, blockOf(target))];
        const first = looks[0]?.fill ?? NO_FILL;
        return looks.every(({ fill }) => (fill ?? NO_FILL) === first) ? first : '';
      },
      set: (target, value, session) =>
        changeLook(target, { fill: value === '' ? null : asColour(value) }, session),
    },
    Pattern: {
      since: '1.9',
      get: (target) => {
        const looks = [...looksIn(target.sheet, blockOf(target))];
        const pattern = ({ fill }: Style): string => (fill === null ? 'None' : 'Solid');
        const first = looks[0] ? pattern(looks[0]) : 'None';
        return looks.every((style) => pattern(style) === first) ? first : null;
      },
    },
  },
  methods: {
    Clear: {
      since: '1.1',
      run: (target, _args, session) => changeLook(target, { fill: null }, session),
    },
  },
};

const PROTECTION: Kind<RangeTarget> = {
  name: 'FormatProtection',
  properties: {
    Locked: look('locked', asFlag, '1.2'),
    FormulaHidden: look('formulaHidden', asFlag, '1.2'),
  },
};

const FORMAT: Kind<RangeTarget> = {
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: look('horizontal', (value) => oneOf(value, HORIZONTAL)),
    VerticalAlignment: look('vertical', (value) => oneOf(value, VERTICAL)),
    WrapText: look('wrap', asFlag),
    IndentLevel: look('indent', indent, '1.9'),
    ShrinkToFit: look('shrink', asFlag, '1.9'),
    TextOrientation: look('orientation', asNumber, '1.7'),
    ColumnWidth: sized(COLUMN_AXIS),
    RowHeight: sized(ROW_AXIS),
    UseStandardWidth: standardSized(COLUMN_AXIS),
    UseStandardHeight: standardSized(ROW_AXIS),
  },
  children: {
    Font: { since: '1.1', open: (target) => bind(FONT, target) },
    Fill: { since: '1.1', open: (target) => bind(FILL, target) },
    Borders: { since: '1.1', open: (target) => borders(target) },
    Protection: { since: '1.2', open: (target) => bind(PROTECTION, target) },
  },
  methods: {
    AutofitRows: {
      since: '1.2',
      run: (target, _args, session) => autofit(target, ROW_AXIS, session),
    },
    AutofitColumns: {
      since: '1.2',
      run: (target, _args, session) => autofit(target, COLUMN_AXIS, session),
    },
  },
};

function indent(value: unknown): number {
  const level = asNumber(value);
  return Number.isInteger(level) && level >= 0 && level <= 250
    ? level
    : refuse('InvalidArgument', 'Indents are 0 to 250.');
}

/** Excel measures texts; the host has no fonts and gives lines their standard size again. */
function autofit(target: RangeTarget, axis: Axis, session: Session): void {
  const block = blockOf(target);
  if (isWholeColumns(block) && axis.lines === 'rows') return;
  if (isWholeRows(block) && axis.lines === 'columns') return;
  setSize(target, null, { axis, session });
}

/** `Excel.RangeFormat` of a range. */
export const rangeFormat = (target: RangeTarget): HostObject => bind(FORMAT, target);
