import type { CellValue } from '../../grid/workbook';
import {
  ANSWER_FAMILIES,
  NO_ANSWER_WORDS,
  NOT_APPLICABLE_WORDS,
} from '../../vocabulary/answerWords';
import { remembered } from '../headings/remembered';
import { evenText } from '../values/evenText';

/** What one cell of a survey says, before its scale is known. */
export type CellAnswer =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'word'; readonly words: ReadonlyMap<string, string> }
  | { readonly type: 'blank' }
  | { readonly type: 'left out'; readonly reason: string };

/** Why an answer is left out; each reads on after a number. */
export const LEFT_OUT = {
  offScale: 'off the scale',
  between: 'between two answers',
  unclear: 'with a question mark',
  notApplicable: 'marked as not applicable',
  words: 'in words that are no answer on this scale',
  error: 'that hold an error of the spreadsheet',
  number: 'as a number where the others are in words',
} as const;

const BLANK: CellAnswer = { type: 'blank' };
const leftOut = (reason: string): CellAnswer => ({ type: 'left out', reason });

const even = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[.!]+$/, '')
    .trim();

/** For each wording the key that it has in each family of answers. */
const KEYS: ReadonlyMap<string, ReadonlyMap<string, string>> = (() => {
  const keys = new Map<string, Map<string, string>>();
  for (const { name, words } of ANSWER_FAMILIES)
    for (const [key, wordings] of Object.entries(words))
      for (const wording of wordings) {
        const known = keys.get(wording) ?? new Map<string, string>();
        known.set(name, key);
        keys.set(wording, known);
      }
  return keys;
})();

/** An answer without the number that a form puts before or after its words: `5 - Strongly agree`. */
function withoutNumber(text: string): string {
  return text
    .replace(/^\d{1,2}\s*[-–=:.)]*\s+(?=[a-z])/, '')
    .replace(/\s*[-–=:(]+\s*\d{1,2}\)?$/, '');
}

function readText(typed: string): CellAnswer {
  const text = even(evenText(typed));
  if (text === '') return BLANK;
  if (/^\d+(?:\.0+)?$/.test(text)) return { type: 'number', value: Number(text) };
  if (NO_ANSWER_WORDS.includes(text)) return BLANK;
  if (NOT_APPLICABLE_WORDS.includes(text)) return leftOut(LEFT_OUT.notApplicable);
  if (/^\d+(\s*(\/|-|–|or|to)\s*\d+|\.\d+)$/.test(text)) return leftOut(LEFT_OUT.between);
  if (/^\d+\s*\?+$/.test(text)) return leftOut(LEFT_OUT.unclear);
  const words = KEYS.get(text) ?? KEYS.get(withoutNumber(text));
  return words ? { type: 'word', words } : leftOut(LEFT_OUT.words);
}

const readRemembered = remembered(readText);

/** Reads one cell of answers; what it says in other words is never kept. */
export function cellAnswer(value: CellValue): CellAnswer {
  if (value === null) return BLANK;
  if (typeof value === 'string') return readRemembered(value);
  if (typeof value === 'boolean') return leftOut(LEFT_OUT.words);
  if (typeof value === 'object') return leftOut(LEFT_OUT.error);
  return Number.isInteger(value) ? { type: 'number', value } : leftOut(LEFT_OUT.between);
}
