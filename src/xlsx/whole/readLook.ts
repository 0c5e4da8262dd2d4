import type { BorderSide, CellStyle, Color } from 'hucre';
import { PLAIN_LOOK, type BorderLine, type CellLook } from '../../grid/cellLook';
import { resolveColour, type Palette } from '../read/colours';

/** A colour of hucre's as `#RRGGBB`; undefined where it says none. */
export function readColour(colour: Color | undefined, palette: Palette): string | undefined {
  if (!colour) return undefined;
  const written = {
    rgb: colour.rgb,
    theme: colour.theme,
    indexed: colour.indexed,
    tint: colour.tint ?? 0,
  };
  const rgb = resolveColour(written, palette);
  return rgb === undefined ? undefined : `#${rgb}`;
}

/** Excel's line styles: how a line is drawn, and how heavily. */
const LINES: Readonly<Record<string, readonly [string, string]>> = {
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  hair: ['Continuous', 'Hairline'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  double: ['Double', 'Thick'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

/** The line of a file for one of the API's; the nearest where a file has no such line. */
export function fileLine({ style, weight }: BorderLine): string {
  const exact = Object.entries(LINES).find(([, line]) => line[0] === style && line[1] === weight);
  const near = Object.entries(LINES).find(([, line]) => line[0] === style);
  return exact?.[0] ?? near?.[0] ?? 'thin';
}

function readLine(side: BorderSide | undefined, palette: Palette): BorderLine | null {
  const line = side && LINES[side.style];
  if (!line) return null;
  const [style, weight] = line;
  return { style, weight, color: readColour(side.color, palette) ?? '#000000' };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const UNDERLINES: Readonly<Record<string, string>> = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

const underline = (value: boolean | string | undefined): string =>
  value === true ? 'Single' : (UNDERLINES[String(value)] ?? 'None');

function readFill(fill: CellStyle['fill'], palette: Palette): string | null {
  if (!fill) return null;
  if (fill.type === 'gradient') return readColour(fill.stops[0]?.color, palette) ?? null;
  if (fill.pattern === 'none') return null;
  const front = readColour(fill.fgColor, palette);
  return front ?? (fill.pattern === 'solid' ? null : (readColour(fill.bgColor, palette) ?? null));
}

/** Degrees as the API counts them; 255 in a file is text from top to bottom, which it calls 180. */
function orientation(rotation: number | undefined): number {
  if (rotation === undefined) return 0;
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

function readAlignment({ alignment }: CellStyle): Partial<CellLook> {
  if (!alignment) return {};
  const horizontal = alignment.horizontal ?? 'general';
  return {
    horizontal: horizontal === 'centerContinuous' ? 'CenterAcrossSelection' : capital(horizontal),
    vertical: capital(alignment.vertical ?? 'bottom'),
    wrap: alignment.wrapText ?? false,
    indent: alignment.indent ?? 0,
    shrink: alignment.shrinkToFit ?? false,
    orientation: orientation(alignment.textRotation),
  };
}

function readBorders({ border }: CellStyle, palette: Palette): Partial<CellLook> {
  if (!border) return {};
  const diagonal = readLine(border.diagonal, palette);
  return {
    EdgeTop: readLine(border.top, palette),
    EdgeBottom: readLine(border.bottom, palette),
    EdgeLeft: readLine(border.left, palette),
    EdgeRight: readLine(border.right, palette),
    DiagonalDown: border.diagonalDown ? diagonal : null,
    DiagonalUp: border.diagonalUp ? diagonal : null,
  };
}

/** The look of a cell style of hucre's, with the number format that its mark stands for. */
export function readLook(style: CellStyle, palette: Palette, numberFormat: string): CellLook {
  const { font, protection } = style;
  return {
    ...PLAIN_LOOK,
    numberFormat,
    fontName: font?.name ?? PLAIN_LOOK.fontName,
    fontSize: font?.size ?? PLAIN_LOOK.fontSize,
    fontColor: readColour(font?.color, palette) ?? PLAIN_LOOK.fontColor,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: underline(font?.underline),
    strikethrough: font?.strikethrough ?? false,
    fill: readFill(style.fill, palette),
    ...readAlignment(style),
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
    ...readBorders(style, palette),
  };
}
