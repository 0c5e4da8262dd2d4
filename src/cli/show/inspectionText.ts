import { columnLetters } from '../../grid/address';
import { accountForLines } from '../../reading/accounting';
import type {
  ColumnReading,
  SheetReading,
  TableReading,
  WorkbookReading,
} from '../../reading/reading';
import {
  foundLine,
  INSPECTION_PARTS,
  placeLine,
  schoolLine,
  sidewaysPlaceLine,
  skippedWords,
  surenessWords,
  TABLE_KIND_WORDS,
} from '../../text/cliInspection';
import { linesWords } from '../../text/cliStructure';
import type { Colours } from '../terminal';
import { columnKey } from './columnKey';
import { HEADING_WIDTH, meaningWords, shortened, worthChecking } from './worthChecking';

/** Room for a column's letters, so that headings line up. */
const KEY_WIDTH = 4;

function columnLine(table: TableReading, column: ColumnReading, colours: Colours): string {
  const key = columnKey(table, column).padEnd(KEY_WIDTH);
  const heading = shortened(column.heading).padEnd(HEADING_WIDTH);
  const sure = colours.dim(`(${surenessWords(column.confidence)})`);
  return `    ${key}${heading}  ${meaningWords(column.meaning)} ${sure}`;
}

function tablePlace(table: TableReading): string {
  const body: readonly [number, number] = [table.body[0] + 1, table.body[1] + 1];
  const header = table.header;
  if (table.orientation !== 'rows') return sidewaysPlaceLine(body, columnLetters(header?.[0] ?? 0));
  return placeLine(body, header === null ? null : [header[0] + 1, header[1] + 1]);
}

function skippedByReason(table: TableReading): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { reason } of table.skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts];
}

function tableLines(table: TableReading, colours: Colours): readonly string[] {
  const kind = TABLE_KIND_WORDS[table.kind] ?? table.kind;
  return [
    '',
    `${colours.bold(table.sheet)}: ${kind}, ${tablePlace(table)} (${surenessWords(table.confidence)})`,
    ...table.columns.map((column) => columnLine(table, column, colours)),
    `    ${linesWords(accountForLines(table))}${skippedWords(skippedByReason(table))}`,
    ...table.setAside.map(({ row, reason }) => `      row ${row + 1}: ${reason}`),
  ];
}

function part(title: string, lines: readonly string[], colours: Colours): readonly string[] {
  return lines.length === 0 ? [] : ['', colours.bold(title), ...lines.map((line) => `    ${line}`)];
}

function notRead(sheets: readonly SheetReading[]): readonly string[] {
  return sheets.flatMap(({ sheet, notTables }) =>
    notTables === null ? [] : [`${sheet}: ${notTables}`]
  );
}

/** What was read from a workbook, for people: what was found, how sure, what was left. */
export function inspectionText(reading: WorkbookReading, colours: Colours): string {
  const tables = reading.sheets.flatMap((sheet) => sheet.tables);
  const records = tables.reduce((sum, table) => sum + table.records.length, 0);
  const schools = reading.schools.map(({ name, aliases }) => schoolLine(name, aliases));
  const found = { tables: tables.length, records, schools: schools.length };
  const lines = [
    foundLine(reading.file, found),
    ...tables.flatMap((table) => tableLines(table, colours)),
    ...part(INSPECTION_PARTS.schools, schools, colours),
    ...part(INSPECTION_PARTS.notTables, notRead(reading.sheets), colours),
    ...part(INSPECTION_PARTS.unsure, worthChecking(tables), colours),
  ];
  return `${lines.join('\n')}\n`;
}
