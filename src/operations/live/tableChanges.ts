import type { Block, CellValue, SheetSnapshot } from '../../grid/workbook';
import { contentText, evened } from '../../sheets/contentText';
import type { CellContent, CellStyle, SheetPart } from '../../sheets/declaration';
import { standingText, type StandingRow, type StandingTable } from '../../sheets/ownSheets';
import type { MergedRow } from '../merge/mergeTable';
import type { MergedSheet, SheetMerge } from '../merge/mergeSheet';
import { mergedColumns, movesOf, relaidParts } from '../merge/relay';
import type { Change, Finish, OpenSheetId, WriteCells } from './livePlan';

type TableMerge = Extract<SheetMerge, { type: 'table' }>;

/** A cell that is to be written, on the sheet. */
interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Where a merged table is laid in the open sheet. */
interface Layout {
  readonly sheet: OpenSheetId;
  readonly snapshot: SheetSnapshot;
  readonly table: StandingTable;
  /** The row of the sheet for each merged row. */
  readonly rowOf: ReadonlyMap<MergedRow, number>;
  readonly to: Block;
}

const valueAt = ({ values }: SheetSnapshot, row: number, column: number): CellValue =>
  values[row]?.[column] ?? null;

/** Rows of the table's body that are empty: new rows go there before the table grows. */
function emptyRows({ block, rows }: StandingTable): readonly number[] {
  const filled = new Set(rows.map(({ row }) => row));
  const all = Array.from({ length: block.bottom - block.top }, (_, at) => block.top + 1 + at);
  return all.filter((row) => !filled.has(row));
}

function layOut(
  { rows, columns }: TableMerge['table'],
  table: StandingTable,
  sheet: { readonly id: OpenSheetId; readonly snapshot: SheetSnapshot }
): Layout {
  const free = [...emptyRows(table)];
  let bottom = table.block.bottom;
  const rowOf = new Map(
    rows.map((row) => {
      const place = row.standing?.row ?? free.shift() ?? (bottom += 1);
      return [row, place] as const;
    })
  );
  const added = columns.filter(({ standing }) => standing === null).length;
  const to = { ...table.block, bottom, right: table.block.right + added };
  return { sheet: sheet.id, snapshot: sheet.snapshot, table, rowOf, to };
}

/** The column of the sheet for each merged column: standing ones stay, new ones follow at the right. */
function columnPlaces(
  { columns }: TableMerge['table'],
  { block }: StandingTable
): readonly number[] {
  let next = block.right;
  return columns.map(({ standing }) => (standing === null ? (next += 1) : block.left + standing));
}

function changedCells(merge: TableMerge, layout: Layout): readonly CellToWrite[] {
  const places = columnPlaces(merge.table, layout.table);
  return merge.table.rows.flatMap((line) => {
    const row = layout.rowOf.get(line) ?? 0;
    if (row > layout.table.block.bottom) return [];
    return line.cells.flatMap((content, at) => {
      const column = places[at] ?? 0;
      if (column > layout.table.block.right) return [];
      const stands = standingText(valueAt(layout.snapshot, row, column));
      return evened(stands) === evened(contentText(content)) ? [] : [{ row, column, content }];
    });
  });
}

/** Cells below each other as blocks, so that few writes are needed. */
function blocksOf(cells: readonly CellToWrite[], layout: Layout): readonly WriteCells[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellToWrite[][] = [];
  for (const cell of sorted) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.column === cell.column && last.row + 1 === cell.row) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => {
    const [first, last] = [run[0], run.at(-1)];
    const column = first?.column ?? 0;
    return {
      type: 'write-cells',
      sheet: layout.sheet,
      block: { top: first?.row ?? 0, left: column, bottom: last?.row ?? 0, right: column },
      was: run.map(({ row }) => [valueAt(layout.snapshot, row, column)]),
      contents: run.map(({ content }) => [content]),
    };
  });
}

const meets = (a: Block, b: Block): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function isFree({ snapshot }: Layout, area: Block): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (valueAt(snapshot, row, column) !== null) return false;
    }
  }
  return !snapshot.tables.some(({ block }) => meets(block, area));
}

/** The strips that a table grows into, below and at its right, as far as there are any. */
function strips({ table: { block }, to }: Layout) {
  const below: Block = { ...block, top: block.bottom + 1, bottom: to.bottom };
  const beside: Block = { ...to, left: block.right + 1 };
  return [
    { area: below, shift: 'down' as const, grows: to.bottom > block.bottom },
    { area: beside, shift: 'right' as const, grows: to.right > block.right },
  ].filter(({ grows }) => grows);
}

interface ColumnLook {
  readonly style: CellStyle;
  readonly heading: string;
}

