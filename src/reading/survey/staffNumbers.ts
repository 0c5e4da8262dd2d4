import type { StaffNumber } from '../../plan/survey';
import type { ColumnReading, TableReading } from '../reading';
import type { SheetView } from '../sheet/sheetView';

/** Headings of a number of people, the surest first. Convention in staff returns. */
const HEADCOUNT: readonly RegExp[] = [
  /\b(staff|people|number|forms?)? ?(invited|asked|sent to|surveyed)\b/i,
  /\bhead ?count\b/i,
  /\b(all|total|whole)\b.*\b(staff|employees|people)\b|\b(staff|employees)\b.*\b(total|all|numbers?)\b|\b(number|no\.?) of (staff|employees|people)\b/i,
  /^(staff|employees|staff in post)$/i,
];
const FULL_TIME_EQUIVALENT = /\bf\.?t\.?e\.?\b|full[- ]time equivalent/i;
const NOT_EVERYBODY = /%|\brate\b|replied|repl(y|ies)|respon/i;
/** A table of staff numbers has a row a school: at least this share of its rows name different ones. */
const SHARE_OF_SCHOOLS = 0.8;

/** What a table says about staff: numbers by school, and whether it counts full-time equivalents. */
export interface StaffReading {
  readonly staff: readonly StaffNumber[];
  readonly fullTimeEquivalent: boolean;
}

function numbersIn(
  { index }: ColumnReading,
  rows: readonly { readonly row: number; readonly school: string }[],
  view: SheetView
): readonly StaffNumber[] {
  return rows.flatMap(({ row, school }) => {
    const value = view.value(row, index);
    const number = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isInteger(number) && number > 0
      ? [{ school, staff: number }]
      : [];
  });
}

/** Numbers of staff by school from a table that gives them by headcount. */
export function readStaffNumbers(view: SheetView, table: TableReading): StaffReading {
  const rows = table.records.flatMap(({ row, school, column }) =>
    school === null || column !== null ? [] : [{ row, school }]
  );
  const schools = new Set(rows.map(({ school }) => school));
  const fullTimeEquivalent =
    rows.length > 0 && table.columns.some(({ heading }) => FULL_TIME_EQUIVALENT.test(heading));
  if (rows.length === 0 || schools.size / rows.length < SHARE_OF_SCHOOLS)
    return { staff: [], fullTimeEquivalent: false };
  for (const pattern of HEADCOUNT) {
    for (const column of table.columns) {
      const { heading } = column;
      if (
        !pattern.test(heading) ||
        NOT_EVERYBODY.test(heading) ||
        FULL_TIME_EQUIVALENT.test(heading)
      )
        continue;
      const staff = numbersIn(column, rows, view);
      if (staff.length * 2 > rows.length) return { staff, fullTimeEquivalent };
    }
  }
  return { staff: [], fullTimeEquivalent };
}
