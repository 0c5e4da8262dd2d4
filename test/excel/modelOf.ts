import type { WorkbookSnapshot } from '../../src/grid/workbook';
import { lineOf, putCell } from '../../src/workbench/host/model/cells';
import type { Model } from '../../src/workbench/host/model/model';
import type { Sheet } from '../../src/workbench/host/model/sheet';
import { blankSheet, newModel } from '../../src/workbench/host/model/newModel';
import { PLAIN_STYLE, sharedStyle } from '../../src/workbench/host/model/style';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** An open workbook with the sheets of a snapshot. */
export function modelOf(workbook: WorkbookSnapshot): Model {
  const model = newModel([]);
  model.fileName = workbook.file;
  model.dateSystem = workbook.dateSystem;
  model.sheets = workbook.sheets.map((snapshot) => {
    const sheet = blankSheet(model, snapshot.name);
    sheet.visibility = VISIBILITY[snapshot.visibility];
    const { values, numberFormats, fills, bold } = snapshot;
    values.forEach((line, row) => {
      const facts = [line, numberFormats[row] ?? [], fills[row] ?? [], bold[row] ?? []];
      const width = Math.max(...facts.map(({ length }) => length));
      for (let column = 0; column < width; column += 1) {
        const fill = fills[row]?.[column];
        const style = {
          ...PLAIN_STYLE,
          numberFormat: numberFormats[row]?.[column] ?? 'General',
          fill: fill === undefined ? null : `#${fill}`,
          bold: bold[row]?.[column] ?? false,
        };
        const value = line[column] ?? null;
        const cell = { value, formula: null, style: sharedStyle(model.styles, style), link: null };
        putCell(sheet, [row, column], cell);
      }
    });
    sheet.merges = [...snapshot.merges];
    for (const row of snapshot.hiddenRows) lineOf(sheet.rows, row).hidden = true;
    for (const column of snapshot.hiddenColumns) lineOf(sheet.columns, column).hidden = true;
    return sheet;
  });
  model.activeSheet = model.sheets[0]?.id ?? '';
  model.selection = { sheet: model.activeSheet, block: { top: 2, left: 1, bottom: 3, right: 1 } };
  return model;
}

/** A sheet as a text that says everything about it. */
export function sheetText(sheet: Sheet): string {
  return JSON.stringify(sheet, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

/** Everything about a workbook but its feed and counters, sheet by sheet. */
export function modelText(model: Model): readonly string[] {
  const { names, settings, activeSheet, selection, fileName } = model;
  return [
    ...model.sheets.map(sheetText),
    JSON.stringify({ names, settings: [...settings], activeSheet, selection, fileName }),
  ];
}
