/** Where a declaration asks for what Excel does not hold: the place, what is possible, what was asked. */
export interface DeclarationIssue {
  /** The sheet's name, the part and the address as people read them: `How, table How, A5`. */
  readonly place: string;
  readonly expected: string;
  readonly received: string;
}

/** Collects issues; a check is a call that adds one where it does not hold. */
export type Report = (issue: DeclarationIssue) => void;

/** Shows a text in an issue without its full length. */
export function shown(text: string): string {
  const start = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return JSON.stringify(start);
}

/** Reports a text that is longer than `most` characters. */
export function checkLength(
  report: Report,
  place: string,
  { text, most }: { readonly text: string; readonly most: number }
): void {
  if (text.length <= most) return;
  report({
    place,
    expected: `at most ${most} characters`,
    received: `${text.length}: ${shown(text)}`,
  });
}

/** Reports a number outside a span (both ends allowed) or no number at all. */
export function checkSpan(
  report: Report,
  place: string,
  {
    value,
    from,
    to,
    what,
  }: { readonly value: number; readonly from: number; readonly to: number; readonly what: string }
): void {
  if (value >= from && value <= to) return;
  report({ place, expected: `${what} from ${from} to ${to}`, received: String(value) });
}
