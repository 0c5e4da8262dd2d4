import { judgement, together, type Judgement } from './judgement';
import { pairUp, type Pairs } from './pairUp';
import type { SchoolBook } from './schoolBook';
import {
  bodyOf,
  columnsOf,
  isMapped,
  isSideways,
  rowsOf,
  sameMeaning,
  sharedColumns,
  sharedRows,
} from './tableShape';
import { sheetKey, type JudgedTable } from './truth';

/** The share of rows from which a table of the right kind counts as found. */
const FOUND_FROM = 0.8;

/** The share from which a table's headings and columns are judged though its kind is wrong. */
const JUDGED_FROM = 0.5;

function fitFrom(least: number, mayPair: (one: JudgedTable, other: JudgedTable) => boolean) {
  return (one: JudgedTable, other: JudgedTable): number | null => {
    const shared = sharedRows(one, other);
    const fits = sheetKey(one) === sheetKey(other) && mayPair(one, other) && shared >= least;
    return fits ? shared + sharedColumns(one, other) : null;
  };
}

/** Pairs what the first pairing left over, so that one mistake is not counted three times. */
function pairTheRest(
  truths: readonly JudgedTable[],
  read: readonly JudgedTable[],
  found: Pairs
): Pairs {
  const taken = new Set(found.values());
  const restOfTruths = [...truths.keys()].filter((i) => !found.has(i));
  const restOfRead = [...read.keys()].filter((j) => !taken.has(j));
  const at = <Item>(list: readonly Item[], indices: readonly number[]) =>
    indices.flatMap((index) => list.slice(index, index + 1));
  const rest = pairUp(
    at(truths, restOfTruths),
    at(read, restOfRead),
    fitFrom(JUDGED_FROM, () => true)
  );
  const original = [...rest].map(([i, j]) => [restOfTruths[i] ?? -1, restOfRead[j] ?? -1] as const);
  return new Map([...found, ...original]);
}

function rowsWords(rows: readonly [number, number] | null): string {
  return rows === null ? 'none' : rows.join('-');
}

function tableName(table: JudgedTable): string {
  return `${table.sheet} rows ${rowsWords(bodyOf(table))} (${table.kind})`;
}

function judgeHeader(truth: JudgedTable, read: JudgedTable | undefined): Judgement {
  if (isSideways(truth)) return judgement({});
  const wanted = rowsOf(truth.header);
  const got = read && !isSideways(read) ? rowsOf(read.header) : undefined;
  if (got !== undefined && rowsWords(wanted) === rowsWords(got)) {
    return judgement({ headers: 1, headersRight: 1 });
  }
  const was = got === undefined ? 'not judged' : rowsWords(got);
  return judgement({ headers: 1 }, [
    `${tableName(truth)}: headings in ${rowsWords(wanted)}, read ${was}`,
  ]);
}

function judgeColumns(
  truth: JudgedTable,
  read: JudgedTable | undefined,
  schools: SchoolBook
): Judgement {
  const got = read ? columnsOf(read) : new Map<string, string>();
  const columns = [...columnsOf(truth)].map(([key, meaning]) => {
    const was = got.get(key);
    const mistake = `${tableName(truth)}: column ${key} is ${meaning}, read ${was ?? '(no column)'}`;
    if (!isMapped(meaning)) {
      // An unmapped column is kept whatever it was taken for; the wrong field shows as a mistake.
      const isRight = was !== undefined && !isMapped(was);
      return judgement(
        { unmapped: 1, unmappedKept: was === undefined ? 0 : 1 },
        isRight ? [] : [mistake]
      );
    }
    return was !== undefined && sameMeaning(meaning, was, schools)
      ? judgement({ columns: 1, columnsRight: 1 })
      : judgement({ columns: 1 }, [mistake]);
  });
  return together(columns);
}

function mappedColumns(table: JudgedTable): number {
  return [...columnsOf(table).values()].filter(isMapped).length;
}

/** Judges the tables of a workbook: found or not, their headings, and every column. */
export function judgeTables(
  truths: readonly JudgedTable[],
  read: readonly JudgedTable[],
  schools: SchoolBook
): Judgement {
  const found = pairUp(
    truths,
    read,
    fitFrom(FOUND_FROM, (one, other) => one.kind === other.kind)
  );
  const pairs = pairTheRest(truths, read, found);
  const partners = truths.map((_, i) => read[pairs.get(i) ?? -1]);
  const missed = truths.flatMap((truth, i) => {
    if (found.has(i)) return [];
    const nearest = partners[i];
    return [`${tableName(truth)}: not found${nearest ? `, read ${tableName(nearest)}` : ''}`];
  });
  const taken = new Set(pairs.values());
  const invented = read.flatMap((table, j) =>
    taken.has(j) ? [] : [`${tableName(table)}: read, but there is no such table`]
  );
  return together([
    judgement({ tables: truths.length, tablesRead: read.length, tablesRight: found.size }, [
      ...missed,
      ...invented,
    ]),
    judgement({ columnsRead: read.reduce((sum, table) => sum + mappedColumns(table), 0) }),
    ...truths.map((truth, i) => judgeHeader(truth, partners[i])),
    ...truths.map((truth, i) => judgeColumns(truth, partners[i], schools)),
  ]);
}
