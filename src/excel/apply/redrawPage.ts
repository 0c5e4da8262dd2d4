import { sheetPrint, valueText, type RedrawPage } from '../../operations/live/livePlan';
import { evened } from '../../sheets/contentText';
import { pageTexts } from '../../sheets/memory/memory';
import { textHash } from '../../sheets/memory/rowPrint';
import type { OfficeProblem } from '../../text/officeProblems';
import type { DrawContext } from '../draw/canvas';
import { redrawSheet, type StandingSheet } from '../draw/redrawSheet';
import type { Rescued } from './rescue';

/** A page that is to be drawn afresh, as it stands. */
export interface PageNow {
  readonly step: RedrawPage;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** Its notes, where this Excel has notes. */
  readonly notes: Excel.NoteCollection | null;
}

/** Asks for what a page holds now; it is known once the request was sent. */
export function askPage(
  { workbook }: Excel.RequestContext,
  step: RedrawPage,
  has: DrawContext['notes']
): PageNow {
  const sheet = workbook.worksheets.getItemOrNullObject(step.sheet);
  sheet.load('id,name');
  sheet.protection.load('protected');
  sheet.tables.load('items/name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values,rowIndex,columnIndex');
  const notes = has === 'notes' ? sheet.notes : null;
  notes?.load('items/content');
  return { step, sheet, used, notes };
}

/** Why a page cannot be drawn over as it was planned; null where it can. */
export function hindrance({ step, sheet, used }: PageNow): OfficeProblem | null {
  if (sheet.isNullObject) return 'something is gone';
  if (sheet.protection.protected) return 'protected';
  const print = used.isNullObject
    ? sheetPrint([])
    : sheetPrint(used.values, { top: used.rowIndex, left: used.columnIndex });
  return print === sheetPrint(step.was) ? null : 'changed meanwhile';
}

/** Whether all that a range says is what stood on the page, or what Trellis draws there. */
function isOnlyOurs({ page, was }: RedrawPage, range: Excel.Range): boolean {
  if (range.isNullObject) return true;
  const drawn = new Map(pageTexts(page).map((each) => [`${each.row},${each.column}`, each.text]));
  const { values, rowIndex, columnIndex } = range;
  return values.every((line, down) =>
    line.every((value, across) => {
      const [row, column] = [down + rowIndex, across + columnIndex];
      const text = evened(valueText(value));
      const ours = ['', was[row]?.[column] ?? '', drawn.get(`${row},${column}`) ?? ''];
      return ours.some((each) => evened(each) === text);
    })
  );
}

/** The notes that Trellis wrote go, whoever's else stay; gives whether any stays. */
function takeNotes({ notes, step }: PageNow): boolean {
  const ours = new Set(step.ours);
  const items = notes?.items ?? [];
  const own = items.filter(({ content }) => ours.has(textHash(String(content))));
  for (const note of own) note.delete();
  return items.length > own.length;
}

/** How many rows and columns a page has or had. */
function extentOf({ page, was }: RedrawPage): Pick<StandingSheet, 'rows' | 'columns'> {
  const texts = pageTexts(page);
  const widest = was.reduce((most, { length }) => Math.max(most, length), 1);
  return {
    rows: texts.reduce((most, { row }) => Math.max(most, row + 1), Math.max(1, was.length)),
    columns: Math.max(widest, page.columns.length),
  };
}

/**
 * Draws a page afresh where it stands, over whatever a redraw that was cut off has left of it. What
 * somebody typed there since it was looked at is rescued.
 */
export async function redrawPage(
  now: PageNow,
  rescued: Rescued[],
  context: DrawContext
): Promise<void> {
  const { step, sheet } = now;
  if (sheet.isNullObject) return;
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load('values,rowIndex,columnIndex');
  rescued.push({ name: sheet.name, range, isKnown: () => isOnlyOurs(step, range) });
  const others = takeNotes(now);
  // Excel refuses a note where somebody's stands already; an input message can stand beside it.
  const notes = others ? 'input messages' : context.notes;
  const standing = { sheet, tables: sheet.tables.items, ...extentOf(step) };
  await redrawSheet(standing, step.page, { ...context, notes });
}
