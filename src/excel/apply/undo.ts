import { blockAddress } from '../../grid/address';
import { valueText } from '../../operations/live/livePlan';
import { blockOfAddress } from '../read/shapes';
import { send } from '../requests';
import { rangeOf } from './check';
import { closeJournal, type Journal, type UndoStep } from './journal';

/** A step with what stands there now. */
interface Found {
  readonly step: UndoStep;
  readonly sheet?: Excel.Worksheet;
  readonly range?: Excel.Range;
  readonly table?: Excel.Table;
  readonly name?: Excel.NamedItem;
}

/** First the way to each sheet and table, so that one that is gone does not stop the rest. */
async function find(context: Excel.RequestContext, journal: Journal): Promise<readonly Found[]> {
  const { worksheets, tables, names } = context.workbook;
  const found = journal.undo.map((step): Found => {
    switch (step.type) {
      case 'remove-sheet': {
        const sheet = worksheets.getItemOrNullObject(step.name);
        sheet.load('id,visibility');
        return { step, sheet };
      }
      case 'restore-cells':
      case 'take-room': {
        const sheet = worksheets.getItemOrNullObject(step.sheet);
        sheet.load('id');
        return { step, sheet };
      }
      case 'shrink-table': {
        const table = tables.getItemOrNullObject(step.table);
        const range = table.getRange();
        range.load('address');
        return { step, table, range };
      }
      case 'restore-name': {
        const name = names.getItemOrNullObject(step.name);
        name.load('formula');
        return { step, name };
      }
    }
  });
  await send(context);
  const reading = found.map((each): Found => {
    const { step, sheet } = each;
    if (step.type !== 'restore-cells' || !sheet || sheet.isNullObject) return each;
    const range = rangeOf(sheet, step.block);
    range.load('values');
    return { ...each, range };
  });
  await send(context);
  return reading;
}

/** What is typed back: only where what Trellis wrote still stands; null leaves a cell alone. */
function restored(
  { was, wrote }: Extract<UndoStep, { type: 'restore-cells' }>,
  { values }: Excel.Range
): unknown[][] {
  return values.map((line, row) =>
    line.map((value, column) =>
      valueText(value) === (wrote[row]?.[column] ?? '') ? (was[row]?.[column] ?? '') : null
    )
  );
}

function restoreCells(
  step: Extract<UndoStep, { type: 'restore-cells' }>,
  { range, sheet }: Found
): void {
  if (!range || !sheet) return;
  const inputs = restored(step, range);
  rangeOf(sheet, step.block).values = inputs;
  // Cells that are still empty were only dressed; anything else there is somebody's.
  const isForeign = inputs.some((line, row) =>
    line.some((input, column) => input === null && range.values[row]?.[column] !== '')
  );
  if (!step.bare || isForeign) return;
  const cells = rangeOf(sheet, step.block);
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.clear('All');
}

function shrinkTable(
  { from, to }: Extract<UndoStep, { type: 'shrink-table' }>,
  { table, range }: Found
): void {
  if (!table || !range || table.isNullObject) return;
  const now = blockOfAddress(range.address);
  // A person may have made the table larger still; then it is theirs.
  if (now && blockAddress(now) === blockAddress(to)) table.resize(blockAddress(from));
}

function removeSheet({ sheet }: Found, before: ReadonlySet<string>): void {
  if (!sheet || sheet.isNullObject || before.has(sheet.id)) return;
  if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
  sheet.delete();
}

function restoreName(
  { formula }: Extract<UndoStep, { type: 'restore-name' }>,
  { name }: Found
): void {
  if (!name || name.isNullObject) return;
  if (formula === null) name.delete();
  else name.formula = formula;
}

function undoStep(found: Found, before: ReadonlySet<string>): void {
  const { step } = found;
  switch (step.type) {
    case 'remove-sheet':
      removeSheet(found, before);
      break;
    case 'restore-cells':
      restoreCells(step, found);
      break;
    case 'take-room':
      // Only once the room is empty again: see `takeRooms`.
      break;
    case 'shrink-table':
      shrinkTable(step, found);
      break;
    case 'restore-name':
      restoreName(step, found);
      break;
  }
}

/**
 * Closes the room that was made for a table, once what was drawn in it is gone. Where the room is not
 * empty it was never made, or what stands there is somebody's.
 */
async function takeRooms(context: Excel.RequestContext, found: readonly Found[]): Promise<void> {
  const rooms = found.flatMap(({ step, sheet }) => {
    if (step.type !== 'take-room' || !sheet || sheet.isNullObject) return [];
    const range = rangeOf(sheet, step.block);
    range.load('values');
    return [{ range, sheet, step }];
  });
  if (rooms.length === 0) return;
  await send(context);
  for (const { range, sheet, step } of rooms.reverse())
    if (range.values.flat().every((value) => value === ''))
      rangeOf(sheet, step.block).delete(step.shift === 'down' ? 'Up' : 'Left');
}

/**
 * Takes back what a journal says was done, as far as it was done, and the marker last of all. Doing it
 * twice does no more than doing it once, so a repair that was cut off can be repeated.
 */
export async function undoChanges(
  context: Excel.RequestContext,
  journal: Journal,
  { sheetStands }: { readonly sheetStands: boolean }
): Promise<void> {
  const before = new Set(journal.before);
  const found = await find(context, journal);
  // Names go before the sheets on which they stand, tables shrink before their cells are emptied.
  for (const each of [...found].reverse()) undoStep(each, before);
  await takeRooms(context, found);
  closeJournal(context, { sheetStands });
  await send(context);
}
