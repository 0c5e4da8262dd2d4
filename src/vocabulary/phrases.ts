/**
 * A list of phrases written with commas between them, so that word lists read like prose.
 * Line breaks and spaces around a phrase do not count.
 */
export function phrases(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
}
