import type { Place, PlacedRecord } from './placeRecords';
import type { SourceKind, SourceTable } from './sourceRecord';

/** How many of something, and what they are. */
export interface Counted<Name extends string> {
  readonly name: Name;
  readonly lines: number;
}

/** What became of a source table: lines read = placed + skipped + set aside, to the line. */
export interface Reconciliation {
  readonly file: string;
  readonly sheet: string;
  readonly title: string;
  readonly kind: SourceKind;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly read: number;
  readonly placed: readonly Counted<Place>[];
  readonly skipped: readonly Counted<string>[];
  /** What was set aside, with the lines of the body that the reading says nothing about. */
  readonly setAside: readonly Counted<string>[];
}

/** The reason given for a line that the reading says nothing about. */
export const UNACCOUNTED = 'nobody could say what stands here';

type Line = number;

function countBy<Name extends string>(names: Iterable<Name>): readonly Counted<Name>[] {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Array.from(counts, ([name, lines]) => ({ name, lines }));
}

/** A line is a row, a column of a sideways table, or the one form of a sheet. */
function lineOf({ table, record }: PlacedRecord): Line {
  if (table.orientation === 'form') return 0;
  return table.orientation === 'columns' ? (record.column ?? 0) : record.row;
}

function linesInBody(table: SourceTable, placed: number): number {
  const { orientation, body, setAside } = table;
  if (orientation === 'form') return 1;
  return orientation === 'columns' ? placed + setAside.length : body[1] - body[0] + 1;
}

function reconcileTable(table: SourceTable, records: readonly PlacedRecord[]): Reconciliation {
  const places = new Map<Line, Place>();
  for (const each of records) if (!places.has(lineOf(each))) places.set(lineOf(each), each.place);
  const byRow = table.orientation === 'rows';
  const skipped = byRow ? table.skipped.filter(({ row }) => !places.has(row)) : [];
  const known =
    places.size +
    skipped.length +
    (table.orientation === 'form' && places.size > 0 ? 0 : table.setAside.length);
  const missing = Math.max(0, linesInBody(table, places.size) - known);
  const reasons =
    table.orientation === 'form' && places.size > 0
      ? []
      : table.setAside.map(({ reason }) => reason);
  const aside = [...reasons, ...Array.from({ length: missing }, () => UNACCOUNTED)];
  return {
    file: table.file,
    sheet: table.sheet,
    title: table.title,
    kind: table.kind,
    firstRow: table.body[0],
    firstColumn: table.firstColumn,
    read: known + missing,
    placed: countBy(places.values()),
    skipped: countBy(skipped.map(({ reason }) => reason)),
    setAside: countBy(aside),
  };
}

/** Accounts for every line of every table; sums hold by construction. */
export function reconcile(
  tables: readonly SourceTable[],
  placed: readonly PlacedRecord[]
): readonly Reconciliation[] {
  const byTable = new Map<SourceTable, PlacedRecord[]>(tables.map((table) => [table, []]));
  for (const each of placed) byTable.get(each.table)?.push(each);
  return Array.from(byTable, ([table, records]) => reconcileTable(table, records));
}
