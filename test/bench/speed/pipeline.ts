import { readXlsx, writeXlsx } from 'hucre';
import { checkPlan, type Question } from '../../../src/checks/checkPlan';
import { planTrust } from '../../../src/plan/planTrust';
import { toSourceRecords } from '../../../src/reading/toSourceRecords';
import { structureTrust } from '../../../src/operations/structure';
import type { WorkbookSnapshot } from '../../../src/grid/workbook';
import { readTrust } from '../../../src/reading/readTrust';
import type { TrustReading } from '../../../src/reading/reading';
import type { CellContent, SheetPart, WorkbookDeclaration } from '../../../src/sheets/declaration';
import { readWorkbookFile } from '../../../src/xlsx/readWorkbookFile';
import { drawStyle } from '../../../src/xlsx/write/cellStyle';
import { writeWorkbookFile } from '../../../src/xlsx/writeWorkbookFile';

/** From the bytes of a file to cells as data. */
export async function readToSnapshot(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const read = await readWorkbookFile(bytes, 'plan.xlsx');
  if (!read.ok) throw new Error(read.problem.sentence);
  return read.workbook;
}

/** From the bytes of a file to records, as one trust. */
export async function readToRecords(bytes: Uint8Array): Promise<TrustReading> {
  return readTrust([await readToSnapshot(bytes)]);
}

/** From the bytes of a file to the questions worth asking about its plan. */
export async function readToQuestions(bytes: Uint8Array): Promise<readonly Question[]> {
  return checkPlan(planTrust(toSourceRecords(await readToRecords(bytes))));
}

/** A day and version that stay the same, so that figures can be compared. */
const DETAILS = { builtOn: '2026-01-05', version: '0.0.0' };

/** From the bytes of a file to declared sheets, as `structure` does it. */
export async function readToSheets(bytes: Uint8Array): Promise<WorkbookDeclaration> {
  return structureTrust(await readToRecords(bytes), DETAILS).declaration;
}

/** What the library alone does with the same bytes and the options that our reader gives it. */
export async function readByLibrary(bytes: Uint8Array): Promise<unknown> {
  return readXlsx(bytes, { readStyles: true });
}

/** Draws declared sheets as a file. */
export const writeSheets = writeWorkbookFile;

type PlainCell = string | number | boolean | null;

function plain(content: CellContent): PlainCell {
  if (typeof content !== 'object' || content === null) return content;
  return content.type === 'formula' ? content.value : content.text;
}

function blockOf(part: SheetPart) {
  if (part.type === 'cells') return part;
  if (part.type !== 'table') return null;
  const { row, column, columns, rows } = part;
  return { row, column, cells: [columns.map(({ heading }) => heading), ...rows] };
}

function plainRows(parts: readonly SheetPart[]): PlainCell[][] {
  const rows: PlainCell[][] = [];
  for (const { row, column, cells } of parts.flatMap((part) => blockOf(part) ?? [])) {
    cells.forEach((line, down) => {
      const target = (rows[row + down] ??= []);
      line.forEach((content, across) => {
        target[column + across] = plain(content);
      });
    });
  }
  return Array.from(rows, (row: PlainCell[] | undefined) =>
    Array.from(row ?? [], (cell: PlainCell | undefined) => cell ?? null)
  );
}

/** The looks of a sheet's columns, from its largest table, in the library's form. */
function lookedColumns(parts: readonly SheetPart[]) {
  const tables = parts.flatMap((part) => (part.type === 'table' ? [part] : []));
  const largest = tables.sort((a, b) => b.rows.length - a.rows.length)[0];
  const columns = largest?.columns.map(({ style }) => ({ style: drawStyle(style) })) ?? [];
  return [...Array.from({ length: largest?.column ?? 0 }, () => ({})), ...columns];
}

/** The same cells with the same looks, written by the library alone: no tables, notes or drop-downs. */
export async function writeLooksByLibrary({ sheets }: WorkbookDeclaration): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, parts }) => ({
      name,
      rows: plainRows(parts),
      columns: lookedColumns(parts),
    })),
  });
}

/** The same cells as plain values, written by the library alone: no looks, tables or drop-downs. */
export async function writeByLibrary({ sheets }: WorkbookDeclaration): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, parts }) => ({ name, rows: plainRows(parts) })),
  });
}
