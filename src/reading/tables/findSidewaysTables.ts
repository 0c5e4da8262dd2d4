import type { SkippedLine } from '../reading';
import type { SheetView } from '../sheet/sheetView';
import { findLabelColumns, plainField, type LabelCell, type LabelColumn } from './labelColumn';
import type { CellPlace, LabelLine, SidewaysLayout } from './layout';
import { looksLikeInstruction } from './instructions';
import { titleAbove } from './title';

const FEWEST_FILLED_LABELS = 2;
const SHARE_THAT_MAKES_A_COLUMN = 0.35;
/** Labels over their answers: a blank form's labels have other labels under them. */
const SHARE_ANSWERED_BELOW = 0.5;

/** The column right of a label, past the cells that it is merged over. */
const rightOf = (view: SheetView, { row, column }: CellPlace): number =>
  (view.mergeAt(row, column)?.right ?? column) + 1;

/** The columns that hold what was filled in beside the labels, each with the share of labels that use it. */
function valueColumnsOf(
  view: SheetView,
  spine: LabelColumn,
  otherSpines: readonly number[]
): readonly number[] {
  const labelTexts = new Set(spine.labels.map(({ row }) => row));
  const uses = new Map<number, number>();
  for (const label of spine.labels) {
    const start = rightOf(view, label);
    for (const column of view.filledColumns(label.row)) {
      if (column < start || otherSpines.includes(column)) continue;
      uses.set(column, (uses.get(column) ?? 0) + 1);
    }
  }
  const next =
    otherSpines.filter((column) => column > spine.column).sort((a, b) => a - b)[0] ?? Infinity;
  const most = Math.max(
    0,
    ...[...uses].filter(([column]) => column < next).map(([, count]) => count)
  );
  return [...uses]
    .filter(([column]) => column < next)
    .filter(
      ([, count]) =>
        count >= Math.max(2, SHARE_THAT_MAKES_A_COLUMN * Math.max(most, labelTexts.size * 0.5))
    )
    .map(([column]) => column)
    .sort((a, b) => a - b);
}

interface Shape {
  readonly view: SheetView;
  readonly spine: LabelColumn;
  readonly valueColumns: readonly number[];
  readonly lastRow: number;
  /** Rows at which a label stands; what is between belongs to the label above. */
  readonly labelRows: ReadonlySet<number>;
}

/** The merged cell's own place, so that a value across several columns counts for each. */
function ownPlace(view: SheetView, row: number, column: number): CellPlace {
  const merge = view.mergeAt(row, column);
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}

/** The cells that answer a label in one value column: beside it and on the unlabelled rows below. */
function answersBeside(shape: Shape, label: LabelCell, column: number): readonly CellPlace[] {
  const { view, labelRows, lastRow } = shape;
  const places: CellPlace[] = [];
  for (let row = label.row; row <= lastRow; row++) {
    if (row > label.row && (labelRows.has(row) || view.isFilled(row, label.column))) break;
    const place = ownPlace(view, row, column);
    if (place.column === label.column || !view.isFilled(place.row, place.column)) continue;
    if (!places.some((known) => known.row === place.row && known.column === place.column))
      places.push(place);
  }
  return places;
}

/** The cells under a label in its own column, down to the next label. */
function answersBelow(shape: Shape, label: LabelCell): readonly CellPlace[] {
  const { view, labelRows, lastRow } = shape;
  const places: CellPlace[] = [];
  const bottom = (view.mergeAt(label.row, label.column)?.bottom ?? label.row) + 1;
  for (let row = bottom; row <= lastRow && !labelRows.has(row); row++) {
    if (view.isFilled(row, label.column)) places.push({ row, column: label.column });
    else if (places.length > 0) break;
  }
  return places;
}

const isLoud = (text: string): boolean => text === text.toUpperCase() && /[A-Z]{3}/.test(text);

/** A label without any answer that heads a part of the form rather than asking for something. */
function isBanner(view: SheetView, label: LabelCell): boolean {
  if (isLoud(label.text) || /^(section|part|step)\b/i.test(label.text)) return true;
  const merge = view.mergeAt(label.row, label.column);
  const wide = merge !== null && merge.right - merge.left >= 2;
  return wide ? label.field === null || /^\d+[.)]/.test(label.text) : label.field === null;
}

/** Cells of the label column that are labels by their place: beside a value, between other labels. */
function withLabelsByPlace(
  view: SheetView,
  spine: LabelColumn,
  valueColumns: readonly number[]
): readonly LabelCell[] {
  const rows = spine.labels.map(({ row }) => row);
  const known = new Map(spine.labels.map((label) => [label.row, label]));
  const labels: LabelCell[] = [];
  const first = firstLabelRow(view, spine, valueColumns);
  const last = lastLabelRow(view, spine, valueColumns);
  for (let row = Math.min(first, ...rows); row <= Math.max(last, ...rows); row++) {
    const label = known.get(row);
    if (label) labels.push(label);
    else if (
      view.isFilled(row, spine.column) &&
      typeof view.value(row, spine.column) === 'string'
    ) {
      const text = view.text(row, spine.column);
      if (text.length <= 120)
        labels.push({ row, column: spine.column, text, field: plainField(text) });
    }
  }
  return labels;
}

function hasAnswer(view: SheetView, row: number, valueColumns: readonly number[]): boolean {
  return valueColumns.some((column) => view.isFilled(row, column));
}

function firstLabelRow(
  view: SheetView,
  { column, labels }: LabelColumn,
  valueColumns: readonly number[]
): number {
  let row = labels[0]?.row ?? 0;
  while (row > 0 && view.isFilled(row - 1, column) && hasAnswer(view, row - 1, valueColumns)) row--;
  return row;
}

function lastLabelRow(
  view: SheetView,
  { column, labels }: LabelColumn,
  valueColumns: readonly number[]
): number {
  let row = labels.at(-1)?.row ?? 0;
  while (view.isFilled(row + 1, column) && hasAnswer(view, row + 1, valueColumns)) row++;
  return row;
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
