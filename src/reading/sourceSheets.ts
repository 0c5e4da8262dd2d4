import type { WorkbookSnapshot } from '../grid/workbook';

/** Native tables and defined names of sheets that Trellis built begin so, whatever the sheets are called. */
const OWN = /^Trellis[A-Z]/;

/** Tables of the survey that Trellis hands out: what staff answer there is a source like any other. */
const FILLED_BY_STAFF = /^TrellisSurvey/;
/** The list behind the survey's drop-downs stands on a hidden sheet that is no source. */
const isOwnName = (name: string): boolean => OWN.test(name) && !FILLED_BY_STAFF.test(name);

function ownNames({ names = [] }: WorkbookSnapshot): ReadonlySet<string> {
  return new Set(names.flatMap(({ name, sheet }) => (isOwnName(name) ? [sheet] : [])));
}

/** The workbook without the sheets that Trellis built: what people keep, and so what is read. */
export function sourceSheets(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const named = ownNames(workbook);
  const sheets = workbook.sheets.filter(
    ({ name, tables }) => !named.has(name) && !tables.some((table) => isOwnName(table.name))
  );
  return sheets.length === workbook.sheets.length ? workbook : { ...workbook, sheets };
}
