import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/workbook';
import type {
  CellContent,
  CellStyle,
  DeclaredColumn,
  SheetDeclaration,
  SheetPart,
} from '../declaration';
import { MAX_ROW_HEIGHT } from '../limits';
import { heightFor, linesFor, shownLength, widthFor } from '../measures';
import { SHEET_IDS } from '../names';
import { printLandscape } from '../printSetup';
import { READINESS_COLUMNS } from '../readiness/columns';
import { START_HERE_WIDTHS } from '../startHere/pageSheet';
import { STYLES } from '../styles';
import { contentOf } from './contentOf';

/** Widths of pages of ours, in characters; other sheets get widths that fit. */
const WIDTHS: Readonly<Record<string, readonly number[]>> = {
  [SHEET_IDS.startHere]: START_HERE_WIDTHS,
  [SHEET_IDS.readiness]: READINESS_COLUMNS.map(({ width }) => width),
};
const WIDTH = { least: 10, most: 40 } as const;

/** The look of a cell as far as a snapshot knows it, one object a look. */
function styleReader(sheet: SheetSnapshot): (row: number, column: number) => CellStyle {
  const styles = new Map<string, CellStyle>();
  return (row, column) => {
    const numberFormat = sheet.numberFormats[row]?.[column] ?? 'General';
    const fill = sheet.fills[row]?.[column] ?? null;
    const bold = sheet.bold[row]?.[column] ?? false;
    const key = [numberFormat, fill, bold].join('|');
    const known = styles.get(key) ?? styleOf(numberFormat, fill, bold ? 'bold' : 'plain');
    styles.set(key, known);
    return known;
  };
}

/** Dark fills want light letters. */
function isDark(fill: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    parseInt(fill.slice(at, at + 2), 16)
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140;
}

function styleOf(numberFormat: string, fill: string | null, weight: 'bold' | 'plain'): CellStyle {
  const base: CellStyle = { ...STYLES.plain, numberFormat, fill, bold: weight === 'bold' };
  return fill !== null && isDark(fill) ? { ...base, colour: 'FFFFFF' } : base;
}

function widthsOf(sheet: SheetSnapshot, id: string): readonly DeclaredColumn[] {
  const count = Math.max(1, ...sheet.values.map((line) => line.length));
  const spread = new Set(
    sheet.merges.filter(({ left, right }) => left < right).map(({ top, left }) => `${top},${left}`)
  );
  return Array.from({ length: count }, (_, column) => {
    const longest = sheet.values.reduce((most, line, row) => {
      if (spread.has(`${row},${column}`)) return most;
      const value = line[column] ?? null;
      return Math.max(most, shownLength(typeof value === 'object' ? null : value));
    }, 0);
    return {
      width: WIDTHS[id]?.[column] ?? widthFor(longest, WIDTH),
      outlineLevel: 0,
      hidden: sheet.hiddenColumns.has(column),
    };
  });
}

function heightsOf(
  sheet: SheetSnapshot,
  columns: readonly DeclaredColumn[]
): ReadonlyMap<number, number> {
  const roomOf = (row: number, column: number): number => {
    const merge = sheet.merges.find(({ top, left }) => top === row && left === column);
    const right = merge?.right ?? column;
    return columns.slice(column, right + 1).reduce((sum, { width }) => sum + width, 0) - 2;
  };
  return new Map(
    sheet.values.flatMap((line, row): readonly (readonly [number, number])[] => {
      const lines = line.map((value, column) =>
        typeof value === 'string' ? linesFor(value, roomOf(row, column)) : 1
      );
      const most = Math.max(1, ...lines);
      return most > 1 ? [[row, Math.min(MAX_ROW_HEIGHT, heightFor(most))]] : [];
    })
  );
}

/** A cell of a page: a sheet's name on Start here leads to that sheet again. */
export type LinkTo = (text: string) => string | null;

/** A sheet that is carried along as it stands: values, formats, fills, bold and merges. */
export function pageAsSheet(
  sheet: SheetSnapshot,
  { dateSystem }: WorkbookSnapshot,
  { id, linkTo }: { readonly id: string; readonly linkTo: LinkTo }
): SheetDeclaration {
  const styleAt = styleReader(sheet);
  const columns = widthsOf(sheet, id);
  const cell = (row: number, column: number): CellContent => {
    const { numberFormat } = styleAt(row, column);
    const content = contentOf(sheet.values[row]?.[column], numberFormat, dateSystem);
    const target = typeof content === 'string' ? linkTo(content) : null;
    return target === null || typeof content !== 'string'
      ? content
      : { type: 'link', text: content, sheet: target, row: 0, column: 0 };
  };
  const cells = sheet.values.flatMap((line, row) =>
    line.flatMap((value, column): SheetPart[] => {
      if (value === null) return [];
      const content = cell(row, column);
      const isLink = content !== null && typeof content === 'object';
      const style = isLink ? STYLES.link : styleAt(row, column);
      return [{ type: 'cells', row, column, cells: [[content]], style }];
    })
  );
  return {
    id,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColour: null,
    showGridlines: id !== SHEET_IDS.startHere,
    zoom: 100,
    columns,
    rowHeights: heightsOf(sheet, columns),
    freeze: null,
    parts: [
      ...cells,
      ...sheet.merges
        .filter(({ top, left, bottom, right }) => top !== bottom || left !== right)
        .map((range): SheetPart => ({ type: 'merge', range })),
    ],
    print: printLandscape(null),
  };
}
