import type { SheetView } from '../sheet/sheetView';
import { valueShape } from '../values/valueShape';

const STATUS_SHAPES: ReadonlySet<string> = new Set(['rag', 'status', 'yes-no', 'tick']);
const FEWEST_COLOURS = 2;
const LONGEST_WORD = 40;

interface KeyCell {
  readonly row: number;
  readonly colour: string;
  readonly word: string;
}

/** The word of a tinted cell, or of the plain cell beside a tinted empty one. */
function keyCell(view: SheetView, row: number, column: number): KeyCell | null {
  const colour = view.fill(row, column);
  if (colour === '') return null;
  const word =
    view.text(row, column) || (view.fill(row, column + 1) === '' ? view.text(row, column + 1) : '');
  return word === '' || word.length > LONGEST_WORD ? null : { row, colour, word };
}

function runsOf(view: SheetView, column: number): readonly (readonly KeyCell[])[] {
  const runs: KeyCell[][] = [];
  for (let row = 0; row < view.rowCount; row++) {
    const cell = keyCell(view, row, column);
    if (!cell) continue;
    const run = runs.at(-1);
    if (run?.at(-1)?.row === row - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function isKey(view: SheetView, run: readonly KeyCell[], column: number): boolean {
  const colours = new Set(run.map(({ colour }) => colour));
  if (run.length < FEWEST_COLOURS || run.length > 8 || colours.size !== run.length) return false;
  const above = view.text((run[0]?.row ?? 1) - 1, column);
  const titled =
    /^(key|rag|legend|colou?rs?|code)\b/i.test(above) ||
    /^(key|legend)\b/i.test(view.text(run[0]?.row ?? 0, column - 1));
  return titled || run.filter(({ word }) => STATUS_SHAPES.has(valueShape(word))).length >= 2;
}

/**
 * The key of a sheet's fill colours: colour (`RRGGBB`) to word, from a run of differently tinted cells
 * with a word each outside the tables; empty where the sheet explains no colours.
 */
export function colourKey(
  view: SheetView,
  isInTable: (row: number, column: number) => boolean
): ReadonlyMap<string, string> {
  for (let column = 0; column <= view.columnCount; column++) {
    for (const run of runsOf(view, column)) {
      const outside = run.filter(({ row }) => !isInTable(row, column));
      if (outside.length === run.length && isKey(view, run, column)) {
        return new Map(run.map(({ colour, word }) => [colour, word]));
      }
    }
  }
  return new Map();
}
