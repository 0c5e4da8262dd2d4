import { bind, type Child, type Kind } from '../requests/kinds';
import { refuse } from '../rules/hostError';
import { typedFormula } from '../rules/typed';
import { CONDITIONAL_LOOK } from './conditionalLook';
import { changed, type FormatTarget } from './conditionalTarget';
import { asColour, asText, oneOf } from './values';

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

const CUSTOM: Kind<FormatTarget> = {
  name: 'CustomConditionalFormat',
  children: {
    Rule: { since: '1.6', open: (target) => bind(RULE, target) },
    Format: { since: '1.6', open: (target) => bind(CONDITIONAL_LOOK, target) },
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
  children: { Format: { since: '1.6', open: (target) => bind(CONDITIONAL_LOOK, target) } },
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

/** The members of a conditional format that lead to its rule, each only for formats of its type. */
export const RULES_BY_TYPE = {
  Custom: ofType('Custom'),
  CustomOrNullObject: ofTypeOrNull('Custom'),
  CellValue: ofType('CellValue'),
  CellValueOrNullObject: ofTypeOrNull('CellValue'),
  ColorScale: ofType('ColorScale'),
  ColorScaleOrNullObject: ofTypeOrNull('ColorScale'),
} as const;
