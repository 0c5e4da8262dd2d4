/** How cells look. Each look is a style of the workbook library; `looks` joins several. */

const solid = (rgb) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });
const thin = { style: 'thin', color: { rgb: 'BFBFBF' } };

export const bold = { font: { bold: true } };
export const italic = { font: { italic: true, color: { rgb: '7F7F7F' } } };
export const title = { font: { bold: true, size: 16 } };
export const wrapped = { alignment: { wrapText: true, vertical: 'top' } };
export const centred = { alignment: { horizontal: 'center', vertical: 'center', wrapText: true } };
export const struck = { font: { strikethrough: true } };
export const red = { font: { color: { rgb: 'C00000' } } };
export const upright = { alignment: { textRotation: 90, horizontal: 'center' } };
export const boxed = { border: { top: thin, bottom: thin, left: thin, right: thin } };

/** A filled cell, as `fill('FFE699')`. */
export const fill = (rgb) => ({ fill: solid(rgb) });

/** Several looks as one; the later wins where two say something different. */
export const looks = (...styles) =>
  styles.reduce(
    (whole, style) => ({
      ...whole,
      ...style,
      ...(whole.font || style?.font ? { font: { ...whole.font, ...style?.font } } : {}),
      ...(whole.alignment || style?.alignment
        ? { alignment: { ...whole.alignment, ...style?.alignment } }
        : {}),
    }),
    {}
  );

/** The usual heading: bold on a pale fill, wrapped. */
export const heading = (rgb = 'D9E2F3') => looks(bold, fill(rgb), wrapped, boxed);
