import type { CellStyle, ConditionalRule } from 'hucre';
import type { WholeConditionalFormat, WholeConditionalLook } from '../../grid/wholeWorkbook';
import type { Palette } from '../read/colours';
import { solidFill } from '../write/cellStyle';
import { readColour } from './readLook';
import {
  asFormula,
  fileOperator,
  OPERATORS,
  readBlocks,
  withoutSign,
  writeBlocks,
  type Rule,
} from './ruleWords';
import { fileColour } from './writeLook';

function readConditionalLook(style: CellStyle | undefined, palette: Palette): WholeConditionalLook {
  const { font, fill } = style ?? {};
  const colour =
    fill?.type === 'pattern'
      ? (readColour(fill.bgColor, palette) ?? readColour(fill.fgColor, palette))
      : undefined;
  const fontColor = readColour(font?.color, palette);
  return {
    ...(colour !== undefined && { fill: colour }),
    ...(fontColor !== undefined && { fontColor }),
    ...(font?.bold !== undefined && { bold: font.bold }),
    ...(font?.italic !== undefined && { italic: font.italic }),
    ...(font?.strikethrough !== undefined && { strikethrough: font.strikethrough }),
  };
}

const POINTS = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
} as const;
type FilePoint = keyof typeof POINTS;

function readScale(scale: NonNullable<ConditionalRule['colorScale']>): Rule | null {
  const points = scale.cfvo.map(({ type, value }, index) => {
    const colour = (scale.colors[index] ?? 'FFFFFF').slice(-6).toUpperCase();
    const plain = type === 'min' || type === 'max';
    return { type: POINTS[type], color: `#${colour}`, formula: plain ? null : (value ?? '0') };
  });
  if (points.length === 2) return { minimum: points[0], maximum: points[1] };
  if (points.length === 3) return { minimum: points[0], midpoint: points[1], maximum: points[2] };
  return null;
}

const firstFormula = ({ formula }: ConditionalRule): string =>
  (Array.isArray(formula) ? formula[0] : formula) ?? '';

const CELL_VALUE_WORDS = (word: string): string => word.replace(/OrEqualTo$/, 'OrEqual');

/** A conditional format as hucre read it; null for kinds that are not carried. */
export function readConditionalFormat(
  rule: ConditionalRule,
  palette: Palette
): WholeConditionalFormat | null {
  const base = {
    blocks: readBlocks(rule.range),
    stopIfTrue: rule.stopIfTrue ?? false,
    formula: '',
    rule: null,
    criteria: null,
    look: readConditionalLook(rule.style, palette),
  };
  if (rule.type === 'expression')
    return { ...base, type: 'Custom', formula: asFormula(firstFormula(rule)) };
  if (rule.type === 'colorScale') {
    const criteria = rule.colorScale ? readScale(rule.colorScale) : null;
    return criteria && { ...base, type: 'ColorScale', criteria };
  }
  if (rule.type !== 'cellIs') return null;
  const [formula1 = '', formula2] = Array.isArray(rule.formula) ? rule.formula : [rule.formula];
  const operator = CELL_VALUE_WORDS(OPERATORS[rule.operator ?? 'between']);
  return {
    ...base,
    type: 'CellValue',
    rule: {
      formula1: asFormula(formula1),
      ...(formula2 !== undefined && { formula2: asFormula(formula2) }),
      operator,
    },
  };
}

function writeConditionalLook(look: WholeConditionalLook): CellStyle | undefined {
  const font = {
    ...(look.fontColor !== undefined && { color: fileColour(look.fontColor) }),
    ...(look.bold !== undefined && { bold: look.bold }),
    ...(look.italic !== undefined && { italic: look.italic }),
    ...(look.strikethrough !== undefined && { strikethrough: look.strikethrough }),
  };
  const style = {
    ...(Object.keys(font).length > 0 && { font }),
    ...(look.fill !== undefined && { fill: solidFill(look.fill.replace('#', '')) }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

function fileScale(criteria: Rule): NonNullable<ConditionalRule['colorScale']> {
  const points = [criteria['minimum'], criteria['midpoint'], criteria['maximum']].filter(
    (point): point is Rule => typeof point === 'object' && point !== null
  );
  return {
    cfvo: points.map((point) => {
      const [type = 'num'] =
        Object.entries(POINTS).find(([, word]) => word === point['type']) ?? [];
      const plain = type === 'min' || type === 'max';
      return { type: type as FilePoint, ...(!plain && { value: withoutSign(point['formula']) }) };
    }),
    colors: points.map((point) => `FF${String(point['color']).replace('#', '')}`),
  };
}

/** hucre's form of a conditional format, with its place in the order. */
export function writeConditionalFormat(
  format: WholeConditionalFormat,
  priority: number
): ConditionalRule {
  const style = writeConditionalLook(format.look);
  const base = {
    priority,
    range: writeBlocks(format.blocks),
    ...(format.stopIfTrue && { stopIfTrue: true }),
    ...(style && { style }),
  };
  if (format.type === 'Custom')
    return { ...base, type: 'expression', formula: withoutSign(format.formula) };
  if (format.type === 'ColorScale')
    return { ...base, type: 'colorScale', colorScale: fileScale(format.criteria ?? {}) };
  const { formula1, formula2, operator } = format.rule ?? {};
  return {
    ...base,
    type: 'cellIs',
    operator: fileOperator(operator),
    formula:
      formula2 === undefined
        ? withoutSign(formula1)
        : [withoutSign(formula1), withoutSign(formula2)],
  };
}
