import { counted, listed } from './cliCounts';

/** The words of `trellis structure`. */

/** How many lines were read, and that each is accounted for. */
export interface LinesInWords {
  readonly read: number;
  readonly placed: number;
  readonly skipped: number;
  readonly setAside: number;
}

/** `18 lines read = 16 placed + 2 skipped + 0 set aside`. */
export function linesWords({ read, placed, skipped, setAside }: LinesInWords): string {
  const number = (count: number) => count.toLocaleString('en-GB');
  return `${counted(read, 'line')} read = ${number(placed)} placed + ${number(skipped)} skipped + ${number(setAside)} set aside`;
}

/** The first line of the summary: what was written. */
export function builtLine(out: string, sheets: number): string {
  return `${out} is ready, with ${counted(sheets, 'sheet')}:`;
}

/** A built sheet with the rows of its tables; a sheet without tables has none to count. */
export function sheetLine(name: string, rows: number | null, hidden: boolean): string {
  const size = rows === null ? '' : `, ${counted(rows, 'row')}`;
  return `${name}${size}${hidden ? ' (hidden)' : ''}`;
}

/** What was read from one workbook. */
export function sourceLine(file: string, tables: number, lines: LinesInWords): string {
  return tables === 0
    ? `${file}: no tables found`
    : `${file}: ${counted(tables, 'table')}, ${linesWords(lines)}`;
}

/** How sure the reading is, over all columns. */
export function sureLine(columns: {
  readonly sure: number;
  readonly fairlySure: number;
  readonly guessed: number;
}): string {
  const { sure, fairlySure, guessed } = columns;
  const parts = [
    `sure of ${counted(sure, 'column')}`,
    ...(fairlySure === 0 ? [] : [`fairly sure of ${fairlySure.toLocaleString('en-GB')}`]),
    ...(guessed === 0 ? [] : [`guessing ${guessed.toLocaleString('en-GB')}`]),
  ];
  return `Trellis is ${listed(parts)}.`;
}

/** After the first few things to check. */
export function moreToCheck(count: number): string {
  return `… and ${count.toLocaleString('en-GB')} more; "trellis inspect FILE" shows those of one workbook.`;
}

/** The headings of the summary's parts. */
export const STRUCTURE_PARTS = {
  read: 'Read',
  sure: 'How sure',
  check: 'Worth checking',
} as const;

/** The last line: what did not happen. */
export const SOURCES_UNCHANGED = 'The workbooks that were read are as they were.';

/** What progress is about, beside its bar. */
export const PROGRESS_WORDS = { reading: 'Reading', building: 'Building the sheets' } as const;
