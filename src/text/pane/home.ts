import { count } from './common';

/** The words of the list of steps. */
export const HOME = {
  title: 'Trellis',
  start: 'Start here',
  settings: 'Settings',
  help: 'Help and your data',
  now: 'next',
  notYet: 'not read yet',
  toLookAt: (columns: number): string =>
    columns === 0 ? 'all columns settled' : `${count(columns, 'column')} worth a look`,
  read: (books: number): string => `${count(books, 'workbook')} read`,
  built: 'built in this workbook',
  notBuilt: 'not built yet',
} as const;
