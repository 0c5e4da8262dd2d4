import type { Progress } from '../worker/messages';

/** How far a source has come. */
export type SourceStage =
  | { readonly type: 'waiting' }
  | { readonly type: 'reading'; readonly progress: Progress | null }
  | { readonly type: 'read'; readonly sheets: number }
  | { readonly type: 'refused'; readonly sentence: string };
