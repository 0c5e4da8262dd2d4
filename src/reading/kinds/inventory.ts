import type { Field } from '../../vocabulary/fields';
import type { Sureness, TableKind } from '../reading';
import type { ColumnDraft } from '../columns/columnDraft';

/** A kind of table with how sure the reader is and why. */
export interface KindReading extends Sureness {
  readonly kind: TableKind;
}

/** What decides a table's kind. */
export interface KindEvidence {
  readonly columns: readonly ColumnDraft[];
  /** Title lines over the table and the sheet's name. */
  readonly words: string;
  readonly records: number;
  /** True where a row of dates or weeks runs across the top. */
  readonly isPlanner: boolean;
  /** How many rows of the first text column read like survey statements, 0 to 1. */
  readonly statementShare: number;
  /** True where a priority or problem is merged down over several rows of what is done about it. */
  readonly isGrouped: boolean;
}

/** What a table's columns mean, counted. */
export interface Inventory {
  readonly fields: ReadonlyMap<Field, number>;
  readonly items: number;
  readonly schools: number;
  readonly unmapped: number;
  readonly has: (...fields: readonly Field[]) => boolean;
  /** How many of these fields the table has. */
  readonly count: (...fields: readonly Field[]) => number;
}

/** Counts what a table's columns mean. */
export function takeInventory(columns: readonly ColumnDraft[]): Inventory {
  const fields = new Map<Field, number>();
  const types = { item: 0, school: 0, unmapped: 0 };
  for (const { meaning } of columns) {
    if (meaning.type === 'field') fields.set(meaning.field, (fields.get(meaning.field) ?? 0) + 1);
    else types[meaning.type]++;
  }
  const count = (...wanted: readonly Field[]): number =>
    wanted.filter((field) => fields.has(field)).length;
  return {
    fields,
    items: types.item,
    schools: types.school,
    unmapped: types.unmapped,
    count,
    has: (...wanted) => count(...wanted) > 0,
  };
}

/** A kind with its confidence (0 to 1) and reason. */
export const decided = (kind: TableKind, confidence: number, reason: string): KindReading => ({
  kind,
  confidence,
  reason,
});
