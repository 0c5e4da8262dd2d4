import { NO_CORRECTIONS, type Corrections } from '../../reading/corrections/corrections';
import type { PaneRoute } from '../route';
import type { FunctionHelp } from '../view/functionHelp';
import type { OwnView } from '../view/ownView';
import type { ReadinessView } from '../view/readinessView';
import type { CellPlace } from '../view/questionsView';
import type { ReadingView } from '../view/readingView';
import type { Progress, SourceId } from '../worker/messages';
import type { SourceStage } from './sourceStage';
import type { BuildState } from './building';
import { NO_HANDOUTS, type Handouts } from './handoutKinds';
import { NOT_COLLECTING, type CollectingState, type SendingState } from './schools';

/** Something to read: the open workbook, a file that was added, or the sample. */
export interface Source {
  readonly id: SourceId;
  /** Its name as people see it and as *Source* keeps it. */
  readonly name: string;
  readonly from: 'workbook' | 'file' | 'sample';
  readonly stage: SourceStage;
}

/** What was read of all sources together. A view stays on show while it is read again. */
export type ReadingState =
  | { readonly type: 'none' }
  | {
      readonly type: 'running';
      readonly progress: Progress | null;
      readonly view: ReadingView | null;
    }
  | { readonly type: 'read'; readonly view: ReadingView }
  | { readonly type: 'failed'; readonly sentence: string; readonly view: ReadingView | null };

/** What a person corrected, with what each step was, so that each can be undone. */
export interface CorrectionSteps {
  readonly now: Corrections;
  /** Earlier states, oldest first, each with what was done to it, in words. */
  readonly before: readonly { readonly corrections: Corrections; readonly did: string }[];
}

/** What is known of the schools' readiness. */
export type ReadinessState =
  | { readonly type: 'none' }
  | { readonly type: 'scoring' }
  | { readonly type: 'scored'; readonly view: ReadinessView }
  | { readonly type: 'no survey' };

/** What the Readiness sheet holds, and what can be done with it. */
export type ReadinessSheet =
  | { readonly type: 'unknown' }
  | { readonly type: 'nothing' }
  | { readonly type: 'working'; readonly to: 'live' | 'values' }
  | {
      readonly type: 'values' | 'live';
      /** What changing it would do, or why it can't be. */
      readonly sentence: string;
      readonly isPossible: boolean;
    }
  | { readonly type: 'failed'; readonly sentence: string };

/** The functions' help, fetched when it is first asked for. */
export type FunctionHelpState =
  | { readonly type: 'none' | 'failed' }
  | { readonly type: 'read'; readonly functions: readonly FunctionHelp[] };

/** A sentence to be said once, by the live region; its number tells the same words said twice apart. */
export interface Announcement {
  readonly words: string;
  readonly nth: number;
}

/** How the pane looks: as Office and the system do, or as a person chose. */
export type ThemeChoice = 'auto' | 'light' | 'dark' | 'contrast';

/** All that the pane shows. */
export interface PaneState {
  readonly screen: PaneRoute;
  readonly sources: readonly Source[];
  readonly reading: ReadingState;
  readonly corrections: CorrectionSteps;
  readonly build: BuildState;
  /** What stands on Trellis's own sheets; null until the workbook was read. */
  readonly own: OwnView | null;
  /** True where this workbook has been built in before, known from its settings. */
  readonly isBuilt: boolean;
  /** What an earlier operation left undone, in a sentence, or null. */
  readonly unfinished: string | null;
  readonly readiness: ReadinessState;
  readonly readinessSheet: ReadinessSheet;
  readonly sending: SendingState;
  readonly functionHelp: FunctionHelpState;
  readonly handouts: Handouts;
  readonly collecting: CollectingState;
  /** The cell that was last selected in the workbook, or null. */
  readonly selected: CellPlace | null;
  readonly said: Announcement;
  readonly theme: ThemeChoice;
}

/** The open workbook's name among the sources. */
export const WORKBOOK_SOURCE: SourceId = 'workbook';

/** The pane before anything happened. */
export const FIRST_STATE: PaneState = {
  screen: 'read',
  sources: [],
  reading: { type: 'none' },
  corrections: { now: NO_CORRECTIONS, before: [] },
  build: { type: 'none' },
  own: null,
  isBuilt: false,
  unfinished: null,
  readiness: { type: 'none' },
  readinessSheet: { type: 'unknown' },
  sending: { type: 'none' },
  functionHelp: { type: 'none' },
  handouts: NO_HANDOUTS,
  collecting: NOT_COLLECTING,
  selected: null,
  said: { words: '', nth: 0 },
  theme: 'auto',
};

/** The reading on show, or null. */
export function viewOf({ reading }: PaneState): ReadingView | null {
  return reading.type === 'none' ? null : reading.view;
}
