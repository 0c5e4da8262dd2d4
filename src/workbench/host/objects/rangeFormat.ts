import { restyle } from '../model/cells';
import { tell } from '../model/changes';
import { restyler, type Style } from '../model/style';
import { bind, type HostObject, type Kind, type Property } from '../requests/kinds';
import type { RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { checkAllowed } from '../rules/protection';
import { borders } from './borders';
import { looksIn } from './readGrid';
import { autofit, COLUMN_AXIS, ROW_AXIS, sized, standardSized } from './lineSizes';
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

/** `Excel.RangeFormat` of a range. */
export const rangeFormat = (target: RangeTarget): HostObject => bind(FORMAT, target);
