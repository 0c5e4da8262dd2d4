import { tell } from '../model/changes';
import type { Validation } from '../model/sheet';
import {
  changeValidation,
  clearValidation,
  validationOf,
  type ValidationContent,
} from '../model/validations';
import { isHostObject } from '../requests/arguments';
import { bind, type HostObject, type Kind, type Property } from '../requests/kinds';
import type { RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { ALERT_TEXT, INLINE_LIST, PROMPT_TEXT, VALIDATION_TITLE } from '../rules/limits';
import { referenceFormula } from './names';
import { blockOf } from './rangeTarget';
import { asFlag, asText, oneOf } from './values';

type Rule = NonNullable<Validation['rule']>;
type Plain = Readonly<Record<string, unknown>>;

const KINDS: ReadonlyMap<string, string> = new Map([
  ['wholeNumber', 'WholeNumber'],
  ['decimal', 'Decimal'],
  ['list', 'List'],
  ['date', 'Date'],
  ['time', 'Time'],
  ['textLength', 'TextLength'],
  ['custom', 'Custom'],
]);

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const ALERTS = ['Stop', 'Warning', 'Information'] as const;

function asRecord(value: unknown): Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Plain)
    : refuse('InvalidArgument', 'This has to be an object.');
}

function listRule(list: Plain): Rule {
  const source = isHostObject(list['source'])
    ? referenceFormula(list['source'])
    : asText(list['source']);
  if (source === '') refuse('InvalidArgument', 'A list has a source.');
  if (!source.startsWith('=') && source.length > INLINE_LIST)
    refuse('InvalidArgument', `A list of its own holds ${INLINE_LIST} characters.`);
  return { list: { inCellDropDown: list['inCellDropDown'] !== false, source } };
}

function comparedRule(kind: string, rule: Plain): Rule {
  const operator = oneOf(rule['operator'] ?? 'Between', OPERATORS);
  const { formula1, formula2 } = rule;
  if (formula1 === undefined || formula1 === null)
    refuse('InvalidArgument', 'The rule has no formula1.');
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (needsTwo && (formula2 === undefined || formula2 === null))
    refuse('InvalidArgument', `${operator} needs formula2.`);
  return { [kind]: { formula1, ...(needsTwo ? { formula2 } : {}), operator } };
}

/** A rule that Excel takes: exactly one kind, complete. */
function checkedRule(value: unknown): Rule {
  const rule = asRecord(value);
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== undefined && rule[kind] !== null);
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined || !KINDS.has(kind))
    return refuse('InvalidArgument', 'A validation has one rule.');
  const inner = asRecord(rule[kind]);
  if (kind === 'list') return listRule(inner);
  if (kind === 'custom') return { custom: { formula: asText(inner['formula']) } };
  return comparedRule(kind, inner);
}

function short(value: unknown, limit: number): string {
  const text = value === undefined || value === null ? '' : asText(value);
  return text.length <= limit ? text : refuse('InvalidArgument', `At most ${limit} characters.`);
}

function checkedPrompt(value: unknown): ValidationContent['prompt'] {
  const prompt = asRecord(value);
  return {
    showPrompt: prompt['showPrompt'] !== false,
    title: short(prompt['title'], VALIDATION_TITLE),
    message: short(prompt['message'], PROMPT_TEXT),
  };
}

function checkedAlert(value: unknown): ValidationContent['errorAlert'] {
  const alert = asRecord(value);
  return {
    showAlert: alert['showAlert'] !== false,
    style: oneOf(alert['style'] ?? 'Stop', ALERTS),
    title: short(alert['title'], VALIDATION_TITLE),
    message: short(alert['message'], ALERT_TEXT),
  };
}

const NO_PROMPT = { showPrompt: true, title: '', message: '' };
const NO_ALERT = { showAlert: true, style: 'Stop', title: '', message: '' };

function changed(target: RangeTarget, { model }: Session, act: () => void): void {
  if (target.sheet.protection) refuse('AccessDenied', `"${target.sheet.name}" is protected.`);
  act();
  tell(model, { type: 'sheet-parts', sheet: target.sheet });
}

function content<Key extends keyof ValidationContent>(
  key: Key,
  parse: (value: unknown) => ValidationContent[Key],
  none: unknown
): Property<RangeTarget> {
  return {
    since: '1.8',
    get: (target) => {
      const all = validationOf(target.sheet, blockOf(target));
      return all && (all[key] ?? none);
    },
    set: (target, value, session) => {
      const parsed = parse(value);
      changed(target, session, () =>
        changeValidation(target.sheet, blockOf(target), (before) => ({ ...before, [key]: parsed }))
      );
    },
  };
}

function typeOf(target: RangeTarget): string {
  const all = validationOf(target.sheet, blockOf(target));
  if (!all) return 'Inconsistent';
  const [kind] = Object.keys(all.rule ?? {});
  return kind === undefined ? 'None' : (KINDS.get(kind) ?? 'None');
}

const DATA_VALIDATION: Kind<RangeTarget> = {
  name: 'DataValidation',
  properties: {
    Type: { since: '1.8', get: typeOf },
    Rule: content('rule', checkedRule, {}),
    Prompt: content('prompt', checkedPrompt, NO_PROMPT),
    ErrorAlert: content('errorAlert', checkedAlert, NO_ALERT),
    IgnoreBlanks: content('ignoreBlanks', asFlag, true),
  },
  methods: {
    Clear: {
      since: '1.8',
      run: (target, _args, session) =>
        changed(target, session, () => clearValidation(target.sheet, blockOf(target))),
    },
  },
};

/** `Excel.DataValidation` of a range. */
export const dataValidation = (target: RangeTarget): HostObject => bind(DATA_VALIDATION, target);
