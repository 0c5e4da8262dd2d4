import type { SheetDeclaration } from '../../src/sheets/declaration';
import { cellAddress } from '../../src/grid/address';
import type { Sheet, Validation } from '../../src/workbench/host/model/sheet';
import { snapshotSheet, type Plain } from '../../src/workbench/host/model/snapshot';
import { columnPoints } from '../../src/workbench/host/objects/lineSizes';

/** A drawn sheet with everything that two hosts must agree on. */
export type WholeDrawing = Readonly<Record<string, Plain>>;

/** Letters of a note that both hosts show, whatever else an input message has no room for. */
const NOTE_START = 200;

const startsAt = ({ blocks }: Validation): string => {
  const [{ top = -1, left = -1 } = {}] = blocks;
  return cellAddress(top, left);
};

/** What is said about a cell where a note is declared: by a note, or by a message in Excels without. */
function wordsAt({ notes, validations }: Sheet, row: number, column: number): string {
  const note = notes.find((each) => each.row === row && each.column === column);
  const shown = validations.find((each) => startsAt(each) === cellAddress(row, column));
  return (note?.text ?? shown?.prompt?.message ?? '').slice(0, NOTE_START);
}

/** Excel is told a date in words, which a file has as a number; an alert that is not shown has no words. */
function evenly(key: string, value: unknown): unknown {
  if (key === 'formula1' && value === '1900-01-01') return 1;
  const isSilent =
    key === 'errorAlert' && (value as { showAlert?: boolean } | null)?.showAlert === false;
  return isSilent ? 'none' : value;
}

/** A line between two cells is the lower side of one and the upper side of the other: told once. */
function linesOnce({ cells }: Sheet): Sheet['cells'] {
  const lineAbove = (row: number, column: number): string =>
    JSON.stringify(cells.get(row - 1)?.get(column)?.style.EdgeBottom ?? null);
  return new Map(
    [...cells].map(([row, line]) => [
      row,
      new Map(
        [...line].map(([column, cell]) => {
          const { EdgeTop } = cell.style;
          const isSame = EdgeTop !== null && JSON.stringify(EdgeTop) === lineAbove(row, column);
          return [column, isSame ? { ...cell, style: { ...cell.style, EdgeTop: null } } : cell];
        })
      ),
    ])
  );
}

/**
 * A sheet with all that it holds and how it looks: formats, fonts, fills, borders, alignment, widths,
 * heights, groups, freezing, validations, conditional formats in their order, tables, page setup. Left
 * out is the zoom, for which Office.js has no member.
 */
export function wholeDrawing(sheet: Sheet, declared: SheetDeclaration): WholeDrawing {
  const notes = declared.parts.filter((part) => part.type === 'note');
  const cells = new Set(notes.map(({ row, column }) => cellAddress(row, column)));
  const columns = [...sheet.columns].filter(
    ([, { size, hidden, level }]) =>
      hidden || level > 0 || (size !== null && size !== columnPoints(sheet.standardWidth))
  );
  const plain = snapshotSheet({
    ...sheet,
    zoom: 100,
    cells: linesOnce(sheet),
    // A page stands upright unless something is said.
    page: new Map([...sheet.page].filter(([, value]) => value !== 'Portrait')),
    columns: new Map(columns),
    notes: [],
    validations: sheet.validations.filter((each) => !cells.has(startsAt(each))),
  });
  const said = notes.map(({ row, column }) => wordsAt(sheet, row, column));
  return JSON.parse(JSON.stringify({ ...plain, said }, evenly)) as WholeDrawing;
}
