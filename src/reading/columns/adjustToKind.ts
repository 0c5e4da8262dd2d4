import type { Field } from '../../vocabulary/fields';
import type { TableKind } from '../reading';
import type { ColumnDraft } from './columnDraft';

type Change = (draft: ColumnDraft) => ColumnDraft;

const fieldOf = ({ meaning }: ColumnDraft): Field | null =>
  meaning.type === 'field' ? meaning.field : null;

const become = (draft: ColumnDraft, field: Field | null, reason: string): ColumnDraft => ({
  ...draft,
  meaning: field === null ? { type: 'unmapped' } : { type: 'field', field },
  reason,
});

/** In a list of people or facts only school, person, role, counts and hours keep their meaning. */
const KEPT_IN_OTHER: ReadonlySet<Field> = new Set([
  'school',
  'person',
  'role',
  'count',
  'hours',
  'date',
  'notes',
  'status',
  'lead',
  'review',
  'problem',
  'approach',
  'end',
]);

const ANSWERS: ReadonlySet<string> = new Set(['likert', 'number']);

/** A column among survey answers that holds answers itself is a survey item, whatever its words. */
const inSurvey: Change = (draft) => {
  const field = fieldOf(draft);
  const answers = (draft.profile.shares.likert ?? 0) >= 0.5;
  if (draft.meaning.type === 'item') return draft;
  if (answers && field !== 'school') {
    const item = draft.guesses.find(({ meaning }) => meaning.type === 'item');
    return {
      ...draft,
      meaning: item?.meaning ?? { type: 'item', dimension: 'other' },
      reason: 'answers to a survey statement',
    };
  }
  if (field === 'notes')
    return {
      ...draft,
      meaning: { type: 'item', dimension: 'other' },
      reason: 'an open comment in a survey',
    };
  return draft;
};

const inOther: Change = (draft) => {
  const field = fieldOf(draft);
  return field !== null && !KEPT_IN_OTHER.has(field)
    ? become(draft, null, 'carried along: the list is no plan')
    : draft;
};

const CHANGES: Readonly<Partial<Record<TableKind, Change>>> = {
  survey: inSurvey,
  other: inOther,
};

/** Looks again at columns once the kind of table is known, since the same heading means different things. */
export function adjustToKind(
  columns: readonly ColumnDraft[],
  kind: TableKind
): readonly ColumnDraft[] {
  const change = CHANGES[kind];
  return change ? columns.map(change) : columns;
}

/** True for a shape that a survey's answer has. */
export const isAnswerShape = (shape: string): boolean => ANSWERS.has(shape);
