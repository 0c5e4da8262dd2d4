/** A colour as a styles part writes it: attributes of `fgColor`, `bgColor` and the like. */
export interface WrittenColour {
  readonly rgb: string | undefined;
  readonly theme: number | undefined;
  readonly indexed: number | undefined;
  readonly tint: number;
}

/** What a workbook's named colours mean: its theme in Excel's order, and its indexed palette. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The indexed colours that a workbook has unless it brings its own (ECMA-376, 18.8.27). */
export const DEFAULT_INDEXED: readonly string[] = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The Office theme, for workbooks without a theme part: light 1, dark 1, light 2, dark 2, accents. */
export const DEFAULT_THEME: readonly string[] =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

const HEX = /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/i;

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

function channelsOf(colour: string): readonly [number, number, number] {
  const at = (start: number): number => parseInt(colour.slice(start, start + 2), 16) / 255;
  return [at(0), at(2), at(4)];
}

/**
 * A colour made lighter or darker as Excel does: its luminance moves towards white (tint above 0) or
 * black (below), its hue and saturation stay (ECMA-376, 18.8.19).
 */
function tinted(colour: string, tint: number): string {
  const channels = channelsOf(colour);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const luminance = (high + low) / 2;
  const spread = 1 - Math.abs(2 * luminance - 1);
  const saturation = spread === 0 ? 0 : (high - low) / spread;
  const moved = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const scale = high === low ? 0 : chroma / (high - low);
  return channels
    .map((channel) => clamp(moved + (channel - luminance) * scale))
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0')
    )
    .join('')
    .toUpperCase();
}

/** The colour as `RRGGBB`, or undefined where it is left to the system or cannot be resolved. */
export function resolveColour(colour: WrittenColour, palette: Palette): string | undefined {
  const base =
    colour.theme !== undefined
      ? palette.theme[colour.theme]
      : colour.indexed !== undefined
        ? palette.indexed[colour.indexed]
        : colour.rgb;
  const rgb = HEX.exec(base ?? '')?.[1];
  if (rgb === undefined) return undefined;
  return colour.tint === 0 || Number.isNaN(colour.tint)
    ? rgb.toUpperCase()
    : tinted(rgb, colour.tint);
}
