import type { Block } from '../../../grid/workbook';
import { blockText } from '../model/addresses';
import { parseBlock } from '../model/addresses';
import { isWholeColumns, isWholeRows } from '../model/blocks';
import { tell } from '../model/changes';
import type { Sheet } from '../model/sheet';
import type { Arguments, RangeTarget, Session } from '../requests/contracts';
import {
  bind,
  NULL_OBJECT,
  type HostObject,
  type Kind,
  type Method,
  type Property,
} from '../requests/kinds';
import { refuse } from '../rules/hostError';
import { rangeAreas } from './rangeAreas';
import { blockOf, placeOf, rangeOf } from './rangeTarget';
import { asFlag, asNumber, asText, oneOf } from './values';

function set(sheet: Sheet, [key, value]: readonly [string, unknown], { model }: Session): void {
  sheet.page.set(key, value);
  tell(model, { type: 'sheet-parts', sheet });
}

/** A property of the page: what it is until somebody sets it, and what it may be. */
const setting = (
  key: string,
  start: unknown,
  parse: (value: unknown) => unknown
): Property<Sheet> => ({
  since: '1.9',
  get: ({ page }) => (page.has(key) ? page.get(key) : start),
  set: (sheet, value, session) => set(sheet, [key, parse(value)], session),
});

const PAPERS = [
  'Letter',
  'Legal',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Tabloid',
  'Executive',
  'Statement',
  'Ledger',
] as const;

/** Scale from 10 to 400 per cent, or pages across and down. */
function zoom(value: unknown): unknown {
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  if (typeof scale === 'number' && (scale < 10 || scale > 400))
    refuse('InvalidArgument', 'A page is scaled from 10 to 400 per cent.');
  if (scale !== undefined) return { scale };
  return {
    ...(horizontalFitToPages === undefined ? {} : { horizontalFitToPages }),
    ...(verticalFitToPages === undefined ? {} : { verticalFitToPages }),
  };
}

/** Excel's "Normal" margins, in points. */
const MARGINS = {
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
};

const margins = Object.fromEntries(
  Object.entries(MARGINS).map(([key, points]) => [key, setting(key, points, asNumber)])
);

/** Header and footer texts may have 255 characters ("Excel specifications and limits"). */
const HEADER_TEXT = 255;

interface TextsTarget {
  readonly sheet: Sheet;
  readonly pages: string;
}

const textSetting = (key: string): Property<TextsTarget> => ({
  since: '1.9',
  get: ({ sheet, pages }) => sheet.page.get(`${pages}/${key}`) ?? '',
  set: ({ sheet, pages }, value, session) => {
    const text = asText(value);
    if (text.length > HEADER_TEXT) refuse('InvalidArgument', `At most ${HEADER_TEXT} characters.`);
    set(sheet, [`${pages}/${key}`, text], session);
  },
});

const TEXTS: Kind<TextsTarget> = {
  name: 'HeaderFooter',
  properties: Object.fromEntries(
    ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'].map(
      (key) => [key, textSetting(key)]
    )
  ),
};

const texts = (pages: string) => ({
  since: '1.9',
  open: (sheet: Sheet) => bind(TEXTS, { sheet, pages }),
});

const HEADERS_FOOTERS: Kind<Sheet> = {
  name: 'HeaderFooterGroup',
  properties: {
    State: setting('State', 'Default', (value) =>
      oneOf(value, ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const)
    ),
    UseSheetMargins: setting('UseSheetMargins', true, asFlag),
    UseSheetScale: setting('UseSheetScale', true, asFlag),
  },
  children: {
    DefaultForAllPages: texts('DefaultForAllPages'),
    FirstPage: texts('FirstPage'),
    EvenPages: texts('EvenPages'),
    OddPages: texts('OddPages'),
  },
};

function blockFor(sheet: Sheet, args: Arguments, session: Session): Block {
  const object = args.object(0);
  if (object) return blockOf(object.target as RangeTarget);
  return placeOf(session.model, sheet, args.text(0)).block;
}

/** A range of the page that is set whole: rows to repeat, columns to repeat, the print area. */
function setRange(key: string, fits: (block: Block) => boolean): Method<Sheet> {
  return {
    since: '1.9',
    run: (sheet, args, session) => {
      const block = blockFor(sheet, args, session);
      if (!fits(block))
        refuse('InvalidArgument', 'Rows or columns to repeat are whole rows or columns.');
      set(sheet, [key, blockText(block)], session);
    },
  };
}

const readBlock = (sheet: Sheet, key: string): Block | null => {
  const text = sheet.page.get(key);
  return typeof text === 'string' ? parseBlock(text) : null;
};

const getRange = (key: string): Method<Sheet> => ({
  since: '1.9',
  run: (sheet, _args, session) => {
    const block = readBlock(sheet, key);
    return block ? rangeOf(session, { sheet, block }) : NULL_OBJECT;
  },
});

const PAGE_LAYOUT: Kind<Sheet> = {
  name: 'PageLayout',
  properties: {
    Orientation: setting('Orientation', 'Portrait', (value) =>
      oneOf(value, ['Portrait', 'Landscape'] as const)
    ),
    PaperSize: setting('PaperSize', 'A4', (value) => oneOf(value, PAPERS)),
    Zoom: setting('Zoom', { scale: 100 }, zoom),
    BlackAndWhite: setting('BlackAndWhite', false, asFlag),
    CenterHorizontally: setting('CenterHorizontally', false, asFlag),
    CenterVertically: setting('CenterVertically', false, asFlag),
    PrintHeadings: setting('PrintHeadings', false, asFlag),
    PrintGridlines: setting('PrintGridlines', false, asFlag),
    DraftMode: setting('DraftMode', false, asFlag),
    PrintOrder: setting('PrintOrder', 'DownThenOver', (value) =>
      oneOf(value, ['DownThenOver', 'OverThenDown'] as const)
    ),
    ...margins,
  },
  children: { HeadersFooters: { since: '1.9', open: (sheet) => bind(HEADERS_FOOTERS, sheet) } },
  methods: {
    SetPrintTitleRows: setRange('PrintTitleRows', isWholeRows),
    SetPrintTitleColumns: setRange('PrintTitleColumns', isWholeColumns),
    SetPrintArea: setRange('PrintArea', () => true),
    GetPrintTitleRowsOrNullObject: getRange('PrintTitleRows'),
    GetPrintTitleColumnsOrNullObject: getRange('PrintTitleColumns'),
    GetPrintAreaOrNullObject: {
      since: '1.9',
      run: (sheet, _args, session) => {
        const block = readBlock(sheet, 'PrintArea');
        return block ? rangeAreas(sheet, [block], session) : NULL_OBJECT;
      },
    },
  },
};

/** `worksheet.pageLayout`. */
export const pageLayout = (sheet: Sheet): HostObject => bind(PAGE_LAYOUT, sheet);
