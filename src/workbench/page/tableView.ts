import { columnLetters } from '../../grid/address';
import { CHOOSE_SHEET, EMPTY_SHEET, MORE_ROWS, tableCaption } from '../../text/workbench';
import { cellAt, usedBlock } from '../host/model/cells';
import { WHOLE_SHEET } from '../host/model/blocks';
import type { Model } from '../host/model/model';
import type { Sheet } from '../host/model/sheet';
import { activeSheet } from '../host/model/sheets';
import { shownText } from '../host/model/shownText';
import { button } from './ribbon';

/** Rows that the table shows at first and adds at a time. */
const ROWS_AT_A_TIME = 200;

function headingRow(columns: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(document.createElement('td'));
  for (let column = 0; column < columns; column++) {
    const heading = document.createElement('th');
    heading.scope = 'col';
    heading.textContent = columnLetters(column);
    row.append(heading);
  }
  return row;
}

function cellElement(model: Model, sheet: Sheet, [row, column]: readonly [number, number]) {
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right
  );
  if (merge && (merge.top !== row || merge.left !== column)) return null;
  const element = document.createElement('td');
  const cell = cellAt(sheet, row, column);
  element.textContent = shownText(cell, model.dateSystem);
  const note = sheet.notes.find((one) => one.row === row && one.column === column);
  const words = [cell.formula, note && `Note: ${note.text}`].filter(Boolean);
  if (words.length > 0) element.title = words.join(' · ');
  if (merge) {
    element.colSpan = merge.right - merge.left + 1;
    element.rowSpan = merge.bottom - merge.top + 1;
  }
  return element;
}

function bodyRow(model: Model, sheet: Sheet, row: number, columns: number): HTMLTableRowElement {
  const line = document.createElement('tr');
  const heading = document.createElement('th');
  heading.scope = 'row';
  heading.textContent = String(row + 1);
  line.append(heading);
  for (let column = 0; column < columns; column++) {
    const element = cellElement(model, sheet, [row, column]);
    if (element) line.append(element);
  }
  return line;
}

const isVisible = (lines: ReadonlyMap<number, { readonly hidden: boolean }>, index: number) =>
  lines.get(index)?.hidden !== true;

/** A sheet as a plain table, whose headings are the letters and numbers of its columns and rows. */
function sheetTable(model: Model, sheet: Sheet, rowsShown: number): HTMLElement {
  const used = usedBlock(sheet, WHOLE_SHEET, true);
  if (!used) {
    const words = document.createElement('p');
    words.textContent = `${tableCaption(sheet.name, 0, 0)}. ${EMPTY_SHEET}`;
    return words;
  }
  const [rows, columns] = [used.bottom + 1, used.right + 1];
  const shown = Math.min(rows, rowsShown);
  const table = document.createElement('table');
  const caption = document.createElement('caption');
  caption.textContent = tableCaption(sheet.name, shown, rows);
  table.append(caption, headingRow(columns));
  for (let row = 0; row < shown; row++) {
    if (isVisible(sheet.rows, row)) table.append(bodyRow(model, sheet, row, columns));
  }
  return table;
}

/** A choice among the sheets that people see. */
function sheetChoice(model: Model, chosen: (sheet: Sheet) => void): HTMLLabelElement {
  const label = document.createElement('label');
  label.textContent = `${CHOOSE_SHEET} `;
  const choice = document.createElement('select');
  const visible = model.sheets.filter(({ visibility }) => visibility === 'Visible');
  for (const { id, name } of visible)
    choice.add(new Option(name, id, false, id === model.activeSheet));
  choice.addEventListener('change', () => {
    const sheet = visible.find(({ id }) => id === choice.value);
    if (sheet) chosen(sheet);
  });
  label.append(choice);
  return label;
}

/** The plain table beside the grid. */
export interface TableView {
  /** Shows the sheet in front of a workbook as it is now. */
  readonly show: (model: Model) => void;
}

/**
 * A sheet as a table for reading: a grid on a canvas cannot be read aloud. `chosen` is told when a
 * person picks another sheet.
 */
export function tableView(place: HTMLElement, chosen: (sheet: Sheet) => void): TableView {
  let rows = ROWS_AT_A_TIME;
  let current = '';
  function show(model: Model): void {
    const sheet = activeSheet(model);
    if (sheet.id !== current) rows = ROWS_AT_A_TIME;
    current = sheet.id;
    const { scrollTop } = place;
    const parts: HTMLElement[] = [sheetChoice(model, chosen), sheetTable(model, sheet, rows)];
    const used = usedBlock(sheet, WHOLE_SHEET, true);
    if (used && used.bottom + 1 > rows)
      parts.push(
        button({ label: MORE_ROWS, tip: MORE_ROWS }, () => {
          rows += ROWS_AT_A_TIME;
          show(model);
        })
      );
    const hadFocus = place.querySelector('select') === document.activeElement;
    place.replaceChildren(...parts);
    place.scrollTop = scrollTop;
    if (hadFocus) place.querySelector('select')?.focus();
  }
  return { show };
}
