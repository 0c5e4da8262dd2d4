import { readXlsx, ParseError, type Workbook } from 'hucre';
import type { PassedOver, WorkbookSnapshot } from '../../grid/workbook';
import { cleanPackage } from './cleanPackage';
import { openPackage, Refusal, type Parts, type XlsxPackage } from './package';
import { snapshotSheet } from './snapshotSheet';

/** The parts of an .xlsx that hold sheets, their cells and their styles. */
export const isReadFromXlsx = (name: string): boolean =>
  /(?:\.xml|\.rels)$/i.test(name) &&
  !/(?:^|\/)(?:media|drawings|charts|pivotCache|pivotTables|externalLinks|customXml|docProps)\//.test(
    name
  );

/** What hucre says of a sheet whose block of cells it does not hold; sheets are called by number. */
const SPREAD_OUT = /^Sheet "(\d+)" spans (\d+) rows x (\d+) columns/;

function refusalOf(error: unknown, { sheets }: XlsxPackage): unknown {
  const [, number, rows, columns] =
    (error instanceof ParseError && SPREAD_OUT.exec(error.message)) || [];
  if (number === undefined) return error;
  const sheet = sheets[Number(number)]?.name ?? '';
  return new Refusal({
    code: 'too-spread-out',
    sheet,
    rows: Number(rows),
    columns: Number(columns),
  });
}

async function readCells(pack: XlsxPackage): Promise<Workbook['sheets']> {
  try {
    return (await readXlsx(cleanPackage(pack), { readStyles: true })).sheets;
  } catch (error) {
    throw refusalOf(error, pack);
  }
}

const MACROS = /(?:^|\/)(?:vbaProject\.bin$|macrosheets\/)/i;
const LINKS = /(?:^|\/)externalLinks\//i;

function hasFormulas(sheets: Workbook['sheets']): boolean {
  for (const { cells } of sheets)
    for (const { formula } of cells?.values() ?? []) if (formula !== undefined) return true;
  return false;
}

function passedOver(names: readonly string[], sheets: Workbook['sheets']): readonly PassedOver[] {
  return [
    ...(names.some((name) => MACROS.test(name)) ? (['macros'] as const) : []),
    ...(names.some((name) => LINKS.test(name)) ? (['links'] as const) : []),
    ...(hasFormulas(sheets) ? (['formulas'] as const) : []),
  ];
}

/**
 * The snapshot of an .xlsx package; `names` are those of all its parts, read or not. Throws for a
 * package that cannot be read.
 */
export async function readXlsxParts(
  parts: Parts,
  { file, names }: { readonly file: string; readonly names: readonly string[] }
): Promise<WorkbookSnapshot> {
  const pack = openPackage(parts);
  const sheets = await readCells(pack);
  const left = passedOver(names, sheets);
  const factsOf = ({ style }: { style?: { alignment?: { indent?: number } } }) =>
    pack.styles[style?.alignment?.indent ?? -1];
  return {
    file,
    dateSystem: pack.dateSystem,
    names: pack.names,
    ...(left.length > 0 && { passedOver: left }),
    sheets: pack.sheets.map(({ name, visibility, tables }, index) => {
      const sheet = sheets[index];
      if (!sheet) throw new Refusal({ code: 'damaged' });
      const context = { visibility, tables, factsOf, serialOf: Number };
      return { ...snapshotSheet(sheet, context), name };
    }),
  };
}
