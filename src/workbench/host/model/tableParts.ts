import type { Block } from '../../../grid/workbook';
import type { Table } from './sheet';

/** The heading row of a table. */
export const headingBlock = ({ block }: Table): Block => ({ ...block, bottom: block.top });

/** The body of a table: what lies between headings and totals; null where it has no row. */
export function bodyBlock({ block, showHeaders, showTotals }: Table): Block | null {
  const body = {
    ...block,
    top: block.top + (showHeaders ? 1 : 0),
    bottom: block.bottom - (showTotals ? 1 : 0),
  };
  return body.top <= body.bottom ? body : null;
}

/** The totals row of a table, or null. */
export const totalsBlock = ({ block, showTotals }: Table): Block | null =>
  showTotals ? { ...block, top: block.bottom } : null;
