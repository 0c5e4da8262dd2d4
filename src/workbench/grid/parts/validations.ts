import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type IDataValidationRule,
  type IRange,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from '@univerjs/data-validation';
import type { Sheet, Validation } from '../../host/model/sheet';
import { bareRange, gridRange, isInExtent, type Extent } from '../places';
import type { PartKind } from './part';

/** A validation rule of the grid without its id. */
export interface DrawnValidation {
  readonly type: string;
  readonly formula1: string;
  readonly formula2: string;
  readonly operator: string;
  readonly allowBlank: boolean;
  readonly errorStyle: DataValidationErrorStyle;
  readonly error: string;
  readonly prompt: string;
  readonly ranges: readonly IRange[];
}

const TYPES: Readonly<Record<string, DataValidationType>> = {
  list: DataValidationType.LIST,
  custom: DataValidationType.CUSTOM,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
};

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const ALERTS: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

function wordsOf({ prompt, errorAlert }: Validation) {
  const shownPrompt = prompt?.showPrompt ? [prompt.title, prompt.message] : [];
  return {
    // The grid has one line for both; a rule that only prompts never complains.
    prompt: shownPrompt.filter((part) => part !== '').join(': '),
    error: errorAlert?.showAlert ? errorAlert.message : '',
    errorStyle:
      errorAlert?.showAlert === false
        ? DataValidationErrorStyle.INFO
        : (ALERTS[errorAlert?.style ?? 'Stop'] ?? DataValidationErrorStyle.STOP),
  };
}

function ruleOf({ rule }: Validation): { kind: DataValidationType; told: Record<string, unknown> } {
  for (const [name, kind] of Object.entries(TYPES)) {
    const told = rule?.[name];
    if (typeof told === 'object' && told !== null)
      return { kind, told: told as Record<string, unknown> };
  }
  return { kind: DataValidationType.ANY, told: {} };
}

function drawn(validation: Validation, extent: Extent): DrawnValidation {
  const { kind, told } = ruleOf(validation);
  return {
    type: kind,
    formula1: text(told['source'] ?? told['formula1'] ?? told['formula']),
    formula2: text(told['formula2']),
    operator: OPERATORS[text(told['operator'])] ?? DataValidationOperator.BETWEEN,
    allowBlank: validation.ignoreBlanks,
    ...wordsOf(validation),
    ranges: validation.blocks
      .filter((block) => isInExtent(block, extent))
      .map((block) => gridRange(block, extent)),
  };
}

const wanted = (sheet: Sheet, extent: Extent): DrawnValidation[] =>
  sheet.validations
    .map((validation) => drawn(validation, extent))
    .filter(({ type, ranges }) => type !== DataValidationType.ANY && ranges.length > 0);

const bare = (rule: IDataValidationRule): DrawnValidation => ({
  type: rule.type,
  formula1: rule.formula1 ?? '',
  formula2: rule.formula2 ?? '',
  operator: rule.operator ?? DataValidationOperator.BETWEEN,
  allowBlank: rule.allowBlank ?? true,
  prompt: rule.prompt ?? '',
  error: rule.error ?? '',
  errorStyle: rule.errorStyle ?? DataValidationErrorStyle.STOP,
  ranges: (rule.ranges as IRange[]).map(bareRange),
});

/** What may be typed: drop-downs and other rules, as the grid shows them. */
export const validations: PartKind<DrawnValidation> = {
  wanted,
  present: (injector, { unitId, subUnitId }) =>
    injector
      .get(DataValidationModel)
      .getRules(unitId, subUnitId)
      .map((rule) => ({ id: rule.uid, content: bare(rule) })),
  add: (place, id, content) => ({
    id: AddDataValidationMutation.id,
    params: {
      ...place,
      rule: {
        ...content,
        uid: id,
        ranges: [...content.ranges],
        showErrorMessage: content.error !== '',
        showInputMessage: content.prompt !== '',
      },
    },
  }),
  remove: (place, id) => ({
    id: RemoveDataValidationMutation.id,
    params: { ...place, ruleId: id },
  }),
};
