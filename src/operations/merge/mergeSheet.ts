import type { SheetDeclaration, SheetPart, TablePart } from '../../sheets/declaration';
import {
  headingsOf,
  mergedTable,
  pagePrint,
  rememberSheet,
  type SheetMemory,
} from '../../sheets/memory/memory';
import type { RowPrint } from '../../sheets/memory/rowPrint';
import type { StandingSheet } from '../../sheets/ownSheets';
import { STYLES } from '../../sheets/styles';
import { isEmptyRow, mergeTable, printsOf, type MergedTable } from './mergeTable';
import { relaidSheet } from './relay';
import { emptied, typedOutside, type TypedCell } from './standingPage';

/** What is to become of one sheet. */
export type SheetMerge =
  /** It is not there yet, or it is a page that is drawn afresh. */
  | { readonly type: 'draw'; readonly typed: boolean }
  /** A page on which nothing changed since it was built: it stays as it stands. */
  | { readonly type: 'leave'; readonly memory: SheetMemory }
  /** A sheet whose table is merged row by row. */
  | {
      readonly type: 'table';
      readonly part: TablePart;
      readonly table: MergedTable;
      readonly typed: readonly TypedCell[];
    };

/** A sheet that the workbook is to have. */
export interface MergedSheet {
  /** As a new file shows it, under the name that it has now. */
  readonly declared: SheetDeclaration;
  /** As declared afresh, before what people did to it. */
  readonly fresh: SheetDeclaration;
  readonly standing: StandingSheet | null;
  readonly merge: SheetMerge;
}

/** Prints of a table's rows as declared. */
function declaredPrints(part: TablePart): readonly RowPrint[] {
  return part.rows.filter((row) => !isEmptyRow(row)).map(printsOf(part, headingsOf(part)));
}

/** What is to be remembered of a merged sheet. */
export function remembered({ fresh, declared, merge }: MergedSheet): SheetMemory {
  if (merge.type === 'leave') return merge.memory;
  const part = mergedTable(fresh);
  const rows =
    merge.type === 'table' ? merge.table.prints : part === null ? [] : declaredPrints(part);
  const shown = merge.type === 'table' ? fresh : declared;
  return rememberSheet({ fresh, shown }, part === null ? null : headingsOf(part), rows);
}

/** What stands of a sheet and what was last written on it. */
export interface Known {
  readonly standing: StandingSheet | null;
  readonly memory: SheetMemory | null;
}

/** What people typed beside the table, moved along with the table's lower and right edge. */
function beside(
  typed: readonly TypedCell[],
  { standing, table }: { readonly standing: StandingSheet; readonly table: MergedTable }
): readonly SheetPart[] {
  const block = standing.tables[0]?.block;
  if (!block) return [];
  const down = Math.max(1, table.rows.length) - (block.bottom - block.top);
  const right = table.columns.length - (block.right - block.left + 1);
  return typed.map(({ row, column, content }) => ({
    type: 'cells',
    row: row > block.bottom ? row + down : row,
    column: column > block.right ? column + right : column,
    cells: [[content]],
    style: STYLES.plain,
  }));
}

function mergedTableSheet(
  fresh: SheetDeclaration,
  part: TablePart,
  { standing, memory }: { readonly standing: StandingSheet; readonly memory: SheetMemory | null }
): MergedSheet | null {
  const [found] = standing.tables;
  if (found === undefined) return null;
  const headings = memory?.headings ?? null;
  const known = memory && headings ? { headings, rows: memory.rows } : null;
  const table = mergeTable({ sheet: standing.name, fresh: part, standing: found, memory: known });
  const typed = typedOutside(standing, memory);
  const relaid = relaidSheet(fresh, part, table, {
    sheet: standing.snapshot,
    block: found.block,
  });
  const declared = {
    ...relaid,
    name: standing.name,
    parts: [...relaid.parts, ...beside(typed, { standing, table })],
  };
  return { fresh, standing, declared, merge: { type: 'table', part, table, typed } };
}

function mergedPage(fresh: SheetDeclaration, { standing, memory }: Known): MergedSheet {
  if (standing === null)
    return { fresh, standing, declared: fresh, merge: { type: 'draw', typed: false } };
  const declared = { ...fresh, name: standing.name };
  if (memory !== null && memory.page === pagePrint(fresh))
    return { fresh, standing, declared, merge: { type: 'leave', memory } };
  const typed = memory === null || typedOutside(standing, memory).length > 0;
  return { fresh, standing, declared, merge: { type: 'draw', typed } };
}

/** Merges one declared sheet with what stands of it: row by row, or as a page. */
export function mergedSheet(fresh: SheetDeclaration, known: Known): MergedSheet {
  const part = mergedTable(fresh);
  const { standing, memory } = known;
  const merged = part && standing ? mergedTableSheet(fresh, part, { standing, memory }) : null;
  return merged ?? mergedPage(fresh, known);
}

/** A sheet that is not declared any more: kept with the rows in which people typed, else gone. */
export function leftOver(standing: StandingSheet, memory: SheetMemory): MergedSheet | null {
  const empty = emptied(standing, memory);
  if (empty === null) return null;
  const merged = mergedTableSheet(empty.sheet, empty.table, { standing, memory });
  return merged?.merge.type === 'table' && merged.merge.table.rows.length > 0 ? merged : null;
}
