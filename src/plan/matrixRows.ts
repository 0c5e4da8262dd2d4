import type { PlacedRecord } from './placeRecords';
import { alphabetical } from './findThemes';
import { sourceCell } from './sourceCell';
import type { Theme } from './trustPlan';
import { whoseName } from './whose';

/** One line of a matrix: its records, a cell each. */
export type MatrixRow = readonly [PlacedRecord, ...PlacedRecord[]];

/** The matrix records, line by line. */
export function matrixRows(placed: readonly PlacedRecord[]): readonly MatrixRow[] {
  const rows: [PlacedRecord, ...PlacedRecord[]][] = [];
  for (const each of placed) {
    if (each.place !== 'matrix') continue;
    const open = rows.at(-1);
    if (open?.[0].table === each.table && open[0].record.row === each.record.row) open.push(each);
    else rows.push([each]);
  }
  return rows;
}

/** What a line of a matrix is about: what is done, else the priority that it stands for. */
export function matrixWords(row: MatrixRow): string {
  const plain = row.find(({ record }) => record.fields.status !== undefined) ?? row[0];
  return plain.record.fields.approach ?? plain.record.fields.priority ?? '';
}

function markOf({ record, whose }: PlacedRecord, words: string): string {
  const { status, approach = '' } = record.fields;
  const own = approach.startsWith(words) ? approach.slice(words.length).trim() : approach;
  return `${whoseName(whose)}: ${status ?? own}`;
}

/**
 * A matrix says only that a school runs something, with a mark. That is no plan, and a how for each
 * mark would be a dozen and more a school; so each line is one theme with every school's mark.
 */
export function matrixThemes(rows: readonly MatrixRow[]): readonly Theme[] {
  return rows.map((row) => {
    const words = matrixWords(row);
    const schools = row.flatMap(({ whose }) => (whose.type === 'school' ? [whose.name] : []));
    return {
      words,
      foundAs: 'who does what',
      rows: 1,
      schools: alphabetical(new Set(schools)),
      marks: alphabetical(row.map((each) => markOf(each, words))).join(' · '),
      source: { ...sourceCell(row[0].table, row[0].record), column: row[0].table.firstColumn },
    };
  });
}
