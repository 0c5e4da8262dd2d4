import type { HeaderFooter, PageMargins, PageSetup, PaperSize, SheetProtection } from 'hucre';

type Page = Readonly<Record<string, unknown>>;

const POINTS_PER_INCH = 72;
const MARGINS: Readonly<Record<keyof PageMargins, string>> = {
  left: 'LeftMargin',
  right: 'RightMargin',
  top: 'TopMargin',
  bottom: 'BottomMargin',
  header: 'HeaderMargin',
  footer: 'FooterMargin',
};

/** Excel's "Normal" margins, in inches: a file that says nothing means these. */
const STANDARD_MARGINS: Required<PageMargins> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

const PAPERS: readonly PaperSize[] = [
  'letter',
  'legal',
  'a3',
  'a4',
  'a5',
  'b4',
  'b5',
  'executive',
  'tabloid',
];
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Texts at the left, centre and right of a header or footer, parted by `&L`, `&C` and `&R`. */
const PARTS = [
  ['L', 'Left'],
  ['C', 'Center'],
  ['R', 'Right'],
] as const;

function readTexts(text: string | undefined, kind: 'Header' | 'Footer', pages: string): Page {
  if (!text) return {};
  const found = [...text.matchAll(/&([LCR])([\s\S]*?)(?=&[LCR]|$)/g)];
  if (found.length === 0) return { [`${pages}/Center${kind}`]: text };
  return Object.fromEntries(
    found.flatMap(([, sign, part = '']) => {
      const side = PARTS.find(([letter]) => letter === sign)?.[1];
      return side && part !== '' ? [[`${pages}/${side}${kind}`, part]] : [];
    })
  );
}

function writeTexts(page: Page, kind: 'Header' | 'Footer', pages: string): string {
  return PARTS.map(([sign, side]) => {
    const text = page[`${pages}/${side}${kind}`];
    return typeof text === 'string' && text !== '' ? `&${sign}${text}` : '';
  }).join('');
}

/** Where each of a file's texts is kept: for all or odd pages, for even ones, for the first. */
const PAGES = [
  ['odd', 'DefaultForAllPages'],
  ['even', 'EvenPages'],
  ['first', 'FirstPage'],
] as const;

/** The pages' texts as the API's properties. */
export function readHeadersFooters(given: HeaderFooter | undefined): Page {
  if (!given) return {};
  return Object.assign(
    {},
    ...PAGES.flatMap(([word, pages]) => [
      readTexts(given[`${word}Header`], 'Header', pages),
      readTexts(given[`${word}Footer`], 'Footer', pages),
    ])
  ) as Page;
}

/** hucre's form of the pages' texts; undefined for none. */
export function writeHeadersFooters(page: Page): HeaderFooter | undefined {
  const texts = PAGES.flatMap(([word, pages]) => [
    [`${word}Header`, writeTexts(page, 'Header', pages)],
    [`${word}Footer`, writeTexts(page, 'Footer', pages)],
  ]).filter(([, text]) => text !== '');
  if (texts.length === 0) return undefined;
  const has = (word: string): boolean => texts.some(([key]) => key?.startsWith(word));
  return {
    ...(Object.fromEntries(texts) as HeaderFooter),
    ...(has('even') && { differentOddEven: true }),
    ...(has('first') && { differentFirst: true }),
  };
}

const COLUMNS = /^\$?[A-Z]{1,3}(?::\$?[A-Z]{1,3})?$/i;

const bare = (range: string): string => range.replaceAll('$', '');

function readZoom({ fitToPage, fitToWidth, fitToHeight, scale }: PageSetup): Page {
  if (fitToPage || fitToWidth !== undefined || fitToHeight !== undefined) {
    const [across, down] = [fitToWidth ?? 1, fitToHeight ?? 1];
    return {
      Zoom: {
        ...(across > 0 && { horizontalFitToPages: across }),
        ...(down > 0 && { verticalFitToPages: down }),
      },
    };
  }
  return scale === undefined || scale === 100 ? {} : { Zoom: { scale } };
}

