import { counted, listed } from './cliCounts';

/** The words of `trellis inspect`'s summary. */

/** From this confidence on Trellis says "sure"; convention. */
export const SURE_FROM = 0.8;

/** From this confidence on Trellis says "fairly sure"; below it, "a guess". Convention. */
export const FAIRLY_SURE_FROM = 0.5;

/** A confidence from 0 to 1 in words that a person would use. */
export function surenessWords(confidence: number): string {
  if (confidence >= SURE_FROM) return 'sure';
  return confidence >= FAIRLY_SURE_FROM ? 'fairly sure' : 'a guess';
}

/** What each kind of table is called in a sentence. */
export const TABLE_KIND_WORDS: Readonly<Record<string, string>> = {
  plan: 'a plan of activities',
  priorities: 'an improvement plan or list of priorities',
  survey: 'a staff survey, a row an answer',
  survey_summary: 'a summary of a survey',
  matrix: 'a grid of schools and activities',
  log: 'a training log',
  budget: 'a budget',
  other: 'a table of another kind',
};

/** The first line: what was found in the workbook. */
export function foundLine(
  file: string,
  found: { readonly tables: number; readonly records: number; readonly schools: number }
): string {
  if (found.tables === 0) return `${file}: no tables found.`;
  return `${file}: ${listed([counted(found.tables, 'table'), counted(found.records, 'record'), counted(found.schools, 'school')])}.`;
}

/** Where a table stands, by rows as people number them. */
export function placeLine(
  body: readonly [number, number],
  header: readonly [number, number] | null
): string {
  const rows = `rows ${body[0]} to ${body[1]}`;
  if (header === null) return `${rows}, no headings`;
  return header[0] === header[1]
    ? `${rows}, headings in row ${header[0]}`
    : `${rows}, headings in rows ${header[0]} to ${header[1]}`;
}

/** Where a sideways table or form stands: its labels go down a column. */
export function sidewaysPlaceLine(body: readonly [number, number], label: string): string {
  return `rows ${body[0]} to ${body[1]}, labels in column ${label}`;
}

/** Why the skipped lines of a table were skipped, with how many there are of each reason. */
export function skippedWords(reasons: readonly (readonly [string, number])[]): string {
  const words = reasons.map(([reason, count]) => `${count.toLocaleString('en-GB')} ${reason}`);
  return words.length === 0 ? '' : ` (skipped: ${words.join(', ')})`;
}

/** A column that no field fits. */
export const CARRIED_WORDS = '(no field fits: carried over as it is)';

/** A survey statement's column. */
export function itemWords(dimension: string): string {
  return `survey statement about ${dimension}`;
}

/** A column of a school's marks. */
export function schoolMarksWords(school: string): string {
  return `marks of ${school}`;
}

/** A school with the other ways in which it is written. */
export function schoolLine(name: string, aliases: readonly string[]): string {
  return aliases.length === 0 ? name : `${name} (also written ${listed(aliases)})`;
}

/** The headings of the summary's parts. */
export const INSPECTION_PARTS = {
  schools: 'Schools',
  notTables: 'Not read as tables',
  unsure: 'Worth checking',
  wholeTable: 'the whole table',
} as const;

/** Where a decision about a column is: `column C "Lead"`, or `row 4 "Lead"` where it lies sideways. */
export function columnPlace(orientation: string, key: string, heading: string): string {
  return `${orientation === 'rows' ? 'column' : 'row'} ${key} "${heading}"`;
}

/** A decision that a person should check; `meaning` is null where no field fits. */
export function checkLine(place: string, meaning: string | null, reason: string): string {
  const decided =
    meaning === null ? 'fits no field and is carried over' : `was taken for ${meaning}`;
  return `${place} ${decided}: ${reason}`;
}
