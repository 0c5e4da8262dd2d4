import type { Field } from '../../../vocabulary/fields';
import type { ColumnDraft } from '../columnDraft';

/** Looks at a table's columns again and gives them back, some with another meaning. */
export type Change = (columns: readonly ColumnDraft[]) => readonly ColumnDraft[];

/** The field that a column was taken for, or null. */
export const fieldOf = ({ meaning }: ColumnDraft): Field | null =>
  meaning.type === 'field' ? meaning.field : null;

/** The column with another meaning (null: carried along) and the reason for it. */
export const become = (draft: ColumnDraft, field: Field | null, reason: string): ColumnDraft => ({
  ...draft,
  meaning: field === null ? { type: 'unmapped' } : { type: 'field', field },
  reason,
});

/** A change that looks at each column by itself. */
export const each =
  (change: (draft: ColumnDraft) => ColumnDraft): Change =>
  (columns) =>
    columns.map(change);
