import type { Block } from '../../../grid/workbook';
import { intersection, without } from '../model/blocks';
import { evenBlocks } from '../model/coverage';
import {
  guid,
  tell,
  type ConditionalFormat,
  type ConditionalLook,
  type Sheet,
} from '../model/model';
import {
  bind,
  NULL_OBJECT,
  type Child,
  type HostObject,
  type Kind,
  type Property,
} from '../requests/kinds';
import type { RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { checkAllowed } from '../rules/protection';
import { typedFormula } from '../rules/typed';
import { collectionMembers } from './collection';
import { rangeAreas } from './rangeAreas';
import { blockOf, rangeOf } from './rangeTarget';
import { asColour, asFlag, asNumber, asText, oneOf } from './values';

/** A conditional format and the sheet that it lies on. */
interface FormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** What the stand-in host has of Excel's kinds, by the member that leads to each. */
const TYPES = ['Custom', 'CellValue', 'ColorScale'] as const;

function changed({ sheet }: { readonly sheet: Sheet }, { model }: Session): void {
  tell(model, { type: 'sheet-parts', sheet });
}

type Plain = Readonly<Record<string, unknown>>;

const asPlain = (value: unknown): Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Plain)
    : refuse('InvalidArgument', 'This has to be an object.');

function checkedFormula(value: unknown): string {
  const text = asText(value);
  const formula = text.startsWith('=') ? text : `=${text}`;
  typedFormula(formula);
  return formula;
}

const RULE: Kind<FormatTarget> = {
  name: 'ConditionalFormatRule',
  properties: {
    Formula: {
      since: '1.6',
      get: ({ format }) => format.formula,
      set: (target, value, session) => {
        target.format.formula = checkedFormula(value);
        changed(target, session);
      },
    },
  },
};

type LookKey = keyof ConditionalLook;

/** A property of the look that the format lays over cells; null where it leaves the cell's own. */
const look = (key: LookKey, parse: (value: unknown) => unknown): Property<FormatTarget> => ({
  since: '1.6',
  get: ({ format }) => format.look[key] ?? null,
  set: (target, value, session) => {
    target.format.look = { ...target.format.look, [key]: parse(value) };
    changed(target, session);
  },
});

function dropLook(target: FormatTarget, keys: readonly LookKey[], session: Session): void {
  const kept = Object.entries(target.format.look).filter(([key]) => !keys.includes(key as LookKey));
  target.format.look = Object.fromEntries(kept);
  changed(target, session);
}

const FONT: Kind<FormatTarget> = {
  name: 'ConditionalRangeFont',
  properties: {
    Color: look('fontColor', asColour),
    Bold: look('bold', asFlag),
    Italic: look('italic', asFlag),
    Underline: look('underline', asText),
    Strikethrough: look('strikethrough', asFlag),
  },
  methods: {
    Clear: {
      since: '1.6',
      run: (target, _args, session) =>
        dropLook(target, ['fontColor', 'bold', 'italic', 'underline', 'strikethrough'], session),
    },
  },
};

const FILL: Kind<FormatTarget> = {
  name: 'ConditionalRangeFill',
  properties: { Color: look('fill', asColour) },
  methods: {
    Clear: { since: '1.6', run: (target, _args, session) => dropLook(target, ['fill'], session) },
  },
};

interface BorderTarget extends FormatTarget {
  readonly side: string;
}

const borderPart = (
  key: 'style' | 'color',
  parse: (value: unknown) => string
): Property<BorderTarget> => ({
  since: '1.6',
  get: ({ format, side }) => format.look.borders?.[side]?.[key] ?? null,
  set: (target, value, session) => {
    const { format, side } = target;
    const before = format.look.borders?.[side] ?? { style: 'Continuous', color: '#000000' };
    const line = { ...before, [key]: parse(value) };
    format.look = { ...format.look, borders: { ...format.look.borders, [side]: line } };
    changed(target, session);
  },
});

const BORDER: Kind<BorderTarget> = {
  name: 'ConditionalRangeBorder',
  properties: {
    SideIndex: { since: '1.6', get: ({ side }) => side },
    Style: borderPart('style', (value) =>
      oneOf(value, ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const)
    ),
    Color: borderPart('color', asColour),
  },
};

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const side = (name: (typeof SIDES)[number]): Child<FormatTarget> => ({
  since: '1.6',
  open: (target) => bind(BORDER, { ...target, side: name }),
});

