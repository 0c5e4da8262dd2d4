import type { CellStyle as HucreStyle } from 'hucre';
import type { CellStyle } from '../../sheets/declaration';

type Fill = NonNullable<HucreStyle['fill']>;

/** A plain fill. Conditional formats show the back colour, cells the front one: both are set. */
export function solidFill(colour: string): Fill {
  return {
    type: 'pattern',
    pattern: 'solid',
    fgColor: { rgb: colour },
    bgColor: { rgb: colour },
  };
}

/** hucre's form of a declared style. */
export function drawStyle(style: CellStyle): HucreStyle {
  return {
    font: {
      name: 'Calibri',
      size: style.fontSize,
      bold: style.bold,
      italic: style.italic,
      color: { rgb: style.colour },
    },
    alignment: {
      vertical: style.vertical,
      wrapText: style.wrap,
      ...(style.horizontal === 'general' ? {} : { horizontal: style.horizontal }),
    },
    ...(style.numberFormat === 'General' ? {} : { numFmt: style.numberFormat }),
    ...(style.fill === null ? {} : { fill: solidFill(style.fill) }),
    ...(style.bottomBorder === null
      ? {}
      : { border: { bottom: { style: 'thin', color: { rgb: style.bottomBorder } } } }),
  };
}
