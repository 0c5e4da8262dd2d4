import type { CellContent } from './declaration';

/** Points of one line of text at 10 points, with air; convention. */
const LINE_POINTS = 14;
const CELL_PADDING = 6;
const SLACK = 2;

/** How many characters a cell shows. */
export function shownLength(content: CellContent): number {
  if (content === null) return 0;
  switch (typeof content) {
    case 'string':
      return content.length;
    case 'object':
      return content.type === 'formula' ? String(content.value ?? '').length : content.text.length;
    default:
      return String(content).length;
  }
}

/** A column's width in characters for its longest content, between the least and the most allowed. */
export function widthFor(
  longest: number,
  { least, most }: { readonly least: number; readonly most: number }
): number {
  return Math.min(most, Math.max(least, longest + SLACK));
}

/** How many lines a text takes in so many characters, counting its own line breaks. */
export function linesFor(text: string, width: number): number {
  const room = width < 1 ? 1 : width;
  if (!text.includes('\n')) return text.length <= room ? 1 : Math.ceil(text.length / room);
  return text.split('\n').reduce((lines, line) => lines + linesFor(line, room), 0);
}

/** The height in points of a row whose tallest cell has so many lines. */
export function heightFor(lines: number, fontSize = 10): number {
  return Math.ceil((lines * LINE_POINTS * fontSize) / 10 + CELL_PADDING);
}
