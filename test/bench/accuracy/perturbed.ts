import { seededNumbers } from '../seededNumbers';
import type { JudgedRecord, JudgedTable, JudgedValue, Prediction, Truth } from './truth';

/** How often each kind of mistake is made; every seed above 0 makes them all. */
const MISTAKE_SHARE = 0.12;

function spoilMeaning(meaning: string, next: () => number): string {
  const roll = next();
  if (roll > MISTAKE_SHARE) return meaning;
  return roll < MISTAKE_SHARE / 3
    ? 'unmapped'
    : roll < MISTAKE_SHARE / 2
      ? 'notes'
      : meaning.toUpperCase();
}

function spoilTable(table: JudgedTable, next: () => number): readonly JudgedTable[] {
  if (next() < MISTAKE_SHARE / 2) return [];
  const columns = Object.fromEntries(
    Object.entries(table.columns)
      .filter(() => next() > MISTAKE_SHARE / 2)
      .map(([key, meaning]) => [
        next() < 0.5 ? key : ` ${key.toLowerCase()}`,
        spoilMeaning(meaning, next),
      ])
  );
  const shift = Math.round((next() - 0.5) * 6);
  const [first, last] = table.body;
  const spoilt: JudgedTable = {
    ...table,
    sheet: next() < 0.5 ? table.sheet : ` ${table.sheet.toUpperCase()} `,
    kind: next() < MISTAKE_SHARE ? 'other' : table.kind,
    orientation: next() < MISTAKE_SHARE / 4 ? 'rows' : table.orientation,
    header: next() < MISTAKE_SHARE ? null : table.header,
    body: next() < 0.3 ? [first, Math.max(first, last + shift)] : table.body,
    columns,
  };
  return next() < MISTAKE_SHARE ? [spoilt, table] : [spoilt];
}

function spoilValue(value: JudgedValue, next: () => number): JudgedValue {
  const text = String(value);
  const roll = next();
  if (roll < 0.05) return '';
  if (roll < 0.1) return `${text} or so`;
  if (roll < 0.15) return `${text}T00:00`;
  if (roll < 0.2) return text.replace('%', '');
  if (roll < 0.25) return `£${text}`;
  if (roll < 0.3) return text.toUpperCase().replaceAll(' ', '  ');
  return Number.isFinite(Number(text)) && roll < 0.5 ? Number(text) : value;
}

function spoilRecord(record: JudgedRecord, next: () => number): readonly JudgedRecord[] {
  if (next() < MISTAKE_SHARE / 2) return [];
  const fields = Object.fromEntries(
    Object.entries(record.fields)
      .filter(() => next() > 0.03)
      .map(([field, value]) => [field, spoilValue(value, next)])
  );
  const school = next() < MISTAKE_SHARE ? 'All primaries' : record.school;
  const row = next() < MISTAKE_SHARE ? record.row + 1 : record.row;
  const spoilt = { ...record, fields, row, school: school === null ? null : `The ${school}` };
  return next() < MISTAKE_SHARE / 2 ? [spoilt, record] : [spoilt];
}

function inventedRecords(truth: Truth): readonly JudgedRecord[] {
  const skipped = truth.tables.flatMap(({ sheet, skip = [] }) =>
    skip.slice(0, 2).map((row) => ({ sheet, row, school: null, fields: { notes: 'a total' } }))
  );
  const text = (truth.not_tables ?? []).map(({ sheet }) => ({
    sheet,
    row: 3,
    school: 'Nowhere School',
    fields: {},
  }));
  return [...skipped, ...text];
}

/** A truth spoilt the way readers go wrong, the same for the same seed; seed 0 leaves it whole. */
export function perturbed(truth: Truth, seed: number): Prediction {
  if (seed === 0) return { tables: truth.tables, records: truth.records };
  const next = seededNumbers(seed);
  return {
    tables: truth.tables.flatMap((table) => spoilTable(table, next)),
    records: [
      ...truth.records.flatMap((record) => spoilRecord(record, next)),
      ...inventedRecords(truth),
    ],
  };
}
