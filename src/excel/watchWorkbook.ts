import { columnIndex } from '../grid/address';
import { runInExcel, send, type ExcelApi } from './requests';

/** What a person did in the open workbook. Rows and columns count from 0. */
export type WatchedEvent =
  | { readonly type: 'changed'; readonly sheet: string }
  | {
      readonly type: 'selected';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
    };

/** Excel's word for a change that this add-in made itself (ExcelApi 1.14). */
const OURS = 'ThisLocalAddin';

function firstCell(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)/i.exec(address) ?? [];
  const column = columnIndex(letters);
  return Number.isNaN(column) || digits === '' ? null : { column, row: Number(digits) - 1 };
}

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove: () => void;
}

async function removeHandler(handler: Handler): Promise<void> {
  handler.remove();
  await handler.context.sync();
}

/**
 * Tells of changes and selections on any sheet until the function that this gives back is called.
 * What this add-in wrote itself is passed over. Where Excel can't tell, nothing is told.
 */
export function watchWorkbook(api: ExcelApi, listener: (event: WatchedEvent) => void): () => void {
  let handlers: readonly Handler[] = [];
  let isOver = false;
  const stop = (): void => {
    isOver = true;
    for (const handler of handlers) void removeHandler(handler).catch(() => undefined);
    handlers = [];
  };
  void runInExcel(api, async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(({ worksheetId, triggerSource }) => {
      if (String(triggerSource) !== OURS) listener({ type: 'changed', sheet: worksheetId });
      return Promise.resolve();
    });
    const selected = worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      const cell = firstCell(address);
      if (cell) listener({ type: 'selected', sheet: worksheetId, ...cell });
      return Promise.resolve();
    });
    await send(context);
    handlers = [changed, selected];
    if (isOver) stop();
  }).catch(() => undefined);
  return stop;
}
