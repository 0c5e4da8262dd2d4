import type { CellStyle } from './declaration';

/**
 * The look of everything Trellis builds: one calm accent, quiet greys, generous space, no
 * red-amber-green. Colours are `RRGGBB`; text on every fill keeps a contrast of 4.5 : 1 or more.
 */
export const COLOURS = {
  accent: '1F5F5B',
  accentSoft: 'E6F0EE',
  ink: '24302F',
  quiet: '5B6968',
  line: 'C9D6D3',
  white: 'FFFFFF',
  /** An empty box of a form. */
  emptyBox: 'F4F8F7',
  /** A box that waits for words. */
  invitation: 'FBF6E6',
  /** A row that Trellis suggests. */
  suggestion: 'EEF3F8',
} as const;

/** Number formats: text stays text, dates read the same for everybody, numbers as typed. */
export const FORMATS = {
  text: '@',
  date: 'dd mmm yyyy',
  number: 'General',
  money: '#,##0.00_)_)',
} as const;

const BODY: CellStyle = {
  numberFormat: FORMATS.text,
  bold: false,
  italic: false,
  fontSize: 10,
  colour: COLOURS.ink,
  fill: null,
  wrap: true,
  horizontal: 'left',
  vertical: 'top',
  bottomBorder: null,
};

/** A cell of a table's body: a thin line below, so that rows stay apart in print and without bands. */
const CELL: CellStyle = { ...BODY, vertical: 'center', bottomBorder: COLOURS.line };

/** The styles of built sheets, shared so that a sheet of ten thousand rows holds a handful. */
export const STYLES = {
  text: CELL,
  plain: BODY,
  label: { ...BODY, bold: true },
  strong: { ...CELL, bold: true },
  quiet: { ...BODY, colour: COLOURS.quiet },
  quote: { ...BODY, italic: true, fontSize: 11 },
  quoted: { ...CELL, italic: true },
  lead: { ...BODY, fontSize: 11 },
  link: { ...BODY, colour: COLOURS.accent, bold: true, fontSize: 11 },
  source: { ...CELL, colour: COLOURS.quiet, fontSize: 9 },
  date: { ...CELL, numberFormat: FORMATS.date, wrap: true },
  number: { ...CELL, numberFormat: FORMATS.number, horizontal: 'center' },
  money: { ...CELL, numberFormat: FORMATS.money, horizontal: 'right' },
  bookTitle: {
    ...BODY,
    bold: true,
    fontSize: 24,
    colour: COLOURS.accent,
    wrap: false,
    vertical: 'center',
  },
  sheetTitle: {
    ...BODY,
    bold: true,
    fontSize: 18,
    colour: COLOURS.accent,
    wrap: false,
    vertical: 'center',
  },
  sheetLead: { ...BODY, fontSize: 11, colour: COLOURS.quiet, wrap: false, vertical: 'center' },
  section: {
    ...BODY,
    bold: true,
    fontSize: 13,
    colour: COLOURS.accent,
    wrap: false,
    vertical: 'bottom',
    bottomBorder: COLOURS.line,
  },
  heading: {
    ...BODY,
    bold: true,
    colour: COLOURS.white,
    fill: COLOURS.accent,
    vertical: 'center',
    bottomBorder: COLOURS.accent,
  },
  headingSoft: {
    ...BODY,
    bold: true,
    colour: COLOURS.accent,
    fill: COLOURS.accentSoft,
    vertical: 'center',
    bottomBorder: COLOURS.line,
  },
} as const satisfies Record<string, CellStyle>;

/** Excel's built-in table style of every built table: thin lines and light bands, no colour of its own. */
export const TABLE_STYLE = 'TableStyleLight1';
