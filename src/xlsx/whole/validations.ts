import type { DataValidation } from 'hucre';
import type { WholeValidation } from '../../grid/wholeWorkbook';
import { ANYTHING } from './promptRules';
import {
  asFormula,
  fileOperator,
  OPERATORS,
  readBlocks,
  withoutSign,
  writeBlocks,
  type Rule,
} from './ruleWords';

const KINDS = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;

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
