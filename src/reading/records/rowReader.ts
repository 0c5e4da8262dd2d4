import type { SheetView } from '../sheet/sheetView';
import type { RowsLayout } from '../tables/layout';
import type { ColumnDraft } from '../columns/columnDraft';
import { isDitto } from './ditto';

/** Gives a table's cells as a person fills them in while reading: merged and ditto cells from above. */
export interface RowReader {
  /** The records' rows, top to bottom. */
  readonly rows: readonly number[];
  /** The text of a record's cell; ask for rows from top to bottom. */
  readonly text: (row: number, column: number) => string;
}

/** Columns that people fill in once per block of rows. */
const TYPED_ONCE: ReadonlySet<string> = new Set(['school', 'term', 'priority', 'date']);
const SHARE_BLANK_IN_BLOCKS = 0.4;

function shareBlank(view: SheetView, rows: readonly number[], column: number): number {
  if (rows.length === 0) return 0;
  return (
    rows.filter((row) => !view.isFilled(row, column) && !view.mergeAt(row, column)).length /
    rows.length
  );
}

/** True where each value's rows stand together, so that a blank can only mean the one above. */
function standTogether(view: SheetView, rows: readonly number[], column: number): boolean {
  const seen = new Set<string>();
  let last = '';
  let runs = 0;
  for (const row of rows) {
    const text = view.text(row, column).toLowerCase();
    if (text === '' || text === last || isDitto(text)) continue;
    last = text;
    runs++;
    seen.add(text);
  }
  return runs <= seen.size + 1;
}

/**
 * Columns that are typed once per block: the school's, and a leading column of terms or priorities
 * whose first row is filled and of which many cells are blank.
 */
function blockColumns(
  view: SheetView,
  rows: readonly number[],
  columns: readonly ColumnDraft[]
): ReadonlySet<number> {
  const blocks = new Set<number>();
  const first = rows[0];
  if (first === undefined || rows.length < 3) return blocks;
  const leading = columns[0]?.index;
  for (const { index, meaning } of columns) {
    if (meaning.type !== 'field' || !TYPED_ONCE.has(meaning.field)) continue;
    if (!view.isFilled(first, index)) continue;
    const blank = shareBlank(view, rows, index);
    const isSchool = meaning.field === 'school';
    const isBlocks = isSchool
      ? blank > 0 && standTogether(view, rows, index)
      : index === leading && blank >= SHARE_BLANK_IN_BLOCKS;
    if (isBlocks) blocks.add(index);
  }
  return blocks;
}

/** Prepares to read a table's records; `fillsBlocks` is off where a blank means no answer, as in surveys. */
export function readRows(
  view: SheetView,
  layout: RowsLayout,
  table: { readonly columns: readonly ColumnDraft[]; readonly fillsBlocks: boolean }
): RowReader {
  const skipped = new Set(layout.skipped.map(({ row }) => row));
  const rows: number[] = [];
  for (let row = layout.body[0]; row <= layout.body[1]; row++)
    if (!skipped.has(row)) rows.push(row);
  const blocks = table.fillsBlocks ? blockColumns(view, rows, table.columns) : new Set<number>();
  const hasMerges = view.snapshot.merges.length > 0;
  const above = new Map<number, string>();
  const text = (row: number, column: number): string => {
    let own = view.text(row, column);
    if (own === '' && hasMerges) {
      const merge = view.mergeAt(row, column);
      if (merge && merge.left === column && merge.top < row && merge.top >= layout.body[0])
        own = view.text(merge.top, column);
    }
    if (isDitto(own) || (own === '' && blocks.has(column) && !view.isFilled(row, column)))
      return above.get(column) ?? own;
    if (own !== '') above.set(column, own);
    return own;
  };
  return { rows, text };
}
