import type { Cell, CellStyle, CellValue as HucreValue, NamedRange, Sheet } from 'hucre';
import { PLAIN_LOOK, type CellLook } from '../../grid/cellLook';
import type {
  NotCarried,
  WholeCell,
  WholeLine,
  WholeLink,
  WholeName,
  WholeNote,
  WholeSheet,
  WholeTable,
} from '../../grid/wholeWorkbook';
import type { Block, CellValue } from '../../grid/workbook';
import { looksLikeError, readStored } from '../write/storedText';
import type { Palette } from '../read/colours';
import { isOnSheet, parseRange } from '../read/reference';
import { markedFormat } from './formatMarks';
import { readHeadersFooters, readPageSetup, readProtection } from './page';
import { readColour, readLook } from './readLook';
import { readConditionalFormat } from './conditionalFormats';
import { readValidation } from './validations';

/** What reading a sheet needs to know of the whole file. */
export interface FileContext {
  readonly palette: Palette;
  /** The number formats of the file's cell formats, in order; undefined for General. */
  readonly formats: readonly (string | undefined)[];
  readonly names: readonly NamedRange[];
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

/** Reads looks, equal ones once. */
function lookReader({ palette, formats }: FileContext): (style: CellStyle | undefined) => CellLook {
  const known = new Map<string, CellLook>();
  const seen = new Map<CellStyle, CellLook>();
  const read = (style: CellStyle): CellLook => {
    const key = JSON.stringify(style);
    const found = known.get(key);
    if (found) return found;
    const format = formats[markedFormat(style.numFmt) ?? -1] ?? 'General';
    const look = readLook(style, palette, format);
    known.set(key, look);
    return look;
  };
  return (style) => {
    if (!style) return PLAIN_LOOK;
    const look = seen.get(style) ?? read(style);
    seen.set(style, look);
    return look;
  };
}

function readValue(value: HucreValue | undefined, type: Cell['type'] | undefined): CellValue {
  if (value === undefined || value === null || value === '') return null;
  if (value instanceof Date) return value.getTime();
  const isError =
    typeof value === 'string' &&
    (type === 'error' || (type === 'formula' && looksLikeError(value)));
  return isError ? { error: value } : value;
}

function readLink({ hyperlink }: Cell): WholeLink | null {
  if (!hyperlink) return null;
  const { target, location, tooltip } = hyperlink;
  const link = {
    ...(target && target !== location && { address: target }),
    ...(location && { documentReference: location }),
    ...(tooltip && { screenTip: tooltip }),
  };
  return Object.keys(link).length > 0 ? link : null;
}

const splitKey = (key: string): readonly [number, number] => {
  const comma = key.indexOf(',');
  return [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
};

function detailedCells(sheet: Sheet, context: FileContext): WholeCell[] {
  const lookOf = lookReader(context);
  return [...(sheet.cells ?? [])].flatMap(([key, cell]) => {
    const [row, column] = splitKey(key);
    const formula = cell.formula === undefined || cell.formula === '' ? null : `=${cell.formula}`;
    const value = readValue(cell.formulaResult ?? cell.value, cell.type);
    const fills = cell.formulaType === 'array' ? readFilled(cell) : null;
    const [look, link] = [lookOf(cell.style), readLink(cell)];
    const says = value !== null || formula !== null || link !== null || look !== PLAIN_LOOK;
    return says ? [{ row, column, value, formula, look, link, ...(fills && { fills }) }] : [];
  });
}

/** The block that a formula's results fill, where it is more than the formula's own cell. */
function readFilled({ formulaRef }: Cell): Block | null {
  const block = formulaRef === undefined ? null : parseRange(formulaRef);
  return block && (block.top < block.bottom || block.left < block.right) ? block : null;
}

/** hucre keeps a cell without a style in its row alone. */
function plainCells(sheet: Sheet): WholeCell[] {
  return sheet.rows.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const read = sheet.cells?.has(`${row},${column}`) ? null : readValue(value, undefined);
      return read === null
        ? []
        : [{ row, column, value: read, formula: null, look: PLAIN_LOOK, link: null }];
    })
  );
}

