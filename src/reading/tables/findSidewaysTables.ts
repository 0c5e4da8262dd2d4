import type { SkippedLine } from '../reading';
import type { SheetView } from '../sheet/sheetView';
import { answersBelow, answersBeside, type Shape } from './labelAnswers';
import { findLabelColumns, type LabelCell, type LabelColumn } from './labelColumn';
import { withLabelsByPlace } from './labelsByPlace';
import type { LabelLine, SidewaysLayout } from './layout';
import { looksLikeInstruction } from './instructions';
import { titleAbove } from './title';
import { hasAnswer, valueColumnsOf } from './valueColumns';

const FEWEST_FILLED_LABELS = 2;
/** Labels over their answers: a blank form's labels have other labels under them. */
const SHARE_ANSWERED_BELOW = 0.5;

const isLoud = (text: string): boolean => text === text.toUpperCase() && /[A-Z]{3}/.test(text);

/** A label without any answer that heads a part of the form rather than asking for something. */
function isBanner(view: SheetView, label: LabelCell): boolean {
  if (isLoud(label.text) || /^(section|part|step)\b/i.test(label.text)) return true;
  const merge = view.mergeAt(label.row, label.column);
  const wide = merge !== null && merge.right - merge.left >= 2;
  return wide ? label.field === null || /^\d+[.)]/.test(label.text) : label.field === null;
}

function layOutBeside(
  view: SheetView,
  spine: LabelColumn,
  valueColumns: readonly number[]
): SidewaysLayout | null {
  const all = withLabelsByPlace(view, spine, valueColumns);
  const labelRows = new Set(all.map(({ row }) => row));
  const lastLabel = all.at(-1)?.row ?? 0;
  const shape: Shape = {
    view,
    spine,
    valueColumns,
    labelRows,
    lastRow: lastRowOfAnswer(view, lastLabel, spine.column),
  };
  const lines = all.map((label): LabelLine => ({
    ...label,
    cells: valueColumns.map((column) => answersBeside(shape, label, column)),
  }));
  return finish(view, { spine, valueColumns, lines, all });
}

function lastRowOfAnswer(view: SheetView, row: number, labelColumn: number): number {
  const merge = view.mergeAt(row, labelColumn);
  return Math.max(row, merge?.bottom ?? row);
}

function layOutBelow(view: SheetView, spine: LabelColumn): SidewaysLayout | null {
  const labelRows = new Set(spine.labels.map(({ row }) => row));
  const shape: Shape = { view, spine, valueColumns: [], labelRows, lastRow: view.rowCount - 1 };
  const lines = spine.labels.map((label): LabelLine => ({
    ...label,
    cells: [answersBelow(shape, label)],
  }));
  const answered = lines.filter(({ cells }) => (cells[0]?.length ?? 0) > 0).length;
  if (answered < lines.length * SHARE_ANSWERED_BELOW) return null;
  return finish(view, { spine, valueColumns: [spine.column], lines, all: spine.labels });
}

interface Draft {
  readonly spine: LabelColumn;
  readonly valueColumns: readonly number[];
  readonly lines: readonly LabelLine[];
  readonly all: readonly LabelCell[];
}

function finish(
  view: SheetView,
  { spine, valueColumns, lines, all }: Draft
): SidewaysLayout | null {
  const isAnswered = (line: LabelLine): boolean => line.cells.some((cells) => cells.length > 0);
  const byRow = new Map(all.map((label) => [label.row, label]));
  const firstAnswered = lines.findIndex(isAnswered);
  const kept = lines.slice(Math.max(0, firstAnswered)).filter((line) => {
    const label = byRow.get(line.row);
    return isAnswered(line) || (label !== undefined && !isBanner(view, label));
  });
  const answered = kept.filter(isAnswered);
  const first = kept[0];
  const last = kept.at(-1);
  if (
    !first ||
    !last ||
    answered.length < FEWEST_FILLED_LABELS ||
    looksLikeGuidance(view, answered)
  )
    return null;
  const keptRows = new Set(kept.map(({ row }) => row));
  const skipped: SkippedLine[] = [];
  for (const line of lines) {
    if (!keptRows.has(line.row) && line.row >= first.row && line.row <= last.row)
      skipped.push({ row: line.row, reason: 'banner' });
  }
  return {
    type: valueColumns.length > 1 ? 'columns' : 'form',
    labelColumn: spine.column,
    body: [first.row, last.row],
    span: [spine.column, Math.max(spine.column, ...valueColumns)],
    labels: kept,
    valueColumns,
    skipped,
    title: titleAbove(view, first.row, [0, view.columnCount]),
    confidence: Math.min(0.95, 0.5 + 0.05 * kept.length),
  };
}

function looksLikeGuidance(view: SheetView, lines: readonly LabelLine[]): boolean {
  const texts = lines.flatMap(({ cells }) =>
    cells.flat().map(({ row, column }) => view.text(row, column))
  );
  const instructions = texts.filter(looksLikeInstruction).length;
  return texts.length > 0 && instructions / texts.length >= 0.5;
}

/** Every form and sideways table of a sheet: labels down a column, what was filled in beside or below. */
export function findSidewaysTables(view: SheetView): readonly SidewaysLayout[] {
  const spines = findLabelColumns(view, []);
  const layouts: SidewaysLayout[] = [];
  for (const spine of spines) {
    if (layouts.some(({ span, body }) => covers(span, body, spine))) continue;
    const others = spines.map(({ column }) => column).filter((column) => column !== spine.column);
    const valueColumns = valueColumnsOf(view, spine, others);
    const beside = spine.labels.filter((label) => hasAnswer(view, label.row, valueColumns)).length;
    const layout =
      valueColumns.length > 0 && beside >= spine.labels.length * 0.4
        ? layOutBeside(view, spine, valueColumns)
        : layOutBelow(view, spine);
    if (layout) layouts.push(layout);
  }
  return layouts;
}

function covers(
  span: readonly [number, number],
  body: readonly [number, number],
  spine: LabelColumn
): boolean {
  const first = spine.labels[0]?.row ?? 0;
  return spine.column >= span[0] && spine.column <= span[1] && first >= body[0] && first <= body[1];
}
