import {
  sheetPrint,
  valueText,
  type Finish,
  type SheetTarget,
} from '../../operations/live/livePlan';
import { OfficeFailure } from '../officeFailure';
import { drawContext } from './drawing';
import { FilledRequests, send, type Pace } from '../requests';
import { closeJournal, startFinishing, type Journal } from './journal';
import { askPage, hindrance, redrawPage, type PageNow } from './redrawPage';
import { rescue, type Rescued } from './rescue';

/** What a step will work on, found before anything is done. */
interface Found {
  readonly step: Finish;
  readonly sheet?: Excel.Worksheet;
  readonly used?: Excel.Range;
  readonly table?: Excel.Table;
  readonly name?: Excel.NamedItem;
  readonly setting?: Excel.Setting;
  readonly page?: PageNow;
}

const keyOf = (target: SheetTarget): string =>
  target.type === 'standing' ? target.id : target.name;

function find(context: Excel.RequestContext, step: Finish, { drawing }: Journal): Found {
  const { worksheets, tables, names } = context.workbook;
  const sheetBy = (key: string): Excel.Worksheet => {
    const sheet = worksheets.getItemOrNullObject(key);
    sheet.load('name,visibility');
    return sheet;
  };
  switch (step.type) {
    case 'redraw-page':
      return { step, page: askPage(context, step, drawing.notes) };
    case 'delete-sheet':
      return { step, sheet: sheetBy(step.sheet) };
    case 'rename-sheet':
      return { step, sheet: sheetBy(keyOf(step.target)) };
    case 'delete-rows': {
      const table = tables.getItemOrNullObject(step.table);
      const used = table.getDataBodyRange();
      used.load('values');
      return { step, table, used };
    }
    case 'rename-table': {
      const table = sheetBy(keyOf(step.on)).tables.getItemOrNullObject(step.from);
      table.load('name');
      return { step, table };
    }
    case 'delete-name': {
      const name = names.getItemOrNullObject(step.name);
      name.load('name');
      return { step, name };
    }
    case 'keep-setting': {
      if (step.value !== null) return { step };
      const setting = context.workbook.settings.getItemOrNullObject(step.key);
      setting.load('key');
      return { step, setting };
    }
  }
}

const textsOf = (values: readonly unknown[]): string => JSON.stringify(values.map(valueText));

/** The rows of a table that are still there to go, from the bottom up. */
function rowsToGo(
  { rows }: Extract<Finish, { type: 'delete-rows' }>,
  { used, table }: Found
): readonly number[] {
  if (!table || table.isNullObject || !used) return [];
  const now = used.values.map(textsOf);
  const taken = new Set<number>();
  for (const { at, was } of rows) {
    const wanted = textsOf(was);
    // A row may have moved since; the nearest row that says the same is the one.
    const places = now.flatMap((texts, place) =>
      texts === wanted && !taken.has(place) ? [place] : []
    );
    const nearest = places.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
    if (nearest !== undefined) taken.add(nearest);
  }
  return [...taken].sort((a, b) => b - a);
}

function deleteRows(found: Found, rescued: Rescued[]): void {
  const { step, table, used } = found;
  if (step.type !== 'delete-rows' || !table || !used) return;
  for (const place of rowsToGo(step, found)) {
    const row = table.rows.getItemAt(place);
    const range = row.getRange();
    range.load('values,rowIndex,columnIndex');
    const seen = textsOf(used.values[place] ?? []);
    rescued.push({
      name: step.table,
      range,
      isKnown: () => textsOf(range.values[0] ?? []) === seen,
    });
    row.delete();
  }
}

function isAsSeen(range: Excel.Range, print: string): boolean {
  if (range.isNullObject) return true;
  const { values, rowIndex: top, columnIndex: left } = range;
  return sheetPrint(values, { top, left }) === print;
}

function deleteSheet({ step, sheet }: Found, rescued: Rescued[]): void {
  if (step.type !== 'delete-sheet' || !sheet || sheet.isNullObject) return;
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load('values,rowIndex,columnIndex');
  rescued.push({ name: sheet.name, range, isKnown: () => isAsSeen(range, step.was) });
  // Excel does not delete a very hidden sheet.
  if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
  sheet.delete();
}

/** Steps while they are done. */
interface Finishing {
  readonly requests: FilledRequests;
  readonly journal: Journal;
  readonly rescued: Rescued[];
}

async function finishStep(found: Found, finishing: Finishing): Promise<void> {
  const { step, sheet, name } = found;
  const { requests, journal, rescued } = finishing;
  const { settings } = requests.context.workbook;
  switch (step.type) {
    case 'redraw-page':
      if (found.page) await redrawPage(found.page, rescued, drawContext(requests, journal.drawing));
      break;
    case 'delete-rows':
      deleteRows(found, rescued);
      break;
    case 'delete-sheet':
      deleteSheet(found, rescued);
      break;
    case 'rename-sheet':
      if (sheet && !sheet.isNullObject) sheet.name = step.name;
      break;
    case 'rename-table':
      if (found.table && !found.table.isNullObject) found.table.name = step.name;
      break;
    case 'delete-name':
      if (name && !name.isNullObject) name.delete();
      break;
    case 'keep-setting':
      if (step.value !== null) settings.add(step.key, step.value);
      else if (found.setting && !found.setting.isNullObject) found.setting.delete();
      break;
  }
}

/** Nothing is finished yet, so all can be taken back where a page is not what it was. */
function checkPages(found: readonly Found[]): void {
  for (const { page } of found) {
    const problem = page ? hindrance(page) : null;
    if (problem !== null) throw new OfficeFailure(problem);
  }
}

/**
 * Does what cannot be taken back, the marker's end last of all. Every step looks first whether it is
 * done already, or does no harm where it is done again, so that a finish that was cut off can be
 * repeated.
 */
export async function finishPlan(
  context: Excel.RequestContext,
  journal: Journal,
  { sheetStands, pieceBytes }: Pick<Pace, 'pieceBytes'> & { readonly sheetStands: boolean }
): Promise<void> {
  const found = journal.finish.map((step) => find(context, step, journal));
  // Settings can be kept without looking first, which saves a request in every build.
  const looks = journal.finish.some((step) => step.type !== 'keep-setting' || step.value === null);
  if (looks) await send(context);
  if (journal.phase === 'changing') {
    checkPages(found);
    startFinishing(context, journal, { sheetStands });
  }
  // A page is seen as it was until it is drawn.
  if (found.some(({ page }) => page))
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
  const requests = new FilledRequests(context, pieceBytes === undefined ? {} : { pieceBytes });
  const rescued: Rescued[] = [];
  for (const each of found) await finishStep(each, { requests, journal, rescued });
  closeJournal(context, { sheetStands });
  await requests.send();
  await rescue(context, rescued);
}
