import { openWorkbookIn } from '../../excel/excelHost';
import { watchWorkbook } from '../../excel/watchWorkbook';
import type { HostFacts } from '../hostFacts';
import type { PaneHost } from './paneHost';

/** The pane's host over the Excel that the page is open in. */
export function excelPaneHost(facts: HostFacts): PaneHost {
  return {
    ...openWorkbookIn(Excel, facts),
    watch: (listener) => watchWorkbook(Excel, listener),
  };
}
