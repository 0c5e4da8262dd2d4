/** What can be said of a text in a plan. */
export type StatementLabel =
  | 'problem_led'
  | 'solution_as_problem'
  | 'names_programme'
  | 'about_pupils'
  | 'specific_group'
  | 'evidence'
  | 'compliance'
  | 'room_to_adapt';

/** The kind of column that a text stands in; a label may not apply to it. */
export type StatementColumn = 'problem' | 'priority' | 'success' | 'how';

/** Words of a text by their place: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether a label holds, and the words that led to it; no words where it does not hold. */
export interface Finding {
  readonly holds: boolean;
  readonly spans: readonly Span[];
}

/** What was understood of a text; null where a label does not apply to the column. */
export type Understanding = Readonly<Record<StatementLabel, Finding | null>>;

/** A finding that holds nothing. */
export const NOTHING: Finding = { holds: false, spans: [] };

/** A finding that holds where there are spans. */
export function found(spans: readonly Span[]): Finding {
  return spans.length === 0 ? NOTHING : { holds: true, spans };
}

/** Lower case with straight quotes and hyphens, at the same places as in the text. */
export function evenText(text: string): string {
  const even = text.replace(/[’‘`]/g, "'").replace(/[‐‑]/g, '-');
  const lower = even.toLowerCase();
  return lower.length === text.length ? lower : even;
}

/** Spaces in place of words that count for nothing, so that all else keeps its place. */
export const blank = (words: string): string => ' '.repeat(words.length);

/** Where a pattern with the flag `g` matches. */
export function spansOf(pattern: RegExp, text: string, offset = 0): readonly Span[] {
  const spans: Span[] = [];
  // Not `matchAll`, which makes a pattern of its own for every text.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { 0: words, index } = match;
    spans.push({ start: offset + index, end: offset + index + words.length });
    if (words === '') pattern.lastIndex += 1;
  }
  return spans;
}

/** A part of a text with the place where it starts. */
export interface Clause {
  readonly text: string;
  readonly start: number;
}

const CLAUSE_END =
  /(?<=[.!?;:])\s+|[\n•]+|\s+(?:[-–—]+|->|→|=>)\s*|(?<=,)\s+(?=so |but |and |then |which )/g;

/** The sentences and clauses of a text, each with its place. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { 0: match, index } of text.matchAll(CLAUSE_END)) {
    clauses.push({ text: text.slice(start, index), start });
    start = index + match.length;
  }
  clauses.push({ text: text.slice(start), start });
  return clauses.filter((clause) => clause.text.trim() !== '');
}
