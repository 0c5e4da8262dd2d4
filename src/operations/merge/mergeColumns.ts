import type { TablePart } from '../../sheets/declaration';
import type { Headings } from '../../sheets/memory/rowPrint';
import type { StandingTable } from '../../sheets/ownSheets';

/** A column of a merged table: declared, standing, or both. */
export interface MergedColumn {
  readonly heading: string;
  /** Its place among the declared columns; null for a column that people added. */
  readonly declared: number | null;
  /** Its place among the standing headings; null for one that is not there yet. */
  readonly standing: number | null;
}

/** Columns as they stand, then those that are new; a column that people took out stays out. */
export function mergeColumns(
  fresh: TablePart,
  standing: StandingTable,
  headings: Headings | null
): readonly MergedColumn[] {
  const declared = new Map(fresh.columns.map(({ heading }, at) => [heading, at]));
  const known = new Set(standing.headings);
  const built = new Set(headings ? [...headings.filled, ...headings.typed] : []);
  return [
    ...standing.headings.map((heading, at) => ({
      heading,
      declared: declared.get(heading) ?? null,
      standing: at,
    })),
    ...fresh.columns.flatMap(({ heading }, at) =>
      known.has(heading) || built.has(heading) ? [] : [{ heading, declared: at, standing: null }]
    ),
  ];
}
