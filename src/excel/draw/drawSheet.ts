import type {
  DeclaredColumn,
  PrintSetup,
  SheetDeclaration,
  SheetPart,
} from '../../sheets/declaration';
import { rangeOn, type DrawContext, type OfficeCanvas } from './canvas';
import { drawLinks } from './drawLinks';
import { drawPart } from './drawParts';
import { drawStyles } from './drawStyles';

/**
 * Points of a column's width to a character as files count it: 7 pixels of Calibri 11, at 96 pixels
 * and 72 points to an inch (ECMA-376, 18.3.1.13; Office documentation, RangeFormat.columnWidth).
 */
const POINTS_TO_A_CHARACTER = (7 * 72) / 96;
/** Bytes of a row's height or a column's width in a request; measured, rounded up. */
const LINE_BYTES = 60;
const SETTINGS_BYTES = 6_000;

async function drawHeights(canvas: OfficeCanvas, heights: ReadonlyMap<number, number>) {
  const rows = [...heights].sort(([a], [b]) => a - b);
  let run: (readonly [number, number])[] = [];
  const flush = async (): Promise<void> => {
    const top = run[0]?.[0];
    if (top === undefined) return;
    await canvas.requests.makeRoom(run.length * LINE_BYTES);
    const block = { top, left: 0, bottom: top + run.length - 1, right: 0 };
    const properties = run.map(([, rowHeight]) => ({ format: { rowHeight } }));
    rangeOn(canvas, block).setRowProperties(properties);
    run = [];
  };
  for (const row of rows) {
    const last = run.at(-1);
    if (last && last[0] + 1 !== row[0]) await flush();
    run.push(row);
  }
  await flush();
}

/** Groups of columns that are in a group, as first and last column. */
function groupsOf(columns: readonly DeclaredColumn[]): readonly (readonly [number, number])[] {
  const groups: [number, number][] = [];
  columns.forEach(({ outlineLevel }, at) => {
    const last = groups.at(-1);
    if (outlineLevel === 0) return;
    if (last && last[1] + 1 === at) last[1] = at;
    else groups.push([at, at]);
  });
  return groups;
}

function drawColumns(canvas: OfficeCanvas, columns: readonly DeclaredColumn[]): void {
  if (columns.length === 0) return;
  const all = { top: 0, left: 0, bottom: 0, right: columns.length - 1 };
  rangeOn(canvas, all).setColumnProperties(
    columns.map(({ width }) => ({ format: { columnWidth: width * POINTS_TO_A_CHARACTER } }))
  );
  for (const [left, right] of groupsOf(columns))
    rangeOn(canvas, { ...all, left, right })
      .getEntireColumn()
      .group('ByColumns');
  columns.forEach(({ hidden }, at) => {
    if (hidden) rangeOn(canvas, { ...all, left: at, right: at }).columnHidden = true;
  });
}

/** The left, middle and right of a footer in Excel's codes: `&LSheet&RPage &P`. */
export function footerParts(footer: string): Record<'left' | 'center' | 'right', string> {
  const parts = { left: '', center: '', right: '' };
  const sides = { L: 'left', C: 'center', R: 'right' } as const;
  let side: keyof typeof parts = 'center';
  for (const piece of footer.split(/(&[LCR])/)) {
    const letter = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof sides | undefined;
    if (letter) side = sides[letter];
    else parts[side] += piece;
  }
  return parts;
}

function drawPrint({ sheet }: OfficeCanvas, print: PrintSetup): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  if (print.fitToWidth)
    layout.zoom = {
      horizontalFitToPages: 1,
      ...(print.onOnePage === true && { verticalFitToPages: 1 }),
    };
  if (print.titleRows) {
    const [first, last] = print.titleRows;
    layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  const { left, center, right } = footerParts(print.footer);
  const footers = layout.headersFooters.defaultForAllPages;
  if (left !== '') footers.leftFooter = left;
  if (center !== '') footers.centerFooter = center;
  if (right !== '') footers.rightFooter = right;
}

function drawFreeze(canvas: OfficeCanvas, { rows, columns }: { rows: number; columns: number }) {
  const panes = canvas.sheet.freezePanes;
  if (rows > 0 && columns > 0)
    panes.freezeAt(rangeOn(canvas, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** The columns of a sheet, what stays in sight and how it prints. */
export async function drawLayout(canvas: OfficeCanvas, declared: SheetDeclaration): Promise<void> {
  await canvas.requests.makeRoom(SETTINGS_BYTES);
  drawColumns(canvas, declared.columns);
  if (declared.freeze) drawFreeze(canvas, declared.freeze);
  drawPrint(canvas, declared.print);
}

function drawSettings({ sheet }: OfficeCanvas, declared: SheetDeclaration): void {
  if (declared.tabColour !== null) sheet.tabColor = `#${declared.tabColour}`;
  sheet.showGridlines = declared.showGridlines;
  if (declared.visibility !== 'visible') sheet.visibility = VISIBILITY[declared.visibility];
}

const isFormat = ({ type }: SheetPart): boolean => type === 'conditional-format';

/**
 * Excel puts a conditional format that is added before all others, so the first declared, which
 * counts most, is added last.
 */
const firstLast = (parts: readonly SheetPart[]): readonly SheetPart[] => [
  ...parts.filter((part) => !isFormat(part)),
  ...parts.filter(isFormat).reverse(),
];

/** Parts with their links, looks and heights on cells of a sheet that are empty. */
export async function drawOn(
  sheet: Excel.Worksheet,
  parts: readonly SheetPart[],
  { rowHeights, ...context }: DrawContext & { readonly rowHeights: ReadonlyMap<number, number> }
): Promise<OfficeCanvas> {
  const canvas: OfficeCanvas = {
    ...context,
    sheet,
    styles: [],
    links: [],
    validated: parts.flatMap((part) => (part.type === 'validation' ? [part.range] : [])),
  };
  for (const part of firstLast(parts)) await drawPart(canvas, part);
  await drawLinks(canvas);
  await drawStyles(canvas);
  await drawHeights(canvas, rowHeights);
  return canvas;
}

/** Draws a declared sheet on a new, empty one. Zoom has no place in the API and stays as Excel's own. */
export async function drawSheet(
  sheet: Excel.Worksheet,
  declared: SheetDeclaration,
  context: DrawContext
): Promise<void> {
  const { rowHeights, parts } = declared;
  const canvas = await drawOn(sheet, parts, { ...context, rowHeights });
  await drawLayout(canvas, declared);
  drawSettings(canvas, declared);
}
