import type { SheetView } from '../sheet/sheetView';
import { plainField, type LabelCell, type LabelColumn } from './labelColumn';
import { hasAnswer } from './valueColumns';

/** Cells of the label column that are labels by their place: beside a value, between other labels. */
export function withLabelsByPlace(
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