function readLines(
  lines: Iterable<
    readonly [
      number,
      (
        | {
            size?: number | undefined;
            hidden?: boolean | undefined;
            outlineLevel?: number | undefined;
          }
        | undefined
      ),
    ]
  >
): WholeLine[] {
  return [...lines].flatMap(([index, line]) => {
    const { size = null, hidden = false, outlineLevel: level = 0 } = line ?? {};
    return size === null && !hidden && level === 0 ? [] : [{ index, size, hidden, level }];
  });
}

const mergesOf = ({ merges = [] }: Sheet): Block[] =>
  merges
    .map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    }))
    .filter(isOnSheet);

function tablesOf({ tables = [] }: Sheet): WholeTable[] {
  return tables.flatMap((table) => {
    const block = parseRange(table.range ?? '');
    if (!block) return [];
    return [
      {
        name: table.displayName ?? table.name,
        block,
        columns: table.columns.map(({ name }) => readStored(name)),
        style: table.style ?? '',
        showTotals: table.showTotalRow ?? false,
        showFilterButton: table.showAutoFilter ?? true,
        showBandedRows: table.showRowStripes ?? false,
        showBandedColumns: table.showColumnStripes ?? false,
      },
    ];
  });
}

/** The names of the workbook (no scope) or of a sheet. */
export const readNames = (names: readonly NamedRange[], scope: string | undefined): WholeName[] =>
  names
    .filter((name) => name.scope === scope && !name.name.startsWith('_xlnm.'))
    .map(({ name, range, comment = '' }) => ({ name, formula: `=${range}`, comment }));

function notesOf(sheet: Sheet): WholeNote[] {
  return [...(sheet.cells ?? [])].flatMap(([key, { comment }]) => {
    const [row, column] = splitKey(key);
    return comment ? [{ row, column, text: comment.text, author: comment.author ?? '' }] : [];
  });
}

/** What of a sheet's own part is not carried. */
function leftOut(sheet: Sheet, formatsLost: number): NotCarried[] {
  const runs = [...(sheet.cells ?? [])].filter(
    ([, { richText }]) => (richText?.length ?? 0) > 1
  ).length;
  const lost: NotCarried[] = [
    { what: 'conditional formats', sheet: sheet.name, count: formatsLost },
    { what: 'formatted parts of texts', sheet: sheet.name, count: runs },
    { what: 'split panes', sheet: sheet.name, count: sheet.splitPane ? 1 : 0 },
  ];
  return lost.filter(({ count }) => count > 0);
}

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** A sheet of hucre's as a whole sheet, and what of it is not carried. */
export function readWholeSheet(
  sheet: Sheet,
  context: FileContext
): { readonly sheet: WholeSheet; readonly notCarried: readonly NotCarried[] } {
  const { palette } = context;
  const rules = [...(sheet.conditionalRules ?? [])].sort(
    (one, other) => one.priority - other.priority
  );
  const formats = rules.map((rule) => readConditionalFormat(rule, palette));
  const kept = formats.filter((format) => format !== null);
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  const whole: WholeSheet = {
    name: sheet.name,
    visibility: VISIBILITIES[context.visibility],
    tabColor: readColour(sheet.view?.tabColor, palette) ?? '',
    showGridlines: sheet.view?.showGridLines ?? true,
    showHeadings: sheet.view?.showRowColHeaders ?? true,
    zoom: sheet.view?.zoomScale ?? 100,
    cells: [...plainCells(sheet), ...detailedCells(sheet, context)],
    rows: readLines(
      [...(sheet.rowDefs ?? [])].map(([index, row]) => [index, { ...row, size: row.height }])
    ),
    columns: readLines(
      (sheet.columns ?? []).map((column, index) => [index, { ...column, size: column?.width }])
    ),
    merges: mergesOf(sheet),
    tables: tablesOf(sheet),
    names: readNames(context.names, sheet.name),
    validations: (sheet.dataValidations ?? []).map(readValidation),
    conditionalFormats: kept,
    protection: readProtection(sheet.protection),
    freeze: rows > 0 || columns > 0 ? { rows, columns } : null,
    notes: notesOf(sheet),
    page: { ...readPageSetup(sheet.pageSetup), ...readHeadersFooters(sheet.headerFooter) },
  };
  return { sheet: whole, notCarried: leftOut(sheet, formats.length - kept.length) };
}
