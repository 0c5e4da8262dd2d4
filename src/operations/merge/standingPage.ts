import type { SheetSnapshot } from '../../grid/workbook';
import type {
  CellContent,
  CellsPart,
  SheetDeclaration,
  TableColumn,
  TablePart,
} from '../../sheets/declaration';
import type { SheetMemory } from '../../sheets/memory/memory';
import { textHash, type Headings } from '../../sheets/memory/rowPrint';
import { standingText, type StandingSheet } from '../../sheets/ownSheets';
import { printLandscape } from '../../sheets/printSetup';
import { STYLES } from '../../sheets/styles';
import { standingContent } from './mergeCell';

/** A cell outside the merged table that a person filled or changed. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/**
 * What people typed on a sheet of ours outside its merged table: texts that Trellis never wrote there.
 * Without a memory of the sheet nothing is known, and nothing is given.
 */
export function typedOutside(
  sheet: StandingSheet,
  memory: SheetMemory | null
): readonly TypedCell[] {
  if (memory === null) return [];
  const block = memory.headings === null ? undefined : sheet.tables[0]?.block;
  const isInside = (row: number, column: number): boolean =>
    block !== undefined &&
    row >= block.top &&
    row <= block.bottom &&
    column >= block.left &&
    column <= block.right;
  return sheet.snapshot.values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      if (value === null || isInside(row, column)) return [];
      if (memory.texts.has(textHash(standingText(value)))) return [];
      return [{ row, column, content: standingContent(value) }];
    })
  );
}

const OWN_WIDTH = 24;

function plainSheet(snapshot: SheetSnapshot): SheetDeclaration {
  const width = snapshot.values.reduce((most, { length }) => Math.max(most, length), 1);
  return {
    id: '',
    name: snapshot.name,
    visibility: 'visible',
    tabColour: null,
    showGridlines: true,
    zoom: 100,
    columns: Array.from({ length: width }, () => ({
      width: OWN_WIDTH,
      outlineLevel: 0,
      hidden: false,
    })),
    rowHeights: new Map(),
    freeze: null,
    parts: [],
    print: printLandscape(null),
  };
}

const cellsOf = (
  { values }: SheetSnapshot,
  [first, end]: readonly [number, number]
): CellsPart => ({
  type: 'cells',
  row: first,
  column: 0,
  cells: values.slice(first, end).map((line) => line.map(standingContent)),
  style: STYLES.plain,
});

/** A page as it stands, plainly: kept beside the new one for what people typed on it. */
export function pageAsItStands(
  sheet: StandingSheet,
  { id, name }: { readonly id: string; readonly name: string }
): SheetDeclaration {
  const { snapshot } = sheet;
  return {
    ...plainSheet(snapshot),
    id,
    name,
    parts: [cellsOf(snapshot, [0, snapshot.values.length])],
  };
}

function columnsOf({
  headings,
  place,
  filled,
  typed,
  id,
}: Headings & { headings: readonly string[] }) {
  const known = new Set([...filled, ...typed, id, place]);
  return headings
    .filter((heading) => known.has(heading))
    .map((heading): TableColumn => ({
      heading,
      style: STYLES.text,
      prompt: '',
      role:
        heading === id
          ? 'id'
          : heading === place
            ? 'place'
            : filled.includes(heading)
              ? 'trellis'
              : 'people',
    }));
}

/** A table sheet that nothing stands behind any more, declared without rows so that it can be merged. */
export function emptied(
  sheet: StandingSheet,
  memory: SheetMemory
): { readonly sheet: SheetDeclaration; readonly table: TablePart } | null {
  const [standing] = sheet.tables;
  if (standing === undefined || memory.headings === null) return null;
  const { top, left } = standing.block;
  const table: TablePart = {
    type: 'table',
    name: standing.name,
    row: top,
    column: left,
    columns: columnsOf({ ...memory.headings, headings: standing.headings }),
    rows: [],
    headingStyle: STYLES.heading,
    filterButtons: true,
    bandedRows: true,
    tableStyle: 'TableStyleLight1',
  };
  const plain = plainSheet(sheet.snapshot);
  const parts = [cellsOf(sheet.snapshot, [0, top]), table];
  return { sheet: { ...plain, id: sheet.id, parts }, table };
}
