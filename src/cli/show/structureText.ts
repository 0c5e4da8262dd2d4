import { accountForLines, type LineAccount } from '../../reading/accounting';
import type { TableReading, TrustReading, WorkbookReading } from '../../reading/reading';
import type { SheetDeclaration, WorkbookDeclaration } from '../../sheets/declaration';
import { FAIRLY_SURE_FROM, SURE_FROM } from '../../text/cliInspection';
import {
  builtLine,
  linesWords,
  moreToCheck,
  sheetLine,
  SOURCES_UNCHANGED,
  sourceLine,
  STRUCTURE_PARTS,
  sureLine,
} from '../../text/cliStructure';
import type { Colours } from '../terminal';
import { worthChecking } from './worthChecking';

/** Things to check that the summary names; `inspect` shows the rest. */
const MOST_CHECKS = 5;

const NO_LINES: LineAccount = { read: 0, placed: 0, skipped: 0, setAside: 0 };

function tablesOf(reading: WorkbookReading): readonly TableReading[] {
  return reading.sheets.flatMap(({ tables }) => tables);
}

function linesOf(tables: readonly TableReading[]): LineAccount {
  return tables.map(accountForLines).reduce(
    (sum, lines) => ({
      read: sum.read + lines.read,
      placed: sum.placed + lines.placed,
      skipped: sum.skipped + lines.skipped,
      setAside: sum.setAside + lines.setAside,
    }),
    NO_LINES
  );
}

/** The rows of a sheet's tables; null where it has none. An empty row to fill counts as a row. */
function rowsOf({ parts }: SheetDeclaration): number | null {
  const tables = parts.filter((part) => part.type === 'table');
  return tables.length === 0 ? null : tables.reduce((sum, { rows }) => sum + rows.length, 0);
}

function sureness(tables: readonly TableReading[]): string {
  const all = tables.flatMap(({ columns }) => columns.map(({ confidence }) => confidence));
  const sure = all.filter((confidence) => confidence >= SURE_FROM).length;
  const guessed = all.filter((confidence) => confidence < FAIRLY_SURE_FROM).length;
  return sureLine({ sure, fairlySure: all.length - sure - guessed, guessed });
}

function readLines({ workbooks }: TrustReading): readonly string[] {
  const lines = workbooks.map((reading) => {
    const tables = tablesOf(reading);
    return sourceLine(reading.file, tables.length, linesOf(tables));
  });
  if (workbooks.length === 1) return lines;
  return [...lines, `together: ${linesWords(linesOf(workbooks.flatMap(tablesOf)))}`];
}

function checkLines({ workbooks }: TrustReading): readonly string[] {
  const checks = workbooks.flatMap((reading) => {
    const prefix = workbooks.length === 1 ? '' : `${reading.file} › `;
    return worthChecking(tablesOf(reading)).map((sentence) => prefix + sentence);
  });
  const rest = checks.length - MOST_CHECKS;
  return rest <= 0 ? checks : [...checks.slice(0, MOST_CHECKS), moreToCheck(rest)];
}

/** What was built and what it was built from. */
export interface Built {
  readonly out: string;
  readonly trust: TrustReading;
  readonly declaration: WorkbookDeclaration;
}

/** The summary of a build, for people: sheets, every line accounted for, how sure, what to check. */
export function structureText({ out, trust, declaration }: Built, colours: Colours): string {
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', colours.bold(title), ...lines.map((line) => `    ${line}`)];
  const sheets = declaration.sheets.map((sheet) =>
    sheetLine(sheet.name, rowsOf(sheet), sheet.visibility !== 'visible')
  );
  const lines = [
    colours.bold(builtLine(out, sheets.length)),
    ...sheets.map((sheet) => `    ${sheet}`),
    ...part(STRUCTURE_PARTS.read, readLines(trust)),
    ...part(STRUCTURE_PARTS.sure, [sureness(trust.workbooks.flatMap(tablesOf))]),
    ...part(STRUCTURE_PARTS.check, checkLines(trust)),
    '',
    SOURCES_UNCHANGED,
  ];
  return `${lines.join('\n')}\n`;
}
