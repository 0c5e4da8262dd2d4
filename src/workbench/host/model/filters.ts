import { refuse } from '../rules/hostError';
import { cellAt, lineOf } from './cells';
import { tell } from './changes';
import type { Model } from './model';
import type { Cell, Sheet, Table } from './sheet';
import { shownText } from './shownText';
import { bodyBlock } from './tableParts';

/** A filter's criteria as the API has them. */
export type FilterCriteria = Readonly<Record<string, unknown>>;

type Passes = (cell: Cell) => boolean;

/** A pattern of Excel's: `*` for any text, `?` for any sign, `~` before one that is meant. */
function matcher(pattern: string): (text: string) => boolean {
  const source = pattern.replace(
    /~([*?~])|([*?])|([.+^${}()|[\]\\])/g,
    (_all, meant, wild, sign) => {
      if (meant !== undefined) return `\\${String(meant)}`;
      return wild === undefined ? `\\${String(sign)}` : wild === '*' ? '.*' : '.';
    }
  );
  const expression = new RegExp(`^${source}$`, 'is');
  return (text) => expression.test(text);
}

const COMPARISONS: Readonly<Record<string, (first: number, second: number) => boolean>> = {
  '>': (first, second) => first > second,
  '<': (first, second) => first < second,
  '>=': (first, second) => first >= second,
  '<=': (first, second) => first <= second,
};

/** One criterion such as `>5`, `<>Closed` or `=*reading*`. */
function criterion(text: unknown, model: Model): Passes {
  const [, sign = '=', rest = ''] = /^(<>|>=|<=|[=<>])?(.*)$/s.exec(String(text)) ?? [];
  const compares = COMPARISONS[sign];
  if (compares) {
    if (rest.trim() === '' || Number.isNaN(Number(rest)))
      refuse(
        'UnsupportedOperation',
        `The stand-in host compares with numbers only: ${String(text)}`
      );
    return ({ value }) => typeof value === 'number' && compares(value, Number(rest));
  }
  const matches = matcher(rest);
  return (cell) => matches(shownText(cell, model.dateSystem)) === (sign === '=');
}

/** Whether a cell passes criteria; kinds that the host does not work out are refused. */
function passesOf(criteria: FilterCriteria, model: Model): Passes {
  const { filterOn, values, criterion1, criterion2, operator } = criteria;
  if (filterOn === 'Values' && Array.isArray(values)) {
    const wanted = new Set(values.map((value) => String(value).toLowerCase()));
    return (cell) => wanted.has(shownText(cell, model.dateSystem).toLowerCase());
  }
  if (filterOn === 'Custom' && criterion1 !== undefined && criterion1 !== null) {
    const first = criterion(criterion1, model);
    if (criterion2 === undefined || criterion2 === null || criterion2 === '') return first;
    const second = criterion(criterion2, model);
    return operator === 'Or'
      ? (cell) => first(cell) || second(cell)
      : (cell) => first(cell) && second(cell);
  }
  return refuse(
    'UnsupportedOperation',
    `The stand-in host does not filter on ${String(filterOn)}.`
  );
}

/** Hides the rows of a table that its filters do not let through, and shows the others. */
function hideRows(model: Model, sheet: Sheet, table: Table): void {
  const body = bodyBlock(table);
  if (!body) return;
  const passes = [...table.filters].map(
    ([index, criteria]) => [body.left + index, passesOf(criteria as FilterCriteria, model)] as const
  );
  for (let row = body.top; row <= body.bottom; row++) {
    const shown = passes.every(([column, pass]) => pass(cellAt(sheet, row, column)));
    if (!shown || sheet.rows.has(row)) lineOf(sheet.rows, row).hidden = !shown;
  }
}

/**
 * Filters a table: by column (counted from 0) with criteria, or with null no longer. All its rows are
 * hidden or shown by all of its filters, also those that somebody had hidden by hand, as in Excel.
 */
export function filterTable(
  model: Model,
  { sheet, table }: { readonly sheet: Sheet; readonly table: Table },
  filters: ReadonlyMap<number, FilterCriteria | null>
): void {
  const before = new Map(table.filters);
  for (const [index, criteria] of filters) {
    if (criteria) passesOf(criteria, model);
    if (index < 0 || index >= table.columns.length)
      refuse('InvalidArgument', `The table has no column ${index}.`);
    if (criteria) table.filters.set(index, criteria);
    else table.filters.delete(index);
  }
  if (before.size > 0 || table.filters.size > 0) hideRows(model, sheet, table);
  tell(model, { type: 'sheet-parts', sheet });
}

/** Takes all filters from a table and shows its rows. */
export function clearFilters(
  model: Model,
  target: { readonly sheet: Sheet; readonly table: Table }
): void {
  filterTable(model, target, new Map([...target.table.filters.keys()].map((key) => [key, null])));
}
