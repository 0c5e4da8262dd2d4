const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/**
 * A text in pieces of at most `most` UTF-16 units (2 or more), which joined are the text again. A
 * character of two units, such as an emoji, is never cut: half of one does not survive in a cell.
 */
export function textPieces(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + most;
    const cut = end < text.length && isFirstHalf(text.charCodeAt(end - 1)) ? end - 1 : end;
    pieces.push(text.slice(start, cut));
    start = cut;
  }
  return pieces;
}
