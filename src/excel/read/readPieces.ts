import type { Block } from '../../grid/workbook';
import type { Follow } from '../../operations/ports';
import { codeOf } from '../officeFailure';
import { PIECE_BYTES, send } from '../requests';
import type { Piece } from './cells';
import type { SheetShape } from './shapes';

/** Bytes that a cell takes in an answer with its value, type, format and look; measured, rounded up. */
const CELL_BYTES = 150;

/** A block of a sheet that is to be read in one answer with others. */
export interface PieceToRead {
  readonly shape: SheetShape;
  readonly block: Block;
}

/** A piece, and which rows and columns of it are hidden where that was asked. */
export interface PieceRead extends Piece {
  readonly shape: SheetShape;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

const rowsOf = ({ top, bottom }: Block): number => bottom - top + 1;
const columnsOf = ({ left, right }: Block): number => right - left + 1;
const bytesOf = (block: Block): number => rowsOf(block) * columnsOf(block) * CELL_BYTES;

function cut(block: Block, rows: number): readonly Block[] {
  const pieces: Block[] = [];
  for (let top = block.top; top <= block.bottom; top += rows)
    pieces.push({ ...block, top, bottom: Math.min(block.bottom, top + rows - 1) });
  return pieces;
}

/** All that is to be read, as lists of pieces that each fit one answer. */
export function groupPieces(
  shapes: readonly SheetShape[],
  most: number = PIECE_BYTES
): readonly (readonly PieceToRead[])[] {
  const groups: PieceToRead[][] = [[]];
  let bytes = 0;
  for (const shape of shapes) {
    if (shape.used === null) continue;
    const rows = Math.max(1, Math.floor(most / (columnsOf(shape.used) * CELL_BYTES)));
    for (const block of cut(shape.used, rows)) {
      if (bytes > 0 && bytes + bytesOf(block) > most) {
        groups.push([]);
        bytes = 0;
      }
      groups.at(-1)?.push({ shape, block });
      bytes += bytesOf(block);
    }
  }
  return groups.filter(({ length }) => length > 0);
}

function ask({ shape, block }: PieceToRead) {
  const range = shape.sheet.getRangeByIndexes(
    block.top,
    block.left,
    rowsOf(block),
    columnsOf(block)
  );
  range.load('values,valueTypes,numberFormat');
  return {
    shape,
    block,
    range,
    looks: range.getCellProperties({ format: { fill: { color: true }, font: { bold: true } } }),
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

function hiddenIn<Line>(
  lines: readonly Line[],
  first: number,
  isHidden: (line: Line) => boolean | undefined
): readonly number[] {
  return lines.flatMap((line, at) => (isHidden(line) === true ? [first + at] : []));
}

function halves({ shape, block }: PieceToRead): readonly PieceToRead[] {
  const rows = Math.max(1, Math.ceil(rowsOf(block) / 2));
  return cut(block, rows).map((half) => ({ shape, block: half }));
}

/** Reads some pieces in one request; where the answer is too large, each half by itself. */
export async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly PieceToRead[],
  follow: Follow
): Promise<readonly PieceRead[]> {
  const asked = pieces.map(ask);
  try {
    await send(context, follow);
  } catch (error) {
    const smaller = pieces.flatMap(halves);
    const canHalve = smaller.length > pieces.length || pieces.length > 1;
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || !canHalve) throw error;
    const middle = Math.ceil(smaller.length / 2);
    const first = await readPieces(context, smaller.slice(0, middle), follow);
    return [...first, ...(await readPieces(context, smaller.slice(middle), follow))];
  }
  return asked.map(({ shape, block, range, looks, rows, columns }) => ({
    shape,
    block,
    values: range.values,
    valueTypes: range.valueTypes,
    numberFormats: range.numberFormat,
    looks: looks.value,
    hiddenRows: hiddenIn(rows.value, block.top, ({ rowHidden }) => rowHidden),
    hiddenColumns: hiddenIn(columns.value, block.left, ({ columnHidden }) => columnHidden),
  }));
}
