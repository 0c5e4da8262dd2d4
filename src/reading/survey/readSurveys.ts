import type { WorkbookSnapshot } from '../../grid/workbook';
import { sourceSheets } from '../sourceSheets';
import type { StaffNumber, SurveyReading } from '../../plan/survey';
import type { TableReading, WorkbookReading } from '../reading';
import { viewSheet, type SheetView } from '../sheet/sheetView';
import { answerSheet, settleAnswers } from './answerTable';
import { readStaffNumbers, type StaffReading } from './staffNumbers';
import { readSummary } from './surveySummaries';

/** Whose answers are called where a workbook names no school. */
export const ALL_REPLIES = 'All replies';

interface FoundTable {
  readonly view: SheetView;
  readonly table: TableReading;
}

function tablesOf(workbook: WorkbookSnapshot, reading: WorkbookReading): readonly FoundTable[] {
  return reading.sheets.flatMap(({ tables }, at) => {
    const snapshot = workbook.sheets[at];
    if (!snapshot || tables.length === 0) return [];
    const view = viewSheet(snapshot, workbook.dateSystem);
    return tables.map((table) => ({ view, table }));
  });
}

function namesNoSchool({ table }: FoundTable): boolean {
  return (
    table.school === null &&
    !table.columns.some(({ meaning }) => meaning.type === 'field' && meaning.field === 'school')
  );
}

/** The first number that any table gives for a school. */
function oneNumberEach(readings: readonly StaffReading[]): readonly StaffNumber[] {
  const known = new Map<string, number>();
  for (const { school, staff } of readings.flatMap((reading) => reading.staff))
    if (!known.has(school)) known.set(school, staff);
  return [...known].map(([school, staff]) => ({ school, staff }));
}

const FULL_TIME_NOTE =
  'Full-time equivalents were found and not used: who could answer is counted in people, so a headcount is needed.';
const NO_SCHOOL_NOTE =
  'Nothing says which school each reply comes from, so they were scored together. Add a column for the school, or a sheet a school.';

function wholeNotes(unnamed: readonly FoundTable[], staff: readonly StaffReading[]) {
  const counted = staff.some((reading) => reading.staff.length > 0);
  const onlyFullTime = !counted && staff.some(({ fullTimeEquivalent }) => fullTimeEquivalent);
  return [
    ...(unnamed.length > 0 ? [NO_SCHOOL_NOTE] : []),
    ...(onlyFullTime ? [FULL_TIME_NOTE] : []),
  ];
}

/**
 * Every staff survey of a workbook as plain data: statements, answers on one scale by school, averages
 * that stand in summaries, and staff numbers. Nothing about a person but their answers is kept; what
 * could not be used is counted, each with its reason.
 */
export function readSurveys(workbook: WorkbookSnapshot, reading: WorkbookReading): SurveyReading {
  const found = tablesOf(sourceSheets(workbook), reading);
  const surveys = found.filter(
    ({ table }) => table.kind === 'survey' && table.orientation === 'rows'
  );
  const unnamed = surveys.filter(namesNoSchool);
  const sheets = surveys.map((each) =>
    answerSheet(
      { workbook, view: each.view },
      each.table,
      surveys.length === 1 ? ALL_REPLIES : each.view.snapshot.name
    )
  );
  const settled = sheets.map((sheet) => settleAnswers(sheet, sheets));
  const staff = found
    .filter(({ table }) => table.kind !== 'survey' && table.orientation === 'rows')
    .map(({ view, table }) => readStaffNumbers(view, table));
  const summaries = found
    .filter(({ table }) => table.kind === 'survey_summary')
    .map(({ view, table }) => readSummary(view, table, workbook.file));
  return {
    tables: settled.map(({ table }) => table),
    summaries: summaries.flatMap((reading) => reading.summaries),
    staff: oneNumberEach(staff),
    leftOut: settled.flatMap(({ leftOut }) => leftOut),
    notes: [
      ...new Set([
        ...wholeNotes(unnamed, staff),
        ...settled.flatMap(({ notes }) => notes),
        ...summaries.flatMap(({ notes }) => notes),
      ]),
    ],
  };
}
