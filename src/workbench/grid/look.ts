import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { PLAIN_STYLE, type BorderLine, type Side, type Style } from '../host/model/style';

/** Pixels of a point on a screen of 96 dots an inch. */
export const PIXELS_PER_POINT = 4 / 3;

/** How far one level of indent moves a text, in pixels. */
const INDENT_PIXELS = 9;

/** What a cell looks like that says nothing of its own: Excel's body font, or one of its kind. */
const FONTS_OF_OFFICE: ReadonlySet<string> = new Set(['Aptos Narrow', 'Aptos', 'Calibri']);

/** Office's fonts are seldom on other machines; these have nearly their widths. */
const LIKE_OFFICE = 'Aptos, Calibri, Carlito, "Segoe UI", Arial, sans-serif';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** The grid's line for a style and a weight in the words of the API. */
function lineType({ style, weight }: BorderLine): BorderStyleTypes {
  switch (style) {
    case 'Dash':
      return weight === 'Medium' ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
    case 'Dot':
      return BorderStyleTypes.DOTTED;
    case 'DashDot':
      return BorderStyleTypes.DASH_DOT;
    case 'DashDotDot':
      return BorderStyleTypes.DASH_DOT_DOT;
    case 'Double':
      return BorderStyleTypes.DOUBLE;
    case 'SlantDashDot':
      return BorderStyleTypes.SLANT_DASH_DOT;
    default:
      if (weight === 'Thick') return BorderStyleTypes.THICK;
      if (weight === 'Medium') return BorderStyleTypes.MEDIUM;
      return weight === 'Hairline' ? BorderStyleTypes.HAIR : BorderStyleTypes.THIN;
  }
}

const drawnLine = (line: BorderLine | null): IBorderStyleData | null =>
  line && line.style !== 'None' ? { s: lineType(line), cl: { rgb: line.color } } : null;

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/**
 * How the grid draws a style. Every property is there, so that it also replaces whatever look a
 * cell had before.
 */
export function drawnLook(style: Style): IStyleData {
  return {
    ff: FONTS_OF_OFFICE.has(style.fontName) ? LIKE_OFFICE : style.fontName,
    fs: style.fontSize,
    bl: flag(style.bold),
    it: flag(style.italic),
    ul: { s: flag(style.underline !== 'None') },
    st: { s: flag(style.strikethrough) },
    cl: { rgb: style.fontColor },
    bg: style.fill === null ? null : { rgb: style.fill },
    bd: {
      t: drawnLine(style.EdgeTop),
      b: drawnLine(style.EdgeBottom),
      l: drawnLine(style.EdgeLeft),
      r: drawnLine(style.EdgeRight),
    },
    ht: HORIZONTAL[style.horizontal] ?? HorizontalAlign.UNSPECIFIED,
    vt: VERTICAL[style.vertical] ?? VerticalAlign.BOTTOM,
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    tr: { a: Math.abs(style.orientation) <= 90 ? -style.orientation : 0 },
    pd: { l: style.indent * INDENT_PIXELS + 2 },
    n: style.numberFormat === 'General' ? null : { pattern: style.numberFormat },
  };
}

function nameOf<Value>(names: Readonly<Record<string, Value>>, wanted: Value): string | undefined {
  return Object.keys(names).find((name) => names[name] === wanted);
}

