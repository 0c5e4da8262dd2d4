import type { SheetView } from '../sheet/sheetView';
import type { Span } from './headingRow';
import { columnsWithin } from './lineKinds';

const ROWS_OF_TITLE = 6;

/** The words of the title lines over a table, from top to bottom, joined by ` · `; '' for none. */
export function titleAbove(view: SheetView, headingRow: number, span: Span): string {
  const lines: string[] = [];
  for (let row = headingRow - 1; row >= Math.max(0, headingRow - ROWS_OF_TITLE); row--) {
    const columns = columnsWithin(view, row, span);
    if (columns.length > 3) break;
    if (columns.length > 0)
      lines.unshift(columns.map((column) => view.text(row, column)).join(' '));
  }
  return lines.join(' · ');
}
