import type { Block } from '../../grid/workbook';
import { rangeOn, type LinkedCell, type OfficeCanvas } from './canvas';

/** Cells to one action: Excel fails near 90,000 (OfficeDev/office-js#2564), and requests have a size. */
const MOST_CELLS = 10_000;
/** Bytes of one linked cell in a request; measured, rounded up. */
const LINK_BYTES = 200;

/** Links below each other in one column, without gaps larger than themselves. */
function runsOf(links: readonly LinkedCell[]): readonly (readonly LinkedCell[])[] {
  const sorted = [...links].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: LinkedCell[][] = [];
  for (const link of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last?.column === link.column && last.row + 1 === link.row;
    if (run && follows && run.length < MOST_CELLS) run.push(link);
    else runs.push([link]);
  }
  return runs;
}

/**
 * Links to places in this workbook, many cells at a time. They are drawn before looks, since Excel gives
 * linked cells a look of its own.
 */
export async function drawLinks(canvas: OfficeCanvas): Promise<void> {
  for (const run of runsOf(canvas.links)) {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) continue;
    await canvas.requests.makeRoom(run.length * LINK_BYTES);
    const block: Block = {
      top: first.row,
      left: first.column,
      bottom: last.row,
      right: first.column,
    };
    const properties = run.map(({ to }): Excel.SettableCellProperties[] => [
      { hyperlink: { documentReference: to } },
    ]);
    rangeOn(canvas, block).setCellProperties(properties);
  }
}
