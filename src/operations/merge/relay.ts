import { columnIndex, columnLetters } from '../../grid/address';
import type { SheetSnapshot } from '../../grid/workbook';
import type {
  ConditionalFormatPart,
  DeclaredColumn,
  DeclaredRange,
  SheetDeclaration,
  SheetPart,
  TableColumn,
  TablePart,
  ValidationPart,
} from '../../sheets/declaration';
import { STYLES } from '../../sheets/styles';
import { bodyHeights } from '../../sheets/tableLayout';
import type { MergedColumn } from './mergeColumns';
import type { MergedTable } from './mergeTable';

/** Characters that a column of people's own is wide in a new file. */
const OWN_WIDTH = 24;

/** Where each declared column stands in the merged table, by its place in the declaration. */
export type Moves = ReadonlyMap<number, number>;

/** The places of declared columns among merged ones. */
export function movesOf(columns: readonly MergedColumn[]): Moves {
  return new Map(
    columns.flatMap(({ declared }, at) => (declared === null ? [] : [[declared, at] as const]))
  );
}

/**
 * A declared formula's `$C5` in the merged table's columns and first row; null where it looks at a
 * column that people took out.
 */
function movedFormula(
  formula: string,
  moves: Moves,
  { table, rows }: { readonly table: TablePart; readonly rows: number }
): string | null {
  let whole = true;
  const moved = formula.replace(/\$([A-Z]{1,3})(\d+)/g, (_, letters: string, row: string) => {
    const at = moves.get(columnIndex(letters) - table.column);
    if (at === undefined) whole = false;
    return `$${columnLetters((at ?? 0) + table.column)}${Number(row) + rows}`;
  });
  return whole ? moved : null;
}

/** How declared parts of a table's body are laid over merged rows. */
export interface Relay {
  readonly table: TablePart;
  readonly moves: Moves;
  /** Merged columns in all. */
  readonly width: number;
  /** The rows that the parts are to cover, counted from 0 on the sheet. */
  readonly rows: { readonly first: number; readonly last: number };
}

function coversTable(range: DeclaredRange, { columns, column }: TablePart): boolean {
  return range.left === column && range.right === column + columns.length - 1;
}

/** The pieces of a range over the merged columns: columns that were beside each other may be apart now. */
function movedRanges(range: DeclaredRange, relay: Relay): readonly DeclaredRange[] {
  const { table, moves, rows, width } = relay;
  const span = { top: rows.first, bottom: rows.last };
  if (range.left !== range.right && coversTable(range, table))
    return [{ ...span, left: table.column, right: table.column + width - 1 }];
  return Array.from({ length: range.right - range.left + 1 }, (_, at) => range.left + at).flatMap(
    (column) => {
      const moved = moves.get(column - table.column);
      const place = moved === undefined ? null : table.column + moved;
      return place === null ? [] : [{ ...span, left: place, right: place }];
    }
  );
}

function relaidCondition(part: ConditionalFormatPart, relay: Relay): readonly SheetPart[] {
  const ranges = movedRanges(part.range, relay);
  if (part.rule.kind !== 'formula') return ranges.map((range) => ({ ...part, range }));
  const rows = relay.rows.first - part.range.top;
  const formula = movedFormula(part.rule.formula, relay.moves, { table: relay.table, rows });
  if (formula === null) return [];
  const rule = { ...part.rule, formula };
  return ranges.map((range) => ({ ...part, range, rule }));
}

const isBody = ({ top }: DeclaredRange, { row }: TablePart): boolean => top > row;

/** Drop-downs, prompts and looks of a table's body over merged columns and these rows. */
export function relaidParts(sheet: SheetDeclaration, relay: Relay): readonly SheetPart[] {
  const over = (part: SheetPart): part is ValidationPart | ConditionalFormatPart =>
    (part.type === 'validation' || part.type === 'conditional-format') &&
    isBody(part.range, relay.table);
  return sheet.parts
    .filter(over)
    .flatMap((part) =>
      part.type === 'validation'
        ? movedRanges(part.range, relay).map((range) => ({ ...part, range }))
        : relaidCondition(part, relay)
    );
}

/** The number format of a column of people's own: that of the first cell that has one. */
function formatUnder(sheet: SheetSnapshot, column: number, { top, bottom }: DeclaredRange): string {
  for (let row = top + 1; row <= bottom; row += 1) {
    const format = sheet.numberFormats[row]?.[column];
    if (format !== undefined) return format;
  }
  return 'General';
}

/** A merged table's columns as declared; those of people's own look like the others. */
export function mergedColumns(
  table: TablePart,
  columns: readonly MergedColumn[],
  standing: { readonly sheet: SheetSnapshot; readonly block: DeclaredRange }
): readonly TableColumn[] {
  return columns.map(({ heading, declared, standing: at }): TableColumn => {
    const known = declared === null ? undefined : table.columns[declared];
    if (known) return known;
    const column = standing.block.left + (at ?? 0);
    const numberFormat = formatUnder(standing.sheet, column, standing.block);
    return { heading, prompt: '', role: 'people', style: { ...STYLES.text, numberFormat } };
  });
}

function mergedWidths(sheet: SheetDeclaration, table: TablePart, columns: readonly MergedColumn[]) {
  const before = Array.from(
    { length: table.column },
    (_, at): DeclaredColumn => sheet.columns[at] ?? { width: 9, outlineLevel: 0, hidden: false }
  );
  const own: DeclaredColumn = { width: OWN_WIDTH, outlineLevel: 0, hidden: false };
  return [
    ...before,
    ...columns.map(({ declared }) =>
      declared === null ? own : (sheet.columns[table.column + declared] ?? own)
    ),
  ];
}

function mergedHeights(
  sheet: SheetDeclaration,
  table: TablePart,
  widths: readonly DeclaredColumn[]
): ReadonlyMap<number, number> {
  const first = table.row + 1;
  const above = [...sheet.rowHeights].filter(([row]) => row < first);
  const body = [...sheet.rowHeights].filter(([row]) => row >= first).map(([, height]) => height);
  const least = body.length === 0 ? 0 : Math.min(...body);
  const rows = table.rows.map((line) => [
    ...Array.from({ length: table.column }, () => null),
    ...line,
  ]);
  const heights = bodyHeights(rows, widths, 1).map(
    ([, height], at) => [first + at, Math.max(least, height)] as const
  );
  return new Map([...above, ...heights]);
}

/** A declared sheet with its table merged: what a new file shows. */
export function relaidSheet(
  sheet: SheetDeclaration,
  table: TablePart,
  merged: MergedTable,
  standing: { readonly sheet: SheetSnapshot; readonly block: DeclaredRange }
): SheetDeclaration {
  const rows = merged.rows.map(({ cells }) => cells);
  const filled = rows.length > 0 ? rows : [merged.columns.map(() => null)];
  const columns = mergedColumns(table, merged.columns, standing);
  const mergedPart: TablePart = { ...table, columns, rows: filled };
  const widths = mergedWidths(sheet, table, merged.columns);
  const relay: Relay = {
    table,
    moves: movesOf(merged.columns),
    width: merged.columns.length,
    rows: { first: table.row + 1, last: table.row + filled.length },
  };
  const others = sheet.parts.filter(
    (part) =>
      part !== table &&
      !(
        (part.type === 'validation' || part.type === 'conditional-format') &&
        isBody(part.range, table)
      )
  );
  return {
    ...sheet,
    columns: widths,
    rowHeights: mergedHeights(sheet, mergedPart, widths),
    parts: [...others, mergedPart, ...relaidParts(sheet, relay)],
  };
}
