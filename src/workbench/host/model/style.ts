import { PLAIN_LOOK, type CellLook } from '../../../grid/cellLook';

export { SIDES, type BorderLine, type Side } from '../../../grid/cellLook';

/** How a cell looks. */
export type Style = CellLook;

/** A cell that nobody formatted. */
export const PLAIN_STYLE: Style = PLAIN_LOOK;

/** The styles of a workbook, each held once, so that equal looks are the same object. */
export type StyleBook = Map<string, Style>;

const keyOf = (style: Style): string => JSON.stringify(Object.values(style));

/** A new book that knows the plain style. */
export function newStyleBook(): StyleBook {
  return new Map([[keyOf(PLAIN_STYLE), PLAIN_STYLE]]);
}

/** The book's one object for a style. */
export function sharedStyle(book: StyleBook, style: Style): Style {
  const key = keyOf(style);
  const known = book.get(key);
  if (known) return known;
  const ordered = Object.freeze({ ...PLAIN_STYLE, ...style });
  book.set(key, ordered);
  return ordered;
}

/** A function that makes the same change to any style, looking each different one up only once. */
export function restyler(book: StyleBook, change: Partial<Style>): (style: Style) => Style {
  const changed = new Map<Style, Style>();
  return (style) => {
    const known = changed.get(style);
    if (known) return known;
    const result = sharedStyle(book, { ...style, ...change });
    changed.set(style, result);
    return result;
  };
}
