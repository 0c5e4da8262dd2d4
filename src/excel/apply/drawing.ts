import type { DrawContext } from '../draw/canvas';
import type { FilledRequests } from '../requests';

/** What drawing needs to know, as plain data that a journal keeps. */
export interface Drawing {
  /** The workbook's file name: links to its own sheets are drawn, others stay text. */
  readonly file: string;
  /** Whether this Excel has notes. */
  readonly notes: DrawContext['notes'];
  /** Names of all sheets that stand in the workbook, for links to sources. */
  readonly sources: readonly string[];
  /** Names of declared sheets by their ids. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** What is drawn with, given the requests that it goes into. */
export function drawContext(
  requests: FilledRequests,
  { file, notes, sources, sheetNames }: Drawing
): DrawContext {
  return { requests, file, notes, sheetNames, sources: new Set(sources) };
}
