import { cellAddress } from '../grid/address';
import type { SourceCell } from '../plan/trustPlan';
import type { CellContent, SourceLinkContent } from './declaration';
import { dateSerial } from './dateSerial';

/** Text as a cell: null where there is none. */
export function textCell(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

const PLAIN_NUMBER = /^-?\d{1,12}(?:\.\d{1,6})?$/;

/** A number where the text is a plain one, else its words. */
export function numberCell(text: string | undefined): CellContent {
  if (text === undefined || text === '') return null;
  return PLAIN_NUMBER.test(text) ? Number(text) : text;
}

/** A real date where the text is a whole one, else its words. */
export function dateCell(text: string | undefined): CellContent {
  if (text === undefined || text === '') return null;
  return dateSerial(text) ?? text;
}

/** The file's name without folders, whichever way they are written. */
export function plainFileName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

/** Where something came from: `file › sheet › A5`, with a link where that sheet is at hand. */
export function sourceLink({ file, sheet, row, column }: SourceCell): SourceLinkContent {
  const address = cellAddress(row, column);
  const name = plainFileName(file);
  return {
    type: 'source-link',
    text: `${name} › ${sheet} › ${address}`,
    file: name,
    sheet,
    address,
  };
}
