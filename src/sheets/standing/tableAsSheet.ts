import type { WorkbookSnapshot } from '../../grid/workbook';
import type { DeclaredRange, SheetDeclaration, SheetPart } from '../declaration';
import { standingText, type StandingSheet, type StandingTable } from '../ownSheets';
import { printLandscape } from '../printSetup';
import { STYLES } from '../styles';
import { tableSheet } from '../tableSheet';
import { HEADING_ROW } from '../tableSheetPlan';
import { columnsOfSheet, looksOfSheet, type RowToStand } from './columnsOfSheet';
import { contentOf } from './contentOf';

/** The format of the first cell under a heading that has one. */
export function formatUnder({ snapshot }: StandingSheet, { block, headings }: StandingTable) {
  return (heading: string): string => {
    const column = block.left + headings.indexOf(heading);
    if (column < block.left) return '@';
    for (let row = block.top + 1; row <= block.bottom; row += 1) {
      const format = snapshot.numberFormats[row]?.[column];
      if (format !== undefined) return format;
    }
    return 'General';
  };
}

/** A standing table's rows as they are. */
export function standingRows(
  sheet: StandingSheet,
  table: StandingTable,
  { dateSystem }: Pick<WorkbookSnapshot, 'dateSystem'>
): readonly RowToStand[] {
  const formatOf = formatUnder(sheet, table);
  const formats = new Map(table.headings.map((heading) => [heading, formatOf(heading)]));
  return table.rows.map(({ cells }, standing) => ({
    standing,
    cells: new Map(
      [...cells].map(([heading, value]) => [
        heading,
        contentOf(value, formats.get(heading) ?? 'General', dateSystem),
      ])
    ),
  }));
}

/** What a table becomes: its rows and columns. */
interface Sizes {
  readonly dateSystem: WorkbookSnapshot['dateSystem'];
  readonly rows: number;
  readonly columns: number;
}

/** What stands on a sheet outside its table: below it moves along with the table's last row. */
function outside(
  { snapshot }: StandingSheet,
  { block }: StandingTable,
  { dateSystem, rows, columns }: Sizes
): readonly SheetPart[] {
  const down = Math.max(1, rows) - (block.bottom - block.top);
  const right = columns - (block.right - block.left + 1);
  return snapshot.values.flatMap((line, row) =>
    line.flatMap((value, column): SheetPart[] => {
      const isInside =
        row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
      const isTitle = column === 0 && row < 2 && block.top === HEADING_ROW && block.left === 0;
      if (value === null || isInside || isTitle) return [];
      const numberFormat = snapshot.numberFormats[row]?.[column] ?? 'General';
      return [
        {
          type: 'cells',
          row: row > block.bottom ? row + down : row,
          column: column > block.right ? column + right : column,
          cells: [[contentOf(value, numberFormat, dateSystem)]],
          style: { ...STYLES.plain, numberFormat },
        },
      ];
    })
  );
}

/** How far a table stands from where built tables do: people insert rows above and columns before. */
interface Offset {
  readonly rows: number;
  readonly columns: number;
}

const moved = (range: DeclaredRange, { rows, columns }: Offset): DeclaredRange => ({
  top: range.top + rows,
  bottom: range.bottom + rows,
  left: range.left + columns,
  right: range.right + columns,
});

/** A declared table's parts where the table stands now; its tints are formulas and stay behind. */
function movedParts(sheet: SheetDeclaration, offset: Offset): readonly SheetPart[] {
  return sheet.parts.flatMap((part): SheetPart[] => {
    if (part.type === 'table')
      return [{ ...part, row: part.row + offset.rows, column: part.column + offset.columns }];
    return part.type === 'validation' ? [{ ...part, range: moved(part.range, offset) }] : [];
  });
}

function movedSheet(sheet: SheetDeclaration, offset: Offset): SheetDeclaration {
  if (offset.rows === 0 && offset.columns === 0) return sheet;
  const before = Array.from({ length: offset.columns }, () => ({
    width: 12,
    outlineLevel: 0,
    hidden: false,
  }));
  return {
    ...sheet,
    columns: [...before, ...sheet.columns],
    rowHeights: new Map(
      [...sheet.rowHeights]
        .filter(([row]) => row >= HEADING_ROW)
        .map(([row, height]) => [row + offset.rows, height])
    ),
    freeze: { rows: HEADING_ROW + 1 + offset.rows, columns: 0 },
    parts: movedParts(sheet, offset),
    print: printLandscape(HEADING_ROW + offset.rows),
  };
}

/** What a sheet's table is to hold. */
export interface TableToStand {
  readonly headings: readonly string[];
  readonly rows: readonly RowToStand[];
}

/** A sheet of ours with its table's rows, under the name that it has now, with all that stands beside. */
export function tableAsSheet(
  sheet: StandingSheet,
  { headings, rows }: TableToStand,
  workbook: Pick<WorkbookSnapshot, 'dateSystem'>
): SheetDeclaration {
  const [table] = sheet.tables;
  if (!table) throw new Error(`${sheet.name} has no table.`);
  const { values } = sheet.snapshot;
  const declared = tableSheet<RowToStand>({
    id: sheet.id,
    name: standingText(values[0]?.[0]) || sheet.name,
    lead: standingText(values[1]?.[0]),
    tableName: table.name,
    columns: columnsOfSheet(sheet.id, headings, formatUnder(sheet, table)),
    items: rows,
    tabColour: null,
    frozenColumns: 1,
    leastLines: sheet.id === 'how' || sheet.id === 'why' ? 3 : 1,
    looks: looksOfSheet(sheet.id, headings),
  });
  const offset = { rows: table.block.top - HEADING_ROW, columns: table.block.left };
  const placed = movedSheet(declared, offset);
  const sizes = { dateSystem: workbook.dateSystem, rows: rows.length, columns: headings.length };
  return {
    ...placed,
    name: sheet.name,
    visibility: sheet.snapshot.visibility,
    parts: [...placed.parts, ...outside(sheet, table, sizes)],
  };
}
