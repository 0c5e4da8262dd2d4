const DITTO =
  /^(["”“〃″]|''|,,|["”“〃″]\s*["”“〃″]|as above|ditto|do\.|same( as above)?|as previous|see above|-?\s*["”〃]\s*-?|↓|↑|“\s*”)\.?$/i;

/** True for a cell that repeats the one above it: ditto marks, "as above", "same". */
export function isDitto(text: string): boolean {
  return text.length <= 16 && DITTO.test(text);
}
