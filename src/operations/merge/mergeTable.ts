import { contentText, NO_LONGER_ASKED, unmarked } from '../../sheets/contentText';
import type { CellContent, ColumnRole, TablePart } from '../../sheets/declaration';
import { headingsOf } from '../../sheets/memory/memory';
import { printOf, type Headings, type RowPrint } from '../../sheets/memory/rowPrint';
import { textUnder, type StandingRow, type StandingTable } from '../../sheets/ownSheets';
import { mergeCell, standingContent } from './mergeCell';
import { mergeColumns, type MergedColumn } from './mergeColumns';
import { pairRows } from './pairRows';

/** A row of a merged table. */
export interface MergedRow {
  /** The standing row that it continues; null for a new row. */
  readonly standing: StandingRow | null;
  /** Its place among the declared rows; null for rows of people's own and rows kept for what was typed. */
  readonly declared: number | null;
  /** What it is to hold, by merged column. */
  readonly cells: readonly CellContent[];
}

/** A box in which a person's words and the source's new words differ: the person's stay. */
export interface Difference {
  readonly sheet: string;
  readonly heading: string;
  readonly kept: string;
  readonly found: string;
}

/** What a table is to become. */
export interface MergedTable {
  readonly columns: readonly MergedColumn[];
  readonly rows: readonly MergedRow[];
  /** Standing rows that nobody typed in and that nothing stands behind any more. */
  readonly removed: readonly StandingRow[];
  readonly differences: readonly Difference[];
  /** Rows kept although nothing stands behind them any more, for what people typed there. */
  readonly kept: number;
  /** What to remember: a print of every declared row, and of rows kept. */
  readonly prints: readonly RowPrint[];
}

/** A table to merge: as declared afresh, as it stands, and as it was last written. */
export interface TableVersions {
  readonly sheet: string;
  readonly fresh: TablePart;
  readonly standing: StandingTable;
  readonly memory: { readonly headings: Headings; readonly rows: readonly RowPrint[] } | null;
}

/** A table that stands and is not declared any more is merged with one of no rows. */
const roleOf = ({ columns }: TablePart, declared: number | null): ColumnRole =>
  declared === null ? 'people' : (columns[declared]?.role ?? 'trellis');

/** Prints of rows as a table declares them, under the headings given. */
export function printsOf(
  { columns }: TablePart,
  headings: Headings
): (row: readonly CellContent[]) => RowPrint {
  const at = new Map(columns.map(({ heading }, place) => [heading, place]));
  return (row) => printOf(headings, (heading) => contentText(row[at.get(heading) ?? -1]));
}

/** A standing row with what is known of it. */
interface KnownRow {
  readonly row: StandingRow;
  /** Its place among the standing rows. */
  readonly at: number;
  /** Its place among the declared rows. */
  readonly declared: number;
  /** How it was last written; null where that is not known. */
  readonly was: RowPrint | null;
}

class TableMerge {
  readonly columns: readonly MergedColumn[];
  readonly headings: Headings;
  readonly standingPrints: readonly RowPrint[];
  readonly freshPrints: readonly RowPrint[];
  readonly differences: Difference[] = [];

  constructor(readonly versions: TableVersions) {
    const { fresh, standing, memory } = versions;
    this.columns = mergeColumns(fresh, standing, memory?.headings ?? null);
    this.headings = memory?.headings ?? headingsOf(fresh);
    this.standingPrints = standing.rows.map((row) =>
      printOf(this.headings, (heading) => textUnder(row, heading))
    );
    this.freshPrints = fresh.rows.map(printsOf(fresh, this.headings));
  }

  /** A row that stands (counted from the top) and is declared. */
  both({ row, at, declared, was }: KnownRow): MergedRow {
    const { fresh, sheet } = this.versions;
    const line = fresh.rows[declared] ?? [];
    const print = this.standingPrints[at];
    const cells = this.columns.map((column) => {
      const content = standingContent(row.cells.get(column.heading));
      if (column.declared === null) return content;
      const typed = this.headings.typed.indexOf(column.heading);
      const merged = mergeCell({
        role: roleOf(fresh, column.declared),
        fresh: line[column.declared] ?? null,
        standing: content,
        untouched: column.standing === null || was === null || print?.filled === was.filled,
        sameSource: was !== null && this.freshPrints[declared]?.filled === was.filled,
        base: was === null || typed < 0 ? null : (was.typed[typed] ?? ''),
      });
      if (merged.differs)
        this.differences.push({
          sheet,
          heading: column.heading,
          kept: contentText(merged.content),
          found: contentText(line[column.declared] ?? null),
        });
      return merged.content;
    });
    return { standing: row, declared, cells };
  }

  added(declared: number): MergedRow {
    const line = this.versions.fresh.rows[declared] ?? [];
    const cells = this.columns.map((column) =>
      column.declared === null ? null : (line[column.declared] ?? null)
    );
    return { standing: null, declared, cells };
  }

