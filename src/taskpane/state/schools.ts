import type { PlannedCollect } from '../../operations/live/collect';
import type { BoxChoices } from '../../plan/collect/boxChoices';
import type { Progress, SourceId } from '../worker/messages';
import type { SourceStage } from './sourceStage';

/** A school's form that was made; its bytes wait beside the store. */
export interface MadeForm {
  readonly school: string;
  readonly fileName: string;
}

/** Where sending stands. */
export type SendingState =
  | { readonly type: 'none' }
  | { readonly type: 'making'; readonly progress: Progress | null }
  | {
      readonly type: 'made';
      readonly forms: readonly MadeForm[];
      /** What to know before sending, as sentences. */
      readonly remarks: readonly string[];
    }
  | { readonly type: 'failed'; readonly sentence: string };

/** A returned file. */
export interface ReturnedFile {
  readonly id: SourceId;
  readonly name: string;
  readonly stage: SourceStage;
}

/** What the returned forms bring, as the screen shows it; the plan itself is made when it is carried out. */
export type CollectView = Omit<PlannedCollect, 'live'> & {
  /** True where nothing would be written. */
  readonly isEmpty: boolean;
};

/** Where bringing forms in stands: one step at a time. */
export type CollectStep =
  | { readonly type: 'none' }
  | { readonly type: 'looking' }
  | { readonly type: 'planned'; readonly view: CollectView }
  | { readonly type: 'working'; readonly progress: Progress | null; readonly view: CollectView }
  | { readonly type: 'done'; readonly view: CollectView }
  | { readonly type: 'failed'; readonly sentence: string };

/** Collecting: the files, what they bring, and whose words were chosen. */
export interface CollectingState {
  readonly files: readonly ReturnedFile[];
  readonly step: CollectStep;
  readonly choices: BoxChoices;
}

/** Nothing collected yet. */
export const NOT_COLLECTING: CollectingState = { files: [], step: { type: 'none' }, choices: {} };
