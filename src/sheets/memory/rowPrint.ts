import { shortHash } from '../../plan/stableId';
import { evened, unmarked } from '../contentText';

/**
 * What is remembered of a row: enough to know it again and to tell typed text from built text, and
 * nothing that can be read. Every hash is of evened text; '' stands for an empty text.
 */
export interface RowPrint {
  /** The row's own id where its table has one, else ''. */
  readonly id: string;
  /** One hash of everything that Trellis filled, apart from id and place. */
  readonly filled: string;
  /** A hash of the place that the row came from. */
  readonly place: string;
  /** A hash for each column that people fill, in the order of the remembered headings. */
  readonly typed: readonly string[];
}

/** The headings of a table by what fills their columns. */
export interface Headings {
  readonly id: string | null;
  readonly place: string | null;
  readonly filled: readonly string[];
  readonly typed: readonly string[];
}

/** The hash of a text, or '' for an empty one. */
export function textHash(text: string): string {
  const words = evened(unmarked(text));
  return words === '' ? '' : shortHash(words);
}

/** What stands between texts that are hashed as one; no cell can hold it. */
const BETWEEN = '\u0000';

/** The print of a row, given what stands under each heading. */
export function printOf(headings: Headings, under: (heading: string) => string): RowPrint {
  const filled = headings.filled.map((heading) => evened(unmarked(under(heading))));
  return {
    id: headings.id === null ? '' : under(headings.id),
    filled: filled.every((text) => text === '') ? '' : shortHash(filled.join(BETWEEN)),
    place: headings.place === null ? '' : textHash(under(headings.place)),
    typed: headings.typed.map((heading) => textHash(under(heading))),
  };
}

/** A print in one short line; ids hold neither commas nor bars. */
export function writtenPrint({ id, filled, place, typed }: RowPrint): string {
  return `${id}|${filled}|${place}|${typed.join(',')}`;
}

/** The print of a line, or null where it is none. */
export function parsePrint(line: string): RowPrint | null {
  const [id, filled, place, typed] = line.split('|');
  if (id === undefined || filled === undefined || place === undefined || typed === undefined)
    return null;
  return { id, filled, place, typed: typed.split(',') };
}
