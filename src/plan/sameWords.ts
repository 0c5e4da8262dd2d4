/**
 * A key under which two texts count as the same words: capitals, spaces and punctuation are evened
 * out, nothing else. `Cold calling!` and `cold  calling` share a key, `cold call` does not.
 */
export function sameWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
