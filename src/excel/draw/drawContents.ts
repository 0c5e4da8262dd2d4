import type { Block } from '../../grid/workbook';
import type { CellContent, CellStyle } from '../../sheets/declaration';
import { jsonBytes } from '../requests';
import { linkTarget, rangeOn, type OfficeCanvas } from './canvas';
import { inputOf, TEXT_FORMAT, type Input } from './inputs';
import { parseBlock } from '../../grid/address';

/** Contents that go into one block, with the style of each column. */
export interface Contents {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
  readonly styles: readonly CellStyle[];
}

/** A number format for a whole range; Excel takes a single text for all cells, its types say otherwise. */
function setFormat(range: Excel.Range, numberFormat: string): void {
  range.numberFormat = numberFormat as unknown as string[][];
}

/** Columns beside each other that share a number format. */
function formatRuns(styles: readonly CellStyle[]): readonly (readonly [number, number, string])[] {
  const runs: [number, number, string][] = [];
  styles.forEach(({ numberFormat }, at) => {
    const last = runs.at(-1);
    if (last?.[2] === numberFormat) last[1] = at;
    else runs.push([at, at, numberFormat]);
  });
  return runs;
}

/** Where a content leads to in this workbook, or null. */
function targetOf(content: CellContent, canvas: OfficeCanvas): string | null {
  if (content === null || typeof content !== 'object') return null;
  if (content.type === 'link') {
    const name = canvas.sheetNames.get(content.sheet);
    return name === undefined ? null : linkTarget(name, content.row, content.column);
  }
  if (content.type !== 'source-link' || content.file !== canvas.file) return null;
  const place = parseBlock(content.address);
  if (place === null || !canvas.sources.has(content.sheet)) return null;
  return linkTarget(content.sheet, place.top, place.left);
}

function noteLinks(canvas: OfficeCanvas, { row, column, cells }: Contents): void {
  cells.forEach((line, down) => {
    line.forEach((content, across) => {
      const to = targetOf(content, canvas);
      if (to !== null) canvas.links.push({ row: row + down, column: column + across, to });
    });
  });
}

function styleColumns(canvas: OfficeCanvas, block: Block, styles: readonly CellStyle[]): void {
  styles.forEach((style, at) => {
    const column = block.left + at;
    canvas.styles.push({ block: { ...block, left: column, right: column }, style });
  });
}

/** Rows of inputs cut so that each piece fits a request. */
function* pieces(inputs: readonly (readonly Input[])[], most: number) {
  let from = 0;
  let bytes = 0;
  for (const [row, line] of inputs.entries()) {
    const next = jsonBytes(line);
    if (row > from && bytes + next > most) {
      yield { from, lines: inputs.slice(from, row), bytes };
      from = row;
      bytes = 0;
    }
    bytes += next;
  }
  if (inputs.length > from) yield { from, lines: inputs.slice(from), bytes };
}

const ACTION_BYTES = 800;

/** Numbers under the text format, below each other: Excel would make texts of them. */
function numberRuns({ cells, styles }: Contents): readonly { at: number; rows: number[] }[] {
  return styles.flatMap(({ numberFormat }, at) => {
    if (numberFormat !== TEXT_FORMAT) return [];
    const rows = cells.flatMap((line, row) => (typeof line[at] === 'number' ? [row] : []));
    return rows.length === 0 ? [] : [{ at, rows }];
  });
}

/** Numbers stay numbers under the text format where they are there before it, as in files. */
async function drawNumbers(canvas: OfficeCanvas, contents: Contents): Promise<void> {
  for (const { at, rows } of numberRuns(contents)) {
    for (const row of rows) {
      await canvas.requests.makeRoom(ACTION_BYTES);
      const place = { row: contents.row + row, column: contents.column + at };
      const cell = rangeOn(canvas, {
        top: place.row,
        left: place.column,
        bottom: place.row,
        right: place.column,
      });
      setFormat(cell, 'General');
      cell.values = [[contents.cells[row]?.[at]]];
      setFormat(cell, TEXT_FORMAT);
    }
  }
}

/** Writes contents over a block: number formats first, so that text stays text and Excel is quick. */
export async function drawContents(canvas: OfficeCanvas, contents: Contents): Promise<void> {
  const { row, column, cells, styles } = contents;
  if (cells.length === 0 || styles.length === 0) return;
  const block: Block = {
    top: row,
    left: column,
    bottom: row + cells.length - 1,
    right: column + styles.length - 1,
  };
  for (const [from, to, format] of formatRuns(styles)) {
    await canvas.requests.makeRoom(ACTION_BYTES);
    setFormat(rangeOn(canvas, { ...block, left: column + from, right: column + to }), format);
  }
  const inputs = cells.map((line) =>
    styles.map(({ numberFormat }, at) => inputOf(line[at] ?? null, numberFormat))
  );
  for (const { from, lines, bytes } of pieces(inputs, canvas.requests.pieceBytes)) {
    if (lines.every((line) => line.every((input) => input === null))) continue;
    await canvas.requests.makeRoom(bytes + ACTION_BYTES);
    const top = row + from;
    const piece = rangeOn(canvas, { ...block, top, bottom: top + lines.length - 1 });
    piece.values = lines.map((line) => [...line]);
  }
  await drawNumbers(canvas, contents);
  noteLinks(canvas, contents);
  styleColumns(canvas, block, styles);
}
