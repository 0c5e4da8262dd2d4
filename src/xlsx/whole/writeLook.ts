import type { AlignmentStyle, BorderSide, CellStyle, Color } from 'hucre';
import { PLAIN_LOOK, type BorderLine, type CellLook } from '../../grid/cellLook';
import { solidFill } from '../write/cellStyle';
import { fileLine } from './readLook';

/** A colour for a file. */
export const fileColour = (colour: string): Color => ({ rgb: colour.replace('#', '') });

const side = (line: BorderLine | null): BorderSide | undefined =>
  line
    ? { style: fileLine(line) as BorderSide['style'], color: fileColour(line.color) }
    : undefined;

const UNDERLINES = {
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
} as const;

type Underline = keyof typeof UNDERLINES;

function font(look: CellLook): NonNullable<CellStyle['font']> {
  const { underline } = look;
  return {
    name: look.fontName,
    size: look.fontSize,
    // Black is what a font has that says nothing, and then follows the reader's own settings.
    ...(look.fontColor !== PLAIN_LOOK.fontColor && { color: fileColour(look.fontColor) }),
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.strikethrough && { strikethrough: true }),
    ...(underline in UNDERLINES && { underline: UNDERLINES[underline as Underline] }),
  };
}

/** Rotation as files have it: up to 90 up, from 91 down, 255 from top to bottom. */
function rotation(degrees: number): number {
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}

const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

function alignment(look: CellLook): AlignmentStyle {
  const horizontal =
    look.horizontal === 'CenterAcrossSelection' ? 'CenterContinuous' : look.horizontal;
  return {
    vertical: small(look.vertical) as NonNullable<AlignmentStyle['vertical']>,
    ...(horizontal !== 'General' && {
      horizontal: small(horizontal) as NonNullable<AlignmentStyle['horizontal']>,
    }),
    ...(look.wrap && { wrapText: true }),
    ...(look.indent > 0 && { indent: look.indent }),
    ...(look.shrink && { shrinkToFit: true }),
    ...(look.orientation !== 0 && { textRotation: rotation(look.orientation) }),
  };
}

function border(look: CellLook): CellStyle['border'] {
  const diagonal = side(look.DiagonalDown ?? look.DiagonalUp);
  const sides = {
    top: side(look.EdgeTop),
    bottom: side(look.EdgeBottom),
    left: side(look.EdgeLeft),
    right: side(look.EdgeRight),
    diagonal,
  };
  const drawn = Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== undefined));
  if (Object.keys(drawn).length === 0) return undefined;
  return {
    ...drawn,
    ...(look.DiagonalDown && { diagonalDown: true }),
    ...(look.DiagonalUp && { diagonalUp: true }),
  };
}

/** hucre's form of a look. */
export function writeLook(look: CellLook): CellStyle {
  const lines = border(look);
  const protection = {
    ...(look.locked !== PLAIN_LOOK.locked && { locked: look.locked }),
    ...(look.formulaHidden && { hidden: true }),
  };
  return {
    font: font(look),
    alignment: alignment(look),
    ...(look.numberFormat !== 'General' && { numFmt: look.numberFormat }),
    ...(look.fill !== null && { fill: solidFill(look.fill.replace('#', '')) }),
    ...(lines && { border: lines }),
    ...(Object.keys(protection).length > 0 && { protection }),
  };
}
