import { parseBlock, parseSheetBlock } from '../../grid/address';
import type { Block, DefinedName, NativeTable, SheetSnapshot } from '../../grid/workbook';
import { send } from '../requests';
import type { Follow } from '../../operations/ports';

/** What is known of a sheet before its cells are read. */
export interface SheetShape {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly sheet: Excel.Worksheet;
  /** The block of filled cells; null for an empty sheet. */
  readonly used: Block | null;
  readonly merges: readonly Block[];
  readonly tables: readonly NativeTable[];
}

/** What is known of the workbook before its cells are read. */
export interface WorkbookShape {
  readonly file: string;
  readonly sheets: readonly SheetShape[];
  readonly names: readonly DefinedName[];
  readonly definedNames: readonly string[];
}

const VISIBILITY: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** The block of an address with or without its sheet: `Plan!B2:D9`. */
export function blockOfAddress(address: string): Block | null {
  return parseSheetBlock(address)?.block ?? parseBlock(address);
}

function blockOfRange(range: Excel.Range): Block {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

const SHAPE = 'rowIndex,columnIndex,rowCount,columnCount';

/** The first request: which sheets, tables and names there are. */
async function listAll(context: Excel.RequestContext, follow: Follow) {
  const { workbook } = context;
  const { worksheets, tables, names } = workbook;
  workbook.load('name');
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/name,items/worksheet/id');
  names.load('items/name,items/formula,items/scope');
  await send(context, follow);
  return { workbook, sheets: worksheets.items, tables: tables.items, names: names.items };
}

/** The second request: how far each sheet's filled cells reach, and where tables stand. */
async function measureAll(
  context: Excel.RequestContext,
  listed: Awaited<ReturnType<typeof listAll>>,
  follow: Follow
) {
  const sheets = listed.sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(SHAPE);
    const merged = sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject();
    merged.load('address');
    return { sheet, used, merged };
  });
  const tables = listed.tables.map((table) => {
    const range = table.getRange();
    range.load(SHAPE);
    return { name: table.name, sheet: table.worksheet.id, range };
  });
  await send(context, follow);
  return { sheets, tables };
}

function mergesOf(merged: Excel.RangeAreas): readonly Block[] {
  if (merged.isNullObject) return [];
  return merged.address
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .flatMap((address) => blockOfAddress(address) ?? []);
}

/** What there is in the open workbook, in two requests whatever its size. */
export async function readShapes(
  context: Excel.RequestContext,
  follow: Follow
): Promise<WorkbookShape> {
  const listed = await listAll(context, follow);
  const measured = await measureAll(context, listed, follow);
  const names = listed.names.flatMap(({ name, formula, scope }): readonly DefinedName[] => {
    const place = scope === 'Workbook' ? parseSheetBlock(String(formula)) : null;
    return place === null ? [] : [{ name, ...place }];
  });
  return {
    file: listed.workbook.name,
    definedNames: listed.names.map(({ name }) => name),
    names,
    sheets: measured.sheets.map(({ sheet, used, merged }): SheetShape => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? 'visible',
      sheet,
      used: used.isNullObject ? null : blockOfRange(used),
      merges: mergesOf(merged),
      tables: measured.tables
        .filter((table) => table.sheet === sheet.id)
        .map(({ name, range }) => ({ name, block: blockOfRange(range) })),
    })),
  };
}
