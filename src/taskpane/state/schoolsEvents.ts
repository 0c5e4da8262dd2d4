import type { BoxChoice } from '../../plan/collect/boxChoices';
import type { Progress, SourceId } from '../worker/messages';
import type { CollectView, MadeForm, ReturnedFile } from './schools';
import type { SourceStage } from './sourceStage';

/** What can happen while forms are sent and collected. */
export type SchoolsEvent =
  | { readonly type: 'making forms began' }
  | { readonly type: 'making forms came on'; readonly progress: Progress }
  | {
      readonly type: 'forms made';
      readonly forms: readonly MadeForm[];
      readonly remarks: readonly string[];
    }
  | { readonly type: 'making forms failed'; readonly sentence: string }
  | { readonly type: 'returned files added'; readonly files: readonly ReturnedFile[] }
  | { readonly type: 'returned file came on'; readonly id: SourceId; readonly stage: SourceStage }
  | { readonly type: 'returned file taken out'; readonly id: SourceId }
  | { readonly type: 'looking at forms began' }
  | { readonly type: 'collecting planned'; readonly view: CollectView }
  | { readonly type: 'whose words chosen'; readonly key: string; readonly choice: BoxChoice }
  | { readonly type: 'bringing in began' }
  | { readonly type: 'bringing in came on'; readonly progress: Progress }
  | { readonly type: 'forms brought in' }
  | { readonly type: 'collecting failed'; readonly sentence: string }
  | { readonly type: 'collecting began anew' };
