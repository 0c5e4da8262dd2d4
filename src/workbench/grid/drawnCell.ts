import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../../grid/workbook';
import type { Cell, Sheet } from '../host/model/sheet';
import { isSpilled } from '../host/model/spills';

type DrawnValue = Required<Pick<ICellData, 'v' | 't'>>;

/** A value with its kind: without that the grid leaves numbers out of colour scales and sums. */
export function drawnValue(value: CellValue): DrawnValue {
  if (value === null) return { v: null, t: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return { v: value, t: textType(value) };
  return { v: value.error, t: CellValueType.STRING };
}

/** Text that reads like a number or a date stays text only when the grid is told so. */
function textType(text: string): CellValueType {
  return /^[\s\d+\-.,%/:£$€eE()]+$/.test(text) ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

/** Excel marks functions that came later in files; the grid knows them by their plain names. */
export function drawnFormula(formula: string): string {
  return formula.replace(/_xl(?:fn|udf|ws|pm)\.(?:_xlws\.)?/gi, '');
}

/**
 * The longest text of a hidden sheet that the grid is given, in letters. The grid lays the selected
 * cell's text out whole, on a hidden sheet too, and a word of ten thousands of letters stops the page.
 */
const LONGEST_HIDDEN = 4_000;

const isTooLong = ({ visibility }: Sheet, { value }: Cell): boolean =>
  visibility !== 'Visible' && typeof value === 'string' && value.length > LONGEST_HIDDEN;

/**
 * A cell without what the grid is not given: what a formula elsewhere puts in it, which the grid works
 * out itself, and very long texts that nobody sees.
 */
export const ownContent = (sheet: Sheet, place: readonly [number, number], cell: Cell): Cell =>
  isSpilled(sheet, place, cell) || isTooLong(sheet, cell) ? { ...cell, value: null } : cell;

/** What stands in a cell, as the grid takes it, with its look. The value of a formula is its last one. */
export function drawnCell(cell: Cell, s: ICellData['s']): ICellData {
  return {
    ...drawnValue(cell.value),
    f: cell.formula === null ? null : drawnFormula(cell.formula),
    si: null,
    p: null,
    s,
  };
}

const ERROR = /^#(?:N\/A|[A-Z/0!?_]+[!?]|GETTING_DATA)$/;

/** The value that the grid holds in a cell. */
export function readValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined || value === '') return richText(cell);
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === '1';
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  if (typeof value === 'string' && ERROR.test(value)) return { error: value };
  return value;
}

/** The plain text of a cell with differently formatted words, which ends in the grid's own marks. */
function richText(cell: Nullable<ICellData>): string | null {
  const text = cell?.p?.body?.dataStream.replace(/[\r\n]+$/, '').replaceAll('\r', '\n');
  return text ? text : null;
}
