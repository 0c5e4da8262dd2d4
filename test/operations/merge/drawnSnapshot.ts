import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/grid/workbook';
import { contentText } from '../../../src/sheets/contentText';
import type {
  CellContent,
  SheetDeclaration,
  SheetPart,
  WorkbookDeclaration,
} from '../../../src/sheets/declaration';

/** A value as reading a drawn cell gives it. */
function valueOf(content: CellContent): CellValue {
  if (content === null || typeof content !== 'object') return content;
  return contentText(content) === '' ? null : contentText(content);
}

function linesOf(part: SheetPart): readonly (readonly CellContent[])[] {
  if (part.type === 'cells') return part.cells;
  return part.type === 'table' ? [part.columns.map(({ heading }) => heading), ...part.rows] : [];
}

function valuesOf({ parts }: SheetDeclaration): CellValue[][] {
  const values: CellValue[][] = [];
  for (const part of parts) {
    if (part.type !== 'cells' && part.type !== 'table') continue;
    linesOf(part).forEach((line, down) => {
      line.forEach((content, across) => {
        const row = (values[part.row + down] ??= []);
        while (row.length <= part.column + across) row.push(null);
        row[part.column + across] = valueOf(content);
      });
    });
  }
  return Array.from(values, (row: CellValue[] | undefined) => row ?? []);
}

function sheetOf(sheet: SheetDeclaration): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    values: valuesOf(sheet),
    numberFormats: [],
    fills: [],
    bold: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: sheet.parts.flatMap((part) =>
      part.type === 'table'
        ? [
            {
              name: part.name,
              block: {
                top: part.row,
                left: part.column,
                bottom: part.row + part.rows.length,
                right: part.column + part.columns.length - 1,
              },
            },
          ]
        : []
    ),
  };
}

/** What reading a drawn declaration gives, apart from looks: for tests of what needs no file. */
export function drawnSnapshot({ sheets, names }: WorkbookDeclaration): WorkbookSnapshot {
  const nameOf = new Map(sheets.map(({ id, name }) => [id, name]));
  return {
    file: 'structured.xlsx',
    dateSystem: 1900,
    sheets: sheets.map(sheetOf),
    names: names.map(({ name, sheet, range }) => ({
      name,
      sheet: nameOf.get(sheet) ?? '',
      block: range,
    })),
  };
}
