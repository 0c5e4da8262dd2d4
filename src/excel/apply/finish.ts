import {
  sheetPrint,
  valueText,
  type Finish,
  type SheetTarget,
} from '../../operations/live/livePlan';
import { textInput } from '../draw/inputs';
import { send } from '../requests';
import { closeJournal, startFinishing, type Journal } from './journal';

/** What a step will work on, found before anything is done. */
interface Found {
  readonly step: Finish;
  readonly sheet?: Excel.Worksheet;
  readonly used?: Excel.Range;
  readonly table?: Excel.Table;
  readonly name?: Excel.NamedItem;
  readonly setting?: Excel.Setting;
}

const keyOf = (target: SheetTarget): string =>
  target.type === 'standing' ? target.id : target.name;

function find(context: Excel.RequestContext, step: Finish): Found {
  const { worksheets, tables, names } = context.workbook;
  const sheetBy = (key: string): Excel.Worksheet => {
    const sheet = worksheets.getItemOrNullObject(key);
    sheet.load('id,name,visibility');
    return sheet;
  };
  switch (step.type) {
    case 'delete-sheet':
      return { step, sheet: sheetBy(step.sheet) };
    case 'rename-sheet':
    case 'show-sheet':
      return { step, sheet: sheetBy(keyOf(step.target)) };
    case 'delete-rows': {
      const table = tables.getItemOrNullObject(step.table);
      const used = table.getDataBodyRange();
      used.load('values');
      return { step, table, used };
    }
    case 'rename-table': {
      const table = tables.getItemOrNullObject(step.from);
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

/** Something that was on a sheet or row that has gone, and that nobody had seen. */
interface Rescued {
  readonly name: string;
  readonly range: Excel.Range;
  readonly print: string;
}

function deleteRows(found: Found, rescued: Rescued[]): void {
  const { step, table, used } = found;
  if (step.type !== 'delete-rows' || !table || !used) return;
  for (const place of rowsToGo(step, found)) {
    const row = table.rows.getItemAt(place);
    const range = row.getRange();
    range.load('values,rowIndex,columnIndex');
    rescued.push({ name: step.table, range, print: textsOf(used.values[place] ?? []) });
    row.delete();
  }
}

function deleteSheet({ step, sheet }: Found, rescued: Rescued[]): void {
  if (step.type !== 'delete-sheet' || !sheet || sheet.isNullObject) return;
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load('values,rowIndex,columnIndex');
  rescued.push({ name: sheet.name, range, print: step.was });
  // Excel does not delete a very hidden sheet.
  if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
  sheet.delete();
}

function finishStep(
  context: Excel.RequestContext,
  found: Found,
  { rescued, active }: { readonly rescued: Rescued[]; readonly active: string }
): void {
  const { step, sheet, name } = found;
  const { settings } = context.workbook;
  switch (step.type) {
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
    case 'show-sheet':
      if (sheet && !sheet.isNullObject && active === step.instead) sheet.activate();
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

const isRow = ({ print }: Rescued): boolean => print.startsWith('[');

function isAsSeen(each: Rescued): boolean {
  if (each.range.isNullObject) return true;
  const { values, rowIndex: top, columnIndex: left } = each.range;
  return isRow(each)
    ? textsOf(values[0] ?? []) === each.print
    : sheetPrint(values, { top, left }) === each.print;
}

/** Somebody typed on a sheet in the moment in which it went: their words stand on a plain sheet. */
async function rescue(context: Excel.RequestContext, rescued: readonly Rescued[]): Promise<void> {
  const typed = rescued.filter((each) => !isAsSeen(each));
  if (typed.length === 0) return;
  typed.forEach(({ name, range }, at) => {
    const nth = at === 0 ? '' : ` ${at + 1}`;
    const sheet = context.workbook.worksheets.add(`${name.slice(0, 20)} (kept${nth})`);
    const { values } = range;
    const width = Math.max(...values.map(({ length }) => length));
    sheet.getRangeByIndexes(0, 0, values.length, width).values = values.map((line) =>
      line.map((value) => (typeof value === 'string' ? textInput(value, 'General') : value))
    );
  });
  await send(context);
}

/**
 * Does what cannot be taken back, the marker's end last of all. Every step looks first whether it is
 * done already, so that a finish that was cut off can be repeated.
 */
export async function finishPlan(
  context: Excel.RequestContext,
  journal: Journal,
  { sheetStands }: { readonly sheetStands: boolean }
): Promise<void> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  const found = journal.finish.map((step) => find(context, step));
  // Settings can be kept without looking first, which saves a request in every build.
  const looks = journal.finish.some((step) => step.type !== 'keep-setting' || step.value === null);
  if (looks) {
    active.load('id');
    await send(context);
  }
  const rescued: Rescued[] = [];
  if (journal.phase === 'changing') startFinishing(context, journal);
  for (const each of found) finishStep(context, each, { rescued, active: looks ? active.id : '' });
  closeJournal(context, { sheetStands });
  await send(context);
  await rescue(context, rescued);
}
