import type { SheetView } from '../sheet/sheetView';
import type { LabelCell, LabelColumn } from './labelColumn';
import type { CellPlace } from './layout';

/** A spine of labels with what decides which cells answer them. */
export interface Shape {
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
export function answersBeside(
  shape: Shape,
  label: LabelCell,
  column: number
): readonly CellPlace[] {
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
export function answersBelow(shape: Shape, label: LabelCell): readonly CellPlace[] {
  const { view, labelRows, lastRow } = shape;
  const places: CellPlace[] = [];
  const bottom = (view.mergeAt(label.row, label.column)?.bottom ?? label.row) + 1;
  for (let row = bottom; row <= lastRow && !labelRows.has(row); row++) {
    if (view.isFilled(row, label.column)) places.push({ row, column: label.column });
    else if (places.length > 0) break;
  }
  return places;
}
