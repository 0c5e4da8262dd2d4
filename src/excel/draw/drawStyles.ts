import type { Block } from '../../grid/workbook';
import { rangeOn, type OfficeCanvas, type StyledBlock } from './canvas';

/** The font of everything that Trellis builds, as in files. */
const FONT = 'Calibri';
/** Bytes of the actions that style one block; measured, rounded up. */
const STYLE_BYTES = 3_000;

/** Two blocks as one where they lie flush; null where they don't. */
function joined(one: Block, other: Block): Block | null {
  const sameColumns = one.left === other.left && one.right === other.right;
  if (sameColumns && one.bottom + 1 === other.top) return { ...one, bottom: other.bottom };
  const sameRows = one.top === other.top && one.bottom === other.bottom;
  if (sameRows && one.right + 1 === other.left) return { ...one, right: other.right };
  return null;
}

/** Blocks that follow each other in one style as larger blocks. */
export function groupStyles(blocks: readonly StyledBlock[]): readonly StyledBlock[] {
  const groups: StyledBlock[] = [];
  for (const next of blocks) {
    const last = groups.at(-1);
    const both = last?.style === next.style ? joined(last.block, next.block) : null;
    if (both && last) groups[groups.length - 1] = { block: both, style: last.style };
    else groups.push(next);
  }
  return groups;
}

const HORIZONTAL = { general: 'General', left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function drawBorder(range: Excel.Range, { top, bottom }: Block, colour: string): void {
  const edges = top === bottom ? ['EdgeBottom'] : ['EdgeBottom', 'InsideHorizontal'];
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge as Excel.BorderIndex);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = `#${colour}`;
  }
}

function drawStyle(range: Excel.Range, { block, style }: StyledBlock): void {
  const { format } = range;
  format.font.name = FONT;
  format.font.size = style.fontSize;
  format.font.bold = style.bold;
  format.font.italic = style.italic;
  format.font.underline = 'None';
  format.font.color = `#${style.colour}`;
  format.wrapText = style.wrap;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical];
  if (style.fill !== null) format.fill.color = `#${style.fill}`;
  if (style.bottomBorder !== null) drawBorder(range, block, style.bottomBorder);
}

/** Draws the looks that were asked for, a block at a time: cell by cell takes Excel minutes. */
export async function drawStyles(canvas: OfficeCanvas): Promise<void> {
  for (const styled of groupStyles(canvas.styles)) {
    await canvas.requests.makeRoom(STYLE_BYTES);
    drawStyle(rangeOn(canvas, styled.block), styled);
  }
}