/** A page's setup as the API's properties. */
export function readPageSetup(setup: PageSetup | undefined): Page {
  if (!setup) return {};
  const margins = Object.entries(setup.margins ?? {}).flatMap(([key, inches]) =>
    inches === STANDARD_MARGINS[key as keyof PageMargins]
      ? []
      : [
          [
            MARGINS[key as keyof PageMargins],
            Math.round((inches as number) * POINTS_PER_INCH * 1e6) / 1e6,
          ],
        ]
  );
  return {
    ...(setup.orientation === 'landscape' && { Orientation: 'Landscape' }),
    ...(setup.paperSize && { PaperSize: capital(setup.paperSize) }),
    ...readZoom(setup),
    ...(setup.horizontalCentered && { CenterHorizontally: true }),
    ...(setup.verticalCentered && { CenterVertically: true }),
    ...(setup.showGridLines && { PrintGridlines: true }),
    ...(setup.showRowColHeaders && { PrintHeadings: true }),
    ...(setup.printTitlesRow && { PrintTitleRows: bare(setup.printTitlesRow) }),
    // hucre takes the first part of a sheet's name with a comma in it for columns.
    ...(COLUMNS.test(setup.printTitlesColumn ?? '') && {
      PrintTitleColumns: bare(setup.printTitlesColumn ?? ''),
    }),
    ...(setup.printArea && { PrintArea: bare(setup.printArea) }),
    ...Object.fromEntries(margins),
  };
}

function writeMargins(page: Page): PageMargins | undefined {
  const set = Object.entries(MARGINS).flatMap(([key, name]) => {
    const points = page[name];
    return typeof points === 'number' ? [[key, points / POINTS_PER_INCH]] : [];
  });
  return set.length === 0 ? undefined : { ...STANDARD_MARGINS, ...Object.fromEntries(set) };
}

function writeZoom(zoom: unknown): Partial<PageSetup> {
  if (typeof zoom !== 'object' || zoom === null) return {};
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom as Record<
    string,
    number | undefined
  >;
  if (scale !== undefined) return { scale };
  return {
    fitToPage: true,
    fitToWidth: horizontalFitToPages ?? 0,
    fitToHeight: verticalFitToPages ?? 0,
  };
}

const fixed = (range: unknown): string => String(range).replace(/[A-Z]+|\d+/g, '$$$&');

/** hucre's form of a page's setup. */
export function writePageSetup(page: Page): PageSetup {
  const margins = writeMargins(page);
  const paper = PAPERS.find((known) => capital(known) === page['PaperSize']);
  return {
    ...(page['Orientation'] === 'Landscape' && { orientation: 'landscape' as const }),
    ...(paper && { paperSize: paper }),
    ...writeZoom(page['Zoom']),
    ...(page['CenterHorizontally'] === true && { horizontalCentered: true }),
    ...(page['CenterVertically'] === true && { verticalCentered: true }),
    ...(page['PrintGridlines'] === true && { showGridLines: true }),
    ...(page['PrintHeadings'] === true && { showRowColHeaders: true }),
    ...(page['PrintTitleRows'] !== undefined && { printTitlesRow: fixed(page['PrintTitleRows']) }),
    ...(page['PrintTitleColumns'] !== undefined && {
      printTitlesColumn: fixed(page['PrintTitleColumns']),
    }),
    ...(page['PrintArea'] !== undefined && { printArea: fixed(page['PrintArea']) }),
    ...(margins && { margins }),
  };
}

/** What a protected sheet may allow: hucre's words and the API's. */
const ALLOWED: Readonly<Partial<Record<keyof SheetProtection, string>>> = {
  objects: 'allowEditObjects',
  scenarios: 'allowEditScenarios',
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertRows: 'allowInsertRows',
  insertHyperlinks: 'allowInsertHyperlinks',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  sort: 'allowSort',
  autoFilter: 'allowAutoFilter',
  pivotTables: 'allowPivotTables',
};

/** A sheet's protection as the API's options; null where it is not protected. Passwords are not carried. */
export function readProtection(
  given: SheetProtection | undefined
): Readonly<Record<string, boolean>> | null {
  if (!given?.sheet) return null;
  return Object.fromEntries(
    Object.entries(ALLOWED).map(([key, option]) => [
      option,
      given[key as keyof SheetProtection] === true,
    ])
  );
}

/** hucre's form of a sheet's protection. */
export function writeProtection(options: Readonly<Record<string, boolean>>): SheetProtection {
  const allowed = Object.entries(ALLOWED).map(([key, option]) => [key, options[option] === true]);
  return { sheet: true, ...Object.fromEntries(allowed) };
}
