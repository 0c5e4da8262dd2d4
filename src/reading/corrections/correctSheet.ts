import type { ColumnDraft } from '../columns/columnDraft';
import { matchSchool } from '../schoolNames/matchSchool';
import type { School } from '../../plan/school';
import type { ColumnMeaning } from '../reading';
import type { SheetDraft, TableDraft } from '../trust/sheetDraft';
import { YOU_CHOSE, type ColumnChoice, type Corrections } from './corrections';
import { keysOfTables, sheetKey, type TableKeys } from './places';

const headingOf = ({ group, heading }: Pick<ColumnDraft, 'group' | 'heading'>): string =>
  group === '' ? heading : `${group} › ${heading}`;

/** A draft's headings as its reading will show them, so that both have the same keys. */
function headings(table: TableDraft): { readonly columns: readonly { heading: string }[] } {
  return {
    columns:
      table.type === 'rows'
        ? table.columns.map((column) => ({ heading: headingOf(column) }))
        : table.layout.labels.map(({ text }) => ({ heading: text })),
  };
}

function choicesByPlace(
  keys: TableKeys,
  { columns }: Corrections
): readonly (ColumnChoice | undefined)[] {
  return keys.columns.map((key) => columns[key]);
}

function correctTable(table: TableDraft, keys: TableKeys, corrections: Corrections): TableDraft {
  const choices = choicesByPlace(keys, corrections);
  const kind = corrections.kinds[keys.table];
  if (kind === undefined && choices.every((choice) => choice === undefined)) return table;
  const chosenKind = kind === undefined ? {} : { chosenKind: kind };
  if (table.type === 'rows') {
    const columns = table.columns.map((column, at) => {
      const chosen = choices[at];
      return chosen ? { ...column, chosen, meaning: beforeSchools(chosen) } : column;
    });
    return { ...table, ...chosenKind, columns };
  }
  const chosen = new Map(
    table.layout.labels.flatMap(({ row }, at) => {
      const choice = choices[at];
      return choice ? [[row, choice] as const] : [];
    })
  );
  return { ...table, ...chosenKind, chosen };
}

/** What a chosen column means before the schools are known. */
function beforeSchools(choice: ColumnChoice): ColumnMeaning {
  return choice.type === 'field' || choice.type === 'item' ? choice : { type: 'unmapped' };
}

/**
 * A sheet's draft with what a person chose for its columns and tables, and without what they left
 * out. `isTable` says which drafts a reading shows, since only those have keys.
 */
export function correctSheet(
  draft: SheetDraft,
  corrections: Corrections,
  isTable: (table: TableDraft) => boolean
): SheetDraft {
  const sheet = draft.view.snapshot.name;
  const shown = draft.tables.filter(isTable);
  const keys = keysOfTables(sheet, shown.map(headings));
  const wholeSheet = corrections.leftOut.includes(sheetKey(sheet));
  const tables: TableDraft[] = [];
  const leftOut: TableDraft[] = [];
  for (const table of draft.tables) {
    const own = keys[shown.indexOf(table)];
    const corrected = own ? correctTable(table, own, corrections) : table;
    const isOut = own !== undefined && (wholeSheet || corrections.leftOut.includes(own.table));
    (isOut ? leftOut : tables).push(corrected);
  }
  return { ...draft, tables, leftOut };
}

/** What a chosen column means once the schools are known. */
export function meaningOf(
  choice: ColumnChoice,
  heading: string,
  schools: readonly School[]
): ColumnMeaning {
  if (choice.type !== 'marks') return beforeSchools(choice);
  const match = matchSchool(heading, schools);
  return match ? { type: 'school', school: match.school } : { type: 'unmapped' };
}

/** Columns with what a person chose put back over what the reading made of them since. */
export function keepChosen(
  columns: readonly ColumnDraft[],
  schools: readonly School[]
): readonly ColumnDraft[] {
  return columns.map((column) =>
    column.chosen
      ? {
          ...column,
          meaning: meaningOf(column.chosen, column.heading, schools),
          confidence: 1,
          reason: YOU_CHOSE,
        }
      : column
  );
}
