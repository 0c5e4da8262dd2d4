import type { WorkbookEvent } from '../host/paneHost';
import type { EffectContext } from './context';
import { askHows, refreshRows } from './ownRows';

/** People type faster than it is worth reading: changes are gathered for so long, in milliseconds. */
const SETTLE_MS = 400;

/** Reads the tables of ours that stand on changed sheets, and asks How afresh where it is one of them. */
async function catchUp(context: EffectContext, sheets: ReadonlySet<string>): Promise<void> {
  const tables = context.store.state().own?.tables ?? [];
  const changed = tables.filter(({ sheet }) => sheets.has(sheet));
  for (const table of changed) await refreshRows(context, table);
  if (changed.some(({ id }) => id === 'how')) await askHows(context);
}

function listener(context: EffectContext): (event: WorkbookEvent) => void {
  let sheets = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (event) => {
    if (event.type === 'selected') {
      const { sheet, row, column } = event;
      context.store.dispatch({ type: 'cell selected', place: { sheet, row, column } });
      return;
    }
    sheets.add(event.sheet);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const now = sheets;
      sheets = new Set();
      catchUp(context, now).catch(() => undefined);
    }, SETTLE_MS);
  };
}

/** Follows what people do on our own sheets, for as long as there are any. */
export function watchOwn(context: EffectContext): void {
  const { store, host } = context;
  let stop: (() => void) | null = null;
  store.subscribe(() => {
    const isBuilt = store.state().own?.isBuilt ?? false;
    if (isBuilt && stop === null) stop = host.watch(listener(context));
    if (!isBuilt && stop !== null) {
      stop();
      stop = null;
    }
  });
}
