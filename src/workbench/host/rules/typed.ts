import { getFormatFromId, parseValue } from 'numfmt';
import type { CellValue } from '../../../grid/workbook';
import { refuse } from './hostError';
import { CELL_TEXT, FORMULA_TEXT } from './limits';

/** What a cell becomes when something is typed into it. */
export interface Typed {
  readonly value: CellValue;
  /** With its `=`, or null. The value of a formula is for calculation to say. */
  readonly formula: string | null;
  /** The format that Excel gives a General cell for what was typed; null for no change. */
  readonly numberFormat: string | null;
}

const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
]);

const plain = (value: CellValue): Typed => ({ value, formula: null, numberFormat: null });

function checkedText(text: string): string {
  if (text.length > CELL_TEXT)
    refuse(
      'InvalidArgument',
      `A cell holds ${CELL_TEXT} characters; this text has ${text.length}.`
    );
  return text;
}

/** Brackets and quotation marks in pairs, something to work with at the end. */
function isWhole(formula: string): boolean {
  const bare = formula
    .slice(1)
    .replace(/"(?:[^"]|"")*"/g, '0')
    .replace(/'(?:[^']|'')+'!/g, '')
    // The rows of an array constant are parted by semicolons in every language that the API takes.
    .replace(/\{[^{}()]*\}/g, (constant) => constant.replaceAll(';', ','));
  if (/["'?;!]|[-+*/^&=<>,(]\s*$/.test(bare.replace(/[\w.]!(?=[$\w#])/g, ''))) return false;
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && bare.trim() !== '';
}

/** A formula as Excel takes it; refused where it is too long or cannot be read. */
export function typedFormula(text: string): Typed {
  if (text.length > FORMULA_TEXT)
    refuse(
      'FormulaLengthExceedsLimit',
      `A formula holds ${FORMULA_TEXT} characters; this one has ${text.length}.`
    );
  if (!isWhole(text)) refuse('InvalidArgument', `Excel cannot read this formula: ${text}`);
  return { value: null, formula: text, numberFormat: null };
}

/** Text that starts with `+`, `-` or `@` and is no number: Excel reads a formula. */
function typedOperator(text: string): Typed {
  if (!text.startsWith('@')) return typedFormula(`=${text}`);
  if (/^@[\p{L}_][\w.]*\(/u.test(text)) return typedFormula(`=${text.slice(1)}`);
  return refuse(
    'InvalidArgument',
    `Excel takes this for a function that it does not know: ${text}`
  );
}

/** Excel keeps a format that somebody chose; typing changes General only. */
function typedNumber(text: string): Typed | null {
  const parsed = parseValue(text, { locale: 'en-GB' });
  if (!parsed) return null;
  const { value } = parsed;
  const id = 'formatId' in parsed ? parsed.formatId : undefined;
  const numberFormat = typeof id === 'number' && id > 0 ? getFormatFromId(id, 'en-GB') : null;
  return { value, formula: null, numberFormat };
}

function typedText(text: string): Typed {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return plain(upper === 'TRUE');
  if (ERRORS.has(upper)) return plain({ error: upper });
  const number = typedNumber(trimmed);
  if (number) return number;
  if (/^[=+\-@]./.test(text)) {
    return text.startsWith('=') ? typedFormula(text) : typedOperator(text);
  }
  return plain(checkedText(text));
}

/**
 * What a value written by an add-in becomes in a cell of a format, as if a person in England had
 * typed it: numbers, per cent, dates, times, fractions, booleans, errors and exponents are read;
 * `=`, `+` and `-` start a formula. A cell of format `@` keeps everything as text, and so does a
 * leading apostrophe, which goes. '' empties the cell.
 */
export function typed(value: string | number | boolean, numberFormat: string): Typed {
  if (typeof value === 'string') {
    if (value === '') return plain(null);
    if (value.startsWith("'")) return plain(checkedText(value.slice(1)));
    return numberFormat === '@' ? plain(checkedText(value)) : typedText(value);
  }
  if (numberFormat !== '@') return plain(value);
  return plain(typeof value === 'boolean' ? String(value).toUpperCase() : String(value));
}
