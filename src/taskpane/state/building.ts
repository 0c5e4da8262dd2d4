import type { PlannedBuild } from '../../operations/live/build';
import type { PlannedRemoval } from '../../operations/live/remove';
import type { Progress } from '../worker/messages';

/** What is done in the open workbook. */
export type Work = 'build' | 'remove' | 'repair';

/** A build that is ready, as Build shows it; the plan itself waits beside the store. */
export type PlannedView = Pick<
  PlannedBuild,
  'sentence' | 'issues' | 'reconciliations' | 'differences'
> & {
  readonly isRebuild: boolean;
  /** True where nothing would be written. */
  readonly isEmpty: boolean;
};

/** A removal that is ready, as Build shows it. */
export type RemovalView = Pick<PlannedRemoval, 'sentence' | 'issues'>;

/** Where building stands: one step at a time. */
export type BuildState =
  | { readonly type: 'none' }
  | { readonly type: 'planning'; readonly progress: Progress | null }
  /** A person stopped the planning. */
  | { readonly type: 'stopped' }
  | { readonly type: 'planned'; readonly planned: PlannedView }
  | { readonly type: 'removal planned'; readonly planned: RemovalView }
  | {
      readonly type: 'working';
      readonly work: Work;
      readonly progress: Progress | null;
      readonly planned: PlannedView | null;
    }
  | { readonly type: 'done'; readonly work: Work; readonly planned: PlannedView | null }
  | { readonly type: 'failed'; readonly sentence: string };
