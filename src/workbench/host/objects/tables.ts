import type { Block } from '../../../grid/workbook';
import { OF_TABLE, OF_TABLES, WHOLE_WORKBOOK } from '../events/eventNumbers';
import { deleteBlock, insertBlock } from '../model/applyShift';
import { mapCells } from '../model/cells';
import { tell } from '../model/changes';
import type { Model } from '../model/model';
import type { Sheet, Table } from '../model/sheet';
import { tableIsGone } from '../model/tableReferences';
import { bodyBlock, headingBlock, totalsBlock } from '../model/tableParts';
import { addTable, allTables, dissolveTable, renameTable, resizeTable } from '../model/tables';
import { PLAIN_STYLE } from '../model/style';
import type { Arguments, RangeTarget, Session } from '../requests/contracts';
import { bind, type HostObject, type Kind, type Method, type Property } from '../requests/kinds';
import { refuse } from '../rules/hostError';
import { collectionMembers, sameName } from './collection';
import { blockOf, placeOf, rangeOf } from './rangeTarget';
import { tableRows } from './tableRows';
import { asFlag, asText } from './values';
import { isTableThere, type TableTarget } from './tableTarget';
import { autoFilterOfTable, CLEAR_FILTERS } from './tableFilters';
import { tableSort } from './tableSort';
import { tableColumns } from './tableColumns';

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
  tableIsGone(session.model, table);
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
    Columns: { since: '1.1', open: (target) => tableColumns(target) },
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
