import type { DateSystem, SheetSnapshot } from '../../grid/workbook';
import { draftColumns, type ColumnDraft } from '../columns/columnDraft';
import type { StatementKey } from '../columns/statementKey';
import type { ColumnChoice } from '../corrections/corrections';
import type { TableKind } from '../reading';
import { viewSheet, type SheetView } from '../sheet/sheetView';
import { findRowTables, type Claimed } from '../tables/findRowTables';
import { findSidewaysTables } from '../tables/findSidewaysTables';
import { findUnheadedTables } from '../tables/findUnheadedTables';
import type { RowsLayout, SidewaysLayout } from '../tables/layout';

/** A table with a record a row, and its columns before schools are known. */
export interface RowsDraft {
  readonly type: 'rows';
  readonly layout: RowsLayout;
  readonly columns: readonly ColumnDraft[];
  /** The kind that a person gave it. */
  readonly chosenKind?: TableKind;
}

/** A form or sideways table. */
export interface SidewaysDraft {
  readonly type: 'sideways';
  readonly layout: SidewaysLayout;
  /** What a person said that labels mean, by row. */
  readonly chosen?: ReadonlyMap<number, ColumnChoice>;
  readonly chosenKind?: TableKind;
}

/** A table as found, before the trust's schools are known. */
export type TableDraft = RowsDraft | SidewaysDraft;

/** A sheet with the tables found on it. */
export interface SheetDraft {
  readonly view: SheetView;
  readonly tables: readonly TableDraft[];
  /** Tables that a person left out. */
  readonly leftOut?: readonly TableDraft[];
}

/** Finds every table of a sheet and drafts what its columns mean. */
export function draftSheet(
  sheet: SheetSnapshot,
  workbook: { readonly dateSystem: DateSystem; readonly statementOf: StatementKey }
): SheetDraft {
  const view = viewSheet(sheet, workbook.dateSystem);
  const sideways = findSidewaysTables(view);
  const claimed: Claimed[] = sideways.map(({ body, span }) => ({ rows: body, span }));
  const rows = findRowTables(view, claimed);
  claimed.push(
    ...rows.map(({ header, body, span }) => ({
      rows: [header?.[0] ?? body[0], body[1]] as const,
      span,
    }))
  );
  const unheaded = findUnheadedTables(view, claimed);
  const tables: TableDraft[] = [
    ...sideways.map((layout): TableDraft => ({ type: 'sideways', layout })),
    ...[...rows, ...unheaded].map((layout): TableDraft => ({
      type: 'rows',
      layout,
      columns: draftColumns(view, layout, workbook.statementOf),
    })),
  ];
  return { view, tables: tables.sort(byPlace) };
}

const byPlace = (a: TableDraft, b: TableDraft): number =>
  a.layout.body[0] - b.layout.body[0] || a.layout.span[0] - b.layout.span[0];
