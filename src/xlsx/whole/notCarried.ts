import type { NotCarried } from '../../grid/wholeWorkbook';

/** Parts that no sheet of ours carries, by their place in the package. */
const PARTS: readonly (readonly [RegExp, NotCarried['what']])[] = [
  [/\/charts\/chart\d+\.xml$/, 'charts'],
  [/\/charts\/chartEx\d+\.xml$/, 'charts'],
  [/\/media\/[^/]+$/, 'pictures'],
  [/\/pivotTables\/[^/]+\.xml$/, 'pivot tables'],
  [/vbaProject\.bin$/, 'macros'],
  [/\/externalLinks\/[^/]+\.xml$/, 'links to other workbooks'],
  [/\/threadedComments\/[^/]+\.xml$/, 'threaded comments'],
  [/\/(?:slicers|timelines)\/[^/]+\.xml$/, 'slicers'],
  [/(?:^|\/)customXml\/item\d+\.xml$/, 'custom XML'],
];

/** What a package holds in parts that are not carried, counted by part. */
export function partsNotCarried(names: readonly string[]): NotCarried[] {
  const counts = new Map<NotCarried['what'], number>();
  for (const name of names) {
    const [, what] = PARTS.find(([pattern]) => pattern.test(`/${name}`)) ?? [];
    if (what) counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => ({ what, sheet: '', count }));
}
