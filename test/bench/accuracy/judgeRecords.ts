import { judgement, together, type Judgement } from './judgement';
import { pairUp } from './pairUp';
import { asText, sameValue } from './sameValue';
import type { SchoolBook } from './schoolBook';
import { isSideways } from './tableShape';
import {
  sheetKey,
  type JudgedRecord,
  type JudgedTable,
  type Prediction,
  type Truth,
} from './truth';

/** How much of a long value a mistake shows. */
const SHOWN_LENGTH = 70;

function shown(value: string): string {
  return value.length <= SHOWN_LENGTH ? value : `${value.slice(0, SHOWN_LENGTH)}…`;
}

function covers({ sheet, body }: JudgedTable, record: JudgedRecord): boolean {
  const [first, last] = body;
  return sheetKey({ sheet }) === sheetKey(record) && record.row >= first && record.row <= last;
}

function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[]
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** Where a record is looked for: by sheet, row and school; sideways by sheet and school. */
function placeKeys(record: JudgedRecord, schools: SchoolBook) {
  const [sheet, school] = [sheetKey(record), schools(record.school)];
  return {
    byRow: JSON.stringify([sheet, record.row, school]),
    bySchool: JSON.stringify([sheet, 'school', school]),
  };
}

function rightFields(truth: JudgedRecord, read: JudgedRecord): number {
  return Object.entries(truth.fields).filter(([field, value]) =>
    sameValue(value, read.fields[field])
  ).length;
}

function fieldMistakes(truth: JudgedRecord, read: JudgedRecord): readonly string[] {
  return Object.entries(truth.fields)
    .filter(([field, value]) => !sameValue(value, read.fields[field]))
    .map(([field, value]) => {
      const got = asText(read.fields[field]);
      const was = got === '' ? 'nothing' : `"${shown(got)}"`;
      return `${truth.sheet} row ${truth.row}: ${field} is "${shown(asText(value))}", read ${was}`;
    });
}

function judgeFound(truth: JudgedRecord, read: JudgedRecord): Judgement {
  const fields = Object.keys(truth.fields).length;
  return judgement(
    { recordsFound: 1, fieldsInFound: fields, fieldsRight: rightFields(truth, read) },
    fieldMistakes(truth, read)
  );
}

function judgeGroup(
  truths: readonly JudgedRecord[],
  read: readonly JudgedRecord[]
): readonly Judgement[] {
  const pairs = pairUp(truths, read, rightFields);
  return truths.map((truth, i) => {
    const partner = read[pairs.get(i) ?? -1];
    return partner
      ? judgeFound(truth, partner)
      : judgement({}, [
          `${truth.sheet} row ${truth.row}: no record read for ${truth.school ?? 'no one school'}`,
        ]);
  });
}

/** Judges the records of a workbook: found at their place, and value by value. */
export function judgeRecords(truth: Truth, read: Prediction, schools: SchoolBook): Judgement {
  const places = groupBy(read.records, (record) => {
    const { byRow, bySchool } = placeKeys(record, schools);
    return [byRow, bySchool];
  });
  const groups = groupBy(truth.records, (record) => {
    const table = truth.tables.find((candidate) => covers(candidate, record));
    const { byRow, bySchool } = placeKeys(record, schools);
    return [table && isSideways(table) ? bySchool : byRow];
  });
  const fields = truth.records.reduce((sum, record) => sum + Object.keys(record.fields).length, 0);
  return together([
    judgement({ records: truth.records.length, fields }),
    ...[...groups].flatMap(([key, records]) => judgeGroup(records, places.get(key) ?? [])),
  ]);
}

/** Judges what was read from lines that are no records: sub-headings, totals, sheets of text. */
export function judgeWrongRows(truth: Truth, read: Prediction): Judgement {
  const textSheets = new Set((truth.not_tables ?? []).map(sheetKey));
  const place = (record: JudgedRecord) => JSON.stringify([sheetKey(record), record.row]);
  const records = new Set(truth.records.map(place));
  const isWrong = (record: JudgedRecord) => {
    if (textSheets.has(sheetKey(record))) return true;
    const skippedHere = truth.tables.some(
      (table) => !isSideways(table) && covers(table, record) && table.skip?.includes(record.row)
    );
    return skippedHere && !records.has(place(record));
  };
  const wrong = read.records.filter(isWrong);
  return judgement(
    { wrongRows: wrong.length },
    wrong.map(({ sheet, row }) => `${sheet} row ${row}: read as a record, but it is none`)
  );
}
