import { blockAddress, cellAddress } from '../../grid/address';
import type { Block } from '../../grid/workbook';
import type { CellStyle, DeclaredRange } from '../../sheets/declaration';
import type { FilledRequests } from '../requests';

/** A block in one style. */
export interface StyledBlock {
  readonly block: Block;
  readonly style: CellStyle;
}

/** A link of a cell, to a place in this workbook. */
export interface LinkedCell {
  readonly row: number;
  readonly column: number;
  readonly to: string;
}

/** What drawing needs to know of the workbook around. */
export interface DrawContext {
  readonly requests: FilledRequests;
  /** The workbook's file name: links to its own sheets are drawn, others stay text. */
  readonly file: string;
  /** Names of all sheets that stand in the workbook, for links to sources. */
  readonly sources: ReadonlySet<string>;
  /** Names of declared sheets by their ids. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** Whether this Excel has notes; older ones show input messages in their place. */
  readonly notes: 'notes' | 'input messages';
}

/** A sheet of the open workbook while parts are drawn on it. */
export interface OfficeCanvas extends DrawContext {
  readonly sheet: Excel.Worksheet;
  /** Styles in the order in which they were asked for; later ones lie over earlier ones. */
  readonly styles: StyledBlock[];
  readonly links: LinkedCell[];
  /** Ranges with a declared validation; its prompt counts there, not the column's. */
  readonly validated: readonly DeclaredRange[];
}

/** A sheet's name as references write it: always quoted, which is always right. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A range of the canvas's sheet. */
export function rangeOn({ sheet }: Pick<OfficeCanvas, 'sheet'>, block: Block): Excel.Range {
  return sheet.getRange(blockAddress(block));
}

/** The place in this workbook that a link leads to. */
export function linkTarget(sheet: string, row: number, column: number): string {
  return `${quotedSheet(sheet)}!${cellAddress(row, column)}`;
}
