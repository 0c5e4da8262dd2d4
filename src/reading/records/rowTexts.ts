import type { Field } from '../../vocabulary/fields';
import type { ColumnDraft } from '../columns/columnDraft';
import { fieldText } from '../values/fieldText';

/** A column with the field that it was taken for. */
export interface FieldColumn {
  readonly index: number;
  readonly field: Field;
}

/** The field columns of a table, in column order, the school's left out. */
export function fieldColumns(
  columns: readonly ColumnDraft[],
  only: ReadonlySet<Field> | null
): readonly FieldColumn[] {
  return columns.flatMap(({ index, meaning }) =>
    meaning.type === 'field' && meaning.field !== 'school' && (only?.has(meaning.field) ?? true)
      ? [{ index, field: meaning.field }]
      : []
  );
}

/** The columns that no field fits, by index. */
export function unmappedColumns(columns: readonly ColumnDraft[]): readonly number[] {
  return columns.filter(({ meaning }) => meaning.type === 'unmapped').map(({ index }) => index);
}

/** A record's fields while it is read. */
export type Fields = Partial<Record<Field, string>>;

/** Adds a text to a field; a second one is joined on by a space, an empty one changes nothing. */
export function addText(fields: Fields, field: Field, text: string): void {
  if (text === '') return;
  const there = fields[field];
  fields[field] = there === undefined ? text : `${there} ${text}`;
}

/** The texts of a record's field columns, in column order. */
export function fieldTexts(
  placed: readonly FieldColumn[],
  text: (column: number) => string
): Fields {
  const fields: Fields = {};
  for (const { index, field } of placed) addText(fields, field, fieldText(field, text(index)));
  return fields;
}

/** The texts of columns that no field fits, by column. */
export function carriedTexts(
  columns: readonly number[],
  text: (column: number) => string
): Readonly<Record<number, string>> {
  const rest: Record<number, string> = {};
  for (const column of columns) {
    const own = text(column);
    if (own !== '') rest[column] = own;
  }
  return rest;
}
