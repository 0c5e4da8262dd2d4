import { BooleanNumber, type IRange, type IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionalFormattingRuleConfig,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormat, ConditionalLook, Sheet } from '../../host/model/sheet';
import { bareRange, gridRange, isInExtent, type Extent } from '../places';
import type { PartKind } from './part';

/** A conditional format of the grid without its id. */
export interface DrawnConditionalFormat {
  readonly ranges: readonly IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: IConditionalFormattingRuleConfig;
}

const OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

function drawnLook(look: ConditionalLook): IStyleBase {
  return {
    ...(look.fill ? { bg: { rgb: look.fill } } : {}),
    ...(look.fontColor ? { cl: { rgb: look.fontColor } } : {}),
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(look.underline && look.underline !== 'None' ? { ul: { s: BooleanNumber.TRUE } } : {}),
  };
}

const POINT_TYPES: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

interface ScalePoint {
  readonly type?: string;
  /** Null or left out where the lowest or the highest value is meant. */
  readonly formula?: string | null;
  readonly color?: string;
}

function pointValue({ type = '', formula }: ScalePoint): IValueConfig {
  const kind = POINT_TYPES[type] ?? CFValueType.num;
  if (formula === undefined || formula === null) return { type: kind };
  const number = Number(formula.replace(/^=/, ''));
  return { type: kind, value: Number.isFinite(number) ? number : formula };
}

function colourScale(format: ConditionalFormat): IConditionalFormattingRuleConfig | null {
  const { minimum, midpoint, maximum } = (format.criteria ?? {}) as Record<string, ScalePoint>;
  const points = [minimum, midpoint, maximum].filter((point) => point !== undefined);
  if (points.length < 2) return null;
  return {
    type: CFRuleType.colorScale,
    config: points.map((point, index) => ({
      index,
      color: point.color ?? '#FFFFFF',
      value: pointValue(point),
    })),
  };
}

const numberOf = (value: unknown): number => Number(String(value ?? '').replace(/^=/, ''));

function cellValue(format: ConditionalFormat): IConditionalFormattingRuleConfig | null {
  const { formula1, formula2, operator } = format.rule ?? {};
  const kind = OPERATORS[String(operator)];
  const [first, second] = [numberOf(formula1), numberOf(formula2)];
  if (kind === undefined || Number.isNaN(first)) return null;
  const look = {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.number,
    style: drawnLook(format.look),
  } as const;
  if (kind === CFNumberOperator.between || kind === CFNumberOperator.notBetween)
    return { ...look, operator: kind, value: [first, second] };
  return { ...look, operator: kind, value: first };
}

function ruleOf(format: ConditionalFormat): IConditionalFormattingRuleConfig | null {
  const type = format.type.toLowerCase();
  if (type === 'custom' && format.formula !== '')
    return {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      style: drawnLook(format.look),
      value: format.formula,
    };
  if (type === 'colorscale') return colourScale(format);
  return type === 'cellvalue' ? cellValue(format) : null;
}

function drawn(format: ConditionalFormat, extent: Extent): DrawnConditionalFormat[] {
  const rule = ruleOf(format);
  const ranges = format.blocks
    .filter((block) => isInExtent(block, extent))
    .map((block) => gridRange(block, extent));
  return rule && ranges.length > 0 ? [{ ranges, stopIfTrue: format.stopIfTrue, rule }] : [];
}

/** The first of a sheet's conditional formats wins; the grid puts what comes last in front. */
const wanted = (sheet: Sheet, extent: Extent): DrawnConditionalFormat[] =>
  sheet.conditionalFormats.flatMap((format) => drawn(format, extent)).reverse();

/** Looks that depend on what cells hold: formulas, colour scales and comparisons. */
export const conditionalFormats: PartKind<DrawnConditionalFormat> = {
  wanted,
  present: (injector, { unitId, subUnitId }) =>
    [...(injector.get(ConditionalFormattingRuleModel).getAll().get(unitId)?.get(subUnitId) ?? [])]
      .reverse()
      .map(({ cfId, ranges, stopIfTrue, rule }) => ({
        id: cfId,
        content: { ranges: ranges.map(bareRange), stopIfTrue, rule },
      })),
  add: (place, id, content) => ({
    id: AddConditionalRuleMutation.id,
    params: { ...place, rule: { ...content, ranges: [...content.ranges], cfId: id } },
  }),
  remove: (place, id) => ({
    id: DeleteConditionalRuleMutation.id,
    params: { ...place, cfId: id },
  }),
};
