/** Sentences about what is done in the open workbook, for previews and afterwards. */

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

const counted = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

/** A name with a comma in it, kept together in a list. */
const asOne = (name: string): string => (name.includes(',') ? `“${name}”` : name);

/** What a build will add. */
export function buildSentence(sheets: readonly string[]): string {
  return `Add ${counted(sheets.length, 'sheet', 'sheets')} to this workbook: ${list(sheets.map(asOne))}. Your own sheets stay as they are.`;
}

/** How much a rebuild will change. */
export interface RebuildCounts {
  readonly cells: number;
  readonly addedRows: number;
  readonly removedRows: number;
  readonly pages: readonly string[];
}

/** What a rebuild will change. */
export function rebuildSentence({ cells, addedRows, removedRows, pages }: RebuildCounts): string {
  const parts = [
    ...(cells > 0 ? [`update ${counted(cells, 'cell', 'cells')}`] : []),
    ...(addedRows > 0 ? [`add ${counted(addedRows, 'row', 'rows')}`] : []),
    ...(removedRows > 0
      ? [`take out ${counted(removedRows, 'row', 'rows')} that nothing stands behind any more`]
      : []),
    ...(pages.length > 0 ? [`draw ${list(pages)} afresh`] : []),
  ];
  if (parts.length === 0) return NOTHING_CHANGED;
  const sentence = list(parts);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. Everything that people typed stays.`;
}

/** What is said where building again would change nothing. */
export const NOTHING_CHANGED = 'Nothing has changed since the last build, so nothing is written.';

/** What a removal will do. */
export function removalSentence(sheets: number, typed: number): string {
  const away = `Take away the ${counted(sheets, 'sheet', 'sheets')} that Trellis added.`;
  if (typed === 0)
    return `${away} Nobody typed anything there, so the workbook will be as it was before.`;
  const texts = counted(typed, 'text that somebody typed', 'texts that people typed');
  return `${away} There ${typed === 1 ? 'is' : 'are'} ${texts} there: ${typed === 1 ? 'it is' : 'they are'} kept on one plain sheet, ${KEPT_SHEET}.`;
}

/** The plain sheet on which typed texts stay after a removal. */
export const KEPT_SHEET = 'Kept from Trellis';

/** What is said where there is nothing to remove. */
export const NOTHING_TO_REMOVE = 'This workbook has no sheets that Trellis added.';

/** What is said where a removal would leave no sheet to look at. */
export const NOTHING_WOULD_BE_LEFT =
  'This workbook holds nothing but Trellis’s sheets, and a workbook needs one sheet. Delete the file instead, or add a sheet of your own first.';

/** What is offered where an operation was cut off. */
export function unfinishedSentence(
  operation: 'build' | 'rebuild' | 'remove' | 'collect',
  repair: 'clean' | 'finish'
): string {
  const what = {
    build: 'Building the sheets',
    rebuild: 'Building again',
    remove: 'Taking the sheets away',
    collect: 'Bringing the forms in',
  }[operation];
  return repair === 'clean'
    ? `${what} was cut off. Trellis can take back what it had begun, so that the workbook is as it was before.`
    : `${what} was cut off near its end. Trellis can finish it; nothing that anybody typed is lost.`;
}
