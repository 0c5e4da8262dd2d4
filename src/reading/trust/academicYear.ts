import type { WorkbookSnapshot } from '../../grid/workbook';

const SPAN = /\b(?:20)?(\d\d)\s?[-–/]\s?(?:20)?(\d\d)\b/g;
const ROWS_LOOKED_AT = 8;

function yearIn(text: string): number | null {
  for (const [, first, second] of text.matchAll(SPAN)) {
    if (
      first !== undefined &&
      second !== undefined &&
      (Number(first) + 1) % 100 === Number(second) &&
      Number(first) >= 15 &&
      Number(first) <= 60
    )
      return 2000 + Number(first);
  }
  return null;
}

/**
 * The academic year that a workbook says it is about: the first calendar year of `2025-26`, from the
 * file's name, the sheets' names and the top lines, whichever says it most often; null where none does.
 */
export function academicYearOf(workbook: WorkbookSnapshot): number | null {
  const votes = new Map<number, number>();
  const vote = (text: string): void => {
    const year = yearIn(text);
    if (year !== null) votes.set(year, (votes.get(year) ?? 0) + 1);
  };
  vote(workbook.file);
  for (const sheet of workbook.sheets) {
    vote(sheet.name);
    for (const row of sheet.values.slice(0, ROWS_LOOKED_AT)) {
      for (const value of row) if (typeof value === 'string' && value.length <= 160) vote(value);
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}
