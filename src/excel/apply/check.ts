import type { Block } from '../../grid/workbook';
import { valueText, type Change, type LivePlan } from '../../operations/live/livePlan';
import { SETTING_KEYS, type Follow } from '../../operations/ports';
import { quotedSheet, type DrawContext } from '../draw/canvas';
import { inputOf, textInput, type Input } from '../draw/inputs';
import { OfficeFailure } from '../officeFailure';
import { send } from '../requests';
import { blockOfAddress } from '../read/shapes';
import { JOURNAL_SHEET, type UndoStep } from './journal';
import { askPage, hindrance } from './redrawPage';

/** A block that the plan writes over, with what stands there now. */
export interface BlockNow {
  readonly change: Extract<Change, { type: 'write-cells' | 'draw-parts' }>;
  readonly range: Excel.Range;
}

/** What the check found, for the journal and for the changes. */
export interface Checked {
  readonly before: readonly string[];
  /** Names of the sheets by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly activeSheet: string;
  readonly undo: readonly UndoStep[];
  /** The number formats of cells that are written over, by change. */
  readonly formats: ReadonlyMap<Change, readonly (readonly string[])[]>;
}

export const rowsOf = ({ top, bottom }: Block): number => bottom - top + 1;
export const columnsOf = ({ left, right }: Block): number => right - left + 1;

/** A block of a sheet as a range. */
export function rangeOf(sheet: Excel.Worksheet, block: Block): Excel.Range {
  return sheet.getRangeByIndexes(block.top, block.left, rowsOf(block), columnsOf(block));
}

const CELLS = 'values,formulas,numberFormat';

/** What is typed to have a cell back as it was: a formula as a formula, any other text as text. */
function inputBack(value: unknown, formula: unknown, format: unknown): Input {
  if (typeof value === 'number' || typeof value === 'boolean') {
    return typeof formula === 'string' && formula.startsWith('=') ? formula : value;
  }
  const text = valueText(value);
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== text;
  return isFormula ? formula : textInput(text, String(format));
}

/** What is typed to have a whole range back as it was. */
export function inputsBack({ values, formulas, numberFormat }: Excel.Range): readonly Input[][] {
  return values.map((line, row) =>
    line.map((value, column) =>
      inputBack(value, formulas[row]?.[column], numberFormat[row]?.[column])
    )
  );
}

