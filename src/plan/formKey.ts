import { shortHash } from './stableId';

/** What a box of a school form is: whose row, which field, and a hash of the text that was sent. */
export interface FormKey {
  /** The id of a how or why, `new-1` for an empty strand, or `form` for the form itself. */
  readonly id: string;
  readonly field: string;
  /** The hash of what stood in the box when the form was sent. */
  readonly sent: string;
}

const KEY = /^([A-Za-z]+-[\w-]+|form)\/([a-z]+)\/([0-9a-z]+)$/;

/** White space differs between programs, so it makes no other text. */
const evened = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A short hash of a text, the same whatever its white space. */
export function sentHash(text: string): string {
  return shortHash(evened(text));
}

/** The key that stands hidden beside a box: `H-0k2f9xq/doing/1a2b3c4`. */
export function writeFormKey(id: string, field: string, sent: string): string {
  return `${id}/${field}/${sentHash(sent)}`;
}

/** The key in a cell's text, or null for any other text. */
export function readFormKey(text: string): FormKey | null {
  const [, id, field, sent] = KEY.exec(text.trim()) ?? [];
  return id === undefined || field === undefined || sent === undefined ? null : { id, field, sent };
}

/** True for the key of a strand that was sent empty. */
export function isNewStrand(id: string): boolean {
  return id.startsWith('new-');
}

/** The id of a strand that a school wrote on its form: it follows from the words, not from the slot. */
export function writtenStrandId(school: string, words: readonly string[]): string {
  return `F-${shortHash([school, ...words.map(evened)].join('|'))}`;
}
