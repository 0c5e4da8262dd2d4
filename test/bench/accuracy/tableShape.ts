import type { SchoolBook } from './schoolBook';
import type { JudgedTable } from './truth';

/** An inclusive range of rows. */
export type Rows = readonly [number, number];

/** Whether a table's records go across or over the whole sheet, so that its columns are rows. */
export function isSideways({ orientation }: Pick<JudgedTable, 'orientation'>): boolean {
  return orientation === 'columns' || orientation === 'form';
}

/** A range in order, or null for what is none: something missing, or below row 1. */
export function rowsOf(range: JudgedTable['header']): Rows | null {
  if (!Array.isArray(range)) return null;
  const [first, last] = range as Rows;
  const isRow = (row: unknown) => typeof row === 'number' && Number.isFinite(row) && row >= 1;
  return isRow(first) && isRow(last) ? [Math.min(first, last), Math.max(first, last)] : null;
}

/** The rows of a table's body; for a sideways one those of its labels. */
export function bodyOf(table: JudgedTable): Rows | null {
  const labels = Object.keys(table.columns).filter((key) => /^\d+$/.test(key));
  if (!isSideways(table) || labels.length === 0) return rowsOf(table.body);
  const rows = labels.map(Number);
  return [Math.min(...rows), Math.max(...rows)];
}

/** How much of two tables' rows they share: 0 for none, 1 for all. */
export function sharedRows(one: JudgedTable, other: JudgedTable): number {
  const [a, b] = [bodyOf(one), bodyOf(other)];
  if (a === null || b === null) return 0;
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]) + 1;
  return shared <= 0 ? 0 : shared / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]) + 1);
}

/** A table's columns by their letter (or row), each with what it means. */
export function columnsOf({ columns }: JudgedTable): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(columns).map(([key, meaning]) => [key.trim().toUpperCase(), meaning.trim()])
  );
}

/** How much of two tables' columns they share, whatever they mean: 0 for none, 1 for all. */
export function sharedColumns(one: JudgedTable, other: JudgedTable): number {
  const [a, b] = [columnsOf(one), columnsOf(other)];
  const shared = [...a.keys()].filter((key) => b.has(key)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

/** Whether a column has a meaning of ours. */
export function isMapped(meaning: string): boolean {
  return !['', 'unmapped', 'null'].includes(meaning.toLowerCase());
}

/** Whether two meanings are one; a school's marks are compared by the school, however written. */
export function sameMeaning(truth: string, read: string, schools: SchoolBook): boolean {
  const marks = /^matrix:/i;
  if (!marks.test(truth) || !marks.test(read)) return truth.toLowerCase() === read.toLowerCase();
  const school = schools(truth.replace(marks, ''));
  return school !== null && school === schools(read.replace(marks, ''));
}
