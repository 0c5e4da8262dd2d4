import { writeXlsx } from 'hucre';
import type { WholeWorkbook } from '../grid/wholeWorkbook';
import { finishWhole } from './write/finishFile';
import { writeNames, writeWholeSheet } from './whole/writeWholeSheet';

/**
 * Writes a whole workbook as a new .xlsx. Texts are always texts, whatever they start with; nothing
 * says who wrote the file or when, and the same workbook gives the same bytes.
 */
export async function writeWholeWorkbook(workbook: WholeWorkbook): Promise<Uint8Array> {
  const { sheets } = workbook;
  const bytes = await writeXlsx({
    sheets: sheets.map(writeWholeSheet),
    namedRanges: [
      ...writeNames(workbook.names),
      ...sheets.flatMap(({ name, names }) => writeNames(names, name)),
    ],
    properties: { modified: new Date(0), ...(workbook.title !== '' && { title: workbook.title }) },
    dateSystem: workbook.dateSystem === 1904 ? '1904' : '1900',
    activeSheet: workbook.activeSheet,
    ...(workbook.protectedStructure && { workbookProtection: { lockStructure: true } }),
  });
  return finishWhole(bytes, sheets.length);
}
