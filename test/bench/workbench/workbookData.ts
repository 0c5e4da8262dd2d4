import { LocaleType, type IWorkbookData } from '@univerjs/core';
import { drawnSheet } from '../../../src/workbench/grid/sheetData';
import { styleShelf } from '../../../src/workbench/grid/styleShelf';
import { modelFromFile } from '../../../src/workbench/host/files/modelFromFile';

/** A workbook file in Univer's own form. */
export async function workbookData(bytes: Uint8Array): Promise<IWorkbookData> {
  const read = await modelFromFile(bytes, 'peer.xlsx');
  if (!read.ok) throw new Error(read.problem.sentence);
  const { model } = read;
  const shelf = styleShelf(model.styles);
  const sheets = Object.fromEntries(
    model.sheets.map((sheet) => [sheet.id, drawnSheet(sheet, shelf.idOf)])
  );
  return {
    id: 'peer',
    name: 'peer',
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: shelf.looks,
    sheetOrder: model.sheets.map(({ id }) => id),
    sheets,
  };
}