function cellsPart(
  style: CellStyle,
  at: { readonly row: number; readonly column: number },
  contents: readonly CellContent[]
): SheetPart {
  return { type: 'cells', ...at, cells: contents.map((content) => [content]), style };
}

/** New columns with their headings, for the rows that stand, and what is new in all columns below. */
function newCells(merge: TableMerge, layout: Layout, looks: readonly ColumnLook[]) {
  const { part, table } = merge;
  const { block } = layout.table;
  const places = columnPlaces(table, layout.table);
  const byRow = new Map([...layout.rowOf].map(([line, row]) => [row, line]));
  const body = (from: number, at: number): readonly CellContent[] =>
    Array.from(
      { length: layout.to.bottom - from + 1 },
      (_, nth) => byRow.get(from + nth)?.cells[at] ?? null
    );
  return looks.flatMap(({ style, heading }, at): readonly SheetPart[] => {
    const column = places[at] ?? 0;
    if (column <= block.right) {
      if (layout.to.bottom === block.bottom) return [];
      return [cellsPart(style, { row: block.bottom + 1, column }, body(block.bottom + 1, at))];
    }
    return [
      cellsPart(part.headingStyle, { row: block.top, column }, [heading]),
      cellsPart(style, { row: block.top + 1, column }, body(block.top + 1, at)),
    ];
  });
}

function growth(sheet: MergedSheet, merge: TableMerge, layout: Layout): readonly Change[] {
  const areas = strips(layout);
  if (areas.length === 0) return [];
  const { block, name } = layout.table;
  const standing = { sheet: layout.snapshot, block };
  const looks = mergedColumns(merge.part, merge.table.columns, standing);
  const grown = layout.to.bottom > block.bottom;
  const places = columnPlaces(merge.table, layout.table);
  const left = merge.part.column;
  const moves = new Map(
    [...movesOf(merge.table.columns)].map(([declared, at]) => [declared, (places[at] ?? 0) - left])
  );
  const relaid = grown
    ? relaidParts(sheet.fresh, {
        table: merge.part,
        moves,
        width: layout.to.right - left + 1,
        rows: { first: block.bottom + 1, last: layout.to.bottom },
      })
    : [];
  return [
    ...areas
      .filter(({ area }) => !isFree(layout, area))
      .map(({ area, shift }) => ({
        type: 'make-room' as const,
        sheet: layout.sheet,
        block: area,
        shift,
      })),
    { type: 'grow-table', sheet: layout.sheet, table: name, from: block, to: layout.to },
    ...areas.map(({ area }, nth) => ({
      type: 'draw-parts' as const,
      sheet: layout.sheet,
      area,
      parts: nth === 0 ? [...newCells(merge, layout, looks), ...relaid] : [],
    })),
  ];
}

/** Rows that go, from the bottom up; a table keeps one row, which is emptied then. */
function departures(
  merge: TableMerge,
  layout: Layout
): { readonly emptied: readonly CellToWrite[]; readonly finish: readonly Finish[] } {
  const { block } = layout.table;
  const { removed, rows } = merge.table;
  if (removed.length === 0) return { emptied: [], finish: [] };
  const [last, ...others] = [...removed].sort((a, b) => a.row - b.row);
  const going = rows.length === 0 ? others : removed;
  const kept = rows.length === 0 ? last : undefined;
  const valuesOf = ({ row }: StandingRow): readonly CellValue[] =>
    Array.from({ length: block.right - block.left + 1 }, (_, at) =>
      valueAt(layout.snapshot, row, block.left + at)
    );
  const bottomUp = [...going].sort((a, b) => b.row - a.row);
  return {
    emptied: (kept ? valuesOf(kept) : []).flatMap((value, at) =>
      value === null || !kept ? [] : [{ row: kept.row, column: block.left + at, content: null }]
    ),
    finish:
      bottomUp.length === 0
        ? []
        : [
            {
              type: 'delete-rows',
              sheet: layout.sheet,
              table: layout.table.name,
              rows: bottomUp.map((row) => ({ at: row.row - block.top - 1, was: valuesOf(row) })),
            },
          ],
  };
}

/** What has to be done to a standing table: cells that differ, rows and columns that are new, rows that go. */
export function tableChanges(
  sheet: MergedSheet,
  merge: TableMerge,
  id: OpenSheetId
): { readonly changes: readonly Change[]; readonly finish: readonly Finish[] } {
  const table = sheet.standing?.tables[0];
  if (!table || !sheet.standing) return { changes: [], finish: [] };
  const layout = layOut(merge.table, table, { id, snapshot: sheet.standing.snapshot });
  const { emptied, finish } = departures(merge, layout);
  const cells = [...changedCells(merge, layout), ...emptied];
  return { changes: [...blocksOf(cells, layout), ...growth(sheet, merge, layout)], finish };
}
