import {
  DEFAULT_INDEXED,
  DEFAULT_THEME,
  resolveColour,
  type Palette,
  type WrittenColour,
} from './colours';
import { builtInFormat } from './builtInFormats';
import { walkXml, type OpenElement } from './xmlText';

/** What a cell's style says that Trellis reads; undefined where it says nothing. */
export interface StyleFacts {
  readonly numberFormat: string | undefined;
  /** `RRGGBB`; undefined for none and for white. */
  readonly fill: string | undefined;
  readonly bold: true | undefined;
}

const integer = (text: string | undefined): number | undefined =>
  text === undefined || !/^\d{1,9}$/.test(text) ? undefined : Number(text);

function writtenColour({ attributes }: OpenElement): WrittenColour {
  return {
    rgb: attributes.get('rgb'),
    theme: integer(attributes.get('theme')),
    indexed: integer(attributes.get('indexed')),
    tint: Number(attributes.get('tint') ?? 0),
  };
}

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false';

/** A fill as written: no pattern, or the colour that a reader would see. */
interface WrittenFill {
  pattern: string;
  front: WrittenColour | undefined;
  back: WrittenColour | undefined;
}

interface WrittenFormat {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
}

interface StylesPart {
  readonly formats: Map<number, string>;
  readonly bold: boolean[];
  readonly fills: WrittenFill[];
  readonly cells: WrittenFormat[];
  readonly indexed: string[];
}

type Section = 'fonts' | 'fills' | 'cellXfs' | 'numFmts' | 'indexedColors';
const SECTIONS: ReadonlySet<string> = new Set<Section>([
  'fonts',
  'fills',
  'cellXfs',
  'numFmts',
  'indexedColors',
]);

function takeFillElement(part: StylesPart, element: OpenElement): void {
  const fill = part.fills.at(-1);
  if (element.name === 'fill')
    part.fills.push({ pattern: 'none', front: undefined, back: undefined });
  if (!fill) return;
  if (element.name === 'patternFill')
    fill.pattern = element.attributes.get('patternType') ?? 'none';
  if (element.name === 'gradientFill') fill.pattern = 'gradient';
  if (element.name === 'fgColor') fill.front = writtenColour(element);
  if (element.name === 'bgColor') fill.back = writtenColour(element);
  if (element.name === 'color') fill.front ??= writtenColour(element);
}

/** What each section's elements mean, by the section's name. */
const TAKE: Readonly<Record<Section, (part: StylesPart, element: OpenElement) => void>> = {
  numFmts: (part, { attributes }) => {
    const id = integer(attributes.get('numFmtId'));
    if (id !== undefined) part.formats.set(id, attributes.get('formatCode') ?? '');
  },
  fonts: (part, { name, attributes }) => {
    if (name === 'font') part.bold.push(false);
    if (name === 'b') part.bold[part.bold.length - 1] = !isOff(attributes.get('val'));
  },
  fills: takeFillElement,
  cellXfs: (part, { name, attributes }) => {
    if (name !== 'xf') return;
    part.cells.push({
      numberFormat: integer(attributes.get('numFmtId')) ?? 0,
      font: integer(attributes.get('fontId')) ?? 0,
      fill: integer(attributes.get('fillId')) ?? 0,
    });
  },
  indexedColors: (part, { attributes }) => {
    const rgb = attributes.get('rgb');
    if (rgb !== undefined) part.indexed.push(rgb);
  },
};

function readStylesPart(xml: string): StylesPart {
  const part: StylesPart = { formats: new Map(), bold: [], fills: [], cells: [], indexed: [] };
  let section: Section | undefined;
  walkXml(
    xml,
    (element) => {
      if (section) TAKE[section](part, element);
      else if (SECTIONS.has(element.name)) section = element.name as Section;
    },
    (name) => {
      if (name === section) section = undefined;
    }
  );
  return part;
}

function fillColour(fill: WrittenFill | undefined, palette: Palette): string | undefined {
  if (!fill || fill.pattern === 'none') return undefined;
  const colour = fill.front && resolveColour(fill.front, palette);
  const seen = colour ?? (fill.back && resolveColour(fill.back, palette));
  return seen === 'FFFFFF' ? undefined : seen;
}

function factsOf(part: StylesPart, palette: Palette, cell: WrittenFormat): StyleFacts {
  const format = part.formats.get(cell.numberFormat) ?? builtInFormat(cell.numberFormat);
  return {
    numberFormat: format === '' || format?.toLowerCase() === 'general' ? undefined : format,
    fill: fillColour(part.fills[cell.fill], palette),
    bold: part.bold[cell.font] ? true : undefined,
  };
}

/**
 * The facts of each cell style (`cellXfs`) of a styles part, in its order. `theme` is the theme in
 * Excel's order; the empty text stands for a workbook without styles.
 */
export function readStyles(xml: string, theme: readonly string[] | undefined): StyleFacts[] {
  if (xml === '') return [];
  const part = readStylesPart(xml);
  const palette: Palette = {
    theme: theme ?? DEFAULT_THEME,
    indexed: part.indexed.length > 0 ? part.indexed : DEFAULT_INDEXED,
  };
  return part.cells.map((cell) => factsOf(part, palette, cell));
}

const THEME_SLOTS =
  'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** A theme part's colours in the order in which styles count them. */
export function readTheme(xml: string): string[] {
  const colours = new Map<string, string>();
  let slot = '';
  walkXml(xml, ({ name, attributes }) => {
    if (THEME_SLOTS.includes(name)) slot = name;
    const colour =
      name === 'srgbClr'
        ? attributes.get('val')
        : name === 'sysClr'
          ? attributes.get('lastClr')
          : undefined;
    if (colour !== undefined && slot !== '' && !colours.has(slot)) colours.set(slot, colour);
  });
  return THEME_SLOTS.map((name, index) => colours.get(name) ?? DEFAULT_THEME[index] ?? '000000');
}

/** A number format that no workbook defines, so that hucre takes no number for a date. */
const NO_FORMAT = 200;

/**
 * A styles part that gives every style its number as an indent and nothing else. hucre then hands
 * out each cell's style number, and numbers under date formats exactly as stored, where it would
 * otherwise turn them into dates rounded to milliseconds.
 */
export function numberedStyles(styles: number): string {
  const cells = Array.from(
    { length: styles },
    (_, index) => `<xf numFmtId="${NO_FORMAT}"><alignment indent="${index}"/></xf>`
  );
  return `<styleSheet><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}
