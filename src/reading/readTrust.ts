import type { WorkbookSnapshot } from '../grid/workbook';
import type { School } from '../plan/school';
import { statementKeyOf } from './columns/statementKey';
import type { SheetReading, TableReading, TrustReading, WorkbookReading } from './reading';
import { gatherSchools } from './schoolNames/gatherSchools';
import { matchSchool } from './schoolNames/matchSchool';
import { sourceSheets } from './sourceSheets';
import { colourKey } from './tables/colourKey';
import { isDropDownLists, isGuidance } from './tables/notARecordTable';
import { academicYearOf } from './trust/academicYear';
import { schoolMentions } from './trust/mentions';
import { knownSchoolInTitle, schoolBesideLabel, schoolInTitle } from './trust/schoolTitles';
import { readRowsTable, readSidewaysTable, type TableContext } from './trust/readTable';
import { draftSheet, type SheetDraft, type TableDraft } from './trust/sheetDraft';

/** Told after each sheet, so that a host can show progress; counts are over all workbooks. */
export type ReadingProgress = (done: {
  readonly sheets: number;
  readonly of: number;
  readonly sheet: string;
}) => void;

interface WorkbookDraft {
  readonly workbook: WorkbookSnapshot;
  readonly sheets: readonly SheetDraft[];
}

/** The school that a whole sheet belongs to: by its name, its title, a `School:` label or the file's name. */
function schoolOfSheet(draft: SheetDraft, schools: readonly School[], file: string): string | null {
  const { view } = draft;
  const candidates = [
    view.snapshot.name,
    schoolBesideLabel(draft),
    schoolInTitle(draft),
    knownSchoolInTitle(draft, schools),
    file.replace(/\.\w+$/, ''),
  ];
  for (const text of candidates) {
    const match = text === '' ? null : matchSchool(text, schools);
    if (match) return match.school;
  }
  return null;
}

function isInside(tables: readonly TableDraft[]): (row: number, column: number) => boolean {
  return (row, column) =>
    tables.some(
      ({ layout: { body, span } }) =>
        row >= body[0] && row <= body[1] && column >= span[0] && column <= span[1]
    );
}

function isTable(draft: SheetDraft, table: TableDraft): boolean {
  if (table.type === 'sideways') return true;
  return !isDropDownLists(draft.view, table.layout) && !isGuidance(table.columns);
}

function whyNoTables({ view }: SheetDraft): string {
  const filled = view.snapshot.values.some((row) =>
    row.some((value) => value !== null && value !== '')
  );
  if (!filled) return 'empty';
  return view.snapshot.visibility === 'visible'
    ? 'no table: text, a cover, guidance or a blank form'
    : 'a hidden sheet with lists or text only';
}

function readSheet(draft: SheetDraft, schools: readonly School[], file: string): SheetReading {
  const { view } = draft;
  const kept = draft.tables.filter((table) => isTable(draft, table));
  const context: TableContext = {
    view,
    schools,
    school: kept.length === 0 ? null : schoolOfSheet(draft, schools, file),
    colourWords: kept.length === 0 ? new Map() : colourKey(view, isInside(kept)),
  };
  const tables = kept.map((table): TableReading =>
    table.type === 'rows' ? readRowsTable(table, context) : readSidewaysTable(table, context)
  );
  return {
    sheet: view.snapshot.name,
    tables,
    notTables: tables.length > 0 ? null : whyNoTables(draft),
  };
}

/**
 * Reads several workbooks as one trust: one list of schools, and every table of every sheet. Sheets
 * that Trellis built are no sources and are passed over.
 */
export function readTrust(
  given: readonly WorkbookSnapshot[],
  progress: ReadingProgress = () => undefined
): TrustReading {
  const workbooks = given.map(sourceSheets);
  const total = workbooks.reduce((sum, { sheets }) => sum + sheets.length, 0);
  let done = 0;
  const drafts = workbooks.map((workbook): WorkbookDraft => {
    const known = { dateSystem: workbook.dateSystem, statementOf: statementKeyOf(workbook) };
    const sheets = workbook.sheets.map((sheet) => {
      progress({ sheets: ++done, of: total, sheet: sheet.name });
      return draftSheet(sheet, known);
    });
    return { workbook, sheets };
  });
  const mentioned = drafts.map(({ sheets }) => schoolMentions(sheets));
  const schools = gatherSchools(
    mentioned.flatMap(({ mentions }) => mentions),
    mentioned.flatMap(({ pairs }) => pairs)
  );
  const read = drafts.map(({ workbook, sheets }): WorkbookReading => ({
    file: workbook.file,
    schools,
    sheets: sheets.map((sheet) => readSheet(sheet, schools, workbook.file)),
    academicYear: academicYearOf(workbook),
  }));
  return { schools, workbooks: read };
}
