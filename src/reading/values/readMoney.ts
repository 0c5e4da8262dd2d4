const CURRENCY = /(?:£|GBP|€|\$) ?/g;
const THOUSANDS = /(\d),(?=\d{3}(?:\D|$))/g;
const POUNDS_K = /\b(\d+(?:\.\d+)?) ?k\b/gi;
const NO_PENCE = /(\d)\.00?(?!\d)/g;

function evenFigures(text: string): string {
  let words = text.replace(CURRENCY, '');
  for (let before = ''; before !== words;)
    [before, words] = [words, words.replace(THOUSANDS, '$1')];
  return words
    .replace(POUNDS_K, (_, figure: string) => String(Math.round(Number(figure) * 1000 * 100) / 100))
    .replace(NO_PENCE, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A sum of money as it stands in a record: without currency sign, thousands separators and `.00`,
 * `1.2k` as 1200; all other words stay (`n/c`, `35pp x 12`, `199 + VAT`).
 */
export function moneyText(text: string): string {
  return evenFigures(text);
}

/** A sum of money as a number (in brackets it is a minus, as accounts write it), or null where other words stand beside it. */
export function readMoney(text: string): number | null {
  const figures = moneyText(text).replace(/^\(([\d.]+)\)$/, '-$1');
  return /^-?\d+(\.\d+)?$/.test(figures) ? Number(figures) : null;
}

/** A percentage as a share of 1 (`41%` is 0.41), or null. */
export function readPercent(text: string): number | null {
  const figure = /^\s*(-?\d+(?:\.\d+)?)\s*(?:%|per ?cent|pct)\s*$/i.exec(text)?.[1];
  return figure === undefined ? null : Number((Number(figure) / 100).toPrecision(12));
}
