import type { Block } from '../../grid/workbook';
import { blockAddress } from '../../grid/address';
import { parseRange } from '../read/reference';

/** The blocks of a list of ranges such as `A1:A9 C1`. */
export const readBlocks = (ranges: string): Block[] =>
  ranges.split(/\s+/).flatMap((range) => parseRange(range) ?? []);

/** Blocks as a list of ranges such as `A1:A9 C1`. */
export const writeBlocks = (blocks: readonly Block[]): string => blocks.map(blockAddress).join(' ');

/** How comparisons are called in a file, and in Office.js. */
export const OPERATORS = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
} as const;

type FileOperator = keyof typeof OPERATORS;

/** The file's word for one of Office.js's comparisons, `between` for an unknown one. */
export const fileOperator = (word: unknown): FileOperator =>
  (Object.keys(OPERATORS) as FileOperator[]).find((key) => {
    const own = OPERATORS[key];
    return own === word || own.replace(/EqualTo$/, 'Equal') === word;
  }) ?? 'between';

/** A formula with its sign. */
export const asFormula = (text: string): string => (text.startsWith('=') ? text : `=${text}`);

/** A formula as a file holds it, without its sign. */
export const withoutSign = (text: unknown): string => String(text ?? '').replace(/^=/, '');

/** A rule as Office.js says it, member by member. */
export type Rule = Readonly<Record<string, unknown>>;
