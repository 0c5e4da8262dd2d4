import type { Block } from '../../../grid/workbook';
import { OF_TABLE, OF_TABLES, WHOLE_WORKBOOK } from '../events/eventNumbers';
import { deleteBlock, freeColumnName, insertBlock } from '../model/applyShift';
import { height } from '../model/blocks';
import { mapCells } from '../model/cells';
import { tell, type Model, type Sheet, type Table, type TableColumn } from '../model/model';
import {
  addTable,
  allTables,
  bodyBlock,
  dissolveTable,
  headingBlock,
  renameTable,
  resizeTable,
  totalsBlock,
} from '../model/tables';
import { PLAIN_STYLE } from '../model/style';
import { writeValues } from '../model/writeCells';
import type { Arguments } from '../requests/contracts';
import { bind, type HostObject, type Kind, type Method, type Property } from '../requests/kinds';
import type { RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { collectionMembers, sameName } from './collection';
import { blockOf, placeOf, rangeOf } from './rangeTarget';
import { readGrid, wireValue } from './readGrid';
import { tableRows } from './tableRows';
import { asFlag, asText } from './values';
import { isTableThere, type TableTarget } from './tableTarget';
import { autoFilterOfTable, CLEAR_FILTERS, columnFilter } from './tableFilters';
import { tableSort } from './tableSort';

type Flag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

const flag = (key: Flag): Property<TableTarget> => ({
  since: '1.3',
  get: ({ table }) => table[key],
  set: ({ sheet, table }, value, { model }) => {
    table[key] = asFlag(value);
    tell(model, { type: 'sheet-parts', sheet });
  },
});

const part = (find: (table: Table) => Block | null, missing: string): Method<TableTarget> => ({
  since: '1.1',
  run: ({ sheet, table }, _args, session) => {
    const block = find(table);
    return block ? rangeOf(session, { sheet, block }) : refuse('ItemNotFound', missing);
  },
});

/** Deleting a table deletes its cells and pulls up what stands below. */
function deleteTable(target: TableTarget, session: Session): void {
  const { sheet, table } = target;
  if (sheet.protection) refuse('AccessDenied', `"${sheet.name}" is protected.`);
  const { block } = table;
  dissolveTable(session.model, target);
  deleteBlock(session.model, sheet, { block, axis: 'rows' });
}

function setTotals({ sheet, table }: TableTarget, value: unknown, session: Session): void {
  const shown = asFlag(value);
  if (shown === table.showTotals) return;
  const { block } = table;
  const row = {
    ...block,
    top: block.bottom + (shown ? 1 : 0),
    bottom: block.bottom + (shown ? 1 : 0),
  };
  if (shown) insertBlock(session.model, sheet, { block: row, axis: 'rows' });
  else mapCells(sheet, row, (cell) => ({ ...cell, value: null, formula: null }));
  table.showTotals = shown;
  table.block = { ...table.block, bottom: shown ? row.bottom : row.bottom - 1 };
  tell(session.model, { type: 'sheet-parts', sheet });
}

function setHeaders({ sheet, table }: TableTarget, value: unknown, { model }: Session): void {
  const shown = asFlag(value);
  if (shown === table.showHeaders) return;
  if (shown) refuse('UnsupportedOperation', 'The stand-in host does not bring headings back.');
  mapCells(sheet, headingBlock(table), (cell) => ({
    ...cell,
    value: null,
    formula: null,
    style: PLAIN_STYLE,
  }));
  table.showHeaders = false;
  table.block = { ...table.block, top: table.block.top + 1 };
  tell(model, { type: 'sheet-parts', sheet });
}

/** The block that a range or an address means for a table of this sheet. */
function blockFor(sheet: Sheet, args: Arguments, session: Session): Block {
  const object = args.object(0);
  const target = object
    ? (object.target as RangeTarget)
    : placeOf(session.model, sheet, args.text(0));
  if (target.sheet !== sheet) refuse('InvalidArgument', 'The range lies on another sheet.');
  return blockOf(target as RangeTarget);
}

/** `Excel.Table`. */
const TABLE: Kind<TableTarget> = {
  name: 'Table',
  isAlive: isTableThere,
  identity: ({ table }) => ({ Id: table.id }),
  events: OF_TABLE,
  eventTarget: ({ table }) => table.id,
  properties: {
    Id: { since: '1.1', get: ({ table }) => table.id },
    LegacyId: { since: '1.8', get: ({ table }) => table.id },
    Name: {
      since: '1.1',
      get: ({ table }) => table.name,
      set: (target, value, { model }) => renameTable(model, target, asText(value)),
    },
    Style: {
      since: '1.1',
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value, { model }) => {
        const style = asText(value);
        if (
          !/^(?:TableStyle(?:Light(?:1?\d|2[01])|Medium(?:1?\d|2[0-8])|Dark(?:\d|1[01])))?$/.test(
            style
          )
        )
          refuse('InvalidArgument', `There is no table style "${style}".`);
        table.style = style;
        tell(model, { type: 'sheet-parts', sheet });
      },
    },
    ShowHeaders: { since: '1.1', get: ({ table }) => table.showHeaders, set: setHeaders },
    ShowTotals: { since: '1.1', get: ({ table }) => table.showTotals, set: setTotals },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: flag('showFilterButton'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  children: {
    Columns: { since: '1.1', open: (target) => bind(COLUMNS, target) },
    Rows: { since: '1.1', open: (target) => tableRows(target) },
    Worksheet: { since: '1.2', open: ({ sheet }, { objects }) => objects.worksheet(sheet) },
    Sort: { since: '1.2', open: (target) => tableSort(target) },
    AutoFilter: { since: '1.9', open: (target) => autoFilterOfTable(target) },
  },
  methods: {
    GetRange: part(({ block }) => block, ''),
    GetHeaderRowRange: part(
      (table) => (table.showHeaders ? headingBlock(table) : null),
      'The table shows no headings.'
    ),
    GetDataBodyRange: part(bodyBlock, 'The table has no row.'),
    GetTotalRowRange: part(totalsBlock, 'The table shows no totals.'),
    Delete: { since: '1.1', run: (target, _args, session) => deleteTable(target, session) },
    ConvertToRange: {
      since: '1.2',
      run: (target, _args, session) => {
        if (target.sheet.protection) refuse('AccessDenied', `"${target.sheet.name}" is protected.`);
        dissolveTable(session.model, target);
        return rangeOf(session, { sheet: target.sheet, block: target.table.block });
      },
    },
    ClearFilters: CLEAR_FILTERS,
    Resize: {
      since: '1.13',
      run: (target, args, session) =>
        resizeTable(session.model, target, blockFor(target.sheet, args, session)),
    },
  },
};

/** The object of a table. */
export const tableObject = (target: TableTarget): HostObject => bind(TABLE, target);

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

/** Tables of the workbook, or of one sheet. */
interface TableScope {
  readonly sheet: Sheet | null;
}

const scopedTables = ({ sheet }: TableScope, model: Model): TableTarget[] =>
  sheet ? sheet.tables.map((table) => ({ sheet, table })) : allTables(model);

const listing = collectionMembers<TableScope, TableTarget>({
  all: (scope, { model }) => scopedTables(scope, model),
  find: (targets, key) =>
    targets.find(({ table }) => sameName(table.name, key) || table.id === key),
  object: tableObject,
  since: '1.4',
});

const TABLES: Kind<TableScope> = {
  name: 'TableCollection',
  events: OF_TABLES,
  eventTarget: ({ sheet }) => sheet?.id ?? WHOLE_WORKBOOK,
  ...listing,
  properties: {
    Count: { since: '1.1', get: (scope, { model }) => scopedTables(scope, model).length },
  },
  methods: {
    ...listing.methods,
    Add: {
      since: '1.1',
      run: (scope, args, session) => {
        const object = args.object(0);
        const [first] = session.model.sheets;
        const home = scope.sheet ?? first;
        if (!home) return refuse('GeneralException', 'The workbook has no sheet.');
        const place = object
          ? (object.target as RangeTarget)
          : placeOf(session.model, home, args.text(0));
        if (scope.sheet && place.sheet !== scope.sheet)
          refuse('InvalidArgument', 'The range lies on another sheet.');
        const block = blockOf(place as RangeTarget);
        const table = addTable(session.model, place.sheet, { block, hasHeaders: args.flag(1) });
        return tableObject({ sheet: place.sheet, table });
      },
    },
  },
};

/** The tables of a sheet. */
export const sheetTables = (sheet: Sheet): HostObject => bind(TABLES, { sheet });

/** The tables of the workbook. */
export const workbookTables = (): HostObject => bind(TABLES, { sheet: null });
