import type { Block } from '../../../grid/workbook';
import { blockText } from '../model/addresses';
import { intersection } from '../model/blocks';
import type { Actor, Change, ToldChange } from '../model/changes';
import type { Cell, Sheet } from '../model/sheet';
import { wireValue } from '../objects/readGrid';
import { WHOLE_WORKBOOK } from './eventNumbers';

/** An event to fire: its number, the targets that hear it, and what it says. */
export interface FiredEvent {
  readonly id: number;
  readonly targets: readonly string[];
  readonly says: Readonly<Record<string, unknown>>;
  /** Where the change was, for events whose arguments lead to a range. */
  readonly place?: { readonly sheet: Sheet; readonly block: Block };
}

/** Who made a change, in the API's words. */
function origin(actor: Actor) {
  return {
    source: actor === 'other' ? 'Remote' : 'Local',
    triggerSource: actor === 'addin' ? 'ThisLocalAddin' : 'Unknown',
  };
}

const typeOf = ({ value }: Cell): string => {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
};

/** What a cell held before and holds now, where one cell was edited. */
function details(edit: { readonly before: Cell; readonly after: Cell } | undefined) {
  if (!edit) return {};
  return {
    valueBefore: wireValue(edit.before.value),
    valueAfter: wireValue(edit.after.value),
    valueTypeBefore: typeOf(edit.before),
    valueTypeAfter: typeOf(edit.after),
  };
}

const SHIFTS = {
  RowInserted: 'None',
  RowDeleted: 'None',
  ColumnInserted: 'None',
  ColumnDeleted: 'None',
  CellInserted: 'ShiftCellDown',
  CellDeleted: 'ShiftCellUp',
} as const;

type CellChange = Extract<Change, { readonly type: 'cells' | 'shift' }>;

/** Changed cells: told to the sheet, to all sheets, and to every table that they touch. */
function cellEvents(change: CellChange, actor: Actor): FiredEvent[] {
  const { sheet, block } = change;
  const place = { sheet, block };
  const said = {
    ...origin(actor),
    changeType: change.type === 'cells' ? 'RangeEdited' : change.change,
    shiftDirection: change.type === 'cells' ? 'None' : SHIFTS[change.change],
    worksheetId: sheet.id,
    address: blockText(block),
    ...(change.type === 'cells' ? details(change.edit) : {}),
  };
  const tables = sheet.tables.filter((table) => intersection(table.block, block));
  return [
    { id: 10, targets: [sheet.id, WHOLE_WORKBOOK], says: said, place },
    ...tables.map((table) => ({
      id: 101,
      targets: [table.id, sheet.id, WHOLE_WORKBOOK],
      says: { ...said, tableId: table.id },
      place,
    })),
  ];
}

function selectionEvents({ sheet, block }: { sheet: Sheet; block: Block }): FiredEvent[] {
  const said = { worksheetId: sheet.id, address: blockText(block) };
  return [
    { id: 14, targets: [sheet.id, WHOLE_WORKBOOK], says: said },
    ...sheet.tables.map((table) => {
      const inside = intersection(table.block, block);
      const address = inside ? blockText(inside) : '';
      return { id: 100, targets: [table.id], says: { ...said, tableId: table.id, address } };
    }),
  ];
}

/** The events that a change fires. */
export function eventsOf({ actor, change }: ToldChange): FiredEvent[] {
  switch (change.type) {
    case 'cells':
    case 'shift':
      return cellEvents(change, actor);
    case 'formats': {
      const { sheet, block } = change;
      const says = { ...origin(actor), worksheetId: sheet.id, address: blockText(block) };
      return [{ id: 18, targets: [sheet.id, WHOLE_WORKBOOK], says, place: { sheet, block } }];
    }
    case 'selection':
      return selectionEvents(change);
    case 'sheet-activated':
      return [
        { id: 12, targets: [change.before, WHOLE_WORKBOOK], says: { worksheetId: change.before } },
        {
          id: 11,
          targets: [change.sheet.id, WHOLE_WORKBOOK],
          says: { worksheetId: change.sheet.id },
        },
      ];
    case 'sheet-added':
    case 'sheet-deleted': {
      const says = { ...origin(actor), worksheetId: change.sheet.id };
      return [{ id: change.type === 'sheet-added' ? 13 : 15, targets: [WHOLE_WORKBOOK], says }];
    }
    case 'table-added':
    case 'table-deleted': {
      const { sheet, table } = change;
      const says = {
        ...origin(actor),
        worksheetId: sheet.id,
        tableId: table.id,
        tableName: table.name,
      };
      const id = change.type === 'table-added' ? 102 : 103;
      return [{ id, targets: [sheet.id, WHOLE_WORKBOOK], says }];
    }
    case 'sheet-protected': {
      const { sheet } = change;
      const says = {
        ...origin(actor),
        worksheetId: sheet.id,
        isProtected: sheet.protection !== null,
      };
      return [{ id: 24, targets: [sheet.id, WHOLE_WORKBOOK], says }];
    }
    default:
      return [];
  }
}