  /** A row that only stands, as it is; an answered question that no longer applies says so. */
  alone(row: StandingRow, { mark }: { readonly mark: boolean }): MergedRow {
    const cells = this.columns.map(({ heading }) => {
      const content = standingContent(row.cells.get(heading));
      if (!mark || heading !== 'Question' || typeof content !== 'string') return content;
      return `${NO_LONGER_ASKED}${unmarked(content)}`;
    });
    return { standing: row, declared: null, cells };
  }

  /** Whether a person typed something in a standing row since it was written. */
  isTypedIn({
    row,
    at,
    was,
  }: {
    readonly row: StandingRow;
    readonly at: number;
    readonly was: RowPrint;
  }) {
    const print = this.standingPrints[at];
    if (!print || print.filled !== was.filled) return true;
    if (print.typed.some((hash, at) => hash !== (was.typed[at] ?? ''))) return true;
    const built = new Set([
      ...this.headings.filled,
      ...this.headings.typed,
      this.headings.id,
      this.headings.place,
    ]);
    return this.columns.some(
      ({ heading }) => !built.has(heading) && textUnder(row, heading) !== ''
    );
  }
}

/** True for a declared row that says nothing. */
export const isEmptyRow = (row: readonly CellContent[] | undefined): boolean =>
  (row ?? []).every((content) => contentText(content) === '');

/** The id under which a declared row is known from now on: the standing one, where it stands already. */
function rememberedPrint(
  print: RowPrint,
  standing: StandingRow | undefined,
  was: RowPrint | null
): RowPrint {
  const id = standing?.id || was?.id || print.id;
  return { ...print, id };
}

/** Pairs by hand what pairing by prints found: standing rows and declared rows, through what was written. */
interface Paired {
  readonly standingOf: ReadonlyMap<number, number>;
  readonly wasOf: readonly (number | undefined)[];
  readonly declaredWas: readonly (number | undefined)[];
}

function pairAll(merge: TableMerge): Paired {
  const written = merge.versions.memory?.rows ?? merge.standingPrints;
  const wasOf = merge.versions.memory
    ? pairRows(merge.standingPrints, written)
    : written.map((_, at) => at);
  const declaredWas = pairRows(merge.freshPrints, written);
  const standingOf = new Map(
    wasOf.flatMap((was, standing) => (was === undefined ? [] : [[was, standing] as const]))
  );
  return { standingOf, wasOf, declaredWas };
}

/**
 * Merges a table: rows stay where people put them, new rows come at the end, and a row that nothing
 * stands behind any more goes only where nobody typed in it. A row that a person took out stays out.
 * Without a memory everything that stands in people's columns counts as typed.
 */
export function mergeTable(versions: TableVersions): MergedTable {
  const merge = new TableMerge(versions);
  const { standing, memory, fresh } = versions;
  const { standingOf, wasOf, declaredWas } = pairAll(merge);
  const print = (at: number | undefined): RowPrint | null =>
    at === undefined ? null : (memory?.rows[at] ?? null);
  const declaredOf = new Map(
    declaredWas.flatMap((was, declared) => (was === undefined ? [] : [[was, declared] as const]))
  );
  const rows: MergedRow[] = [];
  const removed: StandingRow[] = [];
  const keptPrints: RowPrint[] = [];
  standing.rows.forEach((row, at) => {
    const was = wasOf[at];
    const declared = was === undefined ? undefined : declaredOf.get(was);
    const known = print(was);
    if (declared !== undefined) rows.push(merge.both({ row, at, declared, was: known }));
    else if (known === null) rows.push(merge.alone(row, { mark: false }));
    else if (merge.isTypedIn({ row, at, was: known })) {
      rows.push(merge.alone(row, { mark: true }));
      keptPrints.push(known);
    } else removed.push(row);
  });
  fresh.rows.forEach((row, declared) => {
    const was = declaredWas[declared];
    if (was !== undefined && (standingOf.has(was) || memory !== null)) return;
    if (!isEmptyRow(row)) rows.push(merge.added(declared));
  });
  const finalHeadings = headingsOf(fresh);
  const finalPrint = printsOf(fresh, finalHeadings);
  return {
    columns: merge.columns,
    rows,
    removed,
    differences: merge.differences,
    kept: keptPrints.length,
    prints: [
      ...fresh.rows.flatMap((row, declared) => {
        if (isEmptyRow(row)) return [];
        const was = declaredWas[declared];
        const at = was === undefined ? undefined : standingOf.get(was);
        const now = finalPrint(row);
        return [rememberedPrint(now, at === undefined ? undefined : standing.rows[at], print(was))];
      }),
      ...keptPrints.map((known) => rehung(known, merge.headings, finalHeadings)),
    ],
  };
}

/** A remembered print under other headings than it was written with. */
function rehung(print: RowPrint, from: Headings, to: Headings): RowPrint {
  const typed = to.typed.map((heading) => print.typed[from.typed.indexOf(heading)] ?? '');
  return { ...print, typed };
}
