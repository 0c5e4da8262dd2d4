import type { CellStyle, ConditionalRule, DataValidation } from 'hucre';
import { blockAddress } from '../../grid/address';
import type {
  WholeConditionalFormat,
  WholeConditionalLook,
  WholeValidation,
} from '../../grid/wholeWorkbook';
import type { Block } from '../../grid/workbook';
import type { Palette } from '../read/colours';
import { parseRange } from '../read/reference';
import { solidFill } from '../write/cellStyle';
import { fileColour } from './writeLook';
import { ANYTHING } from './promptRules';
import { readColour } from './readLook';

/** The blocks of a list of ranges such as `A1:A9 C1`. */
export const readBlocks = (ranges: string): Block[] =>
  ranges.split(/\s+/).flatMap((range) => parseRange(range) ?? []);

const writeBlocks = (blocks: readonly Block[]): string => blocks.map(blockAddress).join(' ');

const KINDS = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;

const OPERATORS = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
} as const;

type FileOperator = keyof typeof OPERATORS;

const fileOperator = (word: unknown): FileOperator =>
  (Object.keys(OPERATORS) as FileOperator[]).find((key) => {
    const own = OPERATORS[key];
    return own === word || own.replace(/EqualTo$/, 'Equal') === word;
  }) ?? 'between';

const asFormula = (text: string): string => (text.startsWith('=') ? text : `=${text}`);
const withoutSign = (text: unknown): string => String(text ?? '').replace(/^=/, '');

/** A number stands for itself, anything else is a formula. */
const operand = (text: string | undefined): string | number =>
  text !== undefined && text.trim() !== '' && !Number.isNaN(Number(text))
    ? Number(text)
    : asFormula(text ?? '');

function readRule(validation: DataValidation): WholeValidation['rule'] {
  const { type, formula1 = '', formula2, values } = validation;
  if (type === 'list') {
    const source = values ? values.join(',') : asFormula(formula1);
    return { list: { inCellDropDown: true, source } };
  }
  if (type === 'custom')
    return formula1 === ANYTHING ? null : { custom: { formula: asFormula(formula1) } };
  if (!(type in KINDS)) return null;
  const operator = OPERATORS[validation.operator ?? 'between'];
  const two = operator === 'Between' || operator === 'NotBetween';
  return {
    [KINDS[type]]: {
      formula1: operand(formula1),
      ...(two && { formula2: operand(formula2) }),
      operator,
    },
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function readAlert(validation: DataValidation, hasRule: boolean): WholeValidation['errorAlert'] {
  const { errorTitle = '', errorMessage = '', showErrorMessage = false } = validation;
  const style = capital(validation.errorStyle ?? 'stop');
  const isUsual = showErrorMessage === hasRule && style === 'Stop';
  if (isUsual && errorTitle === '' && errorMessage === '') return null;
  return {
    showAlert: showErrorMessage,
    style,
    title: errorTitle,
    message: errorMessage,
  };
}

/** A validation as hucre read it: Excel stops people where a rule says nothing else. A rule without an alert in the file stops nobody, and says so. */
export function readValidation(validation: DataValidation): WholeValidation {
  const { inputTitle = '', inputMessage = '' } = validation;
  const hasPrompt =
    validation.showInputMessage === true || inputTitle !== '' || inputMessage !== '';
  const rule = readRule(validation);
  return {
    blocks: readBlocks(validation.range),
    rule,
    prompt: hasPrompt
      ? {
          showPrompt: validation.showInputMessage ?? false,
          title: inputTitle,
          message: inputMessage,
        }
      : null,
    errorAlert: readAlert(validation, rule !== null),
    ignoreBlanks: validation.allowBlank ?? false,
  };
}

type Rule = Readonly<Record<string, unknown>>;

function fileRule(
  rule: WholeValidation['rule']
): Partial<DataValidation> & { type?: DataValidation['type'] } {
  const [entry] = Object.entries(rule ?? {});
  if (!entry) return {};
  const [kind, value] = entry as [string, Rule];
  if (kind === 'list') {
    const source = String(value['source']);
    return source.startsWith('=')
      ? { type: 'list', formula1: source.slice(1) }
      : { type: 'list', values: source.split(',').map((item) => item.trim()) };
  }
  if (kind === 'custom') return { type: 'custom', formula1: withoutSign(value['formula']) };
  const [type] = Object.entries(KINDS).find(([, own]) => own === kind) ?? [];
  return {
    ...(type && { type: type as keyof typeof KINDS }),
    operator: fileOperator(value['operator']),
    formula1: withoutSign(value['formula1']),
    ...(value['formula2'] !== undefined && { formula2: withoutSign(value['formula2']) }),
  };
}

/** hucre's form of a validation. A prompt without a rule is a rule that any value keeps. */
export function writeValidation(validation: WholeValidation): DataValidation {
  const { prompt, errorAlert, rule } = validation;
  return {
    type: 'custom',
    ...(rule === null ? { formula1: ANYTHING } : fileRule(rule)),
    range: writeBlocks(validation.blocks),
    allowBlank: validation.ignoreBlanks,
    ...(prompt && {
      showInputMessage: prompt.showPrompt,
      inputTitle: prompt.title,
      inputMessage: prompt.message,
    }),
    // Excel stops people where nothing else is said.
    ...(rule !== null && errorAlert === null && { showErrorMessage: true }),
    ...(errorAlert && {
      showErrorMessage: errorAlert.showAlert,
      errorTitle: errorAlert.title,
      errorMessage: errorAlert.message,
      errorStyle: errorAlert.style.toLowerCase() as NonNullable<DataValidation['errorStyle']>,
    }),
  };
}

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
