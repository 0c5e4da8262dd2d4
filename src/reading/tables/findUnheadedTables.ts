import type { SheetView } from '../sheet/sheetView';
import { valueShape } from '../values/valueShape';
import { isClaimed, type Claimed } from './findRowTables';
import { weighHeadingRow, type Span } from './headingRow';
import type { RowsLayout } from './layout';
import { followBody } from './followBody';
import { titleAbove } from './title';

const FEWEST_ROWS = 4;
const FEWEST_COLUMNS = 3;
const SHARE_FILLED = 0.6;
/** At least one column must hold the same sort of thing all the way down. */
const SHARE_ALIKE = 0.7;

const TELLING: ReadonlySet<string> = new Set([
  'date',
  'day-month',
  'week',
  'half-term',
  'term',
  'money',
  'duration',
  'rag',
  'number',
  'month',
]);

interface Run {
  readonly rows: Span;
  readonly span: Span;
}

/** Unbroken runs of rows with several filled cells that nothing has explained yet. */
function findRuns(view: SheetView, claimed: readonly Claimed[]): readonly Run[] {
  const runs: Run[] = [];
  let start = -1;
  let span: [number, number] = [0, 0];
  const close = (end: number): void => {
    if (start >= 0 && end - start + 1 >= FEWEST_ROWS) runs.push({ rows: [start, end], span });
    start = -1;
  };
  for (let row = 0; row <= view.rowCount; row++) {
    const filled = view.filledColumns(row);
    const first = filled[0] ?? 0;
    const last = filled.at(-1) ?? 0;
    const fits = filled.length >= FEWEST_COLUMNS && !isClaimed(claimed, [row, row], [first, last]);
    if (!fits) close(row - 1);
    else if (start < 0) {
      start = row;
      span = [first, last];
    } else span = [Math.min(span[0], first), Math.max(span[1], last)];
  }
  return runs;
}

function isAlike(view: SheetView, { rows, span }: Run): boolean {
  for (let column = span[0]; column <= span[1]; column++) {
    const shapes = new Map<string, number>();
    for (let row = rows[0]; row <= rows[1]; row++) {
      if (!view.isFilled(row, column)) continue;
      const shape = valueShape(view.text(row, column));
      shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    }
    const count = rows[1] - rows[0] + 1;
    for (const [shape, times] of shapes)
      if (TELLING.has(shape) && times / count >= SHARE_ALIKE) return true;
  }
  return false;
}

function isDense(view: SheetView, { rows, span }: Run): boolean {
  let filled = 0;
  for (let row = rows[0]; row <= rows[1]; row++) filled += view.filledColumns(row).length;
  return filled / ((rows[1] - rows[0] + 1) * (span[1] - span[0] + 1)) >= SHARE_FILLED;
}

/** A first row of words, set off from what follows, heads the run though its words are unknown. */
function headedRow(view: SheetView, { rows, span }: Run): number | null {
  const evidence = weighHeadingRow(view, rows[0], span);
  const columns = view.filledColumns(rows[0]);
  const worded = columns.every(
    (column) =>
      typeof view.value(rows[0], column) === 'string' && view.text(rows[0], column).length <= 60
  );
  return worded && evidence.setOff > 0 && rows[1] - rows[0] >= 2 ? rows[0] : null;
}

/**
 * Tables that no known heading gave away: dense runs of rows in which a column is alike all the way
 * down, without headings or under a first row that only looks like headings.
 */
export function findUnheadedTables(
  view: SheetView,
  claimed: readonly Claimed[]
): readonly RowsLayout[] {
  return findRuns(view, claimed).flatMap((run): RowsLayout[] => {
    const head = headedRow(view, run);
    if (head === null && !(isDense(view, run) && isAlike(view, run))) return [];
    const { rows, span } = run;
    const firstRow = head === null ? rows[0] : head + 1;
    const headings = new Map<number, string>();
    const limit = head === null ? rows[1] + 1 : view.rowCount;
    const body = followBody(view, { firstRow, limit, span, headings });
    if (!body) return [];
    const header = head === null ? null : ([head, head] as const);
    return [
      {
        type: 'rows',
        header,
        span,
        ...body,
        title: titleAbove(view, rows[0], span),
        confidence: 0.5,
      },
    ];
  });
}
