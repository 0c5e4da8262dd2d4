/**
 * hucre reads numbers under date formats as dates of the clock and so loses their last digits. Before
 * it sees a file every cell format is given a number format that only names its number, in quotation
 * marks, which is no date; afterwards the mark leads back to the format.
 */

const FIRST_ID = 1000;

/** The mark of a cell format by its place in the list. */
const mark = (index: number): string => `"k${index}"`;

/** The place that a mark names; undefined for anything else. */
export function markedFormat(numberFormat: string | undefined): number | undefined {
  const [, index] = /^"k(\d+)"$/.exec(numberFormat ?? '') ?? [];
  return index === undefined ? undefined : Number(index);
}

const FORMATS = /<(?:\w+:)?numFmts\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?numFmts>)/;
const CELL_FORMATS = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/;
const XF = /<(?:\w+:)?xf\b[^>]*>/g;

function markedXf(tag: string, index: number): string {
  const bare = tag.replace(/\s(?:numFmtId|applyNumberFormat)="[^"]*"/g, '');
  return bare.replace(/(\/?>)$/, ` numFmtId="${FIRST_ID + index}" applyNumberFormat="1"$1`);
}

/** A styles part in which every cell format is marked, and how many there are. */
export function markFormats(styles: string): string {
  let count = 0;
  const marked = styles.replace(CELL_FORMATS, (list) =>
    list.replace(XF, (tag) => markedXf(tag, count++))
  );
  const [, prefix = ''] = /<((?:\w+:)?)styleSheet\b/.exec(marked) ?? [];
  const formats = Array.from(
    { length: count },
    (_, index) =>
      `<${prefix}numFmt numFmtId="${FIRST_ID + index}" formatCode="${mark(index).replaceAll('"', '&quot;')}"/>`
  );
  const list = `<${prefix}numFmts count="${count}">${formats.join('')}</${prefix}numFmts>`;
  if (FORMATS.test(marked)) return marked.replace(FORMATS, list);
  return marked.replace(/(<(?:\w+:)?styleSheet\b[^>]*>)/, `$1${list}`);
}
