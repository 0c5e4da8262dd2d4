import { count, listed } from './common';

/** The words of the first page and of Read. */
export const WELCOME = {
  title: 'From spreadsheets to one picture',
  lines: [
    'Trellis reads the CPD plans that your schools already keep, however they are laid out.',
    'It adds sheets that bring the why together and leave each how with its school.',
  ],
  readThis: 'Read this workbook',
  addFiles: 'Add schools’ files',
  sample: 'Try it with a sample',
  data: 'What happens to your data',
  dataLines: [
    'Everything is read and built here, on this computer. Nothing is sent anywhere.',
    'Your own sheets stay exactly as they are. Trellis adds sheets, and can take them away again.',
  ],
} as const;

/** The words of Read. */
export const READ = {
  title: 'Read',
  thisWorkbook: 'This workbook',
  sampleName: 'Sample trust.xlsx',
  noSample: 'The sample could not be fetched. Your own workbook and files can still be read.',
  readThis: 'Read this workbook',
  readAgain: 'Read again',
  addFiles: 'Add schools’ files',
  dropHint: 'As many as you like. They are read, not opened or changed.',
  reading: 'reading …',
  next: 'Confirm what was read',
  found: 'What was found',
  noTables:
    'No table was found yet. Is there a sheet with headings and rows below them? You can also add schools’ files.',
  failed:
    'Reading stopped because of a mistake of ours. Your workbook is as it was. Please try again; if it happens again, take out the file that was being read.',
  protected:
    'Excel could not give us this workbook just now. If you are typing in a cell, press Enter, then try again.',
  nothingHere: 'no table here:',
  leftOut: 'left out by you',
  showPicture: 'Show how it was read',
} as const;

/** Progress of reading one file. */
export const readingFile = (name: string): string => `Reading ${name}`;

/** What is being read of the open workbook. */
export const readingSheet = (sheet: string): string => `Reading the sheet ${sheet}`;

/** A source that was read: how many sheets it has. */
export const sheetsRead = (sheets: number): string => `read, ${count(sheets, 'sheet')}`;

/** The sum of what was found. */
export function foundWords(found: {
  readonly tables: number;
  readonly records: number;
  readonly schools: number;
}): string {
  return `${listed([
    count(found.tables, 'table'),
    count(
      found.records,
      'row of plans, sessions and answers',
      'rows of plans, sessions and answers'
    ),
    count(found.schools, 'school'),
  ])}.`;
}

/** Rows of a table accounted for. */
export function lineWords(lines: {
  readonly read: number;
  readonly placed: number;
  readonly skipped: number;
  readonly setAside: number;
}): string {
  return `${count(lines.read, 'line')}: ${lines.placed} placed, ${lines.skipped} skipped, ${lines.setAside} set aside`;
}

/** Announced when reading is done. */
export const readDone = (tables: number): string =>
  tables === 0 ? READ.noTables : `Reading is done. ${count(tables, 'table')} found.`;

/** A file that is here already. */
export const alreadyHere = (name: string): string => `${name} is here already.`;
