const SEPTEMBER = 9;

/** The name of the academic year that starts in the September of `first`: 2025 is `2025-26`. */
export function academicYearName(first: number): string {
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

/** The academic year (1 September to 31 August) of a `YYYY-MM-DD` date, or null for other words. */
export function academicYearOf(date: string): number | null {
  if (!isWholeDate(date)) return null;
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= SEPTEMBER ? year : year - 1;
}

/** True for a date as the readings give it, `YYYY-MM-DD`. */
export function isWholeDate(text: string): boolean {
  return text.length === 10 && text[4] === '-' && text[7] === '-' && /^\d{4}-\d\d-\d\d$/.test(text);
}
