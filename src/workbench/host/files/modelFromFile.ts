import type {
  NotCarried,
  WholeCell,
  WholeLine,
  WholeSheet,
  WholeTable,
  WholeWorkbook,
} from '../../../grid/wholeWorkbook';
import type { FileProblem } from '../../../text/fileProblems';
import { readWholeWorkbook } from '../../../xlsx/readWholeWorkbook';
import { cellAt, putCell } from '../model/cells';
import { evenBlocks } from '../model/coverage';
import type { Model } from '../model/model';
import type { Line, Sheet, Spill, Table } from '../model/sheet';
import { blankSheet, guid, newModel, nextId } from '../model/newModel';
import { sharedStyle } from '../model/style';
import { pointsOfWidth } from './columnWidths';

/** What opening a file gives: the workbook and what of the file it does not carry, or why it was not opened. */
export type OpenedFile =
  | { readonly ok: true; readonly model: Model; readonly notCarried: readonly NotCarried[] }
  | { readonly ok: false; readonly problem: FileProblem };

const linesOf = (
  lines: readonly WholeLine[],
  points: (size: number) => number
): Map<number, Line> =>
  new Map(
    lines.map(({ index, size, hidden, level }) => [
      index,
      { size: size === null ? null : points(size), hidden, level, style: null },
    ])
  );

const tableOf = (model: Model, table: WholeTable): Table => ({
  id: String(nextId(model)),
  name: table.name,
  block: table.block,
  columns: table.columns.map((name, index) => ({ id: index + 1, name })),
  style: table.style,
  showHeaders: true,
  showTotals: table.showTotals,
  showFilterButton: table.showFilterButton,
  showBandedRows: table.showBandedRows,
  showBandedColumns: table.showBandedColumns,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  sort: null,
  filters: new Map(),
});

/** Where results of formulas fill more than their own cell, with the values that the file holds there. */
const spillsOf = (sheet: Sheet, cells: readonly WholeCell[]): Spill[] =>
  cells.flatMap(({ fills }) => {
    if (!fills) return [];
    const { top, left, bottom, right } = fills;
    const values = Array.from({ length: bottom - top + 1 }, (_row, down) =>
      Array.from(
        { length: right - left + 1 },
        (_column, along) => cellAt(sheet, top + down, left + along).value
      )
    );
    return [{ block: fills, values }];
  });

function fillSheet(model: Model, sheet: Sheet, whole: WholeSheet): void {
  sheet.rows = linesOf(whole.rows, (points) => points);
  sheet.columns = linesOf(whole.columns, pointsOfWidth);
  for (const { row, column, value, formula, look, link } of whole.cells)
    putCell(sheet, [row, column], { value, formula, link, style: sharedStyle(model.styles, look) });
  sheet.spills = spillsOf(sheet, whole.cells);
  sheet.merges = [...whole.merges];
  sheet.tables = whole.tables.map((table) => tableOf(model, table));
  sheet.names = whole.names.map((name) => ({ ...name, visible: true }));
  sheet.validations = whole.validations.map((validation) => ({
    ...validation,
    blocks: evenBlocks(validation.blocks),
    prompt: validation.prompt && { ...validation.prompt },
    errorAlert: validation.errorAlert && { ...validation.errorAlert },
  }));
  sheet.conditionalFormats = whole.conditionalFormats.map((format) => ({
    ...format,
    id: guid(model),
    blocks: evenBlocks(format.blocks),
    look: { ...format.look },
  }));
  sheet.protection = whole.protection && {
    password: '',
    options: { ...whole.protection, selectionMode: 'Normal' },
  };
  sheet.freeze = whole.freeze;
  sheet.notes = whole.notes.map((note) => ({ ...note, visible: false }));
  sheet.page = new Map(Object.entries(whole.page));
}

/** A model of a whole workbook. */
export function modelOfWhole(workbook: WholeWorkbook, fileName: string): Model {
  const model = newModel([]);
  model.fileName = fileName;
  model.dateSystem = workbook.dateSystem;
  model.sheets = workbook.sheets.map((whole) => {
    const sheet = Object.assign(blankSheet(model, whole.name), {
      visibility: whole.visibility,
      tabColor: whole.tabColor,
      showGridlines: whole.showGridlines,
      showHeadings: whole.showHeadings,
      zoom: whole.zoom,
    });
    fillSheet(model, sheet, whole);
    return sheet;
  });
  model.names = workbook.names.map((name) => ({ ...name, visible: true }));
  if (workbook.title !== '') model.properties.set('Title', workbook.title);
  model.protection = workbook.protectedStructure ? { password: '' } : null;
  const front = model.sheets[workbook.activeSheet];
  const shown =
    front?.visibility === 'Visible'
      ? front
      : model.sheets.find(({ visibility }) => visibility === 'Visible');
  model.activeSheet = shown?.id ?? '';
  model.selection = { ...model.selection, sheet: model.activeSheet };
  return model;
}

/** Opens an .xlsx as a model, within the limits of `src/xlsx`. Never throws for a bad file. */
export async function modelFromFile(bytes: Uint8Array, fileName: string): Promise<OpenedFile> {
  const read = await readWholeWorkbook(bytes, fileName);
  if (!read.ok) return read;
  return { ok: true, model: modelOfWhole(read.workbook, fileName), notCarried: read.notCarried };
}
