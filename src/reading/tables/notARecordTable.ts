import type { ColumnDraft } from '../columns/columnDraft';
import type { SheetView } from '../sheet/sheetView';
import type { RowsLayout } from './layout';
import { looksLikeInstruction } from './instructions';

/** A list under one heading: no gaps, no value twice, shorter or longer than its neighbours. */
function isList(view: SheetView, layout: RowsLayout, column: number): { length: number } | null {
  const seen = new Set<string>();
  let length = 0;
  for (let row = layout.body[0]; row <= layout.body[1]; row++) {
    const text = view.text(row, column);
    if (text === '') continue;
    if (row - layout.body[0] !== length || seen.has(text) || text.length > 60) return null;
    seen.add(text);
    length++;
  }
  return { length };
}

/** Lists for drop-downs stand beside each other and have nothing to do with one another. */
export function isDropDownLists(view: SheetView, layout: RowsLayout): boolean {
  if (layout.header === null) return false;
  const lists = [];
  for (let column = layout.span[0]; column <= layout.span[1]; column++) {
    const list = isList(view, layout, column);
    if (!list) return false;
    if (list.length > 0) lists.push(list.length);
  }
  const named = /\b(lists?|look-?ups?|drop ?downs?|menus?|validation|options)\b/i.test(
    view.snapshot.name
  );
  const hidden = view.snapshot.visibility !== 'visible';
  return lists.length >= 2 && new Set(lists).size >= 2 && (named || hidden);
}

/** A table of what to write where is guidance, not records. */
export function isGuidance(columns: readonly ColumnDraft[]): boolean {
  const samples = columns.flatMap((column) => column.samples).filter((text) => text.length >= 8);
  return samples.length >= 3 && samples.filter(looksLikeInstruction).length / samples.length >= 0.5;
}
