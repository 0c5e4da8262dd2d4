import { shortHash } from '../../plan/stableId';
import { contentText } from '../contentText';
import type { SheetDeclaration, SheetId, TablePart } from '../declaration';
import { textHash, type Headings, type RowPrint } from './rowPrint';

/** What is remembered of one built sheet. */
export interface SheetMemory {
  readonly id: SheetId;
  /** The table's headings as built; null for a page without a table that is merged row by row. */
  readonly headings: Headings | null;
  /** A print of every row that was built, whether or not somebody has taken it out since. */
  readonly rows: readonly RowPrint[];
  /** One hash of every cell outside the table with its address: has the page changed? */
  readonly page: string;
  /** A hash of each text outside the table and of each note, so that what people typed can be told. */
  readonly texts: ReadonlySet<string>;
}

/** What Trellis last wrote, so that a rebuild can tell it from what people typed. */
export interface WorkbookMemory {
  readonly version: string;
  /** ISO date. */
  readonly builtOn: string;
  readonly sheets: readonly SheetMemory[];
}

/** The table of a sheet that is merged row by row; null for pages, which are drawn afresh. */
export function mergedTable({ parts }: SheetDeclaration): TablePart | null {
  const tables = parts.filter((part): part is TablePart => part.type === 'table');
  const [only] = tables;
  if (only === undefined || tables.length > 1) return null;
  return only.columns.some(({ role }) => role !== undefined) ? only : null;
}

/** The headings of a declared table by what fills their columns. */
export function headingsOf({ columns }: TablePart): Headings {
  const having = (role: string): readonly string[] =>
    columns.flatMap((column) => ((column.role ?? 'trellis') === role ? [column.heading] : []));
  return {
    id: having('id')[0] ?? null,
    place: having('place')[0] ?? null,
    filled: having('trellis'),
    typed: having('people'),
  };
}

/** A cell of a page with its text. */
export interface PageText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The texts of a declared sheet outside the table that is merged. */
export function pageTexts(sheet: SheetDeclaration): readonly PageText[] {
  const merged = mergedTable(sheet);
  return sheet.parts.flatMap((part): readonly PageText[] => {
    if (part === merged) return [];
    if (part.type !== 'cells' && part.type !== 'table') return [];
    const lines =
      part.type === 'cells'
        ? part.cells
        : [part.columns.map(({ heading }) => heading), ...part.rows];
    return lines.flatMap((line, down) =>
      line.flatMap((content, across) => {
        const text = contentText(content);
        return text === '' ? [] : [{ row: part.row + down, column: part.column + across, text }];
      })
    );
  });
}

/** The texts of a declared sheet's notes. */
export function noteTexts({ parts }: SheetDeclaration): readonly string[] {
  return parts.flatMap((part) => (part.type === 'note' ? [part.text] : []));
}

/** One hash of what a sheet shows outside its merged table, and where. */
export function pagePrint(sheet: SheetDeclaration): string {
  const texts = pageTexts(sheet);
  return shortHash(texts.map(({ row, column, text }) => `${row},${column},${text}`).join('\n'));
}

/**
 * What is remembered of a sheet with these rows: whether it changes is told by how it was declared,
 * what was typed on it by how it was shown (sheets may have other names there).
 */
export function rememberSheet(
  sheet: { readonly fresh: SheetDeclaration; readonly shown: SheetDeclaration },
  headings: Headings | null,
  rows: readonly RowPrint[]
): SheetMemory {
  const shown = [...pageTexts(sheet.fresh), ...pageTexts(sheet.shown)].map(({ text }) => text);
  return {
    id: sheet.fresh.id,
    headings,
    rows,
    page: pagePrint(sheet.fresh),
    texts: new Set([...shown, ...noteTexts(sheet.fresh)].map(textHash)),
  };
}
