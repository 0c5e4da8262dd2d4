import { sameWords } from '../../plan/sameWords';
import { shortHash } from '../../plan/stableId';
import type { SheetReading, TableReading } from '../reading';
import type { PlaceKey } from './corrections';

/** As much of a table as its keys are made from. */
export interface KeyedTable {
  readonly columns: readonly { readonly heading: string }[];
}

/** The keys of a table and of its columns, in the columns' order. */
export interface TableKeys {
  readonly table: PlaceKey;
  readonly columns: readonly PlaceKey[];
}

/** How often each of some names has come by, so that the second of a name has its own key. */
function counter(): (name: string) => number {
  const seen = new Map<string, number>();
  return (name) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth;
  };
}

const key = (...parts: readonly (string | number)[]): PlaceKey => shortHash(parts.join('|'));

/** The key of a whole sheet. */
export function sheetKey(sheet: string): PlaceKey {
  return key('sheet', sameWords(sheet));
}

/** The key of a spelling of a school's name. */
export function nameKey(spelling: string): PlaceKey {
  return key('school', sameWords(spelling));
}

/**
 * The keys of a sheet's tables, which follow from the sheet's name and the headings' words: not from
 * rows, letters or the file, so new rows and moved columns change none of them. A heading that stands
 * on the sheet several times is told apart by which of them it is.
 */
export function keysOfTables(sheet: string, tables: readonly KeyedTable[]): readonly TableKeys[] {
  const name = sameWords(sheet);
  const nthColumn = counter();
  const nthTable = counter();
  return tables.map(({ columns }) => {
    const words = columns.map(({ heading }) => sameWords(heading));
    const first = words.find((heading) => heading !== '') ?? '';
    return {
      table: key('table', name, first, nthTable(first)),
      columns: words.map((heading) => key('column', name, heading, nthColumn(heading))),
    };
  });
}

const byPlace = (a: TableReading, b: TableReading): number =>
  a.body[0] - b.body[0] || a.span[0] - b.span[0];

/** A sheet's tables in their order on it, with those that a person left out, each with its keys. */
export function tablesWithKeys(
  sheet: SheetReading
): readonly { readonly table: TableReading; readonly keys: TableKeys; readonly used: boolean }[] {
  const leftOut = sheet.leftOut ?? [];
  const tables = [...sheet.tables, ...leftOut].sort(byPlace);
  const keys = keysOfTables(sheet.sheet, tables);
  return tables.flatMap((table, at) => {
    const ownKeys = keys[at];
    return ownKeys ? [{ table, keys: ownKeys, used: !leftOut.includes(table) }] : [];
  });
}
