import type { CellContent, CellStyle, SheetPart } from '../declaration';
import { heightFor, linesFor } from '../measures';
import { STYLES } from '../styles';

/** A page as it grows downwards: its parts, the heights of its rows, and the next free row. */
export interface Page {
  readonly parts: readonly SheetPart[];
  readonly heights: readonly (readonly [number, number])[];
  readonly next: number;
}

/** A step that adds something at the foot of a page. */
export type AddToPage = (page: Page) => Page;

/** A page with nothing on it but a small margin above. */
export const emptyPage: Page = { parts: [], heights: [[0, 12]], next: 1 };

/** The columns that the page writes in, counted from 0, and how many characters fit in them. */
export const LABEL = { left: 1, right: 1, room: 44 } as const;
/** The columns beside the label. */
export const BESIDE = { left: 2, right: 7, room: 130 } as const;
/** The whole width of the page. */
export const WHOLE = { left: 1, right: 7, room: 172 } as const;

type Span = typeof LABEL | typeof BESIDE | typeof WHOLE;

function spanParts(
  row: number,
  span: Span,
  { content, style }: { content: CellContent; style: CellStyle }
): readonly SheetPart[] {
  const cell: SheetPart = { type: 'cells', row, column: span.left, cells: [[content]], style };
  if (span.left === span.right) return [cell];
  const range = { top: row, bottom: row, left: span.left, right: span.right };
  return [cell, { type: 'merge', range }];
}

const textOf = (content: CellContent): string =>
  content !== null && typeof content === 'object' && 'text' in content
    ? content.text
    : String(content ?? '');

/** Adds an empty row of so many points. */
export function addSpace(points: number): AddToPage {
  return ({ parts, heights, next }) => ({
    parts,
    heights: [...heights, [next, points]],
    next: next + 1,
  });
}

/** Adds one text over the whole width, as high as its lines. */
export function addLine(content: string, style: CellStyle): AddToPage {
  return ({ parts, heights, next }) => {
    const lines = linesFor(content, (WHOLE.room * 10) / style.fontSize);
    return {
      parts: [...parts, ...spanParts(next, WHOLE, { content, style })],
      heights: [...heights, [next, heightFor(lines, style.fontSize) + 2]],
      next: next + 1,
    };
  };
}

/** Says how many more stand on a sheet than the page shows; nothing where it shows them all. */
export function addMore(more: number, sheet: string): AddToPage {
  return more > 0 ? addLine(`and ${more} more on ${sheet}`, STYLES.quiet) : (page) => page;
}

/** Adds a label and, beside it, a text. */
export function addPair(
  label: { readonly content: CellContent; readonly style: CellStyle },
  beside: { readonly content: string; readonly style: CellStyle }
): AddToPage {
  return ({ parts, heights, next }) => {
    const lines = Math.max(
      linesFor(textOf(label.content), (LABEL.room * 10) / label.style.fontSize),
      linesFor(beside.content, (BESIDE.room * 10) / beside.style.fontSize)
    );
    const size = Math.max(label.style.fontSize, beside.style.fontSize);
    return {
      parts: [...parts, ...spanParts(next, LABEL, label), ...spanParts(next, BESIDE, beside)],
      heights: [...heights, [next, heightFor(lines, size) + 2]],
      next: next + 1,
    };
  };
}

/** Adds a section's title with space above it and a thin line below. */
export function addSection(title: string): AddToPage {
  return (page) => {
    const { parts, heights, next } = addSpace(16)(page);
    const cells = [[title, ...Array.from({ length: WHOLE.right - WHOLE.left }, () => null)]];
    const part: SheetPart = {
      type: 'cells',
      row: next,
      column: WHOLE.left,
      cells,
      style: STYLES.section,
    };
    return addSpace(5)({
      parts: [...parts, part],
      heights: [...heights, [next, 24]],
      next: next + 1,
    });
  };
}

/** Several steps as one, in their order. */
export function inOrder(...steps: readonly AddToPage[]): AddToPage {
  return (page) => steps.reduce((grown, step) => step(grown), page);
}
