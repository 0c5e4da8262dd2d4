/** How much a cell's text looks like a column heading or form label, 0 to 1. */
export function looksLikeHeading(text: string): number {
  return text.length > 0 && text.length < 40 ? 0.5 : 0;
}
