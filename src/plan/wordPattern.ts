const escaped = (entry: string): string => entry.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** Entries with the same beginning stand together, longest first: engines merge them, for speed. */
const alternatives = (entries: readonly string[]): string =>
  [...entries].sort().reverse().map(escaped).join('|').replaceAll(' * ', ' \\S+ ');

/**
 * A pattern that finds any entry of a word list as whole words. In the lists a `*` at the end of
 * an entry stands for any ending, and a `*` between words for any one word. Without the flag `i`
 * the text must be in lower case.
 */
export function anyOf(entries: readonly string[], flags = 'i'): RegExp {
  const stems = entries.flatMap((entry) => (entry.endsWith('*') ? [entry.slice(0, -1)] : []));
  const whole = entries.filter((entry) => !entry.endsWith('*'));
  const parts = [
    ...(whole.length > 0 ? [`(?:${alternatives(whole)})(?!\\w)`] : []),
    ...(stems.length > 0 ? [`(?:${alternatives(stems)})\\w*`] : []),
  ];
  return new RegExp(`\\b(?:${parts.join('|')})`, flags);
}
