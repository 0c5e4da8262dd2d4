/**
 * A worksheet part without the formatted cells that hold nothing: blank rows go, and so do blank
 * cells behind the last filled one of a row. People format whole columns, and a million blank rows
 * would otherwise cost as much as a million full ones. Only done to parts that are large.
 */

const BLANK_CELL = /<(?:\w+:)?c(?:\s[^<>]*)?(?:\/>|>\s*<\/(?:\w+:)?c>)/y;
const ROW = /<(?:\w+:)?row(?:\s[^<>]*)?(?:\/>|>)/g;
const ROW_NUMBER = /\sr\s*=\s*["']\d/;
const ROW_END = /<\/(?:\w+:)?row>/g;

/** The row's cells without the blank ones at its end. */
function withoutBlankEnd(cells: string): string {
  let kept = 0;
  let at = 0;
  for (let less = cells.indexOf('<'); less >= 0; less = cells.indexOf('<', at)) {
    BLANK_CELL.lastIndex = less;
    if (BLANK_CELL.test(cells)) at = BLANK_CELL.lastIndex;
    else {
      const end = cells.indexOf('</c>', less);
      at = end < 0 ? cells.length : end + 4;
      kept = at;
    }
  }
  return cells.slice(0, kept);
}

/** The slimmer part; the same text where rows are not numbered, as then their order counts. */
export function slimSheet(xml: string): string {
  const kept: string[] = [];
  let from = 0;
  ROW.lastIndex = 0;
  for (let open = ROW.exec(xml); open; open = ROW.exec(xml)) {
    const [tag] = open;
    if (!ROW_NUMBER.test(tag)) return xml;
    kept.push(xml.slice(from, open.index));
    from = ROW.lastIndex;
    if (tag.endsWith('/>')) continue;
    ROW_END.lastIndex = from;
    const end = ROW_END.exec(xml);
    if (!end) return xml;
    const cells = withoutBlankEnd(xml.slice(from, end.index));
    if (cells !== '') kept.push(tag, cells, end[0]);
    from = ROW_END.lastIndex;
    ROW.lastIndex = from;
  }
  kept.push(xml.slice(from));
  return kept.join('');
}
