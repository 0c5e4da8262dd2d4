import { ILayoutService } from '@univerjs/ui';
import { drawCharts } from './drawCharts';
import { explainErrors } from './errorAlerts';
import { gridOn, type Grid, type GridListener } from './gridOn';
import { nameControls } from './nameControls';
import { startUniver, type GridPlace } from './startUniver';

/** Draws the grid into a page and says to a listener what happens in it. */
export function openGrid(place: GridPlace, listener: GridListener): Grid {
  const page = {
    drawCharts,
    // The grid has its parts for alerts only once there was a workbook.
    opened: (injector: Parameters<typeof explainErrors>[0]) => {
      explainErrors(injector, place.wordsAt);
    },
    focus: (injector: Parameters<typeof explainErrors>[0]) => {
      injector.get(ILayoutService).focus();
    },
  };
  const univer = startUniver(place);
  nameControls(place.container);
  return gridOn(univer, page, listener);
}
