import type {
  CellContent,
  CellStyle,
  SheetDeclaration,
  TablePart,
  WorkbookDeclaration,
} from '../../src/sheets/declaration';

/** A plain style with these differences. */
export function style(changes: Partial<CellStyle> = {}): CellStyle {
  return {
    numberFormat: 'General',
    bold: false,
    italic: false,
    fontSize: 11,
    colour: '1A1A1A',
    fill: null,
    wrap: false,
    horizontal: 'general',
    vertical: 'top',
    bottomBorder: null,
    ...changes,
  };
}

/** Text that stays text. */
export const TEXT = style({ numberFormat: '@' });
export const DATE = style({ numberFormat: 'dd/mm/yyyy' });

/** An empty visible sheet with these differences. */
export function sheet(changes: Partial<SheetDeclaration> = {}): SheetDeclaration {
  return {
    id: 'one',
    name: 'One',
    visibility: 'visible',
    tabColour: null,
    showGridlines: false,
    zoom: 100,
    columns: [],
    rowHeights: new Map(),
    freeze: null,
    parts: [],
    print: { orientation: 'portrait', fitToWidth: true, titleRows: null, footer: '' },
    ...changes,
  };
}

/** A workbook of these sheets. */
export function workbook(
  sheets: readonly SheetDeclaration[],
  changes: Partial<WorkbookDeclaration> = {}
): WorkbookDeclaration {
  return { title: 'A workbook', sheets, names: [], ...changes };
}

/** A table of text columns with these headings and rows. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly CellContent[])[],
  changes: Partial<TablePart> = {}
): TablePart {
  return {
    type: 'table',
    name: 'Plan',
    row: 0,
    column: 0,
    columns: headings.map((heading) => ({ heading, style: TEXT, prompt: '' })),
    rows,
    headingStyle: style({ bold: true, bottomBorder: '336699' }),
    filterButtons: true,
    bandedRows: false,
    tableStyle: 'TableStyleLight1',
    ...changes,
  };
}

/** What people type that spreadsheets like to turn into something else. */
export const UNTRUSTED: readonly string[] = [
  '=1+1',
  '=HYPERLINK("http://example.org","x")',
  '+44 20 7946 0000',
  '-5',
  '@SUM(A1)',
  '\tTab',
  '\rReturn',
  'two\nlines\r\nthree',
  '＝1+1',
  '5-6',
  '1/2',
  '10%',
  '007',
  'TRUE',
  '1E5',
  '2018-12-31',
  '  spaces  ',
  '#N/A',
  '#REF!',
  '_x000B_',
  '_x005F_x000B_',
  'bell\u0007 and tab\u000B',
  '_x000B\u000B',
  '<b>&amp;"\'</b>]]>',
  'naïve café 学校 🎓',
  "'quoted",
];

/** A workbook that uses every kind of part, content and setting. */
export const EVERYTHING: WorkbookDeclaration = workbook(
  [
    sheet({
      id: 'how',
      name: "St Mary's & co: how".replace(':', ''),
      tabColour: '336699',
      zoom: 110,
      columns: [
        { width: 24, outlineLevel: 0, hidden: false },
        { width: 12, outlineLevel: 0, hidden: false },
        { width: 30, outlineLevel: 0, hidden: false },
        { width: 10, outlineLevel: 1, hidden: true },
        { width: 10, outlineLevel: 1, hidden: true },
      ],
      rowHeights: new Map([
        [0, 30],
        [2, 45],
      ]),
      freeze: { rows: 3, columns: 1 },
      print: {
        orientation: 'landscape',
        fitToWidth: true,
        titleRows: [2, 2],
        footer: 'Page &P of &N',
      },
      parts: [
        {
          type: 'cells',
          row: 0,
          column: 0,
          cells: [
            ['How', null, { type: 'link', text: 'Lists', sheet: 'lists', row: 1, column: 0 }],
          ],
          style: style({ bold: true, fontSize: 16, fill: 'EEF3F8' }),
        },
        { type: 'merge', range: { top: 0, left: 0, bottom: 0, right: 1 } },
        table(
          ['School', 'Starts', 'Helps\nwith', 'Staff', 'Sum'],
          [
            ['=1+1', 45000, 'Reading', 12, { type: 'formula', formula: 'D4*2', value: 24 }],
            ['007', 45000.5, null, 3.25, { type: 'formula', formula: 'D5*2', value: 6.5 }],
            [
              {
                type: 'source-link',
                text: 'a.xlsx › Plan › A5',
                file: 'a.xlsx',
                sheet: 'Plan',
                address: 'A5',
              },
              null,
              { type: 'link', text: 'See the list', sheet: 'lists', row: 0, column: 0 },
              true,
              { type: 'formula', formula: 'IF(D6,"yes","no")', value: 'yes' },
            ],
          ],
          {
            name: 'HowTable',
            row: 2,
            columns: [
              { heading: 'School', style: style({ numberFormat: '@', wrap: true }), prompt: '' },
              { heading: 'Starts', style: DATE, prompt: 'Not shown: a rule is declared here' },
              { heading: 'Helps\nwith', style: TEXT, prompt: '' },
              {
                heading: 'Staff',
                style: style({ numberFormat: '0.00' }),
                prompt: 'How many people take part?',
              },
              { heading: 'Sum', style: style({ italic: true, horizontal: 'right' }), prompt: '' },
            ],
          }
        ),
        table(['Below'], [['a'], [null]], { name: 'Below', row: 8, filterButtons: false }),
        {
          type: 'validation',
          range: { top: 3, left: 2, bottom: 5, right: 2 },
          rule: { kind: 'list', name: 'Whys' },
          prompt: { title: 'Helps with', text: 'Choose one\nor type' },
          alert: { style: 'information', title: 'Not on the list', text: 'Keep it?' },
        },
        {
          type: 'validation',
          range: { top: 3, left: 1, bottom: 5, right: 1 },
          rule: { kind: 'date' },
          prompt: null,
          alert: { style: 'warning', title: 'A date', text: 'Please type a date.' },
        },
        {
          type: 'validation',
          range: { top: 3, left: 0, bottom: 5, right: 0 },
          rule: { kind: 'any' },
          prompt: { title: 'School', text: 'Which school?' },
          alert: null,
        },
        {
          type: 'conditional-format',
          range: { top: 3, left: 0, bottom: 5, right: 2 },
          rule: {
            kind: 'formula',
            formula: '$C4=""',
            fill: 'FFF2CC',
            colour: '7F6000',
            bold: true,
          },
        },
        {
          type: 'conditional-format',
          range: { top: 3, left: 3, bottom: 5, right: 3 },
          rule: { kind: 'colour-scale', low: 'FFFFFF', high: '336699', from: 0, to: 100 },
        },
        { type: 'note', row: 2, column: 0, text: ' What it is\nand why \n' },
      ],
    }),
    sheet({
      id: 'lists',
      name: 'Lists',
      visibility: 'hidden',
      showGridlines: true,
      parts: [
        { type: 'cells', row: 0, column: 0, cells: [['Reading'], ['Writing']], style: style() },
      ],
    }),
  ],
  {
    title: 'Our plan & more',
    names: [
      { name: 'Whys', sheet: 'lists', range: { top: 0, left: 0, bottom: 1, right: 0 } },
      { name: 'Schools', sheet: 'how', range: { top: 3, left: 0, bottom: 5, right: 0 } },
    ],
  }
);
