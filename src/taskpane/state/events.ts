import type { CorrectionAction } from '../../reading/corrections/correct';
import type { Corrections } from '../../reading/corrections/corrections';
import type { PaneRoute } from '../route';
import type { OwnRow, OwnView } from '../view/ownView';
import type { CellPlace } from '../view/questionsView';
import type { ReadingView } from '../view/readingView';
import type { Progress, SourceId } from '../worker/messages';
import type { PlannedView, RemovalView, Work } from './building';
import type { HandoutKind, HandoutState } from './handoutKinds';
import type { SchoolsEvent } from './schoolsEvents';
import type {
  FunctionHelpState,
  ReadinessState,
  ReadinessSheet,
  Source,
  ThemeChoice,
} from './state';
import type { SourceStage } from './sourceStage';

/** Everything that can happen in the pane. Events say what happened, never what to do about it. */
export type PaneEvent =
  | SchoolsEvent
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
  | { readonly type: 'own sheets read'; readonly own: OwnView }
  | { readonly type: 'own sheets found' }
  | { readonly type: 'rows changed'; readonly table: string; readonly rows: readonly OwnRow[] }
  | { readonly type: 'hows asked'; readonly questions: Readonly<Record<string, string>> }
  | { readonly type: 'cell selected'; readonly place: CellPlace }
  | { readonly type: 'planning began' }
  /** What was planned is not to be done. */
  | { readonly type: 'put back' }
  | { readonly type: 'build planned'; readonly planned: PlannedView }
  | { readonly type: 'removal planned'; readonly planned: RemovalView }
  | { readonly type: 'work began'; readonly work: Work }
  | { readonly type: 'work came on'; readonly progress: Progress }
  | { readonly type: 'work done'; readonly work: Work }
  | { readonly type: 'work failed'; readonly sentence: string }
  | { readonly type: 'unfinished work found'; readonly sentence: string | null }
  | { readonly type: 'readiness read'; readonly readiness: ReadinessState }
  | { readonly type: 'readiness sheet known'; readonly sheet: ReadinessSheet }
  | { readonly type: 'function help came'; readonly help: FunctionHelpState }
  | {
      readonly type: 'handout came on';
      readonly kind: HandoutKind;
      readonly handout: HandoutState;
    }
  | { readonly type: 'theme chosen'; readonly theme: ThemeChoice }
  | { readonly type: 'said'; readonly words: string };
