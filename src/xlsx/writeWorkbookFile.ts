import { writeXlsx, type WriteOptions } from 'hucre';
import type { WorkbookDeclaration } from '../sheets/declaration';
import { drawSheet } from './write/drawSheet';
import { finishFile } from './write/finishFile';
import { fixedRange, fixedRows } from './write/reference';

type Names = NonNullable<WriteOptions['namedRanges']>;

function drawNames({ sheets, names }: WorkbookDeclaration): Names {
  const nameOf = new Map(sheets.map(({ id, name }) => [id, name]));
  const declared = names.map(({ name, sheet, range }) => ({
    name,
    range: fixedRange(nameOf.get(sheet) ?? '', range),
  }));
  const titles = sheets.flatMap(({ name, print }) =>
    print.titleRows
      ? [{ name: '_xlnm.Print_Titles', range: fixedRows(name, print.titleRows), scope: name }]
      : []
  );
  return [...declared, ...titles];
}

/**
 * Draws a declaration as a new .xlsx. Expects a declaration without issues (`checkDeclaration`).
 * Text is always text, whatever it starts with; nothing says who wrote the file, where or when, and
 * the same declaration gives the same bytes. The file opens on its first visible sheet.
 */
export async function writeWorkbookFile(declaration: WorkbookDeclaration): Promise<Uint8Array> {
  const book = { sheetNames: new Map(declaration.sheets.map(({ id, name }) => [id, name])) };
  const firstVisible = declaration.sheets.findIndex(({ visibility }) => visibility === 'visible');
  const bytes = await writeXlsx({
    sheets: declaration.sheets.map((sheet) => drawSheet(sheet, book)),
    namedRanges: drawNames(declaration),
    properties: { title: declaration.title, modified: new Date(0) },
    activeSheet: Math.max(0, firstVisible),
  });
  return finishFile(bytes, declaration);
}
