import { contentText, evened } from '../../sheets/contentText';
import type { WorkbookMemory } from '../../sheets/memory/memory';
import { memoryText } from '../../sheets/memory/memorySheet';
import { textUnder } from '../../sheets/ownSheets';
import type { MergedSheet } from './mergeSheet';
import type { MergedWorkbook } from './mergeWorkbook';
import type { MergedTable } from './mergeTable';

/** Whether a merged table holds what stands: no row or column comes or goes, no text differs. */
function isSameTable({ columns, rows, removed }: MergedTable): boolean {
  if (removed.length > 0 || columns.some(({ standing }) => standing === null)) return false;
  return rows.every(
    ({ standing, cells }) =>
      standing !== null &&
      columns.every(
        ({ heading }, at) =>
          evened(textUnder(standing, heading)) === evened(contentText(cells[at] ?? null))
      )
  );
}

function isSameSheet({ merge }: MergedSheet): boolean {
  return merge.type === 'leave' || (merge.type === 'table' && isSameTable(merge.table));
}

/** Whether what is to be is what stands, down to what is remembered of it. */
export function isUnchanged(
  { sheets, gone, memory }: Pick<MergedWorkbook, 'sheets' | 'gone' | 'memory'>,
  before: WorkbookMemory
): boolean {
  return (
    gone.length === 0 && sheets.every(isSameSheet) && memoryText(memory) === memoryText(before)
  );
}
