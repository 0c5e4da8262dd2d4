import { DRAWING_OBJECT_LAYER_INDEX, Image, IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Model } from '../host/model/model';
import type { Chart, Line, Sheet } from '../host/model/sheet';
import { columnPoints, STANDARD_HEIGHT } from '../host/objects/lineSizes';
import type { Board } from './board';
import { chartPicture } from './chartPicture';
import { PIXELS_PER_POINT } from './look';

/** The sizes of one axis: what the workbook says in points, and where the grid's lines end in pixels. */
interface Axis {
  readonly lines: ReadonlyMap<number, Line>;
  readonly standard: number;
  readonly ends: readonly number[];
}

/**
 * Where a place in points falls in the grid, in pixels. The grid fits rows to their text, which the
 * workbook's points know nothing of; so the line is found that Excel has there.
 */
function pixelsAt(points: number, { lines, standard, ends }: Axis): number {
  let rest = points;
  for (let index = 0; index < ends.length; index++) {
    const line = lines.get(index);
    const size = line?.hidden ? 0 : (line?.size ?? standard);
    const [from, to] = [ends[index - 1] ?? 0, ends[index] ?? 0];
    if (rest < size) return from + (rest / size) * (to - from);
    rest -= size;
  }
  return (ends.at(-1) ?? 0) + rest * PIXELS_PER_POINT;
}

function drawnAt(sheet: Sheet, { place }: Chart, skeleton: SkeletonEnds) {
  const rows = {
    lines: sheet.rows,
    standard: STANDARD_HEIGHT,
    ends: skeleton.rowHeightAccumulation,
  };
  const columns = {
    lines: sheet.columns,
    standard: columnPoints(sheet.standardWidth),
    ends: skeleton.columnWidthAccumulation,
  };
  return {
    left: pixelsAt(place.left, columns) + skeleton.rowHeaderWidthAndMarginLeft,
    top: pixelsAt(place.top, rows) + skeleton.columnHeaderHeightAndMarginTop,
    width: place.width * PIXELS_PER_POINT,
    height: place.height * PIXELS_PER_POINT,
  };
}

/** What is used of the grid's own measures of a sheet. */
interface SkeletonEnds {
  readonly rowHeightAccumulation: readonly number[];
  readonly columnWidthAccumulation: readonly number[];
  readonly rowHeaderWidthAndMarginLeft: number;
  readonly columnHeaderHeightAndMarginTop: number;
}

/** Draws the charts of the sheet in front where they differ from what is drawn; others go. */
export function drawCharts(board: Board, model: Model): void {
  const sheet = model.sheets.find(({ id }) => id === model.activeSheet);
  const wanted = sheet?.charts ?? [];
  if (wanted.length === 0 && board.charts.size === 0) return;
  const unit = board.injector.get(IRenderManagerService).getRenderUnitById(board.unitId);
  const skeleton = unit?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!sheet || !unit || !skeleton) return;
  const kept = new Set<string>();
  for (const chart of wanted) {
    const at = drawnAt(sheet, chart, skeleton);
    const url = `data:image/svg+xml,${encodeURIComponent(chartPicture(model, chart, at))}`;
    const drawn = JSON.stringify([at, url]);
    kept.add(chart.id);
    if (board.charts.get(chart.id) === drawn) continue;
    unit.scene.removeObject(chart.id);
    const picture = new Image(chart.id, { ...at, url, printable: true });
    picture.evented = false;
    unit.scene.addObject(picture, DRAWING_OBJECT_LAYER_INDEX);
    board.charts.set(chart.id, drawn);
  }
  for (const id of [...board.charts.keys()]) {
    if (kept.has(id)) continue;
    unit.scene.removeObject(id);
    board.charts.delete(id);
  }
}
