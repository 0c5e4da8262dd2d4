import type { SheetView } from '../sheet/sheetView';
import type { LabelColumn } from './labelColumn';
import type { CellPlace } from './layout';

const SHARE_THAT_MAKES_A_COLUMN = 0.35;

/** The column right of a label, past the cells that it is merged over. */
const rightOf = (view: SheetView, { row, column }: CellPlace): number =>
  (view.mergeAt(row, column)?.right ?? column) + 1;

/** The columns that hold what was filled in beside the labels, each with the share of labels that use it. */
export function valueColumnsOf(
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

/** True where one of the value columns is filled in the row. */
export function hasAnswer(view: SheetView, row: number, valueColumns: readonly number[]): boolean {
  return valueColumns.some((column) => view.isFilled(row, column));
}
