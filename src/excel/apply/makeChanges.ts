import {
  valueText,
  type Change,
  type DrawParts,
  type LivePlan,
} from '../../operations/live/livePlan';
import { blockAddress } from '../../grid/address';
import { quotedSheet, type DrawContext } from '../draw/canvas';
import { drawOn, drawSheet } from '../draw/drawSheet';
import { inputOf } from '../draw/inputs';
import { FilledRequests, jsonBytes, type Pace } from '../requests';
import { inputsBack, rangeOf, type Checked } from './check';
import type { UndoStep } from './journal';
import { blockOfAddress } from '../read/shapes';

/** What stood in the cells of a change just before it was made, in the same request. */
interface Witness {
  readonly at: number;
  readonly range: Excel.Range;
  readonly asExpected: () => boolean;
}

/** Changes while they are made. */
interface Making extends DrawContext {
  readonly changes: readonly Change[];
  readonly checked: Checked;
  readonly witnesses: Witness[];
}

const ACTION_BYTES = 1_500;

const sheetOf = ({ requests }: Making, id: string): Excel.Worksheet =>
  requests.context.workbook.worksheets.getItem(id);

type Make<Type extends Change['type']> = (
  making: Making,
  change: Extract<Change, { type: Type }>,
  at: number
) => void | Promise<void>;

const addSheet: Make<'add-sheet'> = async (making, { sheet, position }) => {
  const added = making.requests.context.workbook.worksheets.add(sheet.name);
  if (position !== null) added.position = position;
  await drawSheet(added, sheet, making);
};

const writeCells: Make<'write-cells'> = async (making, change, at) => {
  const formats = making.checked.formats.get(change) ?? [];
  const inputs = change.contents.map((line, row) =>
    line.map((content, column) => inputOf(content, formats[row]?.[column] ?? 'General') ?? '')
  );
  await making.requests.makeRoom(jsonBytes(inputs) + ACTION_BYTES);
  const range = rangeOf(sheetOf(making, change.sheet), change.block);
  range.load('values,formulas,numberFormat');
  making.witnesses.push({
    at,
    range,
    asExpected: () =>
      range.values.every((line, row) =>
        line.every(
          (value, column) => valueText(value) === valueText(change.was[row]?.[column] ?? null)
        )
      ),
  });
  rangeOf(sheetOf(making, change.sheet), change.block).values = inputs;
};

/** Reads what stands where parts are to be drawn, once. */
function witnessEmpty(making: Making, change: DrawParts, at: number): void {
  if (making.witnesses.some((witness) => witness.at === at)) return;
  const range = rangeOf(sheetOf(making, change.sheet), change.area);
  range.load('values,formulas,numberFormat');
  making.witnesses.push({
    at,
    range,
    asExpected: () => range.values.flat().every((value) => value === ''),
  });
}

const drawParts: Make<'draw-parts'> = async (making, change, at) => {
  witnessEmpty(making, change, at);
  const { sheet, parts } = change;
  await drawOn(sheetOf(making, sheet), parts, { ...making, rowHeights: new Map() });
};

const growTable: Make<'grow-table'> = (making, { table, from, to }, at) => {
  // Excel heads a new column by itself ("Column1"), so what stands there is read before it grows.
  for (let next = at + 1; ; next += 1) {
    const drawn = making.changes[next];
    if (drawn?.type !== 'draw-parts') break;
    witnessEmpty(making, drawn, next);
  }
  const found = making.requests.context.workbook.tables.getItem(table);
  const range = found.getRange();
  range.load('address');
  making.witnesses.push({
    at,
    range,
    asExpected: () => {
      const block = blockOfAddress(range.address);
      return block !== null && blockAddress(block) === blockAddress(from);
    },
  });
  found.resize(blockAddress(to));
};

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

const setName: Make<'set-name'> = (making, { name, target, range }) => {
  const { names, worksheets } = making.requests.context.workbook;
  const isKnown = making.checked.undo.some(
    (step) => step.type === 'restore-name' && step.name === name && step.formula !== null
  );
  const sheet =
    target.type === 'standing' ? (making.checked.names.get(target.id) ?? '') : target.name;
  if (isKnown)
    names.getItem(name).formula = `=${quotedSheet(sheet)}!${absolute(blockAddress(range))}`;
  else names.add(name, rangeOf(worksheets.getItem(sheet), range));
};

/** How each kind of change is made; the compiler refuses a kind without its handler. */
const MAKE: { readonly [Type in Change['type']]: Make<Type> } = {
  'add-sheet': addSheet,
  'write-cells': writeCells,
  'make-room': (making, { sheet, block, shift }) => {
    rangeOf(sheetOf(making, sheet), block).insert(shift === 'down' ? 'Down' : 'Right');
  },
  'draw-parts': drawParts,
  'grow-table': growTable,
  'set-name': setName,
};

/** What somebody else wrote just before we did is what is put back. */
function witnessed(step: UndoStep, { range }: Witness): UndoStep {
  if (step.type === 'restore-cells') return { ...step, was: inputsBack(range), bare: false };
  const block = step.type === 'shrink-table' ? blockOfAddress(range.address) : null;
  return step.type === 'shrink-table' && block ? { ...step, from: block } : step;
}

/** What a person would call a change: the sheet that it adds, else nothing new to say. */
const nameOf = (change: Change | undefined): string =>
  change?.type === 'add-sheet' ? change.sheet.name : '';

/** Tells how many changes of a plan Excel has made; one that is only partly sent does not count. */
export interface ChangeCount {
  /** Changes that are wholly prepared; state, counted up while they are made. */
  prepared: number;
  /** Told when Excel has made so many of them. */
  readonly made: (changes: number, what: string) => void;
}

/** Requests that tell how many of a plan's changes Excel has made. */
export function countedRequests(
  context: Excel.RequestContext,
  { changes }: LivePlan,
  { follow, count }: { readonly follow: Pace; readonly count: ChangeCount }
): FilledRequests {
  return new FilledRequests(context, follow, () => {
    count.made(count.prepared, nameOf(changes[count.prepared - 1]));
  });
}

/**
 * Makes the changes of a plan, in as few requests as their size allows. Each reads what it writes over
 * in the same request; gives the steps by which to take all back where that is not what was expected,
 * else null.
 */
export async function makeChanges(
  { changes }: LivePlan,
  context: DrawContext & { readonly checked: Checked; readonly count: ChangeCount }
): Promise<readonly UndoStep[] | null> {
  const making: Making = { ...context, changes, witnesses: [] };
  const { application } = context.requests.context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  for (const [at, change] of changes.entries()) {
    await context.requests.makeRoom(ACTION_BYTES);
    const make = MAKE[change.type] as (making: Making, change: Change, at: number) => unknown;
    await make(making, change, at);
    context.count.prepared = at + 1;
  }
  await context.requests.send();
  const surprised = making.witnesses.filter(({ asExpected }) => !asExpected());
  if (surprised.length === 0) return null;
  return context.checked.undo.map((step, at) => {
    const witness = surprised.find((each) => each.at === at);
    return witness ? witnessed(step, witness) : step;
  });
}
