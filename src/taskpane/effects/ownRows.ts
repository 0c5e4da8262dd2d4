import { WORKBOOK_SOURCE } from '../state/state';
import { ownTable, rowsFrom, type OwnTable } from '../view/ownView';
import type { EffectContext } from './context';

/** Rows below a table that are read with it, since people add rows at its end. Convention. */
const ROWS_BELOW = 50;

/** Reads a table's rows as they stand now: however people sorted it, and rows that they added. */
export async function refreshRows(context: EffectContext, table: OwnTable): Promise<void> {
  const { block, sheet } = table;
  const body = { ...block, top: block.top + 1, bottom: block.bottom + ROWS_BELOW };
  const values = await context.host.readBlock({ sheet, block: body });
  const rows = rowsFrom(table, values);
  context.store.dispatch({ type: 'rows changed', table: table.id, rows });
}

/** Asks afresh what each row of How is worth asking. */
export async function askHows({ store, worker }: EffectContext): Promise<void> {
  const how = ownTable(store.state().own, 'how');
  if (how === null) return;
  const ask = { source: WORKBOOK_SOURCE, rows: how.rows };
  store.dispatch({ type: 'hows asked', questions: await worker.ask('askHows', ask) });
}
