import type { Block } from '../../../grid/workbook';
import { deleteBlock, freeColumnName, insertBlock } from '../model/applyShift';
import { height } from '../model/blocks';
import type { Table, TableColumn } from '../model/sheet';
import { bodyBlock, headingBlock, totalsBlock } from '../model/tableParts';
import { writeValues } from '../model/writeCells';
import type { Arguments, Session } from '../requests/contracts';
import { bind, type HostObject, type Kind, type Method } from '../requests/kinds';
import { refuse } from '../rules/hostError';
import { collectionMembers, sameName } from './collection';
import { rangeOf } from './rangeTarget';
import { readGrid, wireValue } from './readGrid';
import { asText } from './values';
import { isTableThere, type TableTarget } from './tableTarget';
import { columnFilter } from './tableFilters';

interface ColumnTarget extends TableTarget {
  readonly column: TableColumn;
}

function columnBlock({ table, column }: ColumnTarget): Block {
  const left = table.block.left + table.columns.indexOf(column);
  return { ...table.block, left, right: left };
}

/** The part of a column that lies in a part of the table. */
const columnPart = (find: (table: Table) => Block | null): Method<ColumnTarget> => ({
  since: '1.1',
  run: (target, _args, session) => {
    const rows = find(target.table);
    if (!rows) return refuse('ItemNotFound', 'The table has no such part.');
    const { left, right } = columnBlock(target);
    return rangeOf(session, { sheet: target.sheet, block: { ...rows, left, right } });
  },
});

const COLUMN: Kind<ColumnTarget> = {
  name: 'TableColumn',
  isAlive: (target, session) =>
    isTableThere(target, session) && target.table.columns.includes(target.column),
  identity: ({ column }) => ({ Id: column.id }),
  properties: {
    Id: { since: '1.1', get: ({ column }) => column.id },
    Index: { since: '1.1', get: ({ table, column }) => table.columns.indexOf(column) },
    Name: {
      since: '1.1',
      get: ({ column }) => column.name,
      set: (target, value, { model, calculate }) => {
        const { top, left } = columnBlock(target);
        const block = { top, left, bottom: top, right: left };
        writeValues(model, { sheet: target.sheet, block, calculate }, [[`'${asText(value)}`]]);
      },
    },
    Values: {
      since: '1.1',
      get: (target) =>
        readGrid<string | number | boolean>(target.sheet, columnBlock(target), {
          read: ({ value }) => wireValue(value),
          blank: '',
        }),
      set: (target, value, { model, calculate }) =>
        writeValues(model, { sheet: target.sheet, block: columnBlock(target), calculate }, value),
    },
  },
  children: { Filter: { since: '1.2', open: (target) => columnFilter(target) } },
  methods: {
    GetRange: columnPart(({ block }) => block),
    GetHeaderRowRange: columnPart((table) => (table.showHeaders ? headingBlock(table) : null)),
    GetDataBodyRange: columnPart(bodyBlock),
    GetTotalRowRange: columnPart(totalsBlock),
    Delete: {
      since: '1.1',
      run: (target, _args, session) => {
        const { sheet, table } = target;
        if (table.columns.length === 1)
          refuse('InvalidOperation', 'A table has at least one column.');
        const deleted = { block: columnBlock(target), axis: 'columns' as const };
        deleteBlock(session.model, sheet, deleted);
      },
    },
  },
};

function addColumn(target: TableTarget, args: Arguments, session: Session): HostObject {
  const { sheet, table } = target;
  if (sheet.protection) refuse('AccessDenied', `"${sheet.name}" is protected.`);
  const index = args.wholeOr(0, table.columns.length);
  const place = index < 0 ? table.columns.length : index;
  if (place > table.columns.length) refuse('InvalidArgument', `There is no column ${place}.`);
  const left = table.block.left + place;
  const block = { ...table.block, left, right: left };
  const atEnd = place === table.columns.length;
  insertBlock(session.model, sheet, { block, axis: 'columns' });
  if (atEnd) {
    const name = freeColumnName(table.columns.map((column) => column.name));
    table.block = { ...table.block, right: table.block.right + 1 };
    table.columns.push({ id: Math.max(0, ...table.columns.map(({ id }) => id)) + 1, name });
  }
  const column = table.columns[place];
  if (!column) return refuse('GeneralException', 'The column was not added.');
  const object = { sheet, table, column };
  const grid = columnValues(args, { name: args.optionalText(2), heading: column.name, block });
  writeValues(session.model, { sheet, block, calculate: session.calculate }, grid);
  return bind(COLUMN, object);
}

/** What a new column holds: the values given, with the name as heading where one is given. */
function columnValues(
  args: Arguments,
  column: { readonly name: string | undefined; readonly heading: string; readonly block: Block }
): readonly (readonly unknown[])[] {
  const rows = height(column.block);
  const heading = [column.name ?? column.heading];
  if (!args.has(1)) return [heading, ...Array.from({ length: rows - 1 }, () => [null])];
  const given = args.any(1);
  const grid = Array.isArray(given)
    ? (given as unknown[][])
    : Array.from({ length: rows }, () => [given]);
  if (grid.length === rows) return column.name === undefined ? grid : [heading, ...grid.slice(1)];
  if (grid.length === rows - 1) return [heading, ...grid];
  return refuse('InvalidArgument', `The column has ${rows} rows with its heading.`);
}

const columnListing = collectionMembers<TableTarget, TableColumn>({
  all: ({ table }) => table.columns,
  find: (columns, key) => columns.find(({ id, name }) => sameName(name, key) || String(id) === key),
  object: (column, target) => bind(COLUMN, { ...target, column }),
  since: '1.4',
});

const COLUMNS: Kind<TableTarget> = {
  name: 'TableColumnCollection',
  isAlive: isTableThere,
  ...columnListing,
  properties: { Count: { since: '1.1', get: ({ table }) => table.columns.length } },
  methods: { ...columnListing.methods, Add: { since: '1.1', run: addColumn } },
};

/** `table.columns`. */
export const tableColumns = (target: TableTarget): HostObject => bind(COLUMNS, target);
