import { openWorkbookIn } from '../../excel/excelHost';
import { openNewWorkbook } from '../../excel/newWorkbook';
import { watchWorkbook } from '../../excel/watchWorkbook';
import { savesFiles, type HostFacts } from '../hostFacts';
import type { PaneHost } from './paneHost';

/**
 * Bytes of a request from the pane. Excel takes far more, but Office.js packs and unpacks each in one
 * go, and the pane is to answer within a tenth of a second meanwhile. Measured with `npm run bench:pane`.
 */
const PIECE_BYTES = 250_000;

/** The pane's host over the Excel that the page is open in. */
export function excelPaneHost(facts: HostFacts): PaneHost {
  return {
    ...openWorkbookIn(Excel, { ...facts, pieceBytes: PIECE_BYTES }),
    savesFiles: savesFiles(facts),
    openNew: (bytes) => openNewWorkbook(Excel, bytes),
    watch: (listener) => watchWorkbook(Excel, listener),
  };
}
