import type { CorrectionAction } from '../../reading/corrections/correct';
import type { Corrections } from '../../reading/corrections/corrections';
import type { PaneRoute } from '../route';
import type { ReadingView } from '../view/readingView';
import type { Progress, SourceId } from '../worker/messages';
import type { Source, SourceStage, ThemeChoice } from './state';

/** Everything that can happen in the pane. Events say what happened, never what to do about it. */
export type PaneEvent =
  | { readonly type: 'went to'; readonly screen: PaneRoute }
  | { readonly type: 'sources added'; readonly sources: readonly Source[] }
  | { readonly type: 'source taken out'; readonly id: SourceId }
  | { readonly type: 'source came on'; readonly id: SourceId; readonly stage: SourceStage }
  | { readonly type: 'reading began' }
  | { readonly type: 'reading came on'; readonly progress: Progress }
  | { readonly type: 'reading ended'; readonly view: ReadingView }
  | { readonly type: 'reading failed'; readonly sentence: string }
  | { readonly type: 'cancelled' }
  | { readonly type: 'choices found'; readonly corrections: Corrections }
  | { readonly type: 'corrected'; readonly action: CorrectionAction; readonly did: string }
  | { readonly type: 'choices forgotten'; readonly did: string }
  | { readonly type: 'undone' }
  | { readonly type: 'theme chosen'; readonly theme: ThemeChoice }
  | { readonly type: 'said'; readonly words: string };
