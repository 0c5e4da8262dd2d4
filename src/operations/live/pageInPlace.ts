import type { Block, SheetSnapshot } from '../../grid/workbook';
import { contentText, evened } from '../../sheets/contentText';
import type {
  CellContent,
  CellsPart,
  CellStyle,
  SheetDeclaration,
  TablePart,
} from '../../sheets/declaration';
import { standingText } from '../../sheets/ownSheets';
import type { OpenSheetId, WriteCells } from './livePlan';

/** A cell that a page declares: what it says and how it looks. */
interface DeclaredCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: CellStyle;
}

const blockOfTable = ({ row, column, rows, columns }: TablePart): Block => ({
  top: row,
  left: column,
  bottom: row + rows.length,
  right: column + columns.length - 1,
});

/** What a part writes, line by line, and how each of its columns looks. */
function linesOf(part: CellsPart | TablePart) {
  if (part.type === 'cells') return [{ row: part.row, cells: part.cells, styles: [part.style] }];
  const headings = part.columns.map(({ heading }) => heading);
  return [
    { row: part.row, cells: [headings], styles: [part.headingStyle] },
    { row: part.row + 1, cells: part.rows, styles: part.columns.map(({ style }) => style) },
  ];
}

/** The cells of a page that say something. */
function cellsOf({ parts }: SheetDeclaration): readonly DeclaredCell[] {
  return parts.flatMap((part): readonly DeclaredCell[] =>
    part.type !== 'cells' && part.type !== 'table'
      ? []
      : linesOf(part).flatMap(({ row, cells, styles }) =>
          cells.flatMap((line, down) =>
            line.flatMap((content, across): readonly DeclaredCell[] => {
              const style = styles[across] ?? styles[0];
              const place = { row: row + down, column: part.column + across };
              return style && contentText(content) !== '' ? [{ ...place, content, style }] : [];
            })
          )
        )
  );
}

const placeOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${row},${column}`;

const blocksOf = (blocks: readonly object[]): string =>
  JSON.stringify(blocks.map((block) => JSON.stringify(Object.entries(block).sort())).sort());

/** Whether the same cells say something, dressed and merged alike, as far as reading tells. */
function isLaidOutAlike(
  cells: readonly DeclaredCell[],
  declared: SheetDeclaration,
  { values, bold, fills, merges, tables }: SheetSnapshot
): boolean {
  const filled = values.flatMap((line, row) =>
    line.flatMap((value, column) => (standingText(value) === '' ? [] : [placeOf({ row, column })]))
  );
  const places = new Set(cells.map(placeOf));
  const merged = declared.parts.flatMap((part) => (part.type === 'merge' ? [part.range] : []));
  const tabled = declared.parts.flatMap((part) =>
    part.type === 'table' ? [{ name: part.name, ...blockOfTable(part) }] : []
  );
  return (
    blocksOf(tables.map(({ name, block }) => ({ name, ...block }))) === blocksOf(tabled) &&
    filled.length === places.size &&
    filled.every((place) => places.has(place)) &&
    blocksOf(merges) === blocksOf(merged) &&
    cells.every(
      ({ row, column, style }) =>
        (bold[row]?.[column] ?? false) === style.bold &&
        (fills[row]?.[column] ?? null) === style.fill
    )
  );
}

/** Letters by which a text may grow before its row may be too low for it. */
const ROOM = 12;

const fits = ({ content, style }: DeclaredCell, stands: string): boolean =>
  (content === null || typeof content !== 'object') &&
  (!style.wrap || contentText(content).length <= stands.length + ROOM);

/**
 * What has to be written for a page to say something new where it stands, so that formulas which
 * people point at it go on pointing there; null where it has to be drawn afresh: where it has more or
 * fewer lines than before, another link or a text that needs another height.
 */
export function pageInPlace(
  declared: SheetDeclaration,
  snapshot: SheetSnapshot,
  sheet: OpenSheetId
): readonly WriteCells[] | null {
  const cells = cellsOf(declared);
  if (!isLaidOutAlike(cells, declared, snapshot)) return null;
  const writes: WriteCells[] = [];
  for (const cell of cells) {
    const { row, column, content } = cell;
    const value = snapshot.values[row]?.[column] ?? null;
    const stands = standingText(value);
    if (evened(stands) === evened(contentText(content))) continue;
    if (!fits(cell, stands)) return null;
    const block = { top: row, left: column, bottom: row, right: column };
    writes.push({ type: 'write-cells', sheet, block, was: [[value]], contents: [[content]] });
  }
  return writes;
}
