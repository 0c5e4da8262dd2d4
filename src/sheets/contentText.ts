import type { CellContent } from './declaration';

/** The text that a declared cell shows, as reading it back gives it; '' for nothing. */
export function contentText(content: CellContent | undefined): string {
  if (content === null || content === undefined) return '';
  if (typeof content !== 'object') return String(content);
  return content.type === 'formula' ? String(content.value ?? '') : content.text;
}

/** White space differs between programs that save the same sheet, so it makes no other text. */
export function evened(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** What stands before a question that was answered and no longer applies. */
export const NO_LONGER_ASKED = 'No longer asked: ';

/** A text without the mark that a rebuild put before it. */
export function unmarked(text: string): string {
  return text.startsWith(NO_LONGER_ASKED) ? text.slice(NO_LONGER_ASKED.length) : text;
}
