import type { ColumnDef, WriteSheet } from 'hucre';
import type {
  DeclaredColumn,
  PrintSetup,
  SheetDeclaration,
  SheetPart,
  TablePart,
} from '../../sheets/declaration';
import type { BookContext, Canvas } from './canvas';
import { drawPart } from './drawParts';

/** Excel's default column width with its padding, for columns that only carry a mark. */
const DEFAULT_WIDTH = 9.140625;

const isClosedGroup = (column: DeclaredColumn | undefined): boolean =>
  column !== undefined && column.outlineLevel > 0 && column.hidden;

function drawColumns(columns: readonly DeclaredColumn[]): ColumnDef[] {
  const drawn: ColumnDef[] = columns.map(({ width, outlineLevel, hidden }) => ({
    width,
    ...(hidden && { hidden }),
    ...(outlineLevel > 0 && { outlineLevel }),
  }));
  // The column behind a closed group carries its plus sign.
  for (let at = 1; at <= columns.length; at++) {
    if (isClosedGroup(columns[at - 1]) && !isClosedGroup(columns[at]))
      drawn[at] = { width: DEFAULT_WIDTH, ...drawn[at], collapsed: true };
  }
  return drawn;
}

function drawPrint({
  orientation,
  fitToWidth,
  onOnePage = false,
  footer,
}: PrintSetup): Partial<WriteSheet> {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation,
      ...(fitToWidth && { fitToPage: true, fitToWidth: 1, fitToHeight: onOnePage ? 1 : 0 }),
    },
    ...(footer !== '' && { headerFooter: { oddFooter: footer } }),
  };
}

const sizeOf = (part: TablePart): number => part.rows.length * part.columns.length;

/** The largest table of a sheet. */
function mainTable(parts: readonly SheetPart[]): TablePart | undefined {
  return parts
    .filter((part): part is TablePart => part.type === 'table')
    .reduce<TablePart | undefined>(
      (largest, part) => (largest && sizeOf(largest) >= sizeOf(part) ? largest : part),
      undefined
    );
}

/** How many rows of hucre's must be there before the main table's body. */
const rowsAbove = (main: TablePart | undefined): number => (main ? main.row + 1 : 0);

/** hucre's form of a declared sheet. */
export function drawSheet(declaration: SheetDeclaration, book: BookContext): WriteSheet {
  const main = mainTable(declaration.parts);
  const { freeze } = declaration;
  const canvas: Canvas = {
    book,
    main,
    validated: declaration.parts.flatMap((part) =>
      part.type === 'validation' ? [part.range] : []
    ),
    styles: new Map(),
    sheet: {
      name: declaration.name,
      columns: drawColumns(declaration.columns),
      rows: Array.from({ length: rowsAbove(main) }, () => []),
      cells: new Map(),
      rowDefs: new Map([...declaration.rowHeights].map(([row, height]) => [row, { height }])),
      ...(freeze && { freezePane: freeze }),
      view: {
        showGridLines: declaration.showGridlines,
        zoomScale: declaration.zoom,
        ...(declaration.tabColour !== null && { tabColor: { rgb: declaration.tabColour } }),
      },
      ...(declaration.visibility === 'hidden' && { hidden: true }),
      ...(declaration.visibility === 'veryHidden' && { veryHidden: true }),
      ...drawPrint(declaration.print),
    },
  };
  for (const part of declaration.parts) drawPart(canvas, part);
  return canvas.sheet;
}
