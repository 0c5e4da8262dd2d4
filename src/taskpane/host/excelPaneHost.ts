import { openWorkbookIn } from '../../excel/excelHost';
import { openNewWorkbook } from '../../excel/newWorkbook';
import { watchWorkbook } from '../../excel/watchWorkbook';
import { savesFiles, type HostFacts } from '../hostFacts';
import type { PaneHost } from './paneHost';

/** The pane's host over the Excel that the page is open in. */
export function excelPaneHost(facts: HostFacts): PaneHost {
  return {
    ...openWorkbookIn(Excel, facts),
    savesFiles: savesFiles(facts),
    openNew: (bytes) => openNewWorkbook(Excel, bytes),
    watch: (listener) => watchWorkbook(Excel, listener),
  };
}
