import type { ColumnHeadings } from './columnHeadings';
import type { PlacedRecord } from './placeRecords';
import { UNACCOUNTED } from './reconcile';
import type { SourceTable, SourceTrust } from './sourceRecord';
import type { Unused } from './trustPlan';

type HeadingsOf = (table: SourceTable) => ColumnHeadings;

const quoted = (headings: readonly string[]): string =>
  headings.map((heading) => `“${heading}”`).join(', ');

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

function rowList(rows: readonly number[]): string {
  const numbers = rows.map((row) => row + 1);
  return rows.length === 1 ? `Row ${numbers[0]}` : `Rows ${numbers.join(', ')}`;
}

function skippedLines(table: SourceTable): readonly Unused[] {
  const byReason = new Map<string, number[]>();
  for (const { row, reason } of table.skipped) {
    const rows = byReason.get(reason);
    if (rows) rows.push(row);
    else byReason.set(reason, [row]);
  }
  const { file, sheet, firstColumn: column } = table;
  return Array.from(byReason, ([reason, rows]) => ({
    file,
    sheet,
    column,
    row: rows[0] ?? null,
    what: rowList(rows),
    reason: `Skipped: ${reason}`,
  }));
}

function linesWithoutWord(table: SourceTable, records: readonly PlacedRecord[]): readonly number[] {
  if (table.orientation !== 'rows') return [];
  const known = new Set([
    ...records.map(({ record }) => record.row),
    ...table.skipped.map(({ row }) => row),
    ...table.setAside.map(({ row }) => row),
  ]);
  const missing: number[] = [];
  for (let row = table.body[0]; row <= table.body[1]; row += 1)
    if (!known.has(row)) missing.push(row);
  return missing;
}

function asideLines(table: SourceTable, records: readonly PlacedRecord[]): readonly Unused[] {
  const { file, sheet, firstColumn: column } = table;
  const said = table.setAside.map(({ row, reason }) => ({
    file,
    sheet,
    column,
    row,
    what: rowList([row]),
    reason: `Set aside: ${reason}`,
  }));
  const missing = linesWithoutWord(table, records);
  const rest =
    missing.length === 0
      ? []
      : [
          {
            file,
            sheet,
            column,
            row: missing[0] ?? null,
            what: rowList(missing),
            reason: `Set aside: ${UNACCOUNTED}`,
          },
        ];
  return [...said, ...rest];
}

function surveyLine(table: SourceTable, records: number): Unused {
  const statements = table.columns.filter(({ meaning }) => meaning === 'item');
  const { file, sheet, firstColumn: column } = table;
  const what =
    table.kind === 'survey'
      ? `A staff survey with ${counted(records, 'reply', 'replies')} to ${counted(statements.length, 'statement', 'statements')}`
      : 'A summary of a staff survey';
  return {
    file,
    sheet,
    column,
    row: table.body[0],
    what,
    reason: 'Survey answers are read where they are and never copied.',
  };
}

function privateColumns(table: SourceTable, headings: ColumnHeadings): readonly Unused[] {
  const names = headings.privateColumns
    .map(({ heading }) => heading)
    .filter((heading) => heading !== '');
  if (names.length === 0) return [];
  const { file, sheet, firstColumn: column } = table;
  const what = `${names.length === 1 ? 'Column' : 'Columns'} ${quoted(names)}`;
  return [
    {
      file,
      sheet,
      column,
      row: table.body[0],
      what,
      reason: 'Looks like names, e-mails, jobs or ids of people: listed by heading only.',
    },
  ];
}

function peopleTable(table: SourceTable, records: readonly PlacedRecord[]): readonly Unused[] {
  const { file, sheet, firstColumn: column, kind } = table;
  if (kind !== 'budget' && kind !== 'other') return [];
  if (!records.some(({ place }) => place === 'left where it is')) return [];
  return [
    {
      file,
      sheet,
      column,
      row: table.body[0],
      what: `A list of people with ${counted(records.length, 'row', 'rows')}`,
      reason: 'Says who people are: left where it is.',
    },
  ];
}

function unusedOf(
  table: SourceTable,
  records: readonly PlacedRecord[],
  headings: ColumnHeadings
): readonly Unused[] {
  const isSurvey = table.kind === 'survey' || table.kind === 'survey_summary';
  return [
    ...(isSurvey ? [surveyLine(table, records.length)] : peopleTable(table, records)),
    ...privateColumns(table, headings),
    ...skippedLines(table),
    ...asideLines(table, records),
  ];
}

/** Everything that was not used, each with its reason: sheets, lines, columns and whole surveys. */
export function findUnused(
  trust: SourceTrust,
  placed: readonly PlacedRecord[],
  headingsOf: HeadingsOf
): readonly Unused[] {
  const byTable = new Map<SourceTable, PlacedRecord[]>(trust.tables.map((table) => [table, []]));
  for (const each of placed) byTable.get(each.table)?.push(each);
  const sheets = trust.unreadSheets.map(({ file, sheet, reason }) => ({
    file,
    sheet,
    row: null,
    column: null,
    what: 'The whole sheet',
    reason: `Not read: ${reason}`,
  }));
  return [
    ...sheets,
    ...Array.from(byTable, ([table, records]) =>
      unusedOf(table, records, headingsOf(table))
    ).flat(),
  ];
}
