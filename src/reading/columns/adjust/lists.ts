import type { Field } from '../../../vocabulary/fields';
import type { ColumnDraft } from '../columnDraft';
import { become, fieldOf, type Change } from './change';

/** In a list of people or facts only these keep their meaning; the rest is carried along. */
const KEPT_IN_OTHER: ReadonlySet<Field> = new Set([
  'school',
  'person',
  'role',
  'count',
  'hours',
  'date',
  'end',
  'notes',
  'status',
  'lead',
  'review',
  'problem',
  'approach',
  'cost',
  'provider',
  'audience',
  'term',
]);

/** Tables of kind `other`: a few plain facts keep their meaning, the rest is carried along. */
export const inOther: Change = (columns) => {
  const hasPerson = columns.some((draft) => fieldOf(draft) === 'person');
  return columns.map((draft) => inList(draft, hasPerson));
};

function inList(draft: ColumnDraft, hasPerson: boolean): ColumnDraft {
  const field = fieldOf(draft);
  if (draft.meaning.type === 'school')
    return become(draft, null, 'figures of one school, carried along');
  if (field === 'lead' && hasPerson) return become(draft, null, 'initials beside the names');
  return field !== null && !KEPT_IN_OTHER.has(field)
    ? become(draft, null, 'carried along: the list is no plan')
    : draft;
}
