import { readXlsx } from 'hucre';
import type { NotCarried, WholeWorkbook } from '../grid/wholeWorkbook';
import { fileProblem, type FileProblem } from '../text/fileProblems';
import { Refusal, type Parts, type XlsxPackage } from './read/package';
import { sheetPart } from './read/cleanPackage';
import { DEFAULT_INDEXED, DEFAULT_THEME } from './read/colours';
import { openPackage } from './read/package';
import { MAX_CELLS } from './fileLimits';
import { openXlsx } from './readWorkbookFile';
import { inUtf8, xmlText } from './read/xmlText';
import { markFormats } from './whole/formatMarks';
import { partsNotCarried } from './whole/notCarried';
import { withPromptRules } from './whole/promptRules';
import { readNames, readWholeSheet } from './whole/readWholeSheet';
import { packZip } from './zip/pack';

/** What reading a whole workbook gives. */
export type WholeReading =
  | {
      readonly ok: true;
      readonly workbook: WholeWorkbook;
      readonly notCarried: readonly NotCarried[];
    }
  | { readonly ok: false; readonly problem: FileProblem };

/** The parts that are read: sheets, texts, styles, tables, notes; nothing that is only drawn. */
const isRead = (name: string): boolean =>
  /(?:\.xml|\.rels)$/i.test(name) &&
  !/(?:^|\/)(?:media|drawings|charts|pivotCache|pivotTables|externalLinks|customXml|threadedComments|persons|slicers|slicerCaches|timelines|queryTables|printerSettings|ctrlProps)\//.test(
    name
  );

/** Sheets in bounds, as hucre may have them; refused where a workbook has too many cells. */
function boundedSheets(pack: XlsxPackage): ReadonlyMap<Uint8Array, Uint8Array> {
  const bounded = new Map<Uint8Array, Uint8Array>();
  let cells = 0;
  for (const sheet of pack.sheets) {
    const { part, cells: more } = sheetPart(sheet);
    cells += more;
    if (cells > MAX_CELLS)
      throw new Refusal({ code: 'too-many-cells', sheet: sheet.name, cells, limit: MAX_CELLS });
    bounded.set(sheet.part, part);
  }
  return bounded;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The package again for hucre: sheets bounded, formats marked, parts that are not read left out. */
function packageFor(parts: Parts, pack: XlsxPackage): Uint8Array {
  const bounded = boundedSheets(pack);
  return packZip(
    [...parts].map(([name, bytes]) => {
      const sheet = bounded.get(bytes);
      const isStyles = /(?:^|\/)styles\.xml$/i.test(name);
      const ruled = sheet && encode(withPromptRules(new TextDecoder().decode(sheet)));
      const packed = ruled ?? (isStyles ? encode(markFormats(xmlText(bytes))) : inUtf8(bytes));
      return { name, method: 0 as const, packed, crc: 0, size: packed.length };
    })
  );
}

async function readParts(
  parts: Parts,
  names: readonly string[]
): Promise<Extract<WholeReading, { ok: true }>> {
  const pack = openPackage(parts);
  const book = await readXlsx(packageFor(parts, pack), { readStyles: true });
  const palette = { theme: pack.themeColours ?? DEFAULT_THEME, indexed: DEFAULT_INDEXED };
  const formats = pack.styles.map(({ numberFormat }) => numberFormat);
  const defined = book.namedRanges ?? [];
  const read = pack.sheets.map(({ name, visibility }) => {
    const sheet = book.sheets.find((other) => other.name === name);
    if (!sheet) throw new Refusal({ code: 'damaged' });
    return readWholeSheet(sheet, { palette, formats, names: defined, visibility });
  });
  const workbook: WholeWorkbook = {
    dateSystem: pack.dateSystem,
    sheets: read.map(({ sheet }) => sheet),
    names: readNames(defined, undefined),
    title: book.properties?.title ?? '',
    protectedStructure: book.workbookProtection?.lockStructure ?? false,
    activeSheet: book.activeSheet ?? 0,
  };
  return {
    ok: true,
    workbook,
    notCarried: [...partsNotCarried(names), ...read.flatMap(({ notCarried }) => notCarried)],
  };
}

/**
 * Reads an .xlsx or .xlsm with everything that the workbench carries, within the same limits as
 * `readWorkbookFile`. Never throws for a bad file. What is in the file and not carried is listed.
 */
export async function readWholeWorkbook(
  bytes: Uint8Array,
  fileName: string
): Promise<WholeReading> {
  try {
    const opened = openXlsx(bytes, fileName, isRead);
    return await readParts(opened.parts, opened.names);
  } catch (error) {
    const reason = error instanceof Refusal ? error.reason : ({ code: 'damaged' } as const);
    return { ok: false, problem: fileProblem(fileName, reason) };
  }
}
