import type { TableReading } from '../reading';
import type { SheetView } from '../sheet/sheetView';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const IN_TITLE = new RegExp(`\\b(${MONTHS.join('|')})\\s+(20\\d\\d)\\b`, 'i');

function monthInTitle(title: string): string | null {
  const [, name, year] = IN_TITLE.exec(title) ?? [];
  if (name === undefined || year === undefined) return null;
  return `${year}-${String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0')}`;
}

/** The last month in which a table was answered, `YYYY-MM`; never a day, since that points at people. */
export function monthOfAnswers(table: TableReading, view: SheetView): string | null {
  const dated = table.records.flatMap(({ fields }) =>
    [fields.date, fields.end].flatMap((day) => /^20\d\d-\d\d/.exec(day ?? '')?.[0] ?? [])
  );
  const last = dated.reduce((latest, month) => (month > latest ? month : latest), '');
  if (last !== '') return last;
  const above = [0, 1, 2].map((row) => view.text(row, table.span[0]));
  return [table.title, ...above].map(monthInTitle).find((month) => month !== null) ?? null;
}
