import type { Block } from '../../../grid/workbook';
import { blockText, parseBlock, quotedSheet } from './addresses';

/** A reference of a formula: the sheet that it names (null for the formula's own) and its text. */
export interface Reference {
  readonly sheet: string | null;
  /** `$A$1:B2`, without the sheet. */
  readonly text: string;
}

const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!`;
const CELLS = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?`;
const LINES = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
/** Texts and table brackets are passed over whole; then sheet and reference. */
const PIECE = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[[^\[\]]*\]|(?<![\p{L}\d_.$])(?:${SHEET})?(${CELLS}|${LINES}|#REF!)(?![\p{L}\d_(.!])`,
  'gu'
);

/** A formula with each of its references replaced by what a function gives. */
export function mapReferences(formula: string, change: (reference: Reference) => string): string {
  return formula.replace(PIECE, (piece, quoted?: string, bare?: string, text?: string) => {
    if (text === undefined || (text === '#REF!' && quoted === undefined && bare === undefined))
      return piece;
    return change({ sheet: quoted?.replaceAll("''", "'") ?? bare ?? null, text });
  });
}

/** A reference as it stands in a formula. */
export const referenceText = ({ sheet, text }: Reference): string =>
  sheet === null ? text : `${quotedSheet(sheet)}!${text}`;

/** The text of a reference to another block, with `$` where it had them (per corner, as Excel keeps). */
export function movedText(text: string, block: Block | null): string {
  if (!block) return '#REF!';
  const before = parseBlock(text);
  if (!before) return text;
  const anchors = [...text.matchAll(/(\$?)([A-Za-z]+|\d+)/g)].map(([, dollar]) => dollar ?? '');
  const plain = blockText(block);
  let index = 0;
  return plain.replace(
    /[A-Z]+|\d+/g,
    (piece) => `${anchors[index++ % anchors.length] ?? ''}${piece}`
  );
}