const LINE_STYLES: Readonly<Partial<Record<BorderStyleTypes, readonly [string, string]>>> = {
  [BorderStyleTypes.THIN]: ['Continuous', 'Thin'],
  [BorderStyleTypes.HAIR]: ['Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM]: ['Continuous', 'Medium'],
  [BorderStyleTypes.THICK]: ['Continuous', 'Thick'],
  [BorderStyleTypes.DASHED]: ['Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED]: ['Dash', 'Medium'],
  [BorderStyleTypes.DOTTED]: ['Dot', 'Thin'],
  [BorderStyleTypes.DASH_DOT]: ['DashDot', 'Thin'],
  [BorderStyleTypes.DASH_DOT_DOT]: ['DashDotDot', 'Thin'],
  [BorderStyleTypes.DOUBLE]: ['Double', 'Thick'],
  [BorderStyleTypes.SLANT_DASH_DOT]: ['SlantDashDot', 'Medium'],
};

function readLine(line: Nullable<IBorderStyleData>, before: BorderLine | null): BorderLine | null {
  if (!line || line.s === BorderStyleTypes.NONE) return null;
  if (before && lineType(before) === line.s && before.color === line.cl.rgb) return before;
  const [style = 'Continuous', weight = 'Thin'] = LINE_STYLES[line.s] ?? [];
  return { style, weight, color: hexColour(line.cl.rgb) ?? '#000000' };
}

/** A colour as `#RRGGBB`; the grid's own menus also give `rgb(…)`. */
function hexColour(colour: Nullable<string>): string | null {
  if (!colour) return null;
  if (/^#[0-9a-f]{6}$/i.test(colour)) return colour.toUpperCase();
  if (/^#[0-9a-f]{3}$/i.test(colour)) return hexColour(colour.replace(/[0-9a-f]/gi, '$&$&'));
  const parts = /rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(colour)?.slice(1);
  return parts
    ? `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase()
    : null;
}

const SIDE_KEYS: readonly (readonly [Side, 't' | 'b' | 'l' | 'r'])[] = [
  ['EdgeTop', 't'],
  ['EdgeBottom', 'b'],
  ['EdgeLeft', 'l'],
  ['EdgeRight', 'r'],
];

function readBorders(look: IStyleData, before: Style): Partial<Style> {
  return Object.fromEntries(
    SIDE_KEYS.map(([side, key]) => [side, readLine(look.bd?.[key], before[side])])
  );
}

function readFont(look: IStyleData, before: Style): Partial<Style> {
  const underlined = look.ul?.s === BooleanNumber.TRUE;
  const isUnderlined = before.underline !== 'None';
  return {
    fontName: !look.ff || look.ff === LIKE_OFFICE ? before.fontName : look.ff,
    fontSize: look.fs ?? PLAIN_STYLE.fontSize,
    fontColor: hexColour(look.cl?.rgb) ?? PLAIN_STYLE.fontColor,
    bold: look.bl === BooleanNumber.TRUE,
    italic: look.it === BooleanNumber.TRUE,
    underline: underlined === isUnderlined ? before.underline : underlined ? 'Single' : 'None',
    strikethrough: look.st?.s === BooleanNumber.TRUE,
  };
}

function readAlignment(look: IStyleData, before: Style): Partial<Style> {
  const horizontal = look.ht ?? HorizontalAlign.UNSPECIFIED;
  const vertical = look.vt ?? VerticalAlign.BOTTOM;
  return {
    horizontal:
      (HORIZONTAL[before.horizontal] ?? HorizontalAlign.UNSPECIFIED) === horizontal
        ? before.horizontal
        : (nameOf(HORIZONTAL, horizontal) ?? 'General'),
    vertical:
      VERTICAL[before.vertical] === vertical
        ? before.vertical
        : (nameOf(VERTICAL, vertical) ?? 'Bottom'),
    wrap: look.tb === WrapStrategy.WRAP,
  };
}

/**
 * The style of a cell that the grid shows so. What the grid does not know (locking, shrinking,
 * diagonal lines) stays as it was before.
 */
export function readLook(look: Nullable<IStyleData>, before: Style): Style {
  if (!look) return { ...PLAIN_STYLE, locked: before.locked, formulaHidden: before.formulaHidden };
  const fill = hexColour(look.bg?.rgb);
  return {
    ...before,
    ...readFont(look, before),
    ...readAlignment(look, before),
    ...readBorders(look, before),
    fill,
    numberFormat: look.n?.pattern ?? 'General',
  };
}
