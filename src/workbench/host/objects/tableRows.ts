import type { Block } from '../../../grid/workbook';
import { deleteBlock, insertBlock } from '../model/applyShift';
import { height, width } from '../model/blocks';
import { usedBlock } from '../model/cells';
import { bodyBlock } from '../model/tableParts';
import { writeValues } from '../model/writeCells';
import type { Arguments, Session } from '../requests/contracts';
import { bind, type HostObject, type Kind } from '../requests/kinds';
import { refuse } from '../rules/hostError';
import { rangeOf } from './rangeTarget';
import { readGrid, wireValue } from './readGrid';
import type { TableTarget } from './tableTarget';

interface RowTarget extends TableTarget {
  readonly index: number;
}

const rowsOf = ({ table }: TableTarget): number => {
  const body = bodyBlock(table);
  return body ? height(body) : 0;
};

function rowBlock({ table, index }: RowTarget): Block {
  const body = bodyBlock(table);
  const row = (body?.top ?? 0) + index;
  if (!body || index < 0 || row > body.bottom)
    return refuse('ItemNotFound', `The table has no row ${index}.`);
  return { ...body, top: row, bottom: row };
}

const ROW: Kind<RowTarget> = {
  name: 'TableRow',
  isAlive: ({ sheet, table, index }, { model }) =>
    model.sheets.includes(sheet) &&
    sheet.tables.includes(table) &&
    index < rowsOf({ sheet, table }),
  properties: {
    Index: { since: '1.1', get: ({ index }) => index },
    Values: {
      since: '1.1',
      get: (target) =>
        readGrid<string | number | boolean>(target.sheet, rowBlock(target), {
          read: ({ value }) => wireValue(value),
          blank: '',
        }),
      set: (target, value, { model, calculate }) =>
        writeValues(model, { sheet: target.sheet, block: rowBlock(target), calculate }, value),
    },
  },
  methods: {
    GetRange: {
      since: '1.1',
      run: (target, _args, session) =>
        rangeOf(session, { sheet: target.sheet, block: rowBlock(target) }),
    },
    Delete: { since: '1.1', run: (target, _args, session) => deleteRow(target, session) },
  },
};

/** The last body row is emptied and stays: a table keeps one. */
function deleteRow(target: RowTarget, session: Session): void {
  const { sheet } = target;
  if (sheet.protection) refuse('AccessDenied', `"${sheet.name}" is protected.`);
  const block = rowBlock(target);
  if (rowsOf(target) === 1) {
    const empty = [Array.from({ length: width(block) }, () => '')];
    writeValues(session.model, { sheet, block, calculate: session.calculate }, empty);
    return;
  }
  deleteBlock(session.model, sheet, { block, axis: 'rows' });
}

/** Makes room for rows in a table: what stands below is pushed down where it has to be. */
function makeRoom({ sheet, table }: TableTarget, block: Block, session: Session): void {
  const atEnd = block.top === table.block.bottom + (table.showTotals ? 0 : 1);
  const taken =
    !atEnd || table.showTotals || usedBlock(sheet, { ...block, top: block.top }, false) !== null;
  if (taken) insertBlock(session.model, sheet, { block, axis: 'rows' });
  const grown = table.block.bottom < block.bottom && atEnd && !table.showTotals;
  if (grown) table.block = { ...table.block, bottom: block.bottom };
}

function addRows(target: TableTarget, args: Arguments, session: Session): HostObject {
  const { sheet, table } = target;
  if (sheet.protection)
    refuse('AccessDenied', `"${sheet.name}" is protected: its tables do not grow.`);
  const rows = rowsOf(target);
  const given = args.wholeOr(0, rows);
  const index = given < 0 ? rows : given;
  if (index > rows) refuse('InvalidArgument', `The table has ${rows} rows.`);
  const values = args.has(1) ? args.any(1) : null;
  const grid = Array.isArray(values) ? values : null;
  const count = grid?.length ?? 1;
  const top = table.block.top + (table.showHeaders ? 1 : 0) + index;
  const block = { ...table.block, top, bottom: top + count - 1 };
  if (grid && !grid.every((row) => Array.isArray(row) && row.length === width(block)))
    refuse('InvalidArgument', `The table has ${width(block)} columns.`);
  makeRoom(target, block, session);
  if (grid) writeValues(session.model, { sheet, block, calculate: session.calculate }, grid);
  return bind(ROW, { sheet, table, index });
}

const ROWS_KIND: Kind<TableTarget> = {
  name: 'TableRowCollection',
  isAlive: ({ sheet, table }, { model }) =>
    model.sheets.includes(sheet) && sheet.tables.includes(table),
  properties: { Count: { since: '1.1', get: rowsOf } },
  items: (target) =>
    Array.from({ length: rowsOf(target) }, (_, index) => bind(ROW, { ...target, index })),
  methods: {
    GetCount: { since: '1.4', run: rowsOf },
    GetItemAt: {
      since: '1.1',
      run: (target, args) => {
        const row = { ...target, index: args.whole(0) };
        rowBlock(row);
        return bind(ROW, row);
      },
    },
    Add: { since: '1.1', run: addRows },
  },
};

/** `Excel.TableRowCollection` of a table. */
export const tableRows = (target: TableTarget): HostObject => bind(ROWS_KIND, target);
