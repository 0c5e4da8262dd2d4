import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../../grid/workbook';
import type { Cell, Sheet } from '../host/model/model';
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

/** A cell without what a formula elsewhere puts in it: that the grid works out itself. */
export const ownContent = (sheet: Sheet, place: readonly [number, number], cell: Cell): Cell =>
  isSpilled(sheet, place, cell) ? { ...cell, value: null } : cell;

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
