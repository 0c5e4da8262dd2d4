import type { CellContent } from '../../sheets/declaration';

/** What is handed to Excel for a cell: null leaves it as it is, '' empties it. */
export type Input = string | number | boolean | null;

/** The number format under which Excel keeps whatever is typed as text. */
export const TEXT_FORMAT = '@';

/**
 * A text so that Excel keeps exactly it, as text, whatever it starts with. Under the text format Excel
 * only takes a leading apostrophe away; elsewhere it would read numbers, dates and formulas.
 */
export function textInput(text: string, numberFormat: string): string {
  if (text === '') return '';
  return numberFormat === TEXT_FORMAT && !text.startsWith("'") ? text : `'${text}`;
}

/** What is typed for a declared content in a cell of a number format; only our own formulas are formulas. */
export function inputOf(content: CellContent, numberFormat: string): Input {
  if (content === null) return null;
  if (typeof content === 'string') return textInput(content, numberFormat) || null;
  if (typeof content !== 'object') return content;
  return content.type === 'formula'
    ? `=${content.formula}`
    : textInput(content.text, numberFormat) || null;
}
