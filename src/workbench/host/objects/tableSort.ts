import type { Block } from '../../../grid/workbook';
import { height } from '../model/blocks';
import { cellAt, putCell } from '../model/cells';
import { tell } from '../model/changes';
import type { Cell, Sheet, SortState } from '../model/sheet';
import { bodyBlock } from '../model/tableParts';
import { bind, type HostObject, type Kind } from '../requests/kinds';
import type { RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { holdsLocked } from '../rules/protection';
import { boundedBlock } from './rangeTarget';
import type { TableTarget } from './tableTarget';

interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

function fieldsOf(fields: readonly unknown[]): SortField[] {
  if (fields.length === 0) refuse('InvalidArgument', 'Sorting needs a field.');
  return fields.map((field) => {
    const { key, ascending } = field as { key?: unknown; ascending?: unknown };
    if (typeof key !== 'number') return refuse('InvalidArgument', 'A sort field has a key.');
    return { key, ascending: ascending !== false };
  });
}

/** Numbers, then texts, then true and false, then errors; blanks come last whichever way. */
const rankOf = ({ value }: Cell): number =>
  ({ number: 0, string: 1, boolean: 2, object: 3 })[typeof value as 'number'];

function compareCells(first: Cell, second: Cell, ascending: boolean): number {
  const [blank, other] = [first.value === null, second.value === null];
  if (blank || other) return Number(blank) - Number(other);
  const way = ascending ? 1 : -1;
  const ranks = rankOf(first) - rankOf(second);
  if (ranks !== 0) return way * ranks;
  if (typeof first.value === 'number' && typeof second.value === 'number')
    return way * (first.value - second.value);
  const texts = [String(first.value), String(second.value)] as const;
  return way * texts[0].localeCompare(texts[1], 'en-GB', { sensitivity: 'base' });
}

/** Sorts the rows of a block, values with their looks; refused where a protected sheet locks any. */
export function sortBlock(sheet: Sheet, block: Block, fields: readonly SortField[]): void {
  if (
    sheet.protection &&
    (holdsLocked(sheet, block) || sheet.protection.options['allowSort'] !== true)
  )
    refuse('AccessDenied', 'Locked cells of a protected sheet are not sorted.');
  const rows = Array.from({ length: height(block) }, (_, offset) => {
    const cells: Cell[] = [];
    for (let column = block.left; column <= block.right; column++)
      cells.push(cellAt(sheet, block.top + offset, column));
    return cells;
  });
  const blank = cellAt(sheet, block.top, block.left);
  rows.sort((first, second) => {
    for (const { key, ascending } of fields) {
      const order = compareCells(first[key] ?? blank, second[key] ?? blank, ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => putCell(sheet, [block.top + row, block.left + column], cell));
  });
}

function applySort({ sheet, table }: TableTarget, state: SortState, { model }: Session): void {
  const body = bodyBlock(table);
  if (body) sortBlock(sheet, body, fieldsOf(state.fields));
  table.sort = state;
  tell(model, { type: 'cells', sheet, block: table.block });
}

const TABLE_SORT: Kind<TableTarget> = {
  name: 'TableSort',
  properties: {
    MatchCase: { since: '1.2', get: ({ table }) => table.sort?.matchCase ?? false },
    Method: { since: '1.2', get: ({ table }) => table.sort?.method ?? 'PinYin' },
    Fields: { since: '1.2', get: ({ table }) => table.sort?.fields ?? [] },
  },
  methods: {
    Apply: {
      since: '1.2',
      run: (target, args, session) => {
        const method = args.optionalText(2) ?? 'PinYin';
        applySort(target, { fields: args.list(0), matchCase: args.flag(1), method }, session);
      },
    },
    Clear: {
      since: '1.2',
      run: ({ sheet, table }, _args, { model }) => {
        table.sort = null;
        tell(model, { type: 'sheet-parts', sheet });
      },
    },
    Reapply: {
      since: '1.2',
      run: (target, _args, session) => {
        if (target.table.sort) applySort(target, target.table.sort, session);
      },
    },
  },
};

/** `Excel.TableSort`. */
export const tableSort = (target: TableTarget): HostObject => bind(TABLE_SORT, target);

const RANGE_SORT: Kind<RangeTarget> = {
  name: 'RangeSort',
  methods: {
    Apply: {
      since: '1.2',
      run: (target, args, { model }) => {
        const { sheet } = target;
        const block = boundedBlock(target);
        const body = args.flag(2) ? { ...block, top: block.top + 1 } : block;
        sortBlock(sheet, body, fieldsOf(args.list(0)));
        tell(model, { type: 'cells', sheet, block });
      },
    },
  },
};

/** `Excel.RangeSort`. */
export const rangeSort = (target: RangeTarget): HostObject => bind(RANGE_SORT, target);
