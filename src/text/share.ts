import { counted } from './cliCounts';

/** A workbook without any sheet that may be shared. */
export function notToShare(file: string): string {
  return `"${file}" has no sheets that Trellis built, so there is nothing to make a copy of. Build a structured workbook first: trellis structure FILE -o OUT.`;
}

/** The first line after the copy was written. */
export function sharedLine(out: string, sheets: number): string {
  return `${out} is ready to share, with ${counted(sheets, 'sheet')}, all values:`;
}

/** Headings and fixed words of the summary. */
export const SHARE_PARTS = {
  home: 'Stays home',
  look: 'Have a look through it before you send it: what people wrote goes along in their own words, and so do the names of leads.',
  unchanged: 'Your own workbook is as it was.',
} as const;
