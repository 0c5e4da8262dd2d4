import { stemmer } from 'stemmer';
import {
  CONTRACTIONS,
  HEADING_SHORT_FORMS,
  HEADING_SIGNS,
  SMALL_WORDS,
} from '../../vocabulary/headingNoise';

/** One word of a heading, ready to compare. */
export interface HeadingWord {
  readonly word: string;
  readonly stem: string;
  /** True for `the`, `of`, `will` and the like. */
  readonly small: boolean;
  /** True inside brackets, where a heading says the lesser things. */
  readonly aside: boolean;
}

const LEADING_NUMBER =
  /^\s*(?:\(?\d{1,2}\s*[.):-]\s*(?=\D)|\d{1,2}[a-z]?\s+(?=[a-z])|q(?:uestion)?\s*\d{1,3}[a-z]?\b\s*[.):-]*\s*|\(?[a-h]\s*[.)]\s+)/;
const WORD = /[a-z0-9]+|[£%#()]/g;

/** A heading in lower case without line breaks, numbering, stars, shortened words and noise. */
export function evenHeading(heading: string): string {
  let text = heading
    .toLowerCase()
    .replace(/[\s\u00a0\u200b_]+/g, ' ')
    .replace(/[*†•►→✓]+/g, ' ')
    .trim();
  const numbered = text.replace(LEADING_NUMBER, '');
  if (/[a-z]/.test(numbered)) text = numbered;
  for (const [sign, plain] of HEADING_SIGNS) text = text.replace(sign, plain);
  for (const [short, full] of CONTRACTIONS) text = text.replace(short, full);
  return text.replace(/\s+/g, ' ').trim();
}

const stems = new Map<string, string>();

/** A word's stem; the same few hundred words come again and again, so stems are remembered. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  if (stems.size > 50_000) stems.clear();
  stems.set(word, stem);
  return stem;
}

function toWords(written: string, aside: boolean): readonly HeadingWord[] {
  const plain = HEADING_SHORT_FORMS[written] ?? written;
  return plain
    .split(' ')
    .map((word) => ({ word, stem: stemOf(word), small: SMALL_WORDS.has(word), aside }));
}

/** The words of a text that is evened out already, short forms written out. */
export function wordsOfEven(even: string): readonly HeadingWord[] {
  const words: HeadingWord[] = [];
  let depth = 0;
  for (const [written] of even.matchAll(WORD)) {
    if (written === '(') depth++;
    else if (written === ')') depth = Math.max(0, depth - 1);
    else if (!/^\d+$/.test(written)) words.push(...toWords(written, depth > 0));
  }
  return words.every(({ aside }) => aside)
    ? words.map((word) => ({ ...word, aside: false }))
    : words;
}

/** The words of a heading as typed. */
export function headingWords(heading: string): readonly HeadingWord[] {
  return wordsOfEven(evenHeading(heading));
}
