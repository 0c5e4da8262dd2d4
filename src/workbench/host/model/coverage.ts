import type { Block } from '../../../grid/workbook';

type Span = readonly [number, number];

/** Column spans in order, those that touch as one. */
function joined(spans: readonly Span[]): Span[] {
  const result: [number, number][] = [];
  for (const [left, right] of [...spans].sort((first, second) => first[0] - second[0])) {
    const last = result.at(-1);
    if (last && left <= last[1] + 1) last[1] = Math.max(last[1], right);
    else result.push([left, right]);
  }
  return result;
}

const sameSpans = (first: readonly Span[], second: readonly Span[]): boolean =>
  first.length === second.length &&
  first.every(
    ([left, right], index) => second[index]?.[0] === left && second[index]?.[1] === right
  );

/**
 * The same cells as other blocks cover, always cut in the same way: bands of rows from the top, each
 * as tall as its spans of columns stay the same. Two coverings are equal if and only if this gives equal blocks.
 */
export function evenBlocks(blocks: readonly Block[]): Block[] {
  if (blocks.length < 2) return [...blocks];
  const starts = new Set(blocks.flatMap(({ top, bottom }) => [top, bottom + 1]));
  const bands: { top: number; bottom: number; spans: Span[] }[] = [];
  const edges = [...starts].sort((first, second) => first - second);
  edges.slice(0, -1).forEach((top, index) => {
    const bottom = (edges[index + 1] ?? top + 1) - 1;
    const spans = joined(
      blocks
        .filter((block) => block.top <= top && block.bottom >= bottom)
        .map(({ left, right }) => [left, right])
    );
    if (spans.length === 0) return;
    const last = bands.at(-1);
    if (last && last.bottom === top - 1 && sameSpans(last.spans, spans)) last.bottom = bottom;
    else bands.push({ top, bottom, spans });
  });
  return bands.flatMap(({ top, bottom, spans }) =>
    spans.map(([left, right]) => ({ top, left, bottom, right }))
  );
}
