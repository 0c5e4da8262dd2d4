import type { WorkbookSnapshot } from '../grid/workbook';
import type { School } from '../plan/school';
import { statementKeyOf } from './columns/statementKey';
import { correctSchools } from './corrections/correctSchools';
import { correctSheet } from './corrections/correctSheet';
import { NO_CORRECTIONS, type Corrections } from './corrections/corrections';
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
import { draftSheet, type RowsDraft, type SheetDraft, type TableDraft } from './trust/sheetDraft';

/** Told after each sheet, so that a host can show progress; counts are over all workbooks. */
export type ReadingProgress = (done: {
  readonly sheets: number;
  readonly of: number;
  readonly sheet: string;
}) => void;

/** A workbook with the tables found on its sheets, before schools and meanings are settled. */
export interface WorkbookDraft {
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

const LEFT_OUT = 'you left it out';

function isInside(tables: readonly TableDraft[]): (row: number, column: number) => boolean {
  return (row, column) =>
    tables.some(
      ({ layout: { body, span } }) =>
        row >= body[0] && row <= body[1] && column >= span[0] && column <= span[1]
    );
}

function isTable(draft: SheetDraft, table: TableDraft): boolean {
  if (table.type === 'sideways' || isCorrected(table)) return true;
  return !isDropDownLists(draft.view, table.layout) && !isGuidance(table.columns);
}

/** What a person gave a kind or a meaning is a table. */
function isCorrected({ columns, chosenKind }: RowsDraft): boolean {
  return chosenKind !== undefined || columns.some(({ chosen }) => chosen !== undefined);
}

function whyNoTables({ view, leftOut = [] }: SheetDraft): string {
  if (leftOut.length > 0) return LEFT_OUT;
  const filled = view.snapshot.values.some((row) =>
    row.some((value) => value !== null && value !== '')
  );
  if (!filled) return 'empty';
  return view.snapshot.visibility === 'visible'
    ? 'no table: text, a cover, guidance or a blank form'
    : 'a hidden sheet with lists or text only';
}

function readSheet(draft: SheetDraft, schools: readonly School[], file: string): SheetReading {
  const { view, leftOut = [] } = draft;
  const kept = draft.tables.filter((table) => isTable(draft, table));
  const isEmpty = kept.length === 0 && leftOut.length === 0;
  const context: TableContext = {
    view,
    schools,
    school: isEmpty ? null : schoolOfSheet(draft, schools, file),
    colourWords: isEmpty ? new Map() : colourKey(view, isInside(kept)),
  };
  const read = (table: TableDraft): TableReading =>
    table.type === 'rows' ? readRowsTable(table, context) : readSidewaysTable(table, context);
  return {
    sheet: view.snapshot.name,
    tables: kept.map(read),
    notTables: kept.length > 0 ? null : whyNoTables(draft),
    ...(leftOut.length > 0 ? { leftOut: leftOut.map(read) } : {}),
  };
}

/**
 * Finds the tables of several workbooks. This is the longer half of reading and asks nobody, so what
 * a person corrects afterwards doesn't need it again. Sheets that Trellis built are no sources and
 * are passed over.
 */
export function draftTrust(
  given: readonly WorkbookSnapshot[],
  progress: ReadingProgress = () => undefined
): readonly WorkbookDraft[] {
  const workbooks = given.map(sourceSheets);
  const total = workbooks.reduce((sum, { sheets }) => sum + sheets.length, 0);
  let done = 0;
  return workbooks.map((workbook): WorkbookDraft => {
    const known = { dateSystem: workbook.dateSystem, statementOf: statementKeyOf(workbook) };
    const sheets = workbook.sheets.map((sheet) => {
      progress({ sheets: ++done, of: total, sheet: sheet.name });
      return draftSheet(sheet, known);
    });
    return { workbook, sheets };
  });
}

/** Reads drafted workbooks as one trust, with what a person corrected. */
export function readDrafts(
  drafts: readonly WorkbookDraft[],
  corrections: Corrections = NO_CORRECTIONS
): TrustReading {
  const corrected = drafts.map(({ workbook, sheets }) => ({
    workbook,
    sheets: sheets.map((sheet) =>
      correctSheet(sheet, corrections, (table) => isTable(sheet, table))
    ),
  }));
  const mentioned = corrected.map(({ sheets }) => schoolMentions(sheets));
  const gathered = gatherSchools(
    mentioned.flatMap(({ mentions }) => mentions),
    mentioned.flatMap(({ pairs }) => pairs)
  );
  const schools = correctSchools(gathered, corrections);
  const read = corrected.map(({ workbook, sheets }): WorkbookReading => ({
    file: workbook.file,
    schools,
    sheets: sheets.map((sheet) => readSheet(sheet, schools, workbook.file)),
    academicYear: academicYearOf(workbook),
  }));
  return { schools, workbooks: read };
}

/** Reads several workbooks as one trust: one list of schools, and every table of every sheet. */
export function readTrust(
  workbooks: readonly WorkbookSnapshot[],
  progress: ReadingProgress = () => undefined,
  corrections: Corrections = NO_CORRECTIONS
): TrustReading {
  return readDrafts(draftTrust(workbooks, progress), corrections);
}