/** The texts that cells will show once written; null stands for a cell that is emptied. */
export function textsWritten(
  change: Extract<Change, { type: 'write-cells' }>
): readonly (readonly string[])[] {
  return change.contents.map((line) =>
    line.map((content) => valueText(inputOf(content, '@')).replace(/^'/, ''))
  );
}

function textsDrawn({ area, parts }: Extract<Change, { type: 'draw-parts' }>): string[][] {
  const texts = Array.from({ length: rowsOf(area) }, () =>
    Array.from({ length: columnsOf(area) }, () => '')
  );
  for (const part of parts) {
    if (part.type !== 'cells') continue;
    part.cells.forEach((line, down) => {
      line.forEach((content, across) => {
        const row = texts[part.row + down - area.top];
        const column = part.column + across - area.left;
        if (row && column >= 0 && column < row.length)
          row[column] = valueText(inputOf(content, '@')).replace(/^'/, '');
      });
    });
  }
  return texts;
}

/** Whether what stands in a range is what was read there. */
function isAsRead({ change, range }: BlockNow): boolean {
  if (change.type === 'draw-parts') return range.values.flat().every((value) => value === '');
  return range.values.every((line, row) =>
    line.every((value, column) => valueText(value) === valueText(change.was[row]?.[column] ?? null))
  );
}

function undoOf(
  change: Change,
  { range, name }: { readonly range?: Excel.Range; readonly name?: Excel.NamedItem }
): UndoStep {
  switch (change.type) {
    case 'add-sheet':
      return { type: 'remove-sheet', name: change.sheet.name };
    case 'write-cells':
      return {
        type: 'restore-cells',
        sheet: change.sheet,
        block: change.block,
        was: range ? inputsBack(range) : [],
        wrote: textsWritten(change),
        bare: false,
      };
    case 'draw-parts':
      return {
        type: 'restore-cells',
        sheet: change.sheet,
        block: change.area,
        was: Array.from({ length: rowsOf(change.area) }, () =>
          Array.from({ length: columnsOf(change.area) }, () => '')
        ),
        wrote: textsDrawn(change),
        bare: true,
      };
    case 'make-room':
      return {
        type: 'take-room',
        sheet: change.sheet,
        block: change.block,
        shift: change.shift,
      };
    case 'grow-table': {
      const { sheet, table, from, to } = change;
      return { type: 'shrink-table', sheet, table, from, to };
    }
    case 'set-name': {
      const formula = !name || name.isNullObject ? null : String(name.formula);
      return { type: 'restore-name', name: change.name, formula };
    }
  }
}

function load(
  context: Excel.RequestContext,
  { expected, changes, finish }: LivePlan,
  { notes }: Pick<DrawContext, 'notes'>
) {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  sheets.load('items/id,items/name');
  const active = sheets.getActiveWorksheet();
  active.load('id');
  const marker = workbook.settings.getItemOrNullObject(SETTING_KEYS.marker);
  marker.load('key');
  const tables = expected.tables.map((table) => {
    const range = workbook.tables.getItemOrNullObject(table.name).getRange();
    range.load('address');
    return { table, range };
  });
  const needsRoom = changes.some(({ type }) => type === 'make-room');
  const loaded = changes.map((change) => {
    if (change.type === 'set-name') {
      const name = workbook.names.getItemOrNullObject(change.name);
      name.load('formula');
      return { change, name };
    }
    // Where cells are moved aside first, what is drawn on is empty only after that.
    if (change.type === 'draw-parts' && needsRoom) return { change };
    if (change.type !== 'write-cells' && change.type !== 'draw-parts') return { change };
    const block = change.type === 'draw-parts' ? change.area : change.block;
    const range = rangeOf(sheets.getItem(change.sheet), block);
    range.load(CELLS);
    return { change, range };
  });
  const pages = finish.flatMap((step) =>
    step.type === 'redraw-page' ? [askPage(context, step, notes)] : []
  );
  return { sheets, active, marker, tables, loaded, pages };
}

function sameSheets(now: readonly Excel.Worksheet[], { expected }: LivePlan): boolean {
  const others = now.filter(({ name }) => name !== JOURNAL_SHEET);
  return (
    others.length === expected.sheets.length &&
    expected.sheets.every(({ id, name }) =>
      others.some((sheet) => sheet.id === id && sheet.name === name)
    )
  );
}

const sameBlock = (a: Block | null, b: Block): boolean =>
  a !== null &&
  a.top === b.top &&
  a.left === b.left &&
  a.bottom === b.bottom &&
  a.right === b.right;

/**
 * Compares the open workbook with what the plan was made for, in one request: sheets, tables, and
 * every cell that is written over. Throws where somebody changed something; nothing is changed yet.
 */
export async function checkStanding(
  context: Excel.RequestContext,
  plan: LivePlan,
  { around, follow }: { readonly around: Pick<DrawContext, 'notes'>; readonly follow: Follow }
): Promise<Checked> {
  const { sheets, active, marker, tables, loaded, pages } = load(context, plan, around);
  await send(context, follow);
  if (!marker.isNullObject) throw new OfficeFailure('unfinished before');
  const names = new Map(sheets.items.map(({ id, name }) => [id, name]));
  const tableMoved = ({ table, range }: (typeof tables)[number]): boolean =>
    range.isNullObject ||
    !sameBlock(blockOfAddress(range.address), table.block) ||
    !isOn(range.address, names.get(table.sheet));
  const cellsChanged = loaded.some(
    ({ change, range }) =>
      range &&
      (change.type === 'write-cells' || change.type === 'draw-parts') &&
      !isAsRead({ change, range })
  );
  if (!sameSheets(sheets.items, plan) || tables.some(tableMoved) || cellsChanged)
    throw new OfficeFailure('changed meanwhile');
  const hindered = pages.map(hindrance).find((problem) => problem !== null);
  if (hindered) throw new OfficeFailure(hindered);
  return {
    before: sheets.items.map(({ id }) => id),
    names,
    activeSheet: active.id,
    undo: loaded.map(({ change, ...found }) => undoOf(change, found)),
    formats: new Map(
      loaded.flatMap(({ change, range }) => (range ? [[change, range.numberFormat]] : []))
    ),
  };
}

/** Whether an address names this sheet, quoted or not. */
function isOn(address: string, sheet: string | undefined): boolean {
  if (sheet === undefined) return false;
  const written = address.slice(0, address.lastIndexOf('!'));
  return written === sheet || written === quotedSheet(sheet);
}
