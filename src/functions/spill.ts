/** What a cell of a spilled range may hold: never null, which Excel shows as 0. */
export type SpillCell = string | number | boolean;

/**
 * Rows as a rectangle: short rows are filled up with '' and null becomes ''. No rows at all give one
 * empty cell, since a spill can't be empty.
 */
export function rectangle(
  rows: readonly (readonly (SpillCell | null)[])[]
): (string | number | boolean)[][] {
  const width = Math.max(1, ...rows.map(({ length }) => length));
  if (rows.length === 0) return [['']];
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}
