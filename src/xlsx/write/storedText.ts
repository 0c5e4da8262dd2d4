/**
 * Text as XML of a workbook may hold it. Excel writes characters that XML 1.0 forbids as `_xHHHH_`
 * (ECMA-376, 22.9.2.19, ST_Xstring), and so text that already looks like that needs its underscore
 * written the same way.
 */

// eslint-disable-next-line no-control-regex -- these are the characters to find
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/;
const LOOKS_ESCAPED = /_x[0-9A-Fa-f]{4}/;
const SURROGATE = /[\uD800-\uDFFF]/;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// eslint-disable-next-line no-control-regex -- these are the characters to write otherwise
const ALL_FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const UNDERSCORE = escaped('_');

/** The text so that a reader of the workbook gets exactly it, as text. */
export function storedText(text: string): string {
  const needsCare = FORBIDDEN.test(text) || LOOKS_ESCAPED.test(text) || SURROGATE.test(text);
  if (!needsCare) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4})/g, UNDERSCORE)
    .replace(ALL_FORBIDDEN, escaped)
    .replace(LONE_SURROGATE, escaped);
}

/** The same for attributes that Excel compares with cells, where it writes line breaks escaped too. */
export function storedName(text: string): string {
  return storedText(text).replaceAll('\n', '_x000a_');
}

/** The text that was stored, for attributes that hucre gives as they stand in the file. */
export function readStored(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );
}

/** Texts that hucre writes as errors unless they are made of runs. */
const ERRORS: ReadonlySet<string> = new Set(
  '#VALUE! #REF! #N/A #NAME? #NULL! #DIV/0! #NUM! #GETTING_DATA #SPILL! #CALC!'.split(' ')
);

/** Whether a text reads like an error of Excel's, and so needs care to stay text. */
export function looksLikeError(text: string): boolean {
  return text.startsWith('#') && ERRORS.has(text);
}
