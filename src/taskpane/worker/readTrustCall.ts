import { readDrafts } from '../../reading/readTrust';
import type { TrustReading } from '../../reading/reading';
import type { WorkbookSnapshot } from '../../grid/workbook';
import { readingView, type ReadingView } from '../view/readingView';
import type { KeptWorkbooks } from './keptWorkbooks';
import type { BuildAsk, Progress, WorkerCalls } from './messages';

/** The workbooks that were asked for, without our own sheets, read with a person's corrections. */
export function readKept(
  kept: KeptWorkbooks,
  { sources, corrections }: Pick<BuildAsk, 'sources' | 'corrections'>,
  tell: (progress: Progress) => void
): { readonly trust: TrustReading; readonly workbooks: readonly WorkbookSnapshot[] } {
  const drafts = kept.drafts(kept.workbooks(sources), ({ sheets, of, sheet }) => {
    tell({ done: sheets, of, what: sheet });
  });
  return {
    trust: readDrafts(drafts, corrections),
    workbooks: drafts.map(({ workbook }) => workbook),
  };
}

/** Reads what is kept as one trust, for Read and Confirm to show. */
export function readTrustCall(
  kept: KeptWorkbooks,
  ask: WorkerCalls['readTrust']['ask'],
  tell: (progress: Progress) => void
): ReadingView {
  const { trust, workbooks } = readKept(kept, ask, tell);
  return readingView(trust, workbooks);
}
