import { getFormatDateInfo, isDateFormat, isPercentFormat } from 'numfmt';

/** What a number format makes of a number, as far as reading goes. */
export type FormatKind = 'plain' | 'date' | 'time' | 'elapsed' | 'percent';

const kinds = new Map<string, FormatKind>();

function decide(format: string): FormatKind {
  try {
    if (isPercentFormat(format)) return 'percent';
    if (/\[(h+|m+|s+)\]/i.test(format)) return 'elapsed';
    if (!isDateFormat(format)) return 'plain';
    const shown = getFormatDateInfo(format);
    const minutesOnly = shown.seconds && !shown.year && !shown.day;
    return !minutesOnly && (shown.year || shown.month || shown.day) ? 'date' : 'time';
  } catch {
    return 'plain';
  }
}

/** The kind of an Excel number format code; a code that makes no sense is plain. */
export function formatKind(format: string | undefined): FormatKind {
  if (format === undefined || format === '' || format === 'General' || format === '@')
    return 'plain';
  const known = kinds.get(format);
  if (known) return known;
  const kind = decide(format);
  kinds.set(format, kind);
  return kind;
}