const BORDERS: Kind<FormatTarget> = {
  name: 'ConditionalRangeBorderCollection',
  properties: { Count: { since: '1.6', get: () => SIDES.length } },
  children: {
    Top: side('EdgeTop'),
    Bottom: side('EdgeBottom'),
    Left: side('EdgeLeft'),
    Right: side('EdgeRight'),
  },
  items: (target) => SIDES.map((name) => bind(BORDER, { ...target, side: name })),
  item: (target, key) => bind(BORDER, { ...target, side: oneOf(key, SIDES) }),
};

const LOOK: Kind<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  properties: { NumberFormat: look('numberFormat', asText) },
  children: {
    Font: { since: '1.6', open: (target) => bind(FONT, target) },
    Fill: { since: '1.6', open: (target) => bind(FILL, target) },
    Borders: { since: '1.6', open: (target) => bind(BORDERS, target) },
  },
};

const CUSTOM: Kind<FormatTarget> = {
  name: 'CustomConditionalFormat',
  children: {
    Rule: { since: '1.6', open: (target) => bind(RULE, target) },
    Format: { since: '1.6', open: (target) => bind(LOOK, target) },
  },
};

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

function checkedComparison(value: unknown): Plain {
  const rule = asPlain(value);
  const operator = oneOf(rule['operator'], OPERATORS);
  const formula1 = String(
    rule['formula1'] ?? refuse('InvalidArgument', 'The rule has no formula1.')
  );
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (needsTwo && (rule['formula2'] === undefined || rule['formula2'] === null))
    refuse('InvalidArgument', `${operator} needs formula2.`);
  return needsTwo
    ? { formula1, formula2: String(rule['formula2']), operator }
    : { formula1, operator };
}

const CELL_VALUE: Kind<FormatTarget> = {
  name: 'CellValueConditionalFormat',
  properties: {
    Rule: {
      since: '1.6',
      get: ({ format }) => format.rule,
      set: (target, value, session) => {
        target.format.rule = checkedComparison(value);
        changed(target, session);
      },
    },
  },
  children: { Format: { since: '1.6', open: (target) => bind(LOOK, target) } },
};

const POINTS = [
  'LowestValue',
  'HighestValue',
  'Number',
  'Percent',
  'Formula',
  'Percentile',
] as const;

function checkedPoint(value: unknown): Plain {
  const point = asPlain(value);
  const type = oneOf(point['type'], POINTS);
  const needsFormula = type !== 'LowestValue' && type !== 'HighestValue';
  const formula = point['formula'] ?? null;
  if (needsFormula && formula === null) refuse('InvalidArgument', `${type} needs a formula.`);
  return { type, color: asColour(point['color']), formula: needsFormula ? String(formula) : null };
}

function checkedScale(value: unknown): Plain {
  const { minimum, midpoint, maximum } = asPlain(value);
  return {
    minimum: checkedPoint(minimum),
    ...(midpoint === undefined || midpoint === null ? {} : { midpoint: checkedPoint(midpoint) }),
    maximum: checkedPoint(maximum),
  };
}

const COLOUR_SCALE: Kind<FormatTarget> = {
  name: 'ColorScaleConditionalFormat',
  properties: {
    Criteria: {
      since: '1.6',
      get: ({ format }) => format.criteria,
      set: (target, value, session) => {
        target.format.criteria = checkedScale(value);
        changed(target, session);
      },
    },
    ThreeColorScale: {
      since: '1.6',
      get: ({ format }) => format.criteria?.['midpoint'] !== undefined,
    },
  },
};

const KINDS = { Custom: CUSTOM, CellValue: CELL_VALUE, ColorScale: COLOUR_SCALE } as const;

const ofType = (type: keyof typeof KINDS): Child<FormatTarget> => ({
  since: '1.6',
  open: (target) =>
    target.format.type === type
      ? bind(KINDS[type], target)
      : refuse('ItemNotFound', `This conditional format is of the type ${target.format.type}.`),
});

const ofTypeOrNull = (type: keyof typeof KINDS): Child<FormatTarget> => ({
  since: '1.6',
  open: (target) => (target.format.type === type ? bind(KINDS[type], target) : null),
});

function setPriority({ sheet, format }: FormatTarget, value: unknown): void {
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  others.splice(asNumber(value), 0, format);
  sheet.conditionalFormats = others;
}

