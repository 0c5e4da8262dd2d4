import type { CellValue, DateSystem } from '../../grid/workbook';

/** A cell's text as a person reads it: dates `YYYY-MM-DD`, spaces evened out, '' for an error. */
export function cellText(value: CellValue, numberFormat: string | undefined, dateSystem: DateSystem): string {
  if (value === null || typeof value === 'object') return '';
  if (typeof value === 'number' && numberFormat === undefined && dateSystem === 1904) return String(value);
  return String(value).replace(/\s+/g, ' ').trim();
}
