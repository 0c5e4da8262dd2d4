import { clearFilters, filterTable, type FilterCriteria } from '../model/filters';
import type { TableColumn } from '../model/sheet';
import type { Arguments, RangeTarget, Session } from '../requests/contracts';
import { bind, type HostObject, type Kind, type Method } from '../requests/kinds';
import { checkAllowed } from '../rules/protection';
import { blockOf, rangeOf } from './rangeTarget';
import { isTableThere, type TableTarget } from './tableTarget';

/** The criteria as the API lists them: one a column, null where a column is not filtered. */
function criteriaOf({ table }: TableTarget): unknown[] {
  return table.columns.map((_column, index) => table.filters.get(index) ?? null);
}

function clearAll(target: TableTarget, session: Session): void {
  checkAllowed(target.sheet, 'allowAutoFilter');
  clearFilters(session.model, target);
}

const tableRange: Method<TableTarget> = {
  since: '1.9',
  run: ({ sheet, table }, _args, session) => rangeOf(session, { sheet, block: table.block }),
};

function applyToTable(target: TableTarget, args: Arguments, { model }: Session): void {
  checkAllowed(target.sheet, 'allowAutoFilter');
  const object = args.object(0);
  if (object) blockOf(object.target as RangeTarget);
  if (args.has(1) && args.has(2))
    filterTable(model, target, new Map([[args.whole(1), args.record(2)]]));
  target.table.showFilterButton = true;
}

const TABLE_FILTER: Kind<TableTarget> = {
  name: 'AutoFilter',
  properties: {
    Enabled: { since: '1.9', get: ({ table }) => table.showFilterButton },
    IsDataFiltered: { since: '1.9', get: ({ table }) => table.filters.size > 0 },
    Criteria: { since: '1.9', get: criteriaOf },
  },
  methods: {
    GetRange: tableRange,
    GetRangeOrNullObject: tableRange,
    Apply: { since: '1.9', run: applyToTable },
    Reapply: {
      since: '1.9',
      run: (target, _args, { model }) => filterTable(model, target, new Map()),
    },
    ClearCriteria: { since: '1.9', run: (target, _args, session) => clearAll(target, session) },
  },
};

/** `Excel.AutoFilter` of a table. */
export const autoFilterOfTable = (target: TableTarget): HostObject => bind(TABLE_FILTER, target);

/** `table.clearFilters()`. */
export const CLEAR_FILTERS: Method<TableTarget> = {
  since: '1.2',
  run: (target, _args, session) => clearAll(target, session),
};

/** A column of a table. */
interface ColumnTarget extends TableTarget {
  readonly column: TableColumn;
}

/** A method of a column's filter: what its arguments say, as criteria; null for none. */
const applying = (criteria: (args: Arguments) => FilterCriteria | null): Method<ColumnTarget> => ({
  since: '1.2',
  run: (target, args, { model }) => {
    checkAllowed(target.sheet, 'allowAutoFilter');
    const index = target.table.columns.indexOf(target.column);
    filterTable(model, target, new Map([[index, criteria(args)]]));
  },
});

const COLUMN_FILTER: Kind<ColumnTarget> = {
  name: 'Filter',
  isAlive: isTableThere,
  properties: {
    Criteria: {
      since: '1.2',
      get: ({ table, column }) => table.filters.get(table.columns.indexOf(column)) ?? null,
    },
  },
  methods: {
    Apply: applying((args) => args.record(0)),
    ApplyValuesFilter: applying((args) => ({ filterOn: 'Values', values: args.list(0) })),
    ApplyCustomFilter: applying((args) => ({
      filterOn: 'Custom',
      criterion1: args.text(0),
      ...(args.has(1) ? { criterion2: args.text(1), operator: args.optionalText(2) ?? 'And' } : {}),
    })),
    Clear: applying(() => null),
  },
};

/** `tableColumn.filter`. */
export const columnFilter = (target: ColumnTarget): HostObject => bind(COLUMN_FILTER, target);