const CONDITIONAL_FORMAT: Kind<FormatTarget> = {
  name: 'ConditionalFormat',
  isAlive: ({ sheet, format }, { model }) =>
    model.sheets.includes(sheet) && sheet.conditionalFormats.includes(format),
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    Id: { since: '1.6', get: ({ format }) => format.id },
    Type: { since: '1.6', get: ({ format }) => format.type },
    Priority: {
      since: '1.6',
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: (target, value, session) => {
        setPriority(target, value);
        changed(target, session);
      },
    },
    StopIfTrue: {
      since: '1.6',
      get: ({ format }) => format.stopIfTrue,
      set: (target, value, session) => {
        target.format.stopIfTrue = asFlag(value);
        changed(target, session);
      },
    },
  },
  children: {
    Custom: ofType('Custom'),
    CustomOrNullObject: ofTypeOrNull('Custom'),
    CellValue: ofType('CellValue'),
    CellValueOrNullObject: ofTypeOrNull('CellValue'),
    ColorScale: ofType('ColorScale'),
    ColorScaleOrNullObject: ofTypeOrNull('ColorScale'),
  },
  methods: {
    Delete: {
      since: '1.6',
      run: (target, _args, session) => {
        const { sheet, format } = target;
        checkAllowed(sheet, 'allowFormatCells');
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
        changed(target, session);
      },
    },
    GetRange: {
      since: '1.6',
      run: ({ sheet, format }, _args, session) => {
        const [block, more] = format.blocks;
        if (!block || more) return refuse('InvalidArgument', 'This format has several ranges.');
        return rangeOf(session, { sheet, block });
      },
    },
    GetRangeOrNullObject: {
      since: '1.6',
      run: ({ sheet, format }, _args, session) => {
        const [block, more] = format.blocks;
        return block && !more ? rangeOf(session, { sheet, block }) : NULL_OBJECT;
      },
    },
    GetRanges: {
      since: '1.9',
      run: ({ sheet, format }, _args, session) => rangeAreas(sheet, format.blocks, session),
    },
  },
};

const formatObject = (target: FormatTarget): HostObject => bind(CONDITIONAL_FORMAT, target);

/** New formats come first, before all others, as in Excel. */
function addFormat(
  target: RangeTarget,
  type: (typeof TYPES)[number],
  session: Session
): HostObject {
  const { sheet } = target;
  checkAllowed(sheet, 'allowFormatCells');
  const format: ConditionalFormat = {
    id: guid(session.model),
    type,
    blocks: [blockOf(target)],
    stopIfTrue: false,
    formula: '',
    rule: null,
    criteria: null,
    look: {},
  };
  sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
  changed(target, session);
  return formatObject({ sheet, format });
}

function addType(value: unknown): (typeof TYPES)[number] {
  const type = TYPES.find((known) => known === value);
  return (
    type ??
    refuse('ApiNotFound', `The stand-in host has no conditional formats of type ${String(value)}.`)
  );
}

/** Takes the formats off a block and leaves them on the rest. */
function clearBlock(sheet: Sheet, block: Block): void {
  for (const format of sheet.conditionalFormats)
    format.blocks = evenBlocks(format.blocks.flatMap((part) => without(part, block)));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ blocks }) => blocks.length > 0);
}

const listing = collectionMembers<RangeTarget, ConditionalFormat>({
  all: (target) => {
    const block = blockOf(target);
    return target.sheet.conditionalFormats.filter(({ blocks }) =>
      blocks.some((part) => intersection(part, block))
    );
  },
  find: (formats, key) => formats.find(({ id }) => id === key),
  object: (format, { sheet }) => formatObject({ sheet, format }),
  since: '1.6',
});

const CONDITIONAL_FORMATS: Kind<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  ...listing,
  methods: {
    ...listing.methods,
    Add: {
      since: '1.6',
      run: (target, args, session) => addFormat(target, addType(args.any(0)), session),
    },
    ClearAll: {
      since: '1.6',
      run: (target, _args, session) => {
        checkAllowed(target.sheet, 'allowFormatCells');
        clearBlock(target.sheet, blockOf(target));
        changed(target, session);
      },
    },
  },
};

/** `Excel.ConditionalFormatCollection` of a range. */
export const conditionalFormats = (target: RangeTarget): HostObject =>
  bind(CONDITIONAL_FORMATS, target);
