import type { SkippedLine } from '../reading';
import type { SheetView } from '../sheet/sheetView';
import type { Span } from './headingRow';
import type { SubHeading } from './layout';
import { columnsWithin, lineKind, type LineKind } from './lineKinds';

/** The rows of a table under its headings. */
export interface Body {
  readonly body: Span;
  readonly skipped: readonly SkippedLine[];
  readonly subHeadings: readonly SubHeading[];
}

/** Where a body may lie: under the headings, within the columns, above the next table. */
export interface BodySpace {
  readonly firstRow: number;
  /** The first row that belongs to something else. */
  readonly limit: number;
  readonly span: Span;
  /** The heading texts in lower case by column, to recognise a repeated heading row. */
  readonly headings: ReadonlyMap<number, string>;
}

interface Line {
  readonly row: number;
  readonly kind: LineKind;
  readonly filled: number;
}

/** A table with this many blank rows in it has ended, unless what follows looks just like it. */
const LONGEST_GAP = 3;
const LONGEST_LIKELY_GAP = 12;

function listLines(view: SheetView, space: BodySpace): readonly Line[] {
  const lines: Line[] = [];
  for (let row = space.firstRow; row < Math.min(space.limit, view.rowCount); row++) {
    const kind = lineKind(view, row, space);
    if (kind !== 'blank') {
      lines.push({ row, kind, filled: columnsWithin(view, row, space.span).length });
    }
  }
  return lines;
}

function typicalFill(lines: readonly Line[]): number {
  const fills = lines
    .slice(0, 40)
    .filter(({ kind }) => kind === 'line')
    .map(({ filled }) => filled);
  return fills.sort((a, b) => a - b)[Math.floor(fills.length / 2)] ?? 1;
}

/** True where a lone cell speaks for the rows below: merged across, set off in type, a term, a title. */
function isSetOff(view: SheetView, line: Line, span: Span): boolean {
  const column = columnsWithin(view, line.row, span)[0] ?? span[0];
  const merge = view.mergeAt(line.row, column);
  if (merge && merge.right - merge.left >= Math.max(1, (span[1] - span[0]) / 3)) return true;
  if (column > span[0] + 1) return false;
  const text = view.text(line.row, column);
  if (view.isBold(line.row, column) || view.fill(line.row, column) !== '') return true;
  return (text === text.toUpperCase() && /[A-Z]{3}/.test(text)) || text.endsWith(':');
}

/** A sentence below a table is a note about it, not its last record. */
function isFootnote(view: SheetView, line: Line, at: { span: Span; typical: number }): boolean {
  const column = columnsWithin(view, line.row, at.span)[0] ?? at.span[0];
  return column === at.span[0] && at.typical >= 3 && !isSetOff(view, line, at.span);
}

function endsBefore(previous: Line | undefined, line: Line, typical: number): boolean {
  if (!previous) return false;
  const gap = line.row - previous.row - 1;
  if (gap > LONGEST_LIKELY_GAP) return true;
  if (gap <= LONGEST_GAP || line.kind === 'total') return false;
  return line.filled < Math.max(2, typical / 2);
}

/** Keeps the lines that belong together; what trails after the last record is not the table's. */
function keepTogether(view: SheetView, lines: readonly Line[], span: Span): readonly Line[] {
  const typical = typicalFill(lines);
  const kept: Line[] = [];
  let waiting: Line[] = [];
  for (const line of lines) {
    const previous = waiting.at(-1) ?? kept.at(-1);
    if (endsBefore(previous, line, typical)) break;
    const gap = previous ? line.row - previous.row - 1 : 0;
    if (line.kind !== 'lone') {
      kept.push(...waiting, line);
      waiting = [];
    } else if (waiting.length >= 3 && gap > 0) break;
    else if (
      gap === 0 &&
      waiting.length === 0 &&
      kept.length > 0 &&
      !isFootnote(view, line, { span, typical })
    ) {
      kept.push(line);
    } else waiting.push(line);
  }
  while (
    kept.at(-1)?.kind === 'lone' &&
    isSetOff(view, kept.at(-1) ?? { row: 0, kind: 'lone', filled: 0 }, span)
  ) {
    kept.pop();
  }
  return kept;
}

/**
 * Follows a table from its headings down to its last record or total, through spacers,
 * sub-headings, totals and repeated headings; null where no record stands under the headings.
 */
export function followBody(view: SheetView, space: BodySpace): Body | null {
  const lines = keepTogether(view, listLines(view, space), space.span);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last || !lines.some(({ kind }) => kind === 'line' || kind === 'lone')) return null;
  const typical = typicalFill(lines);
  const byRow = new Map(lines.map((line) => [line.row, line]));
  const skipped: SkippedLine[] = [];
  const subHeadings: SubHeading[] = [];
  for (let row = first.row; row <= last.row; row++) {
    const line = byRow.get(row);
    if (!line) skipped.push({ row, reason: 'spacer' });
    else if (line.kind === 'total') skipped.push({ row, reason: 'total' });
    else if (line.kind === 'repeated heading') skipped.push({ row, reason: 'repeated heading' });
    else if (line.kind === 'lone' && isSubHeading(view, line, { span: space.span, typical })) {
      const column = columnsWithin(view, row, space.span)[0] ?? space.span[0];
      skipped.push({ row, reason: 'sub-heading' });
      subHeadings.push({ row, text: view.text(row, column) });
    }
  }
  return { body: [first.row, last.row], skipped, subHeadings };
}

function isSubHeading(view: SheetView, line: Line, at: { span: Span; typical: number }): boolean {
  if (isSetOff(view, line, at.span)) return true;
  const column = columnsWithin(view, line.row, at.span)[0] ?? at.span[0];
  return column === at.span[0] && at.typical >= 4;
}
